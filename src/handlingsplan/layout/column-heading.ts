import type { Text } from '../../workbook/text';
import { COLUMNS } from '../configuration/configuration';
import type { AnyColumn, Role } from './layout';

type Headings = ReadonlyMap<AnyColumn, Text>;

const headingsOf = (columns: readonly { readonly key: AnyColumn; readonly heading: Text }[]): Headings =>
  new Map(columns.map(({ key, heading }) => [key, heading]));

const ANY = headingsOf([...COLUMNS.data, ...COLUMNS.log, ...COLUMNS.plan]);
const OF: Readonly<Record<Role, Headings>> = {
  plan: headingsOf(COLUMNS.plan),
  overview: headingsOf(COLUMNS.plan),
  log: headingsOf(COLUMNS.log),
  data: headingsOf(COLUMNS.data),
};

/**
 * What a column is called in Kompasark's own plan.
 *
 * @param role where it is, if the same word is called something else elsewhere: `value` in the log and among figures.
 */
export function columnHeading(key: AnyColumn, role?: Role): Text {
  return (role && OF[role].get(key)) ?? ANY.get(key) ?? { da: key, en: key };
}
