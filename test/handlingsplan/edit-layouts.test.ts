import { addLogEntry, type LogValues } from '../../src/handlingsplan/edit/list-edits';
import { addGoal, addInitiative, changeFields } from '../../src/handlingsplan/edit/plan-edits';
import type { PlanBook } from '../../src/handlingsplan/plan-book';
import { contains, parseArea } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import type { ChangeSet } from '../../src/workbook/change-set';
import { valueAt } from '../../src/workbook/snapshot';
import { calculateFile } from '../../src/xlsx/calculation/file';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice } from '../support/libreoffice';
import { describeWithLibreOffice } from '../support/programs';
import { mergedBlocks } from './layouts/blocks';
import { hiddenOn } from './layouts/hidden';
import { table } from './layouts/one-row-per-initiative';
import type { ToldGoal, ToldInitiative } from './layouts/story';
import { templateInUse } from './layouts/untidy';
import type { Variant } from './layouts/variant';
import { LIBREOFFICE_VARIANTS, VARIANTS } from './layouts/variants';
import {
  edited,
  expectRefused,
  expectWellInserted,
  fitting,
  given,
  withGoal,
  withInitiative,
} from './support/edited-plan';
import { confirmedFile, openBook } from './support/open-book';
import { told } from './support/told';
import { SeenFile, differences, insertedBy } from './support/workbook-differences';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const NEW_GOAL: Omit<ToldGoal, 'no' | 'initiatives'> = {
  text: 'Halvdelen af afdelingerne er med i 2029',
  indicator: 'Afdelinger, der er med',
  unit: '%',
  baselineYear: 2026,
  baseline: 12,
  target: 50,
  targetYear: 2029,
};

const NEW_INITIATIVE: ToldInitiative = {
  text: 'Besøg i naboboligforeningen',
  responsible: 'Lars Dam',
  start: '2027-01-04',
  deadline: '2027-03-31',
  resources: 'En arbejdsdag',
  status: 'Afventer',
  percent: 5,
  nextStep: 'Finde en dato',
};

const open = VARIANTS.filter(({ closedToRows }) => closedToRows === undefined);
const closed = VARIANTS.filter(({ closedToRows }) => closedToRows !== undefined);

describe.each(VARIANTS)('confirmed: $name', (variant) => {
  test('is remembered in the workbook and changes nothing else', async () => {
    const bytes = await confirmedFile(variant);
    const { layout, plan } = await openBook(bytes);
    expect(layout.certainty).toBe('confirmed');
    expect(told(plan)).toEqual(variant.tells);
    const before = new SeenFile(variant.file());
    const after = new SeenFile(bytes);
    expect(differences(before, after, {})).toEqual([]);
    const added = after.snapshot.sheets.slice(before.snapshot.sheets.length);
    expect(added.every(({ visibility }) => visibility !== 'visible')).toBe(true);
  });
});

function addsGoals(variants: readonly Variant[], id: string): void {
  test.each(variants)('$name', async (variant) => {
    const goal = fitting(variant, NEW_GOAL);
    const result = await edited(variant, (book) => addGoal(book, id, given(goal, 'goal')));
    expect(result.plan).toEqual(withGoal(variant.tells, id, goal));
    expectWellInserted(result);
  });
}

describe('a goal is added in the middle of the plan', () => addsGoals(open, 'E1'));
describe('a goal is added at the end of the plan', () => addsGoals(open, 'G1'));

describe('an initiative is added', () => {
  test.each(open)('$name', async (variant) => {
    const initiative = fitting(variant, NEW_INITIATIVE);
    const values = given(variant.closedToStatus ? { ...initiative, status: null } : initiative, 'initiative');
    const result = await edited(variant, (book) => addInitiative(book, 'E6.1', values));
    const added = withInitiative(variant.tells, 'E6', 1, (others) => [...others, initiative]);
    // What a formula says is known when it has been calculated.
    if (variant.closedToStatus === undefined) expect(result.plan).toEqual(added);
    expectWellInserted(result);
  });

  test.each(open)('to a goal that has none yet, in its own row: $name', async (variant) => {
    const initiative = fitting(variant, NEW_INITIATIVE);
    const values = given(variant.closedToStatus ? { ...initiative, status: null } : initiative, 'initiative');
    const result = await edited(variant, (book) => addInitiative(book, 'S7.3', values));
    const added = withInitiative(variant.tells, 'S7', 3, () => [initiative]);
    if (variant.closedToStatus === undefined) expect(result.plan).toEqual(added);
    expectWellInserted(result);
  });
});

describe('a status is changed in its own cell alone', () => {
  test.each(VARIANTS.filter(({ closedToStatus }) => closedToStatus === undefined))(
    '$name',
    async (variant) => {
      const result = await edited(variant, (book) => changeFields(book, 'E1.1.1', { status: 'Gennemført' }));
      expect(result.plan).toEqual(
        withInitiative(variant.tells, 'E1', 1, ([first, ...others]) => [
          { ...first!, status: 'Gennemført' },
          ...others,
        ]),
      );
      expect(differences(new SeenFile(result.before), new SeenFile(result.after), {})).toHaveLength(1);
    },
  );

  test.each(VARIANTS.filter(({ closedToStatus }) => closedToStatus !== undefined))(
    'and never over a formula: $name',
    async (variant) => {
      const edit = edited(variant, (book) => changeFields(book, 'E1.1.1', { status: 'Gennemført' }));
      await expectRefused(edit, variant.closedToStatus!);
    },
  );
});

