import { quoteSheet } from '../../../workbook/address';
import type { Text } from '../../../workbook/text';
import type { Canvas } from '../../sheet/canvas';
import { quoted } from '../../sheet/formula';
import type { Section } from '../../sheet/section';
import { referenceTo } from '../cells';
import type { SentenceSection, Source } from '../draft';
import { COLUMNS, heightOf, markOf, sourcesIn, type Slot, type Slots } from './slots';

const SOURCES: Text = { da: 'Kilder', en: 'Sources' };

/** The sentences of one part of the draft, each with links to the cells it comes from. */
export function sentenceSection({ id, heading }: SentenceSection, { slots, rows }: Slots): Section {
  return {
    id,
    title: heading,
    rows,
    runsOn: true,
    draw: (canvas) => {
      canvas.rowHeights.push([canvas.area.top, HEADING_HEIGHT]);
      canvas.band(1, 'section');
      canvas.put(1, 1, heading, 'section');
      canvas.put(1, COLUMNS.source, SOURCES, 'section');
      for (const [index, slot] of slots.entries()) {
        drawSlot(canvas, slot);
        const first = canvas.area.top + (index === 0 ? 1 : slot.top) - 1;
        canvas.wholes.push([first, canvas.area.top + slot.top + slot.rows - 2]);
      }
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
      source ? { formula: linkTo(source, canvas, canvas.at(top, COLUMNS.sentence)) } : { value: null },
      'source',
    );
  }
}

/** While the sentence is silent, only what it lacks is named. */
function linkTo({ what, paragraph, cell }: Source, canvas: Canvas, sentence: string): string {
  const said = `${paragraph === null ? '' : `${paragraph}: `}${canvas.say(what)}`;
  const shown = said.length > LONGEST ? `${said.slice(0, LONGEST - 1).trimEnd()}…` : said;
  const missed = `IF(ISBLANK(${referenceTo(cell)}),${quoted(`${canvas.say(MISSED)}${shown}`)},"")`;
  const named = `IF(${sentence}="",${missed},${quoted(shown)})`;
  return `HYPERLINK(${quoted(`#${quoteSheet(cell.sheet)}!${cell.cell}`)},${named})`;
}

const MISSED: Text = { da: 'Mangler: ', en: 'Missing: ' };
/** As much as stands in the columns of a source. */
const LONGEST = 38;
/** In points. */
const HEADING_HEIGHT = 16;
