import { addFigureRows } from '../../../src/handlingsplan/data/add-figure-rows';
import { replaceFigure } from '../../../src/handlingsplan/data/replace-figure';
import type { DataValues } from '../../../src/handlingsplan/edit/list-edits';
import type { ChangeSet } from '../../../src/workbook/change-set';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { bookOf, planFile, type Row } from './support/data-workbook';

const share = (year: number, value: number): Row => [
  'Affald',
  'Sorteringsgrad',
  '%',
  'Afdeling',
  '08501',
  year,
  value,
];
const amount = (year: number, value: number): Row => [
  'Affald',
  'Affald fra drift',
  't',
  'Afdeling',
  '08501',
  year,
  value,
];
const newShare = (value: number, more: DataValues = {}): DataValues => ({
  maalepunkt: 'Affald',
  indicator: 'Sorteringsgrad',
  unit: '%',
  scope: 'Afdeling',
  afdeling: '08502',
  year: 2025,
  value,
  ...more,
});
const newAmount = (value: number): DataValues => ({
  ...newShare(value),
  indicator: 'Affald fra drift',
  unit: 't',
});

async function readAgain(bytes: Uint8Array, changes: ChangeSet) {
  const file = XlsxFile.open(bytes);
  await file.apply(changes);
  const { plan } = await bookOf(file.toBytes());
  return plan.figures.map(({ value }) => value.value);
}

const PERCENT = { 7: '0%' };

it.each([
  ['points in plain cells', [share(2024, 40)], {}, [newShare(45), newAmount(100)], [40, 45, 100]],
  ['fractions in plain cells', [share(2024, 0.4)], {}, [newShare(45), newAmount(100)], [40, 45, 100]],
  ['fractions in percent cells', [share(2024, 0.4)], PERCENT, [newShare(45), newAmount(100)], [40, 45, 100]],
  ['nothing in per cent yet', [amount(2024, 7)], {}, [newShare(45), newAmount(100)], [7, 45, 100]],
  ['nothing in per cent yet, and all below 1', [amount(2024, 7)], {}, [newShare(0.5)], [7, 0.5]],
  ['more than 100 %', [share(2024, 0.4)], PERCENT, [newShare(90)], [40, 90]],
] as const)(
  '%s stay what they are, and the new ones are read as they were given',
  async (_what, rows, formats, added, expected) => {
    const bytes = await planFile(rows, formats);
    expect(await readAgain(bytes, addFigureRows(await bookOf(bytes), added))).toEqual(expected);
  },
);

it('keeps the national average in per cent too', async () => {
  const bytes = await planFile([[...share(2024, 0.4), null, null, 0.5]], { 7: '0%', 10: '0%' });
  const file = XlsxFile.open(bytes);
  await file.apply(addFigureRows(await bookOf(bytes), [newShare(45, { benchmark: 55 })]));
  const { plan } = await bookOf(file.toBytes());
  expect(plan.figures.map(({ benchmark }) => benchmark.value)).toEqual([50, 55]);
});

it.each([
  ['a fraction', share(2024, 0.4), PERCENT, 48],
  ['a fraction in a plain cell', share(2024, 0.4), {}, 48],
  ['points', share(2024, 40), {}, 48],
  ['an amount in a percent cell', amount(2024, 12), PERCENT, 13],
] as const)('gives %s another value', async (_what, row, formats, value) => {
  const bytes = await planFile([row], formats);
  const book = await bookOf(bytes);
  const own = { value, source: null, estimated: null, benchmark: null };
  const changes = replaceFigure(book, book.plan.figures[0]!, own);
  expect(await readAgain(bytes, { title: { da: '', en: '' }, changes })).toEqual([value]);
});