const LINE: LogValues = {
  date: '2026-11-20',
  status: 'I gang',
  comment: 'Ladestanderne er bestilt.',
  by: 'Søren Bach',
};

function addsLines(variants: readonly Variant[]): void {
  test.each(variants)('$name', async (variant) => {
    const result = await edited(variant, (book) => addLogEntry(book, 'E2.1.2', LINE));
    expect(result.plan).toEqual({
      ...variant.tells,
      log: [
        ...variant.tells.log,
        {
          date: '2026-11-20',
          maalepunkt: 'E2',
          goal: 1,
          initiative: 'Elbiler til driften',
          status: 'I gang',
          value: null,
          comment: 'Ladestanderne er bestilt.',
          by: 'Søren Bach',
        },
      ],
    });
    expectWellInserted(result);
  });
}

describe('a line is appended to the log, which is made where there is none', () => addsLines(VARIANTS));

describe('a sheet that is protected', () => {
  test.each(closed)('takes no rows: $name', async (variant) => {
    await expectRefused(
      edited(variant, (book) => addGoal(book, 'E1', { goal: 'Et mål mere' })),
      variant.closedToRows!,
    );
    await expectRefused(
      edited(variant, (book) => addInitiative(book, 'E1.1', { initiative: 'Et initiativ mere' })),
      variant.closedToRows!,
    );
  });

  test.each(closed)('takes no answer in a locked cell: $name', async (variant) => {
    await expectRefused(
      edited(variant, (book) => changeFields(book, 'E1.1.1', { responsible: 'Lars Dam' })),
      'cell-locked',
    );
  });
});

describe('merged cells grow with what they hold', () => {
  /** The rows that the merged cell with a text spans. */
  const span = (file: Uint8Array, text: string): number => {
    const seen = new SeenFile(file);
    const { cells, merges = [] } = seen.content('Handlingsplan');
    const [at] = [...cells].find(([, { value }]) => value === text)!;
    const merge = merges.map((area) => parseArea(area)!).find((area) => contains(area, at));
    return merge ? merge.bottom - merge.top + 1 : 1;
  };

  test.each([
    [
      'an initiative of a merged goal: the målepunkt',
      'Klimaaftryk',
      (book) => addInitiative(book, 'E2.1', { initiative: 'Nyt' }),
    ],
    [
      'an initiative of a merged goal: the goal',
      'Udledningen i scope 1 og 2 er halveret i 2030',
      (book) => addInitiative(book, 'E2.1', { initiative: 'Nyt' }),
    ],
  ] as readonly [string, string, (book: PlanBook) => ChangeSet][])('%s', async (_name, text, edit) => {
    const { before, after } = await edited(mergedBlocks, edit);
    expect(span(after, text)).toBe(span(before, text) + 1);
  });
});

describe('a row of totals counts what is added', () => {
  const calculated = async (file: Uint8Array, cell: string): Promise<CellValue> => {
    const opened = XlsxFile.open(file);
    await opened.recalculate((pkg, due) => calculateFile(pkg, [], due));
    return valueAt(await opened.read({ depth: 'full' }), 'Handlingsplan', cell);
  };

  test.each([
    [table.name, 'E1.2', table, 'M20', 'M21'],
    [table.name, 'G1.1', table, 'M20', 'M21'],
    [templateInUse.name, 'E1.2', templateInUse, 'K20', 'K21'],
    [templateInUse.name, 'G1.1', templateInUse, 'K20', 'K21'],
  ])('%s: below %s', async (_name, goal, variant, cellBefore, cellAfter) => {
    const { before, after } = await edited(variant, (book) =>
      addInitiative(book, goal, { initiative: 'Et mere' }),
    );
    expect([await calculated(before, cellBefore), await calculated(after, cellAfter)]).toEqual([12, 13]);
  });
});

test('hidden rows, hidden columns and a filter stay as they are, moved with the rows', async () => {
  for (const variant of VARIANTS) {
    const { rows, columns, filter } = hiddenOn(variant.file());
    if (rows.length === 0 && columns.length === 0) continue;
    const { after, changes } = await edited(variant, (book) => addGoal(book, 'E1', { goal: 'Et mål mere' }));
    const [added] = Object.values(insertedBy(changes)).flat();
    const now = hiddenOn(after);
    expect(now.rows).toEqual(rows.map((row) => (row >= added! ? row + 1 : row)));
    expect(now.columns).toEqual(columns);
    expect(now.filter).toBe(filter?.replace(/\d+$/, (last) => String(Number(last) + 1)) ?? null);
  }
});

describeWithLibreOffice('saved by LibreOffice', () => {
  describe('a goal is added', () => addsGoals(LIBREOFFICE_VARIANTS, 'E1'));
  describe('a line is appended', () => addsLines(LIBREOFFICE_VARIANTS));

  test.each(open.slice(0, 6))('opens what was edited: $name', async (variant) => {
    const goal = fitting(variant, NEW_GOAL);
    const { after, plan } = await edited(variant, (book) => addGoal(book, 'G1', given(goal, 'goal')));
    expect(told((await openBook(savedByLibreOffice(after))).plan)).toEqual(plan);
  });
});
