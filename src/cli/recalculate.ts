import { formatCell } from '../workbook/address';
import { marksOf } from '../workbook/number-format/number-locale';
import type { Language, Text } from '../workbook/text';
import { calculationState } from '../xlsx/calculation/state';
import type { XlsxFile } from '../xlsx/xlsx-file';

/** `auto`: when the values beside the formulas cannot be trusted. */
export const RECALCULATE = ['auto', 'always', 'never'] as const;
export type Recalculate = (typeof RECALCULATE)[number];

/** So many cells are named before the rest are only counted. */
const NAMED_CELLS = 5;

/**
 * Calculates the formulas in memory when it is wished. The engine is loaded only then.
 *
 * @param own the sheets the user is to be told of; absent: all of them.
 * @param language whose marks numbers have where formulas make texts of them.
 * @returns what the user must know of the result; `null` when every formula was calculated, or none had to be.
 */
export async function recalculate(
  file: XlsxFile,
  wish: Recalculate,
  own?: ReadonlySet<string>,
  language: Language = 'en',
): Promise<Text | null> {
  const isDue = wish === 'always' || (wish === 'auto' && calculationState(file.package).state === 'stale');
  if (!isDue) return null;
  const [{ calculateFile }, { ESG_FUNCTIONS }] = await Promise.all([
    import('../xlsx/calculation/file'),
    import('../functions/function-registry'),
  ]);
  const calculated = await file.recalculate((pkg, due) =>
    calculateFile(pkg, ESG_FUNCTIONS, due, marksOf(language)),
  );
  const notCalculated = calculated.notCalculated.filter(({ sheet }) => own?.has(sheet) ?? true);
  if (notCalculated.length === 0) return null;
  const named = notCalculated.slice(0, NAMED_CELLS).map(({ sheet, at }) => `${sheet}!${formatCell(at)}`);
  const cells = [...named, ...(notCalculated.length > NAMED_CELLS ? ['…'] : [])].join(', ');
  return {
    da: `${notCalculated.length} formler kan kun beregnes i Excel og beholder filens egne værdier: ${cells}.`,
    en: `${notCalculated.length} formulas can only be calculated in Excel and keep the file’s own values: ${cells}.`,
  };
}
