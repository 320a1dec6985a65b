import { quotedValue } from '../../../workbook/shown-value';
import type { Text } from '../../../workbook/text';
import { WORDS, type DataColumn, type Maalepunkt } from '../../configuration/configuration';
import { findMaalepunkt, suggestMaalepunkt } from '../../find-maalepunkt';
import { plainText } from '../../plain-text';
import { readYes } from '../../read-words';
import type { FigureSubject } from '../figure-table';
import { findIndicator, indicatorNamed, splitUnit } from '../indicators';
import { sameUnit } from '../units';
import { isFigures, yearIn, type ImportMapping } from './mapping';
import { isShownAsPercent, numberOf, suffixOf } from './read-value';
import { Refusal, type UnusedReason } from './refusal';
import { isBlank, textOfCell, type SourceCell, type SourceRow } from './source-table';

/** One figure of a file, understood. */
export interface ReadFigure {
  readonly line: number;
  /** Counted from 0. */
  readonly column: number;
  readonly subject: FigureSubject;
  readonly year: number;
  /** Percent points for a percentage. */
  readonly value: number;
  readonly source: string | null;
  /** `null`: the file does not say. */
  readonly estimated: boolean | null;
  readonly benchmark: number | null;
  /** What a person should look at before it is used. */
  readonly doubts: readonly Text[];
}

export interface UnusedFigure {
  readonly line: number;
  /** `null` when it is the whole row. */
  readonly column: number | null;
  /** As the file has it. */
  readonly text: string;
  readonly reason: UnusedReason;
  readonly why: Text;
}

const TOTALS = WORDS.totals.map(plainText);
/** Where the name of a total stands. */
const FIRST_COLUMNS = 3;

/** Every figure of one row under the headings: read, or not used and why. None is left out. */
export function readRow(
  row: SourceRow,
  headings: readonly string[],
  mapping: ImportMapping,
): readonly (ReadFigure | UnusedFigure)[] {
  const unusedRow = (reason: UnusedReason, why: Text): readonly UnusedFigure[] => [
    {
      line: row.line,
      column: null,
      text: row.cells.map(textOfCell).filter(Boolean).join(' · '),
      reason,
      why,
    },
  ];
  if (isTotal(row)) {
    return unusedRow('total', {
      da: 'Rækken er en sum. Læg selv afdelingerne sammen bagefter, så delene bevares.',
      en: 'The row is a total. Add the afdelinger up afterwards, so that the parts are kept.',
    });
  }
  const columns = mapping.uses.flatMap((use, column) => (isFigures(use) ? [column] : []));
  if (columns.length === 0) {
    return unusedRow('no-figure-column', {
      da: 'Ingen kolonne er valgt som tal.',
      en: 'No column is chosen as figures.',
    });
  }
  return columns.map((column) => readFigure(new Row(row, headings, mapping), column));
}

export function isUnused(figure: ReadFigure | UnusedFigure): figure is UnusedFigure {
  return 'reason' in figure;
}

/** A row with what is said once for all of them. */
class Row {
  constructor(
    readonly row: SourceRow,
    readonly headings: readonly string[],
    readonly mapping: ImportMapping,
  ) {}

  cell(key: DataColumn): SourceCell | undefined {
    const column = this.mapping.uses.indexOf(key);
    return column < 0 ? undefined : this.row.cells[column];
  }

  /** In the row, or else given for the whole file; `''` when neither says it. */
  text(key: DataColumn): string {
    const own = textOfCell(this.cell(key));
    const given: Readonly<Partial<Record<string, string>>> = this.mapping.given;
    return own !== '' ? own : (given[key]?.trim() ?? '');
  }
}

function readFigure(row: Row, column: number): ReadFigure | UnusedFigure {
  const cell = row.row.cells[column];
  try {
    return understood(row, column, cell ?? { value: null });
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { reason, why } = refusal;
    return { line: row.row.line, column, text: textOfCell(cell), reason, why };
  }
}

function understood(row: Row, column: number, cell: SourceCell): ReadFigure {
  if (isBlank(cell.value)) {
    throw new Refusal('blank', {
      da: 'Cellen er tom. Et manglende tal er ikke nul.',
      en: 'The cell is blank. A missing figure is not zero.',
    });
  }
  const heading = row.headings[column] ?? '';
  const use = row.mapping.uses[column];
  const named = use === 'indicator-figures' ? splitUnit(heading) : null;
  const doubts: Text[] = [];
  const { maalepunkt, indicator } = aboutOf(row, named?.name ?? row.text('indicator'), doubts);
  const year = yearOf(use === 'year-figures' ? heading : row.text('year'));
  const unit = unitOf(maalepunkt, indicator, named?.unit ?? row.text('unit'), cell, doubts);
  const afdeling = row.text('afdeling');
  return {
    line: row.row.line,
    column,
    subject: {
      maalepunkt,
      indicator,
      unit,
      scopeWritten: row.text('scope') || (afdeling === '' ? 'Organisation' : 'Afdeling'),
      afdeling: afdeling === '' ? null : afdeling,
    },
    year,
    value: numberOf(row.mapping, cell, unit),
    source: row.text('source') || null,
    estimated: estimatedOf(row.text('estimated')),
    benchmark: use === 'value' ? benchmarkOf(row, unit) : null,
    doubts,
  };
}

