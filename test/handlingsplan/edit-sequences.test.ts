import { addLogEntry } from '../../src/handlingsplan/edit/list-edits';
import { addGoal, addInitiative, changeFields } from '../../src/handlingsplan/edit/plan-edits';
import type { PlanBook } from '../../src/handlingsplan/plan-book';
import { inverse, type ChangeSet } from '../../src/workbook/change-set';
import type { Variant } from './layouts/variant';
import { VARIANTS } from './layouts/variants';
import { edited } from './support/edited-plan';
import { applied, confirmedFile, openBook } from './support/open-book';
import { told } from './support/told';
import { SeenFile, differences } from './support/workbook-differences';

const open = VARIANTS.filter(({ closedToRows }) => closedToRows === undefined);

async function inTurn(
  variant: Variant,
  ...edits: readonly ((book: PlanBook) => ChangeSet)[]
): Promise<Uint8Array> {
  let file = await confirmedFile(variant);
  for (const edit of edits) file = await applied(file, edit(await openBook(file)));
  return file;
}

describe('from a new goal to its first follow-up, one edit after the other', () => {
  test.each(open)('$name', async (variant) => {
    const status = variant.closedToStatus === undefined ? { status: 'I gang' } : {};
    const file = await inTurn(
      variant,
      (book) => addGoal(book, 'S4', { goal: 'Ingen er utrygge i 2030' }),
      (book) => addInitiative(book, 'S4.2', { initiative: 'Lys på stierne', responsible: 'Lars Dam' }),
      (book) => addInitiative(book, 'S4.2', { initiative: 'Flere vagter', responsible: 'Inger Bay' }),
      (book) => changeFields(book, 'S4.2.2', { deadline: '2028-06-30', ...status }),
      (book) => addLogEntry(book, 'S4.2.2', { date: '2026-11-21', comment: 'Aftale er indgået' }),
      (book) => addLogEntry(book, 'S4.2.1', { date: '2026-11-22', comment: 'Tilbud er indhentet' }),
    );
    const { plan } = await openBook(file);
    const tells = told(plan);
    const safety = tells.maalepunkter.find(({ id }) => id === 'S4')!;
    expect(safety.goals.map(({ no, text }) => [no, text])).toEqual([
      [1, '80 % af beboerne føler sig trygge i 2028'],
      [2, 'Ingen er utrygge i 2030'],
    ]);
    const initiatives = safety.goals[1]!.initiatives;
    expect(initiatives.map(({ text, responsible, deadline }) => [text, responsible, deadline])).toEqual([
      ['Lys på stierne', 'Lars Dam', null],
      ['Flere vagter', 'Inger Bay', '2028-06-30'],
    ]);
    if (variant.closedToStatus === undefined) expect(initiatives[1]?.status).toBe('I gang');
    expect(plan.log.slice(-2).map(({ about }) => about)).toEqual(['S4.2.2', 'S4.2.1']);
    // Whatever else the plan said, it says still.
    expect(tells.maalepunkter.filter(({ id }) => id !== 'S4')).toEqual(
      variant.tells.maalepunkter.filter(({ id }) => id !== 'S4'),
    );
    expect(tells.log.slice(0, -2)).toEqual(variant.tells.log);
  });
});

describe('an edit that is taken back leaves the workbook as it was', () => {
  const EDITS: readonly ((book: PlanBook) => ChangeSet)[] = [
    (book) => addGoal(book, 'E1', { goal: 'Et mål i midten' }),
    (book) => addGoal(book, 'G1', { goal: 'Et mål til sidst' }),
    (book) => addInitiative(book, 'E2.1', { initiative: 'Et initiativ mere' }),
    (book) => addLogEntry(book, 'E2.1', { date: '2026-11-21', comment: 'Set' }),
  ];

  test.each(open)('$name', async (variant) => {
    for (const edit of EDITS) {
      const { before, after, changes } = await edited(variant, edit);
      const undone = await applied(after, inverse(changes));
      const was = new SeenFile(before);
      const is = new SeenFile(undone);
      expect(differences(was, is, {})).toEqual([]);
      expect(is.snapshot.sheets).toEqual(was.snapshot.sheets);
      for (const { name } of was.snapshot.sheets) {
        expect(is.content(name).merges ?? []).toEqual(was.content(name).merges ?? []);
        expect(is.content(name).tables ?? []).toEqual(was.content(name).tables ?? []);
      }
      expect(told((await openBook(undone)).plan)).toEqual(variant.tells);
    }
  });
});
