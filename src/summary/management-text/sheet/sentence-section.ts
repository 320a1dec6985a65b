import { quoteSheet } from '../../../workbook/address';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { quoted } from '../../sheet/formula';
import type { Section } from '../../sheet/section';
import type { SentenceSection, Source } from '../draft';
import { COLUMNS, heightOf, markOf, sourcesIn, type Slot, type Slots } from './slots';

const SOURCES: Text = { da: 'Kilder', en: 'Sources' };

/** The sentences of one part of the draft, each with links to the cells it comes from. */
export function sentenceSection({ id, heading }: SentenceSection, { slots, rows }: Slots): Section {
  return {
    id,
    title: heading,
    rows,
    draw: (canvas) => {
      canvas.band(1, 'section');
      canvas.put(1, 1, heading, 'section');
      canvas.put(1, COLUMNS.source, SOURCES, 'section');
      for (const slot of slots) drawSlot(canvas, slot);
    },
  };
}

function drawSlot(canvas: Canvas, slot: Slot): void {
  const { top, rows, sentence, isRewritten } = slot;
  for (let row = top; row < top + rows; row++) {
    canvas.rowHeights.push([canvas.area.top + row - 1, heightOf(slot, sentence)]);
  }
  if (isRewritten) return;
  const area = [top, COLUMNS.sentence, top + rows - 1, COLUMNS.lastOfSentence] as const;
  if (sentence) canvas.message(...area, sentence.text.formula, 'sentence');
  else canvas.blank(...area, 'sentence');
  canvas.put(top, COLUMNS.mark, markOf(sentence), 'unseen');
  const sources = sentence ? sourcesIn(slot, sentence) : [];
  for (let index = 0; index < rows; index++) {
    const source = sources[index];
    canvas.wide(
      top + index,
      COLUMNS.source,
      COLUMNS.lastOfSource,
      source ? { formula: linkTo(source, canvas) } : { value: null },
      'source',
    );
  }
}

function linkTo({ what, paragraph, cell }: Source, canvas: Canvas): string {
  const said = `${canvas.say(what)}${paragraph === null ? '' : ` (${paragraph})`}`;
  const shown = said.length > LONGEST ? `${said.slice(0, LONGEST - 1).trimEnd()}…` : said;
  return `HYPERLINK(${quoted(`#${quoteSheet(cell.sheet)}!${cell.cell}`)},${quoted(shown)})`;
}

/** As much as stands in the columns of a source. */
const LONGEST = 44;
