import type { ValueAxis } from '../../workbook/chart';

/** Up to this figure Excel goes in halves, which the format of counts shows as 0, 1, 1, 2, 2. */
const FEW = 6;

/** The axis of a chart that counts. @param counts now; of a stack, its sum. */
export function countAxis(counts: readonly number[]): ValueAxis {
  const isFew = counts.every((count) => count <= FEW);
  return { numberFormat: '0', minimum: 0, ...(isFew ? { majorUnit: 1 } : {}) };
}
