import type { Text } from '../workbook/text';
import { finite, negative } from './formula-errors';
import { isFormulaError, type FormulaError, type Result } from './result';

/** How far the parts may be from the control total, whichever is more: rounding on bills explains as much. */
const TOLERATED = { shareOfTotal: 0.005, mwh: 0.1 } as const;

/** Less than any meter shows: sums of decimal fractions are not exact. */
const INEXACT_MWH = 1e-9;

const PARTS: Text = { da: 'område', en: 'range' };
const CONTROL: Text = { da: 'kontroltotal', en: 'check_total' };

/**
 * Energiforbrug i alt: the sum of electricity, fuels and other energy, renewable and not. Energy counts where it is
 * drawn in: gas for hot water counts as gas, and not as heat again. VSME paragraph 29, disclosure B3.
 *
 * @param parts MWh; blanks are left out.
 * @param controlTotal MWh, for instance of the energy accounts. It may differ from the parts by 0.5 % of itself or by
 *   0.1 MWh, whichever is more.
 * @returns MWh; `#N/A` when all parts are blank, `#NUM!` when one is negative or the parts differ from the control total.
 */
export function totalEnergy(parts: readonly (number | null)[], controlTotal?: number): Result<number> {
  const filled = parts.filter((part) => part !== null);
  if (filled.length === 0) return noParts();
  if (filled.some((part) => part < 0)) return negative(PARTS);
  const total = finite(filled.reduce((sum, part) => sum + part, 0));
  if (isFormulaError(total) || controlTotal === undefined) return total;
  if (controlTotal < 0) return negative(CONTROL);
  const tolerated = Math.max(TOLERATED.shareOfTotal * controlTotal, TOLERATED.mwh) + INEXACT_MWH;
  return Math.abs(total.value - controlTotal) > tolerated ? unlikeControl() : total;
}

function noParts(): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: 'Data mangler: alle celler i »område« er tomme. En tom celle er ikke 0; skriv 0, hvis der ikke er brugt energi.',
      en: 'Data is missing: all cells of “range” are blank. A blank cell is not 0; type 0 if no energy was used.',
    },
  };
}

function unlikeControl(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: 'Delene summer ikke til »kontroltotal«: forskellen er over 0,5 % og over 0,1 MWh. Find den manglende eller dobbelte post, eller ret kontroltotalen.',
      en: 'The parts do not add up to “check_total”: the difference is above 0.5 % and above 0.1 MWh. Find what is missing or counted twice, or correct the check total.',
    },
  };
}
