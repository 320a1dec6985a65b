import type { Report, BoundDatapoint, BoundCell } from '../../../vsme/report';
import type { Text } from '../../../workbook/text';
import { HEADS, unitWords } from '../../key-figures/units';
import { allNumbers, hasText, holdsOneOf, isNo, isYes, numberIn, numberOrNothing, textIn } from '../cells';
import { counted, danishDay, danishNumber, danishPercent, isIsoDay, yearText } from '../danish-numbers';
import type { Source } from '../draft';
import { calculate, choose, compare, every, joined, NOTHING, only, say, words, type Live } from '../live';

/** An answer that a sentence needs, and whether it is there. */
export interface Need {
  readonly bound: BoundDatapoint;
  readonly isThere: Live<boolean>;
}

/** EFRAG's words for the units that are chosen in the workbook. */
const CHOSEN_UNITS = [
  ['metric tonnes (t)', 'ton'],
  ['kilograms (kg)', 'kg'],
  ['cubic meters (m3)', 'm³'],
  ['hectares (ha)', 'ha'],
  ['squared meters (m2)', 'm²'],
] as const;

/** Units that are counted: one of them is called otherwise than several. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  persons: ['person', 'personer'],
  hours: ['time', 'timer'],
};

/** A datapoint that this workbook has no cell for: the sentence cannot come. */
class NotInTemplate extends Error {}

/**
 * The answers of a report as one sentence uses them. What it takes is noted: the sentence comes only when all of it
 * is there, and says where each figure stands.
 */
export class Answers {
  readonly sources: Source[] = [];
  readonly needs: Need[] = [];
  readonly #conditions: Live<boolean>[] = [];
  readonly #objections: Text[] = [];

  constructor(readonly report: Report) {}

