import type { Text } from '../../workbook/text';
import { COLUMNS } from '../configuration/configuration';
import type { AnyColumn } from './layout';

const HEADINGS: ReadonlyMap<AnyColumn, Text> = new Map(
  [...COLUMNS.data, ...COLUMNS.log, ...COLUMNS.plan].map(({ key, heading }): [AnyColumn, Text] => [
    key,
    heading,
  ]),
);

/** What a column is called in Kompasark's own plan. */
export function columnHeading(key: AnyColumn): Text {
  return HEADINGS.get(key) ?? { da: key, en: key };
}
