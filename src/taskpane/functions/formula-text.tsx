import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { errorNameIn } from '../../workbook/formula-language/error-names';
import { truthWord } from '../../workbook/formula-language/truth-words';
import { isCellError, type CellValue } from '../../workbook/cell-value';
import { isRange, type FunctionValue } from '../../workbook/sheet-function';
import { quotedValue } from '../../workbook/shown-value';
import type { Language } from '../../workbook/text';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

/** A formula as it stands in a formula bar; it breaks wherever it must. */
export function FormulaText({ children }: { children: string }): ReactNode {
  return <code className={useStyles().formula}>{children}</code>;
}

/** An answer as cells show it: columns apart by a bar, rows by a semicolon. */
export function shownAnswer(answer: FunctionValue, language: Language): string {
  if (!isRange(answer)) return shownCell(answer, language);
  return answer.map((row) => row.map((cell) => shownCell(cell, language)).join(' | ')).join('; ');
}

function shownCell(value: CellValue, language: Language): string {
  if (isCellError(value)) return errorNameIn(language, value.error);
  if (typeof value === 'boolean') return truthWord(language, value);
  return quotedValue(value)[language];
}
