import { formatReference, parseCell } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import { findMaalepunkt } from '../../handlingsplan/find-maalepunkt';
import type { Status } from '../../handlingsplan/configuration/configuration';
import type { AnyColumn, Block } from '../../handlingsplan/layout/layout';
import type { Answer, Initiative, PlannedMaalepunkt } from '../../handlingsplan/plan';
import type { PlanBook } from '../../handlingsplan/plan-book';
import { exactly, sumOf } from '../sheet/formula';

/** Which initiatives are counted; what is not said does not matter. */
export interface Counted {
  /** Id of the målepunkt. */
  readonly maalepunkt?: string;
  readonly status?: Status;
  /** Neither done nor dropped. */
  readonly isOpen?: true;
  /** As the plan names them. */
  readonly responsible?: string;
  /** The deadline is a day before today; texts such as `inden 2027` are no days and count in no such formula. */
  readonly overdue?: true;
  /** The deadline is from today on, so many days ahead. */
  readonly withinDays?: number;
}

/** An initiative and the målepunkt it belongs to. */
export interface PlacedInitiative {
  readonly planned: PlannedMaalepunkt;
  readonly initiative: Initiative;
}

/** Initiatives that stand below each other in one column. */
interface Run {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<AnyColumn, number>;
  /** What the målepunkt is called there; `null`: all in the run are wanted. */
  readonly names: readonly string[] | null;
  /** What stands among the initiatives and is none: the heading, help texts. */
  readonly others: readonly string[];
}

const CLOSED = ['Gennemført', 'Udgået'] as const satisfies readonly Status[];

/** Formulas look so far down, for a plan grows. */
const LAST_ROW = 1000;

/** COUNTIFS takes no longer texts than 255 signs, and these many pairs leave room for the rest. */
const LONGEST = 200;
const MOST_OTHERS = 20;

/** Where the initiatives of a plan stand, as native formulas that count them. */
export class InitiativeCells {
  readonly all: readonly PlacedInitiative[];
  readonly #book: PlanBook;
  /** By målepunkt: every count of one looks at the same cells. */
  readonly #found = new Map<string | undefined, readonly Run[]>();

  constructor(book: PlanBook) {
    this.#book = book;
    this.all = book.plan.maalepunkter.flatMap((planned) =>
      planned.goals.flatMap(({ initiatives }) =>
        initiatives
          .filter(({ text }) => text.value !== null && text.place !== null)
          .map((initiative) => ({ planned, initiative })),
      ),
    );
  }

