import type { Datapoint } from '../../vsme/datapoint';
import type { Report } from '../../vsme/report';
import { unitOf } from '../../vsme/units';
import type { Text } from '../../workbook/text';
import { UNITS } from './texts';

/** The unit as it stands beside a figure; a fraction is shown and typed as a percentage. */
export function unitShown(report: Report, datapoint: Datapoint, row: number): Text | null {
  if (datapoint.type === 'percent') return { da: '%', en: '%' };
  const unit = unitOf(report, datapoint, row);
  return unit === null ? null : (UNITS[unit] ?? { da: unit, en: unit });
}
