import { columnLetters, formatArea } from '../../workbook/address';
import type { NewSheet } from '../../workbook/new-sheet';
import { FIRST_INDICATOR_COLUMN, LIST_TITLES_ROW, PLACED_LISTS } from './lists';
import { looks, TAB_COLORS } from './looks';
import { SHEETS } from './words';

const WIDEST = 34;

/** Every list in a column of its own. Cells for the organisation's own units and indicators are open. */
export function listSheet(): NewSheet {
  return {
    name: SHEETS.lists,
    visibility: 'visible',
    styles: looks('top'),
    cells: [
      { cell: 'B1', content: { value: 'Lister' }, style: 'title' },
      {
        cell: 'B2',
        content: {
          value:
            'Rullelisterne henter deres valg her. Egne enheder og indikatorer skrives i de hvide felter lige under de andre; resten er låst.',
        },
        style: 'subtitle',
      },
      {
        cell: `${columnLetters(FIRST_INDICATOR_COLUMN)}${LIST_TITLES_ROW - 1}`,
        content: { value: 'Hvad der måles på, for hvert målepunkt' },
        style: 'subtitle',
      },
      ...PLACED_LISTS.flatMap(({ title, values, area: { top, left } }) => [
        {
          cell: `${columnLetters(left)}${LIST_TITLES_ROW}`,
          content: { value: title },
          style: 'list heading',
        },
        ...values.map((value, index) => ({
          cell: `${columnLetters(left)}${top + index}`,
          content: { value },
          style: 'listed',
        })),
      ]),
    ],
    styledAreas: PLACED_LISTS.filter(({ isOpen }) => isOpen).map(({ values, area }) => ({
      area: formatArea({ ...area, top: area.top + values.length }),
      style: 'input text',
    })),
    columnWidths: [
      { column: 1, width: 2 },
      ...PLACED_LISTS.map(({ title, values, area: { left } }) => ({
        column: left,
        width: Math.min(WIDEST, Math.max(title.length, ...values.map(({ length }) => length)) + 3),
      })),
    ],
    rowHeights: [
      { row: 1, height: 32 },
      { row: LIST_TITLES_ROW, height: 34 },
    ],
    merges: [],
    validations: [],
    protected: true,
    showGridLines: false,
    frozen: { rows: LIST_TITLES_ROW, columns: 0 },
    tabColor: TAB_COLORS.lists,
    print: {
      orientation: 'landscape',
      fitToWidth: 4,
      titleRows: `${LIST_TITLES_ROW}:${LIST_TITLES_ROW}`,
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  };
}