  /** A formula that counts, without the equals sign. */
  count(counted: Counted): string {
    return sumOf(this.#runs(counted.maalepunkt).flatMap((run) => this.#terms(run, counted)));
  }

  /** Those that are neither done nor dropped. */
  countOpen(counted: Omit<Counted, 'status' | 'isOpen'>): string {
    return this.count({ ...counted, isOpen: true });
  }

  #terms(run: Run, { status, isOpen, responsible, overdue, withinDays }: Counted): string[] {
    const initiative = rangeOf(run, 'initiative');
    const others = run.others.map((text) => `,${initiative},${exactly(text, '<>')}`).join('');
    const criteria: string[][] = [[`${initiative},"?*"${others}`]];
    const among = (key: AnyColumn, words: readonly string[]): boolean => {
      if (!run.columns.has(key) || words.length === 0) return false;
      criteria.push(words.map((word) => `${rangeOf(run, key)},${exactly(word)}`));
      return true;
    };
    if (run.names && !among('maalepunkt', run.names)) return [];
    if (status !== undefined && !among('status', this.#wordsOf(status))) return [];
    if (isOpen && run.columns.has('status')) {
      const closed = distinct(CLOSED.flatMap((one) => this.#wordsOf(one)));
      criteria.push([closed.map((word) => `${rangeOf(run, 'status')},${exactly(word, '<>')}`).join(',')]);
    }
    if (responsible !== undefined && !among('responsible', this.#spellingsOf(responsible))) return [];
    if (overdue || withinDays !== undefined) {
      if (!run.columns.has('deadline')) return [];
      const deadline = rangeOf(run, 'deadline');
      criteria.push([
        overdue
          ? `${deadline},">0",${deadline},"<"&TODAY()`
          : `${deadline},">="&TODAY(),${deadline},"<="&TODAY()+${withinDays ?? 0}`,
      ]);
    }
    return combinations(criteria).map((one) => `COUNTIFS(${one.join(',')})`);
  }

  /** As the plan writes them, and as the lists of Kompasark do. */
  #wordsOf(status: Status): readonly string[] {
    const written = this.all.flatMap(({ initiative }) =>
      initiative.status.value === status ? writtenText(initiative.status) : [],
    );
    return distinct([status, ...written]);
  }

  #spellingsOf(responsible: string): readonly string[] {
    return distinct(
      this.all.flatMap(({ initiative }) =>
        initiative.responsible.value === responsible ? writtenText(initiative.responsible) : [],
      ),
    );
  }

  #runs(maalepunkt: string | undefined): readonly Run[] {
    const found =
      this.#found.get(maalepunkt) ??
      this.#book.layout.blocks
        .filter(({ role }) => role === 'plan')
        .flatMap((block) => this.#runsOf(block, maalepunkt));
    this.#found.set(maalepunkt, found);
    return found;
  }

  #runsOf(block: Block, maalepunkt: string | undefined): readonly Run[] {
    const { columns: bound } = block;
    return bound
      .filter(({ key }) => key === 'initiative')
      .flatMap(({ slot }): readonly Run[] => {
        const columns = new Map<AnyColumn, number>();
        for (const one of bound) {
          if (one.slot === undefined || one.slot === slot) columns.set(one.key, one.column);
        }
        return this.#runsIn(block, columns, maalepunkt);
      });
  }

  #runsIn(block: Block, columns: Run['columns'], maalepunkt: string | undefined): readonly Run[] {
    const { sheet, firstRow } = block;
    const column = columns.get('initiative')!;
    const place = { sheet, top: block.headings?.bottom ?? firstRow, bottom: this.#endOf(block), columns };
    const whole = { ...place, names: null, others: this.#othersIn(place, column) };
    if (maalepunkt === undefined || block.maalepunkt !== null) {
      return maalepunkt === undefined || block.maalepunkt === maalepunkt ? [whole] : [];
    }
    const rows = this.#rowsOf(block, column);
    const nameColumn = columns.get('maalepunkt');
    const nameIn = (row: number): string | null =>
      nameColumn === undefined
        ? null
        : textOf(valueAt(this.#book.snapshot, sheet, { row, column: nameColumn }));
    const isNamed = rows.every(({ row, planned }) => {
      const name = nameIn(row);
      return name !== null && findMaalepunkt(name)?.id === planned.maalepunkt.id;
    });
    const own = rows.filter(({ planned }) => planned.maalepunkt.id === maalepunkt).map(({ row }) => row);
    if (!isNamed) {
      return together(own).map(([top, bottom]) => ({ ...place, top, bottom, names: null, others: [] }));
    }
    // The heading is in no row of the målepunkt.
    const others = this.#othersIn({ ...place, top: firstRow }, column);
    return [{ ...place, names: distinct(own.flatMap((row) => nameIn(row) ?? [])), others }];
  }

  #rowsOf(
    { sheet, firstRow, lastRow }: Block,
    column: number,
  ): readonly { row: number; planned: PlannedMaalepunkt }[] {
    return this.all.flatMap(({ planned, initiative }) => {
      const at = initiative.text.place && parseCell(initiative.text.place.cell);
      const isHere =
        initiative.sheet === sheet && at?.column === column && at.row >= firstRow && at.row <= lastRow;
      return isHere ? [{ row: at.row, planned }] : [];
    });
  }

  #othersIn(
    { sheet, top, bottom }: Pick<Run, 'sheet' | 'top' | 'bottom'>,
    column: number,
  ): readonly string[] {
    const own = new Set(this.all.map(({ initiative }) => textOf(initiative.text.written)?.toLowerCase()));
    const others: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = textOf(valueAt(this.#book.snapshot, sheet, { row, column }));
      if (text !== null && text.length <= LONGEST && !own.has(text.toLowerCase())) others.push(text);
    }
    return distinct(others).slice(0, MOST_OTHERS);
  }

  /** Room for more rows below, as far as nothing else stands there. */
  #endOf({ sheet, lastRow }: Block): number {
    const content = this.#book.snapshot.contents.get(sheet)?.cells ?? [];
    const isLast = ![...content].some(
      ([{ row }, { value }]) => row > lastRow && value !== null && value !== '',
    );
    return isLast ? Math.max(LAST_ROW, lastRow) : lastRow;
  }
}

function rangeOf({ sheet, top, bottom, columns }: Run, key: AnyColumn): string {
  const column = columns.get(key)!;
  return formatReference({ sheet, area: { top, left: column, bottom, right: column } });
}

/** Rows that follow each other, from first to last. */
function together(rows: readonly number[]): readonly (readonly [number, number])[] {
  return rows
    .toSorted((a, b) => a - b)
    .reduce<(readonly [number, number])[]>((found, row) => {
      const last = found.at(-1);
      return last && row <= last[1] + 1
        ? [...found.slice(0, -1), [last[0], row] as const]
        : [...found, [row, row] as const];
    }, []);
}

/** One of each: COUNTIFS counts what is this and this, never this or that. */
function combinations(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (before, words) => before.flatMap((one) => words.map((word) => [...one, word])),
    [[]],
  );
}

function writtenText({ written }: Answer<unknown>): readonly string[] {
  return textOf(written) === null ? [] : [textOf(written)!];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** COUNTIFS does not tell capitals from small letters, so what differs in them only is counted once. */
function distinct(words: readonly string[]): readonly string[] {
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}