function aboutOf(
  row: Row,
  name: string,
  doubts: Text[],
): { readonly maalepunkt: Maalepunkt; readonly indicator: string } {
  const written = row.text('maalepunkt');
  const maalepunkt = written === '' ? (findIndicator(name)?.maalepunkt ?? null) : findMaalepunkt(written);
  if (!maalepunkt) throw new Refusal('no-maalepunkt', unknownMaalepunkt(written, name));
  if (name === '') {
    throw new Refusal('no-indicator', {
      da: 'Der står ikke, hvilken indikator tallet er.',
      en: 'It does not say which indicator the figure is.',
    });
  }
  const known = indicatorNamed(maalepunkt, name);
  if (!known) {
    doubts.push({
      da: `»${name}« er ikke en af indikatorerne for ${maalepunkt.name.da}; den gemmes som jeres egen.`,
      en: `“${name}” is not one of the indicators of ${maalepunkt.name.en}; it is kept as your own.`,
    });
  }
  return { maalepunkt, indicator: known?.name ?? name };
}

function unknownMaalepunkt(written: string, indicator: string): Text {
  if (written === '') {
    const name = quotedValue(indicator === '' ? null : indicator);
    return {
      da: `Det vides ikke, hvilket målepunkt indikatoren ${name.da} hører til. Vælg målepunktet for hele filen, eller tilføj en kolonne med det.`,
      en: `It is not known which målepunkt the indicator ${name.en} belongs to. Choose the målepunkt of the whole file, or add a column with it.`,
    };
  }
  const near = suggestMaalepunkt(written);
  return {
    da: `»${written}« er ikke et af de 20 målepunkter.${near ? ` Mener du ${near.name.da}?` : ''}`,
    en: `“${written}” is none of the 20 målepunkter.${near ? ` Do you mean ${near.name.en}?` : ''}`,
  };
}

function yearOf(written: string): number {
  const year = yearIn(written) ?? yearIn(/^((?:19|20)\d\d)-\d\d-\d\d$/.exec(written)?.[1] ?? '');
  if (year !== null) return year;
  throw new Refusal(
    'no-year',
    written === ''
      ? {
          da: 'Der står ikke, hvilket år tallet er for.',
          en: 'It does not say which year the figure is for.',
        }
      : {
          da: `»${written}« er ikke et årstal. Et forskudt regnskabsår skrives som det år, det slutter i.`,
          en: `“${written}” is no year. A displaced accounting year is written as the year in which it ends.`,
        },
  );
}

/** A unit that nobody has given is the indicator's own, and a person is told. */
function unitOf(
  maalepunkt: Maalepunkt,
  indicator: string,
  written: string,
  cell: SourceCell,
  doubts: Text[],
): string {
  const known = indicatorNamed(maalepunkt, indicator)?.unit ?? '';
  if (written !== '') {
    if (known !== '' && !sameUnit(known, written)) {
      doubts.push({
        da: `Enheden er ${written}; indikatoren opgøres ellers i ${known}.`,
        en: `The unit is ${written}; the indicator is otherwise measured in ${known}.`,
      });
    }
    return written;
  }
  const shown = isShownAsPercent(cell) ? '%' : (suffixOf(cell) ?? '');
  const unit = shown !== '' ? shown : known;
  doubts.push(
    unit === ''
      ? { da: 'Tallet har ingen enhed.', en: 'The figure has no unit.' }
      : {
          da: `Filen siger ikke enheden; ${unit} er brugt.`,
          en: `The file does not give the unit; ${unit} is used.`,
        },
  );
  return unit;
}

/** A national average that is no number is no reason to leave the figure itself out. */
function benchmarkOf(row: Row, unit: string): number | null {
  const cell = row.cell('benchmark');
  if (!cell || isBlank(cell.value)) return null;
  try {
    return numberOf(row.mapping, cell, unit);
  } catch (refusal) {
    if (refusal instanceof Refusal) return null;
    throw refusal;
  }
}

function estimatedOf(written: string): boolean | null {
  if (written === '') return null;
  const word = plainText(written);
  if (/^(?:skoen|estimat|estimeret)$/.test(word)) return true;
  if (/^(?:maalt|afloest|faktisk)$/.test(word)) return false;
  const yes = readYes(written);
  if (yes !== null) return yes;
  throw new Refusal('no-estimate', {
    da: `Om tallet er et skøn, skal være ja eller nej, ikke »${written}«.`,
    en: `Whether the figure is an estimate must be yes or no, not “${written}”.`,
  });
}

function isTotal({ cells }: SourceRow): boolean {
  return cells.slice(0, FIRST_COLUMNS).some((cell) => {
    const text = plainText(textOfCell(cell));
    if (TOTALS.includes(text)) return true;
    return TOTALS.some((total) => text.startsWith(`${total} `)) && findIndicator(text) === null;
  });
}
