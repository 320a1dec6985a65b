import type { Text } from './text';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date as people write it: `31-12-2026` and `31 Dec 2026`. */
export function shownDay(iso: string): Text {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return { da: `${day}-${month}-${year}`, en: `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` };
}
