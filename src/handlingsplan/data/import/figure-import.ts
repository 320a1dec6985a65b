import { parseCell } from '../../../workbook/address';
import type { Text } from '../../../workbook/text';
import { quotedValue } from '../../../workbook/shown-value';
import { cellAt } from '../../../workbook/snapshot';
import { figureTable, placeOf, seriesKey, subjectOf, type FigureTable } from '../figure-table';
import type { PlanBook } from '../../plan-book';
import type { Figure } from '../../plan';
import { sameUnit } from '../units';
import { headingsOf, type ImportMapping } from './mapping';
import { isUnused, readRow, type ReadFigure, type UnusedFigure } from './read-row';
import { textOfCell, type SourceTable } from './source-table';

export interface AddedFigure {
  readonly kind: 'add';
  readonly read: ReadFigure;
}

/** The workbook has another value, or another national average, for the same; only a person says that it is replaced. */
export interface ReplacedFigure {
  readonly kind: 'replace';
  readonly read: ReadFigure;
  readonly figure: Figure;
}

/** What becomes of everything in a file: nothing of it is in none of the lists. */
export interface ImportReport {
  readonly added: readonly AddedFigure[];
  readonly replaced: readonly ReplacedFigure[];
  readonly unused: readonly UnusedFigure[];
  /** Headings of columns with content that nothing was read from. */
  readonly unusedColumns: readonly string[];
}

/** Reads a file row by row, so that a large one can tell how far it is and be given up. */
export class FigureImport {
  readonly #book: PlanBook;
  readonly #source: SourceTable;
  readonly #mapping: ImportMapping;
  readonly #headings: readonly string[];
  readonly #standing: Standing;
  readonly #inFile = new Map<string, number>();
  readonly #added: AddedFigure[] = [];
  readonly #replaced: ReplacedFigure[] = [];
  readonly #unused: UnusedFigure[] = [];
  #next = 0;

  constructor(book: PlanBook, source: SourceTable, mapping: ImportMapping) {
    this.#book = book;
    this.#source = source;
    this.#mapping = mapping;
    this.#headings = headingsOf(source, mapping.headingRow);
    this.#standing = standingIn(book);
  }

  get total(): number {
    return this.#source.rows.length;
  }

  /** How many rows have been read. */
  get done(): number {
    return this.#next;
  }

  get isDone(): boolean {
    return this.#next >= this.total;
  }

  /** Reads so many rows more. */
  take(rows: number): void {
    const end = Math.min(this.total, this.#next + rows);
    for (; this.#next < end; this.#next++) this.#takeRow(this.#next);
  }

  /** What has become of the rows read so far. */
  report(): ImportReport {
    return {
      added: this.#added,
      replaced: this.#replaced,
      unused: this.#unused,
      unusedColumns: unusedColumns(this.#source, this.#mapping, this.#headings),
    };
  }

  #takeRow(index: number): void {
    const row = this.#source.rows[index]!;
    if (index === this.#mapping.headingRow) return;
    if (index < this.#mapping.headingRow) {
      const text = row.cells.map(textOfCell).filter(Boolean).join(' · ');
      const why = { da: 'Står over overskrifterne.', en: 'Stands above the headings.' };
      this.#unused.push({ line: row.line, column: null, text, reason: 'above-headings', why });
      return;
    }
    for (const read of readRow(row, this.#headings, this.#mapping)) {
      if (isUnused(read)) this.#unused.push(read);
      else this.#place(read);
    }
  }

  #place(read: ReadFigure): void {
    const key = `${seriesKey(read.subject)}|${read.year}`;
    const earlier = this.#inFile.get(key);
    if (earlier !== undefined) {
      this.#refuse(read, 'repeated', {
        da: `Filen har allerede et tal for det samme (${earlier}). Det første bruges.`,
        en: `The file already has a figure for the same (${earlier}). The first is used.`,
      });
      return;
    }
    this.#inFile.set(key, read.line);
    const [figure, another] = this.#standing.figures.get(key) ?? [];
    if (!figure) this.#added.push({ kind: 'add', read: withDoubts(read, this.#standing) });
    else if (another) {
      this.#refuse(read, 'stands-twice', {
        da: `Projektmappen har to rækker for det samme (${placeOf(figure)} og ${placeOf(another)}). Slet den ene først.`,
        en: `The workbook has two rows for the same (${placeOf(figure)} and ${placeOf(another)}). Delete one of them first.`,
      });
    } else this.#compare(read, figure);
  }

  #compare(read: ReadFigure, figure: Figure): void {
    const isNewAverage = read.benchmark !== null && read.benchmark !== figure.benchmark.value;
    if (figure.value.value === read.value && !isNewAverage) {
      this.#refuse(read, 'stands-already', {
        da: `Tallet står allerede i ${placeOf(figure)}.`,
        en: `The figure stands in ${placeOf(figure)} already.`,
      });
      return;
    }
    const { place } = figure.value;
    if (place && cellAt(this.#book.snapshot, place.sheet, parseCell(place.cell)!)?.formula !== undefined) {
      this.#refuse(read, 'formula', {
        da: `${placeOf(figure)} regnes ud af en formel, som ikke overskrives.`,
        en: `${placeOf(figure)} is calculated by a formula, which is not overwritten.`,
      });
      return;
    }
    this.#replaced.push({ kind: 'replace', read, figure });
  }

  #refuse({ line, column, value }: ReadFigure, reason: UnusedFigure['reason'], why: Text): void {
    this.#unused.push({ line, column, text: quotedValue(value).da, reason, why });
  }
}

