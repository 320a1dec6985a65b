import { isCellError, type CellValue } from '../../workbook/cell-value';
import { valueAt, type Snapshot } from '../../workbook/snapshot';
import { NamedAreas } from '../named-areas';

/**
 * What one of the template's status cells says. `none`: nothing to say, shown as a dash or a blank. `several`: more
 * than one kind of defect. `unreadable`: an error value, or a word that is none of the template's.
 */
export type TemplateStatus =
  | 'ok'
  | 'none'
  | 'sensitive'
  | 'missing'
  | 'error'
  | 'inconsistent'
  | 'invalid-url'
  | 'several'
  | 'unreadable';

interface StatusWord {
  /** The defined name of the cell that holds the word in the display language, without `template_label_`. */
  readonly label: string;
  readonly status: TemplateStatus;
  /** What 1.0.0 and 1.0.1 write, which have one language and no such names. */
  readonly english: string;
}

const WORDS: readonly StatusWord[] = [
  { label: 'ok', status: 'ok', english: 'OK' },
  { label: 'classified_or_sensitive_information', status: 'sensitive', english: '' },
  { label: 'missing_value', status: 'missing', english: 'MISSING VALUE' },
  { label: 'error', status: 'error', english: 'ERROR' },
  { label: 'value_inconsistency', status: 'inconsistent', english: 'VALUE INCONSISTENCY' },
  { label: 'invalid_url', status: 'invalid-url', english: 'INVALID URL' },
  { label: 'complete', status: 'ok', english: 'COMPLETE' },
  { label: 'incomplete', status: 'missing', english: 'INCOMPLETE' },
  { label: 'error_plus_missing_value', status: 'several', english: 'ERROR + MISSING VALUE' },
  { label: 'error_plus_value_inconsistency', status: 'several', english: 'ERROR + VALUE INCONSISTENCY' },
  {
    label: 'missing_value_plus_value_inconsistency',
    status: 'several',
    english: 'MISSING VALUE + VALUE INCONSISTENCY',
  },
  {
    label: 'error_plus_missing_value_plus_value_inconsistency',
    status: 'several',
    english: 'ERROR + MISSING VALUE + VALUE INCONSISTENCY',
  },
];

const LABEL_PREFIX = 'template_label_';

/** The names of the cells that hold the words: they must be read along with the statuses. */
export const STATUS_LABELS: readonly string[] = WORDS.map(({ label }) => LABEL_PREFIX + label);

/** Reads statuses by the workbook's own words, whatever its display language: the Danish ones even end in spaces. */
export function statusReader(snapshot: Snapshot): (value: CellValue) => TemplateStatus {
  const areas = new NamedAreas(snapshot);
  const statuses = new Map<string, TemplateStatus>();
  for (const { label, status, english } of WORDS) {
    const place = areas.find(LABEL_PREFIX + label);
    const word =
      typeof place === 'object'
        ? valueAt(snapshot, place.sheet, { row: place.area.top, column: place.area.left })
        : english;
    if (typeof word === 'string' && word !== '') statuses.set(word, status);
  }
  return (value) => {
    if (value === null || value === '' || value === '-') return 'none';
    if (isCellError(value) || typeof value !== 'string') return 'unreadable';
    return statuses.get(value) ?? 'unreadable';
  };
}

/** Whether the template's overall status lets it pass; `null` when nobody can tell. */
export function passes(status: TemplateStatus): boolean | null {
  if (status === 'unreadable') return null;
  return status === 'ok' || status === 'none' || status === 'sensitive';
}
