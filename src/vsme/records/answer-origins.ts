import { findDatapoint, type Answer } from '../fill';
import type { Report } from '../report';
import { originKey, type Origin } from './kinds';

/**
 * The same said of where every answer comes from. A date that the template puts together is said of its year, month
 * and day, as it is written.
 *
 * @throws {UserError} `unknown-datapoint`, `datapoint-not-in-workbook`
 */
export function originsOfAnswers(
  report: Report,
  answers: readonly Answer[],
  said: Omit<Origin, 'datapoint' | 'row'>,
): readonly Origin[] {
  const origins = answers.flatMap(({ datapoint: idOrName, row }): Origin[] => {
    const { datapoint, cells } = findDatapoint(report, idOrName);
    const written = datapoint.parts ?? [datapoint.id];
    return written.map((id) => ({
      datapoint: id,
      ...(row !== undefined && cells.length > 1 && { row }),
      ...said,
    }));
  });
  return [...new Map(origins.map((origin) => [originKey(origin), origin])).values()];
}
