import { areaOf, tokenize } from '../../workbook/formula-tokens';
import { argumentsOf, group, isMark, operandEnd, type Group, type Piece } from './formula-pieces';
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from './future-functions';

/** What a defined name stands for, without the equals sign; `undefined` where there is no such name. */
export type NameMeaning = (name: string) => string | undefined;

/** What the place where an operand stands takes: one value, a reference to cells, or an array of values. */
type Taken = 'value' | 'cells' | 'array';

/**
 * Whether today's Excel and the Excel of old could answer differently: where one value is wanted there stand several
 * cells, or a function that may give several. Excel stores such a formula as a dynamic array, whatever it comes to,
 * and all others as plain formulas; stored plain, this one would be shown with an `@` and take one value of many.
 * What cannot be told from the text counts as several. Source: support.microsoft.com, "Implicit intersection operator".
 *
 * GUESS: functions that give a reference, such as INDEX, are judged by what they are asked for. EFRAG's workbooks,
 * saved by Excel, store `INDEX(A2:A61,MATCH(…))` plain, though an index of 0 would give the whole column.
 */
export function needsArrayEvaluation(formula: string, meaningOf: NameMeaning): boolean {
  return new ArrayQuestion(meaningOf).asks(group(tokenize(formula)), 'value');
}

const GIVING_ARRAYS: ReadonlySet<string> = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FILTERXML FREQUENCY GROUPBY GROWTH HSTACK LAMBDA LET LINEST
  LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE REGEXEXTRACT SCAN SEQUENCE SORT SORTBY
  STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(
    /\s+/,
  ),
);

/** Functions that take cells as they are, by the arguments that do: from the first number on, or those listed. */
const TAKING_CELLS: ReadonlyMap<string, (position: number) => boolean> = new Map([
  ...taking(
    `AND AREAS AVEDEV AVERAGE AVERAGEA COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COVAR COVARIANCE.P COVARIANCE.S
    DEVSQ GCD GEOMEAN HARMEAN INTERCEPT KURT LCM MAX MAXA MEDIAN MIN MINA MODE MODE.SNGL MULTINOMIAL OR PEARSON PRODUCT
    ROWS RSQ SHEETS SKEW SKEW.P SLOPE STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA STEYX SUM SUMSQ SUMX2MY2 SUMX2PY2
    SUMXMY2 VAR VAR.P VAR.S VARA VARP VARPA XOR`,
    () => true,
  ),
  ...taking(
    `COUNTIF INDEX IRR LARGE MIRR PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC
    QUARTILE QUARTILE.EXC QUARTILE.INC SMALL TRIMMEAN OFFSET`,
    (position) => position === 1,
  ),
  ...taking('XLOOKUP', (position) => position === 2 || position === 3),
  ...taking('HLOOKUP MATCH RANK RANK.AVG RANK.EQ VLOOKUP XMATCH', (position) => position === 2),
  ...taking('AVERAGEIF SUMIF', (position) => position !== 2),
  ...taking('AVERAGEIFS MAXIFS MINIFS SUMIFS', (position) => position === 1 || position % 2 === 0),
  ...taking('COUNTIFS', (position) => position % 2 === 1),
  ...taking('CHOOSE FORECAST FORECAST.LINEAR LOOKUP NPV SUBTOTAL', (position) => position > 1),
  ...taking('XIRR', (position) => position < 3),
  ...taking('AGGREGATE TEXTJOIN', (position) => position > 2),
]);

function taking(
  names: string,
  takesCells: (position: number) => boolean,
): (readonly [string, (position: number) => boolean])[] {
  return names.split(/\s+/).map((name) => [name, takesCells] as const);
}

/** Functions with a dot that are older than the lists of newer ones. */
const OLD_WITH_DOT: ReadonlySet<string> = new Set(['ERROR.TYPE', 'NETWORKDAYS.INTL', 'WORKDAY.INTL']);

class ArrayQuestion {
  /** Names whose meaning is being looked at: one that means itself means nothing. */
  readonly #open = new Set<string>();

  constructor(private readonly meaningOf: NameMeaning) {}