/** Reads the whole file at once. */
export function importReport(book: PlanBook, source: SourceTable, mapping: ImportMapping): ImportReport {
  const reading = new FigureImport(book, source, mapping);
  reading.take(reading.total);
  return reading.report();
}

/** The figures that stand in the workbook. */
interface Standing {
  /** By series and year: one row, or several that contradict or repeat each other. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** By what a series is about, its unit left out: the unit. */
  readonly units: ReadonlyMap<string, string>;
  readonly afdelinger: ReadonlySet<string>;
}

function standingIn({ plan }: PlanBook): Standing {
  const figures = new Map<string, Figure[]>();
  for (const figure of plan.figures) {
    const subject = subjectOf(figure);
    if (!subject || figure.year.value === null) continue;
    const key = `${seriesKey(subject)}|${figure.year.value}`;
    figures.set(key, [...(figures.get(key) ?? []), figure]);
  }
  const table: FigureTable = figureTable(plan.figures);
  return {
    figures,
    units: new Map(table.series.map((one) => [seriesKey({ ...one, unit: '' }), one.unit])),
    afdelinger: new Set(table.series.flatMap(({ afdeling }) => afdeling ?? [])),
  };
}

function withDoubts(read: ReadFigure, { units, afdelinger }: Standing): ReadFigure {
  const { subject, doubts } = read;
  const more: Text[] = [];
  const unit = units.get(seriesKey({ ...subject, unit: '' }));
  if (unit !== undefined && !sameUnit(unit, subject.unit)) {
    more.push({
      da: `De andre år står i ${unit || 'ingen enhed'}; ${subject.unit} kan ikke sammenlignes med dem.`,
      en: `The other years are in ${unit || 'no unit'}; ${subject.unit} cannot be compared with them.`,
    });
  }
  const { afdeling } = subject;
  const padded = afdeling === null ? undefined : [...afdelinger].find((one) => differInZeros(one, afdeling));
  if (padded !== undefined) {
    more.push({
      da: `Afdeling ${afdeling ?? ''} kan være ${padded}, som står i planen: nullerne foran er en del af nummeret.`,
      en: `Afdeling ${afdeling ?? ''} may be ${padded}, which stands in the plan: the zeros in front are part of the number.`,
    });
  }
  return more.length === 0 ? read : { ...read, doubts: [...doubts, ...more] };
}

function differInZeros(one: string, other: string): boolean {
  return one !== other && one.replace(/^0+/, '') === other.replace(/^0+/, '');
}

function unusedColumns(
  { rows }: SourceTable,
  { uses, headingRow }: ImportMapping,
  headings: readonly string[],
): readonly string[] {
  return headings.flatMap((heading, column) => {
    const hasContent = rows.slice(headingRow + 1).some(({ cells }) => textOfCell(cells[column]) !== '');
    return (uses[column] ?? null) === null && hasContent ? [heading] : [];
  });
}