  /** Whether all that was taken is there, and what else was asked holds. */
  get condition(): Live<boolean> {
    return every([...this.#needed(), ...this.#conditions]);
  }

  /** Why the sentence does not come although its answers are there. */
  get objections(): readonly Text[] {
    return this.#objections;
  }

  /** Whether nothing but answers stands in the way. */
  get isAsked(): boolean {
    return this.#conditions.every(({ now }) => now);
  }

  /** A figure and its unit. */
  amount(id: string, decimals = 1): Live<string> {
    const { number, unit } = this.measured(id);
    return this.shows([id], joined([danishNumber(number, decimals), ...(unit ? [' ', unit] : [])]));
  }

  /** A mass, in tonnes where it is written in kilograms. */
  mass(id: string): Live<string> {
    const { number, unit } = this.measured(id);
    if (!unit) return this.amount(id);
    const isInKilograms: Live<boolean> = { now: unit.now === 'kg', formula: `${unit.formula}="kg"` };
    const tonnes = say`${danishNumber(calculate(number, '/', 1000))} ton`;
    return this.shows([id], choose(isInKilograms, tonnes, say`${danishNumber(number)} ${unit}`));
  }

  /** A figure alone. */
  figure(id: string, decimals = 1): Live<string> {
    return this.shows([id], danishNumber(this.number(id), decimals));
  }

  /** A fraction as per cent. */
  percent(id: string): Live<string> {
    return this.shows([id], danishPercent(this.number(id)));
  }

  year(id: string): Live<string> {
    return this.shows([id], yearText(this.number(id)));
  }

  counted(id: string, one: string, many: string): Live<string> {
    return this.shows([id], counted(this.number(id), one, many));
  }

  day(id: string): Live<string> {
    const text = textIn(this.#needCell(id, (cell) => isIsoDay(textIn(cell))));
    return this.shows([id], danishDay(text));
  }

  /** What people have written themselves. */
  text(id: string): Live<string> {
    return this.shows([id], textIn(this.#needCell(id, hasText)));
  }

  /** The Danish words for what is chosen, by EFRAG's. */
  word(id: string, pairs: readonly (readonly [efrag: string, danish: string])[]): Live<string> {
    const bound = this.#bound(id);
    const cell = this.#needCell(id, (one) =>
      holdsOneOf(
        one,
        pairs.map(([efrag]) => spelled(bound, efrag)),
      ),
    );
    const last = words(pairs.at(-1)![1]);
    const chosen = pairs
      .slice(0, -1)
      .reduceRight<Live<string>>(
        (others, [efrag, danish]) => choose(holdsOneOf(cell, [spelled(bound, efrag)]), words(danish), others),
        last,
      );
    return this.shows([id], chosen);
  }

  /** The sentence comes only with a yes. */
  yes(id: string): this {
    return this.#only(id, isYes, 'ja');
  }

  /** The sentence comes only with a no in words. */
  no(id: string): this {
    return this.#only(id, isNo, 'nej');
  }

  /** The sentence comes only where this holds. */
  only(condition: Live<boolean>): this {
    this.#conditions.push(condition);
    return this;
  }

  /** The sentence comes only where this holds; where it does not, it is told why. */
  onlyIf(condition: Live<boolean>, objection: Text): this {
    if (!condition.now && this.isAsked) this.#objections.push(objection);
    return this.only(condition);
  }

  /** The number to calculate with; who takes it says what it {@link shows}. */
  number(id: string): Live<number> {
    return numberIn(this.#needCell(id, (cell) => allNumbers([cell])));
  }

  /** The number and its unit; `null` for what has none. */
  measured(id: string): { readonly number: Live<number>; readonly unit: Live<string> | null } {
    const number = this.number(id);
    return { number, unit: this.#unitOf(this.#bound(id), number) };
  }

  /** The number where there is one, else nothing: for sums, whose parts need not all be there. */
  part(id: string): Live<number> {
    return numberOrNothing(this.#cell(id));
  }

  /** Every cell of a list or table column. */
  column(id: string): readonly BoundCell[] {
    return this.#bound(id).cells;
  }

  /** A word that the workbook has for one of EFRAG's lists. */
  ownWord(id: string, efrag: string): string {
    return spelled(this.#bound(id), efrag);
  }

  /** Notes where what is shown stands. */
  shows(ids: readonly string[], text: Live<string>): Live<string> {
    for (const id of ids) {
      this.sources.push(sourceOf(this.#bound(id), text));
    }
    return text;
  }

  /** A part of the sentence that comes when its own answers are there, and is missed by nobody when they are not. */
  optionally(write: (answers: Answers) => Live<string>): Live<string> {
    const inner = new Answers(this.report);
    const text = textFrom(inner, write);
    if (text === null) return NOTHING;
    const { condition } = inner;
    this.sources.push(...inner.sources.map((one) => ({ ...one, shown: only(condition, one.shown) })));
    return only(condition, text);
  }

  /** `kr.` for Danish kroner, else the currency's code. */
  currency(): Live<string> {
    return this.shows(['x_currency'], this.#chosenUnit('x_currency'));
  }

  #needed(): readonly Live<boolean>[] {
    return this.needs.map(({ isThere }) => isThere);
  }

  #only(id: string, holds: (cell: BoundCell) => Live<boolean>, answer: string): this {
    this.#conditions.push(holds(this.#cell(id)));
    this.shows([id], words(answer));
    return this;
  }

  #bound(id: string): BoundDatapoint {
    const bound = this.report.datapoints.get(id);
    if (!bound?.cells[0]) throw new NotInTemplate(id);
    return bound;
  }

  #cell(id: string): BoundCell {
    return this.#bound(id).cells[0]!;
  }

  #needCell(id: string, isThere: (cell: BoundCell) => Live<boolean>): BoundCell {
    const cell = this.#cell(id);
    const need: Need = { bound: this.#bound(id), isThere: isThere(cell) };
    if (!this.needs.some(({ isThere: { formula } }) => formula === need.isThere.formula))
      this.needs.push(need);
    return cell;
  }

  #unitOf({ datapoint: { unit } }: BoundDatapoint, number: Live<number>): Live<string> | null {
    if (unit === undefined || unit === 'count' || unit === 'ratio' || unit === 'fraction') return null;
    const oneOrMany = (one: string, many: string): Live<string> =>
      choose(compare(number, '=', 1), words(one), words(many));
    if (unit === HEADS) {
      return choose(this.#areEmployeesFte(), words('årsværk'), oneOrMany('ansat', 'ansatte'));
    }
    const noun = NOUNS[unit];
    if (noun) return oneOrMany(...noun);
    const [placeholder, chooser] = /\{(\w+)\}/.exec(unit) ?? [];
    if (placeholder === undefined || chooser === undefined) return words(unitWords(unit).da);
    const rest = unitWords(unit.replace(placeholder, '·')).da;
    const [before = '', after = ''] = rest.split('·');
    return joined([before, this.#chosenUnit(chooser), after]);
  }

  #areEmployeesFte(): Live<boolean> {
    const id = 'b1_empType';
    const [fte, heads] = ['Full-time equivalent (FTE)', 'Headcount'].map((word) => this.ownWord(id, word));
    const cell = this.#needCell(id, (one) => holdsOneOf(one, [fte!, heads!]));
    return holdsOneOf(cell, [fte!]);
  }

  #chosenUnit(id: string): Live<string> {
    const bound = this.#bound(id);
    const cell = this.#needCell(id, hasText);
    const known = id === 'x_currency' ? ([['DKK', 'kr.']] as const) : CHOSEN_UNITS;
    return known.reduceRight<Live<string>>(
      (others, [efrag, danish]) => choose(holdsOneOf(cell, [spelled(bound, efrag)]), words(danish), others),
      textIn(cell),
    );
  }
}

/** Where what is shown stands, and what the standard asks there. */
export function sourceOf({ datapoint, disclosure, cells }: BoundDatapoint, shown: Live<string>): Source {
  const { label, paragraph } = datapoint;
  const point = /^[BC]\d/.test(disclosure) ? `${disclosure}, ${paragraph}` : paragraph;
  return { what: label, cell: cells[0]!, paragraph: paragraph === '-' ? null : point, shown };
}

/** The text of a sentence; `null` where this workbook has no cell for something in it. */
export function textFrom(answers: Answers, write: (answers: Answers) => Live<string>): Live<string> | null {
  try {
    return write(answers);
  } catch (reason) {
    if (reason instanceof NotInTemplate) return null;
    throw reason;
  }
}

function spelled({ datapoint }: BoundDatapoint, efrag: string): string {
  return datapoint.words?.ownFor(efrag) ?? efrag;
}
