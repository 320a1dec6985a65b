import type { TemplateVersion } from '../template-version';

/**
 * The row of each disclosure on the contents sheet, counted from the overall status; two where a disclosure has no
 * line of its own but two parts. The three layouts: up to 1.1.1, 1.2.0, and from 1.3.0 on.
 */
const ROWS: Readonly<Record<string, readonly [until111: Rows, in120: Rows, from130: Rows]>> = {
  META: [[3], [3], [3]],
  GEN: [
    [4, 62],
    [4, 64],
    [4, 5],
  ],
  B1: [[7], [7], [8]],
  B2: [[12], [13, 14], [14, 15]],
  B3: [[16], [16], [17]],
  B4: [[21], [21], [22]],
  B5: [[22], [22], [23]],
  B6: [[25], [25], [26]],
  B7: [[28], [28], [29]],
  B8: [[33], [33], [34]],
  B9: [[38], [38], [39]],
  B10: [[39], [39], [40]],
  B11: [[41], [43], [44]],
  C1: [[44], [46], [47]],
  C2: [[45], [47], [48]],
  C3: [[47], [49], [50]],
  C4: [[51], [53], [54]],
  C5: [[53], [55], [56]],
  C6: [[54], [56], [57]],
  C7: [[55], [57], [58]],
  C8: [[57], [59], [60]],
  C9: [[60], [62], [63]],
  ENV: [[63], [65], [65]],
  SOC: [[64], [66], [66]],
  GOV: [[65], [67], [67]],
};

type Rows = readonly number[];

/** Rows below the overall status, in the same column; none for what the template has no line for. */
export function statusRows(disclosure: string, release: TemplateVersion): readonly number[] {
  const layout = release < '1.2.0' ? 0 : release === '1.2.0' ? 1 : 2;
  return ROWS[disclosure]?.[layout] ?? [];
}
