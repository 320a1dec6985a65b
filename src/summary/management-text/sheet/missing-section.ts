import { textHeight } from '../../../handlingsplan/template/text-height';
import type { Text } from '../../../workbook/text';
import type { Section } from '../../sheet/section';

const TITLE: Text = { da: 'Det mangler', en: 'What is missing' };
const NONE: Text = { da: 'Intet mangler.', en: 'Nothing is missing.' };
/** In characters, of all columns together. */
const WIDTH = 100;
/** Room for more than is missing now. */
const SPARE_ROWS = 1;

/** What could not be written, in words that say where to fill it in. It is as it was when the sheet was made or refreshed. */
export function missingSection(missing: readonly Text[], rowsOnSheet: number | null): Section {
  const lines = missing.length > 0 ? missing : [NONE];
  const rows = rowsOnSheet ?? 1 + lines.length + SPARE_ROWS;
  return {
    id: 'MISSING',
    title: TITLE,
    rows,
    runsOn: true,
    draw: (canvas) => {
      canvas.band(1, 'section');
      canvas.put(1, 1, TITLE, 'section');
      const room = rows - 1;
      for (let index = 0; index < room; index++) {
        const isLast = index === room - 1 && lines.length > room;
        const line = isLast ? more(lines.length - index) : lines[index];
        const row = 2 + index;
        const text = line ? canvas.say(line) : null;
        canvas.rowHeights.push([canvas.area.top + row - 1, textHeight([[text, WIDTH]])]);
        canvas.wide(row, 1, canvas.columns, { value: text }, 'wrapped note');
      }
    },
  };
}

function more(count: number): Text {
  return { da: `Og ${count} steder mere.`, en: `And ${count} places more.` };
}
