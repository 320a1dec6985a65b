import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

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