  /** Whether array evaluation is needed for what stands here to be what is taken here. */
  asks(pieces: readonly Piece[], taken: Taken): boolean {
    const content = pieces.filter((piece) => piece.kind === 'group' || piece.text.trim() !== '');
    const operands = operandsOf(content);
    const isCalculated = operands.length !== 1 || operands[0]!.length !== content.length;
    const each = isCalculated && taken === 'cells' ? 'value' : taken;
    return content.some((piece) => isMark(piece, '{'))
      ? taken === 'value'
      : operands.some((operand) => this.#operandAsks(operand, each));
  }

  #operandAsks([first, ...rest]: readonly Piece[], taken: Taken): boolean {
    if (first && isMark(first, '@')) return this.#operandAsks(rest, 'array');
    const spills = rest.some((piece) => isMark(piece, '#'));
    const piece = first?.kind === 'sheet' ? rest[0] : first;
    const brackets =
      rest.find(({ kind }) => kind === 'brackets') ?? (piece?.kind === 'brackets' ? piece : undefined);
    if (!piece) return false;
    if (piece.kind === 'group') return this.#groupAsks(piece, taken) || (spills && taken === 'value');
    if (taken !== 'value') return false;
    if (spills) return true;
    if (brackets && brackets.kind === 'brackets') return !isOneCellOfTable(brackets.text);
    if (piece.kind === 'reference') return piece.last !== undefined;
    return piece.kind === 'name' && this.#nameAsks(piece.text);
  }

  #groupAsks({ name, content }: Group, taken: Taken): boolean {
    if (name === undefined) return argumentsOf(content).some((one) => this.asks(one, taken));
    const upper = name.toUpperCase();
    const parts = argumentsOf(content);
    if (taken === 'value' && this.#givesSeveralCells(upper, parts)) return true;
    if (taken !== 'array' && (GIVING_ARRAYS.has(upper) || isOfAddIn(upper))) return true;
    const takesCells = TAKING_CELLS.get(upper) ?? (() => isOfAddIn(upper));
    // SUMPRODUCT calculates with arrays by itself, and so does what stands in it, except for IF.
    const inArray = upper === 'SUMPRODUCT' || (taken === 'array' && upper !== 'IF');
    return parts.some((one, i) => this.asks(one, inArray ? 'array' : takesCells(i + 1) ? 'cells' : 'value'));
  }

  /** Whether a function that gives a reference gives one to several cells. */
  #givesSeveralCells(upper: string, parts: readonly (readonly Piece[])[]): boolean {
    const [first = [], ...others] = parts;
    switch (upper) {
      case 'INDEX':
        return others.length === 0 || others.some(isAll) || (others.length === 1 && isRectangle(first));
      case 'OFFSET':
        return parts.length > 3 || this.asks(first, 'value');
      case 'INDIRECT':
        return !(first.length === 1 && first[0]?.kind === 'text' && !/[:#]/.test(first[0].text));
      case 'CHOOSE':
        return others.some((one) => this.asks(one, 'value'));
      case 'XLOOKUP':
        return others[1]?.some(({ kind }) => kind === 'reference') !== true || isRectangle(others[1]);
      default:
        return false;
    }
  }

  #nameAsks(name: string): boolean {
    const upper = name.toUpperCase();
    if (/^(?:[\d.]|TRUE$|FALSE$)/.test(upper)) return false;
    const meaning = this.meaningOf(name);
    if (meaning === undefined || this.#open.has(upper)) return true;
    this.#open.add(upper);
    const asks = this.asks(group(tokenize(meaning)), 'value');
    this.#open.delete(upper);
    return asks;
  }
}

function operandsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const operands: (readonly Piece[])[] = [];
  for (let start = 0; start < pieces.length;) {
    const first = isMark(pieces[start], '@') ? start + 1 : start;
    let end = operandEnd(pieces, first);
    if (end > first && isMark(pieces[end], '#')) end++;
    if (end > first) operands.push(pieces.slice(start, end));
    start = Math.max(end, start + 1);
  }
  return operands;
}

/** An index that asks for all rows or columns: left out, or zero. */
function isAll(pieces: readonly Piece[]): boolean {
  const written = pieces.map((piece) => (piece.kind === 'group' ? '(' : piece.text)).join('');
  return /^\s*0?\s*$/.test(written);
}

/** Cells of several rows and several columns. */
function isRectangle(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => {
    if (piece.kind !== 'reference') return false;
    const { top, left, bottom, right } = areaOf(piece);
    return top !== bottom && left !== right;
  });
}

/** `[@m²]`, but not `[@]` or `[@[a]:[b]]`. */
function isOneCellOfTable(brackets: string): boolean {
  return /^\[@[^:]+\]$/.test(brackets);
}

/** A function of an add-in, or one nobody knows: it may answer with whatever it likes. */
function isOfAddIn(upper: string): boolean {
  return (
    upper.includes('.') &&
    !FUTURE_FUNCTIONS.has(upper) &&
    !WORKSHEET_FUNCTIONS.has(upper) &&
    !OLD_WITH_DOT.has(upper)
  );
}
