import { useEffect, useState } from 'react';
import { SPELLINGS, type FormulaSpelling } from '../../workbook/formula-language/formula-language';
import { useLanguage } from '../shell/language';
import type { OpenExcel } from './open-excel';

/**
 * How the user's Excel spells formulas. Language and separators vary independently; Excel does not tell which sign
 * stands between arguments, but it is never the decimal comma. Until Excel has answered, as is usual in the language.
 */
export function useSpelling(excel: OpenExcel): FormulaSpelling {
  const { language } = useLanguage();
  const [decimalSeparator, setDecimalSeparator] = useState(SPELLINGS[language].decimalSeparator);
  useEffect(() => {
    let isShown = true;
    excel.decimalSeparator().then(
      (known) => {
        if (isShown) setDecimalSeparator(known);
      },
      // While a cell is being edited Excel tells nobody; what is usual is then the best there is.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [excel]);
  return { language, decimalSeparator, listSeparator: decimalSeparator === ',' ? ';' : ',' };
}
