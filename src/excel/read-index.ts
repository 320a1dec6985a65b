import type { DefinedName, WorkbookIndex } from '../workbook/snapshot';

/** Asks for the sheets and the names of the workbook; call the result after the next sync. */
export function requestIndex(context: Excel.RequestContext): () => WorkbookIndex {
  const sheets = context.workbook.worksheets.load('name,visibility');
  const names = context.workbook.names.load('name,formula,type');
  return () => ({
    sheets: sheets.items.map(({ name, visibility }) => ({ name, visibility: VISIBILITY[visibility] })),
    names: names.items.map((item) => definedName(item, null)),
  });
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * A name from its formula. A broken reference is known by the type, because its text is in Excel's display
 * language; it is stored with the invariant `#REF!`. GUESS: a name for cells in another workbook, which Excel
 * cannot evaluate either, is of the same type; it is not broken.
 */
export function definedName(
  { name, formula, type }: Pick<Excel.NamedItem, 'name' | 'formula' | 'type'>,
  scope: string | null,
): DefinedName {
  const refersTo = String(formula).replace(/^=/, '');
  const broken = (type === 'Error' && !refersTo.includes('[')) || refersTo.includes('#REF!');
  return { name, scope, broken, refersTo: broken ? refersTo.replace(/#[^\s!]+!/g, '#REF!') : refersTo };
}
