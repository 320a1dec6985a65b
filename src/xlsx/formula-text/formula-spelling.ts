import { tokenize } from '../../workbook/formula-tokens';
import { argumentsOf, group, isMark, operandEnd, type Group, type Piece } from './formula-pieces';
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from './future-functions';

/**
 * A file spells some of what Excel shows differently: newer functions as `_xlfn.IFS`, names inside LET and LAMBDA
 * as `_xlpm.x`, `@A1:A9` as `_xlfn.SINGLE(A1:A9)` and `A1#` as `_xlfn.ANCHORARRAY(A1)`. Text in quotes is never
 * touched. In tables `Tabel1[@m²]` is stored as `Tabel1[[#This Row],[m²]]`; GUESS: a file must name the table even
 * where Excel shows `[@m²]` alone, so formulas are to be written with the table's name. The add-in's own functions are stored as `_xldudf_ESG_NAME`, sometimes damaged to `[2]!_xldudf_ESG_NAME`.
 * GUESS: that spelling is known from public issue threads only and has not been seen in a file of ours.
 */
const CUSTOM_STORED = /^_xldudf_ESG_(.+)$/i;
const CUSTOM_SHOWN = /^ESG\.(.+)$/i;
const STORED_PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;
const STORED_SIGN = /_xl|\[#This Row\]/i;

/** Anything that is spelled differently in a file holds one of these. */
const SHOWN_SIGN = /[@#(]/;

/** From the file's spelling to the one Excel shows (English, comma-separated). Without the equals sign. */
export function toShownSpelling(stored: string): string {
  return STORED_SIGN.test(stored) ? shown(group(tokenize(stored))) : stored;
}

/** From the spelling Excel shows (English, comma-separated) to the file's. Without the equals sign. */
export function toFileSpelling(formula: string): string {
  return SHOWN_SIGN.test(formula) ? filed(group(tokenize(formula)), new Set()) : formula;
}

function shown(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, i) => {
      if (piece.kind === 'group') return shownGroup(piece);
      if (piece.kind === 'name') return piece.text.replace(/^_xlpm\./i, '');
      if (piece.kind === 'brackets') return shownBrackets(piece.text);
      const next = pieces[i + 1];
      const damaged = piece.kind === 'sheet' && next?.kind === 'group' && CUSTOM_STORED.test(next.name ?? '');
      return damaged ? '' : piece.text;
    })
    .join('');
}

function shownGroup({ name, content, close }: Group): string {
  const inner = shown(content);
  if (name === undefined) return `(${inner}${close}`;
  const plain = name.replace(STORED_PREFIX, '');
  if (plain !== name && plain.toUpperCase() === 'SINGLE') {
    return operandEnd(content, 0) === content.length ? `@${inner}` : `@(${inner}${close}`;
  }
  if (plain !== name && plain.toUpperCase() === 'ANCHORARRAY') return `${inner}#`;
  return `${plain.replace(CUSTOM_STORED, 'ESG.$1')}(${inner}${close}`;
}

/** @param parameters names bound by the LET and LAMBDA around the pieces, in upper case */
function filed(pieces: readonly Piece[], parameters: ReadonlySet<string>): string {
  let text = '';
  for (let i = 0; i < pieces.length;) {
    const start = isMark(pieces[i], '@') ? i + 1 : i;
    const end = operandEnd(pieces, start);
    if (end === start) {
      text += filedPiece(pieces[i]!, parameters);
      i++;
      continue;
    }
    const operand = pieces
      .slice(start, end)
      .map((piece) => filedPiece(piece, parameters))
      .join('');
    const spills = isMark(pieces[end], '#');
    const anchored = spills ? `_xlfn.ANCHORARRAY(${operand})` : operand;
    text += start > i ? `_xlfn.SINGLE(${withoutParenthesis(pieces.slice(start, end), anchored)})` : anchored;
    i = spills ? end + 1 : end;
  }
  return text;
}

/** `@(A1:A9+1)` is stored as `_xlfn.SINGLE(A1:A9+1)`. */
function withoutParenthesis(operand: readonly Piece[], text: string): string {
  const [only, ...rest] = operand;
  const plain = rest.length === 0 && only?.kind === 'group' && only.name === undefined && only.close !== '';
  return plain && text.startsWith('(') ? text.slice(1, -1) : text;
}

function filedPiece(piece: Piece, parameters: ReadonlySet<string>): string {
  if (piece.kind === 'group') return filedGroup(piece, parameters);
  if (piece.kind === 'brackets') return filedBrackets(piece.text);
  return piece.kind === 'name' ? parameterSpelling(piece.text, parameters) : piece.text;
}

/** `[[#This Row],[m²]]` → `[@m²]`; a column with anything but letters and digits keeps its own brackets. */
function shownBrackets(stored: string): string {
  if (/^\[#This Row\]$/i.test(stored)) return '[@]';
  const columns = /^\[\[#This Row\],(\[.+\])\]$/is.exec(stored)?.[1];
  if (columns === undefined) return stored;
  const plain = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns)?.[1];
  return `[@${plain ?? columns}]`;
}

function filedBrackets(shownText: string): string {
  const columns = /^\[@(.*)\]$/s.exec(shownText)?.[1];
  if (columns === undefined) return shownText;
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

function filedGroup({ name, content, close }: Group, outer: ReadonlySet<string>): string {
  if (name === undefined) return `(${filed(content, outer)}${close}`;
  const parameters = new Set([...outer, ...boundNames(name, content)]);
  return `${functionSpelling(name, outer)}(${filed(content, parameters)}${close}`;
}

function functionSpelling(name: string, parameters: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (parameters.has(upper)) return parameterSpelling(name, parameters);
  if (FUTURE_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return name.replace(CUSTOM_SHOWN, '_xldudf_ESG_$1');
}

function parameterSpelling(name: string, parameters: ReadonlySet<string>): string {
  return parameters.has(name.toUpperCase()) ? `_xlpm.${name}` : name;
}

/** The names LET and LAMBDA give: every other argument of LET, every argument of LAMBDA, never the last. */
function boundNames(name: string, content: readonly Piece[]): string[] {
  const step = { LET: 2, LAMBDA: 1 }[name.toUpperCase()];
  if (step === undefined) return [];
  return argumentsOf(content)
    .slice(0, -1)
    .filter((_, position) => position % step === 0)
    .flatMap((argument) => {
      const [only, ...rest] = argument.filter((piece) => piece.kind === 'group' || piece.text.trim() !== '');
      return only?.kind === 'name' && rest.length === 0 ? [only.text.toUpperCase()] : [];
    });
}
