import fc from 'fast-check';
import type { BoundCell, Report } from '../../../src/vsme/report';
import type { CellValue } from '../../../src/workbook/cell-value';
import { contentOf, type CellChange, type ChangeSet } from '../../../src/workbook/change-set';
import { cellAt, type Snapshot } from '../../../src/workbook/snapshot';
import { serialOf } from '../../../src/workbook/typed-text';

const LONGEST_TEXT = 'æ'.repeat(32_767);

/** Texts that Excel would read as something else if they were typed, and what a cell can hold besides. */
export const TRICKY_VALUES: readonly CellValue[] = [
  ...[
    '0045',
    '01-02-2026',
    '2018-12-31',
    '1.234,5',
    '1,234.5',
    '=1+1',
    '+45 12 34 56 78',
    '-',
    '@navn',
    '12%',
  ],
  ...[
    'TRUE',
    'JA',
    '#N/A',
    '1e5',
    '1/2',
    "'citat",
    ' mellemrum ',
    'linje 1\nlinje 2',
    'ÆØÅ æøå ß 漢字 😀',
    '<b>&amp;</b>',
  ],
  ...[0, -0.5, 1e-7, 1234567.891, 1e21, 0.1 + 0.2, true, false, serialOf('2026-12-31')],
];

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRICKY_VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter(isCellText) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)) },
);

/** Characters XML cannot carry are tested by themselves; a lone carriage return is read as a line feed. */
function isCellText(text: string): boolean {
  return [...text].every((character) => character >= ' ' && character < '\ufffe');
}

/**
 * One change for the first and the last open cell of every datapoint, each with another value; the longest text a
 * cell can hold is among them once.
 */
export function randomAnswers(snapshot: Snapshot, report: Report, seed: number): ChangeSet {
  const cells = [...openCells(snapshot, report)];
  const values = fc.sample(anyValue, { seed, numRuns: cells.length });
  const changes = cells.map(({ sheet, cell }, index): CellChange => {
    const there = cellAt(snapshot, sheet, cell);
    const value = (index === 0 ? LONGEST_TEXT : values[index]) ?? null;
    return {
      kind: 'cell',
      sheet,
      cell,
      before: contentOf(there),
      // Excel makes a text of anything that is written into a cell with the text format.
      after: { value: there?.numberFormat === '@' ? String(value) : value },
    };
  });
  return { title: { da: 'Tilfældige svar', en: 'Random answers' }, changes };
}

function* openCells(snapshot: Snapshot, report: Report): Generator<BoundCell> {
  const seen = new Set<string>();
  for (const { cells } of report.datapoints.values()) {
    const open = cells.filter((cell) => !isLocked(snapshot, cell));
    for (const cell of [open[0], open.at(-1)]) {
      if (!cell || seen.has(`${cell.sheet}!${cell.cell}`)) continue;
      seen.add(`${cell.sheet}!${cell.cell}`);
      yield cell;
    }
  }
}

function isLocked(snapshot: Snapshot, { sheet, locked }: BoundCell): boolean {
  return locked !== false && snapshot.contents.get(sheet)?.protection?.protected === true;
}
