import { valueAt, type Snapshot } from '../workbook/snapshot';
import type { Text } from '../workbook/text';
import { DATAPOINTS } from './catalogue';
import type { EfragName } from './datapoint';
import { NamedAreas } from './named-areas';
import { isTemplateVersion, TAXONOMY_DATES, type TemplateVersion } from './template-version';

/** The VSME template a workbook was made from. */
export interface VsmeTemplate {
  /** EFRAG's VSME Digital Template, or Kompasark's Danish workbook after Erhvervsstyrelsen's ESG-skabelon. */
  readonly kind: 'vsme-efrag' | 'vsme-dk';
  /** EFRAG's release, or that of the ESG-skabelon: `3.1`. */
  readonly version: string;
  /** The release of EFRAG's template whose defined names the workbook has. */
  readonly release: TemplateVersion;
  /** What the release was read from; `names`: the workbook does not state one that we know. */
  readonly evidence: 'stated' | 'names';
  /** What the cell of EFRAG's release says. */
  readonly stated: string | null;
  /** The date of the taxonomy the workbook refers to. */
  readonly taxonomy: string | null;
  /** Whether the taxonomy is the one of this release. */
  readonly consistent: boolean;
}

/** A workbook that is not the template, or too damaged to be read as it. */
export interface UnknownWorkbook {
  readonly kind: 'unknown';
  /** The defined names by which the template is known that this workbook lacks. */
  readonly missing: readonly EfragName[];
  readonly text: Text;
}

const VERSION = 'template_reporting_template_version';
const SCHEMA = 'template_reporting_schemaRef';
/** The defined name by which the Danish workbook is known; its cell says which ESG-skabelon it follows. */
export const ESG_SKABELON = 'kompasark.esg_skabelon';
/** The one the Danish workbook is built from. */
export const ESG_SKABELON_VERSION = '3.1';

const LANDMARKS: readonly EfragName[] = [
  VERSION,
  SCHEMA,
  'BasisForPreparation',
  'template_overall_validation_status',
];

/** Below this share of the catalogue's names a workbook has only borrowed some of them. */
const LEAST_SHARE = 0.5;

/**
 * Which release of the template a workbook is, from its defined names and the cells they mean: never from the file
 * name, the document properties or the list of sheets, which users change.
 */
export function recognise(snapshot: Snapshot): VsmeTemplate | UnknownWorkbook {
  const areas = new NamedAreas(snapshot);
  if (!hasTemplateNames(areas)) return unknown(areas);
  const stated = textAt(snapshot, areas, VERSION);
  const taxonomy = /\/vsme\/(\d{4}-\d{2}-\d{2})\//.exec(textAt(snapshot, areas, SCHEMA) ?? '')?.[1] ?? null;
  const release = isTemplateVersion(stated) ? stated : releaseByNames(areas);
  return {
    ...(areas.has(ESG_SKABELON)
      ? { kind: 'vsme-dk', version: textAt(snapshot, areas, ESG_SKABELON) ?? ESG_SKABELON_VERSION }
      : { kind: 'vsme-efrag', version: release }),
    release,
    evidence: isTemplateVersion(stated) ? 'stated' : 'names',
    stated,
    taxonomy,
    consistent: taxonomy === TAXONOMY_DATES[release],
  };
}

/** Whether enough of the template's names are there for its cells to be found. */
export function hasTemplateNames(areas: NamedAreas): boolean {
  const names = DATAPOINTS.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return names.filter((name) => areas.has(name)).length >= names.length * LEAST_SHARE;
}

function releaseByNames(areas: NamedAreas): TemplateVersion {
  if (areas.has('footnote_table')) return '1.3.0';
  if (areas.has('enum_list_options')) return '1.2.0';
  if (areas.has('template_selected_display_language')) return rowsOf(areas) >= 100 ? '1.1.1' : '1.1.0';
  return '1.0.1';
}

/** 25 rows in 1.1.0, 100 in 1.1.1; users may have inserted some. */
function rowsOf(areas: NamedAreas): number {
  const sites = areas.find('ListOfSitesTable');
  return typeof sites === 'string' ? 0 : sites.area.bottom - sites.area.top + 1;
}

function textAt(snapshot: Snapshot, areas: NamedAreas, name: EfragName): string | null {
  const found = areas.find(name);
  if (typeof found === 'string') return null;
  const value = valueAt(snapshot, found.sheet, { row: found.area.top, column: found.area.left });
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function unknown(areas: NamedAreas): UnknownWorkbook {
  const missing = LANDMARKS.filter((name) => !areas.has(name));
  return {
    kind: 'unknown',
    missing,
    text: {
      da: `Projektmappen er ikke EFRAGs VSME-skabelon${missing.length > 0 ? `: den mangler navnene ${missing.join(', ')}` : ': for mange af skabelonens navne mangler'}.`,
      en: `The workbook is not EFRAG’s VSME template${missing.length > 0 ? `: it lacks the names ${missing.join(', ')}` : ': too many of the template’s names are missing'}.`,
    },
  };
}
