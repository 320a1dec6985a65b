import { addDraft, problemsOf, type FigureDraft } from '../../../src/handlingsplan/data/new-figure';
import { writeRollUp } from '../../../src/handlingsplan/data/roll-up-changes';
import { rollUps } from '../../../src/handlingsplan/data/roll-up';
import { figureTable } from '../../../src/handlingsplan/data/figure-table';
import type { ChangeSet } from '../../../src/workbook/change-set';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { bookOf, planFile, type Row } from './support/data-workbook';

const waste = (scope: string, afdeling: string | null, value: number, estimate = 'Nej'): Row => [
  'Affald',
  'Affald fra drift',
  't',
  scope,
  afdeling,
  2024,
  value,
  null,
  estimate,
];

async function figuresAfter(bytes: Uint8Array, changes: ChangeSet) {
  const file = XlsxFile.open(bytes);
  await file.apply(changes);
  const { plan } = await bookOf(file.toBytes());
  return plan.figures.map(({ scope, afdeling, value, source, estimated }) => [
    scope.value,
    afdeling.value,
    value.value,
    source.value,
    estimated.value,
  ]);
}

const DRAFT: FigureDraft = {
  maalepunkt: 'E6',
  indicator: 'Affald fra drift',
  unit: 't',
  scope: 'Afdeling',
  afdeling: '08503',
  year: '2024',
  value: '1.234,5',
  source: '=1+1',
  estimated: true,
  benchmark: '',
};

describe('a new figure', () => {
  it('stands in a row of its own, its texts as texts', async () => {
    const bytes = await planFile([waste('Afdeling', '08501', 1)]);
    const book = await bookOf(bytes);
    expect(problemsOf(book.plan, DRAFT)).toEqual({});
    expect((await figuresAfter(bytes, addDraft(book, DRAFT)))[1]).toEqual([
      'Afdeling',
      '08503',
      1234.5,
      '=1+1',
      true,
    ]);
  });

  it('is in percent points however it is typed', async () => {
    const bytes = await planFile([waste('Afdeling', '08501', 1)]);
    const book = await bookOf(bytes);
    for (const value of ['45,5', '45,5 %']) {
      const draft = { ...DRAFT, indicator: 'Sorteringsgrad', unit: '%', value };
      expect((await figuresAfter(bytes, addDraft(book, draft)))[1]).toEqual([
        'Afdeling',
        '08503',
        45.5,
        '=1+1',
        true,
      ]);
    }
  });

  it.each([
    [{ maalepunkt: '' }, 'maalepunkt'],
    [{ indicator: ' ' }, 'indicator'],
    [{ unit: '' }, 'unit'],
    [{ afdeling: '' }, 'afdeling'],
    [{ year: '24' }, 'year'],
    [{ value: '' }, 'value'],
    [{ value: 'mange' }, 'value'],
    [{ benchmark: 'cirka 5' }, 'benchmark'],
    [{ afdeling: '08501' }, 'value'],
  ])('with %o is refused at %s', async (less, field) => {
    const { plan } = await bookOf(await planFile([waste('Afdeling', '08501', 1)]));
    expect(Object.keys(problemsOf(plan, { ...DRAFT, ...less }))).toEqual([field]);
  });
});

describe('what the afdelinger make', () => {
  const parts = [waste('Afdeling', '08501', 1.5), waste('Afdeling', '08502', 2, 'Ja')];
  const keyIn = async (bytes: Uint8Array) => {
    const book = await bookOf(bytes);
    return { book, key: rollUps(figureTable(book.plan.figures))[0]!.key };
  };

  it('stands in a new row', async () => {
    const bytes = await planFile(parts);
    const { book, key } = await keyIn(bytes);
    expect(await figuresAfter(bytes, writeRollUp(book, key, new Map()))).toEqual([
      ['Afdeling', '08501', 1.5, null, false],
      ['Afdeling', '08502', 2, null, true],
      ['Organisation', null, 3.5, 'Sum af 2 afdelinger', true],
    ]);
  });

  it('stands in the row of the organisation’s figure when there is one', async () => {
    const bytes = await planFile([waste('Organisation', null, 9), ...parts]);
    const { book, key } = await keyIn(bytes);
    expect((await figuresAfter(bytes, writeRollUp(book, key, new Map())))[0]).toEqual([
      'Organisation',
      null,
      3.5,
      'Sum af 2 afdelinger',
      true,
    ]);
  });

  it('is asked for again when it no longer makes a figure', async () => {
    const { book } = await keyIn(await planFile(parts));
    expect(() => writeRollUp(book, 'E6|andet', new Map())).toThrow(/no longer make one/);
  });
});
