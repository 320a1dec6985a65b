import type { CellStyle } from '../../../workbook/new-sheet';
import type { Pillar } from '../../configuration/configuration';
import { PILLAR_COLORS } from '../../pillars';

const QUIET = '#5C6B75';
/** Clear of the frame. */
const INSIDE = { horizontal: 'left', indent: 1 } as const;
const FRAME = { border: 'thin', borderColor: '#C3CCD2' } as const;

/** How the pages of a pillar look. */
export interface PageLooks {
  readonly color: string;
  readonly band: CellStyle;
  readonly bandRight: CellStyle;
  readonly name: CellStyle;
  readonly cardName: CellStyle;
  readonly intro: CellStyle;
  readonly heading: CellStyle;
  readonly hint: CellStyle;
  readonly listed: CellStyle;
  readonly level: CellStyle;
  readonly chosenLevel: CellStyle;
  readonly meaning: CellStyle;
  readonly example: CellStyle;
  readonly mark: CellStyle;
  readonly chosenMark: CellStyle;
  readonly writing: CellStyle;
  readonly sentence: CellStyle;
  readonly letter: CellStyle;
  readonly question: CellStyle;
  readonly lack: CellStyle;
  readonly tick: CellStyle;
  readonly label: CellStyle;
  readonly fact: CellStyle;
  readonly cut: CellStyle;
}

export function looksOf(pillar: Pillar): PageLooks {
  const { color, tint } = PILLAR_COLORS[pillar];
  const onColor = { fill: color, color: '#FFFFFF', vertical: 'center' } as const;
  const framed = { ...FRAME, wrap: true, vertical: 'center' } as const;
  return {
    color,
    band: { ...onColor, size: 11, ...INSIDE },
    bandRight: { ...onColor, size: 11, horizontal: 'right', indent: 1 },
    name: { ...onColor, bold: true, size: 30, wrap: true, ...INSIDE },
    cardName: { ...onColor, bold: true, size: 18, ...INSIDE },
    intro: { fill: tint, size: 13, wrap: true, vertical: 'center', ...INSIDE },
    heading: { color, bold: true, size: 13, vertical: 'center' },
    hint: { color: QUIET, italic: true, size: 10, wrap: true, vertical: 'center' },
    listed: { size: 11, wrap: true, vertical: 'center' },
    level: { ...framed, fill: tint, color, bold: true, size: 13, horizontal: 'center' },
    chosenLevel: { ...framed, fill: color, color: '#FFFFFF', bold: true, size: 13, horizontal: 'center' },
    meaning: { ...framed, color: QUIET, size: 9, horizontal: 'center' },
    example: { ...framed, size: 11, horizontal: 'center' },
    mark: { ...framed },
    chosenMark: { ...framed, fill: color, color: '#FFFFFF', bold: true, size: 12, horizontal: 'center' },
    writing: { ...framed, size: 13, ...INSIDE },
    sentence: { ...framed, color, bold: true, size: 24, horizontal: 'center' },
    letter: { ...onColor, ...FRAME, bold: true, size: 12, horizontal: 'center' },
    question: { ...framed, size: 10, ...INSIDE },
    lack: { ...framed, size: 10, italic: true, ...INSIDE },
    tick: { ...framed, size: 12, horizontal: 'center' },
    label: { color: QUIET, size: 9, vertical: 'bottom' },
    fact: { ...framed, size: 10, ...INSIDE },
    cut: { color: QUIET, size: 8, horizontal: 'center', vertical: 'center' },
  };
}
