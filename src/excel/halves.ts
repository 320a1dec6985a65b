import type { Area } from '../workbook/address';

/** The two halves of an area, none for a single cell. Columns first: what is alike in a template runs down columns. */
export function halves(area: Area): readonly Area[] {
  if (area.right > area.left) {
    const middle = Math.floor((area.left + area.right) / 2);
    return [
      { ...area, right: middle },
      { ...area, left: middle + 1 },
    ];
  }
  if (area.bottom > area.top) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  return [];
}
