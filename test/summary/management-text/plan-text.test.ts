import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import { NOTHING } from '../../../src/handlingsplan/template/contents';
import { planText } from '../../../src/summary/management-text/management-text';
import { today } from '../../../src/workbook/today';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT } from '../../support/libreoffice';
import { VARIANTS } from '../../handlingsplan/layouts/variants';
import { confirmedFile } from '../../handlingsplan/support/open-book';
import { planFile } from '../board/support';
import { calculated, exampleFile, faultsOf, textOf } from './support';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

async function bookIn(file: XlsxFile): Promise<PlanBook> {
  const book = openPlan(await file.read({ depth: 'full', want: planAreas }));
  if (!book) throw new Error('The workbook is not recognised as a handlingsplan.');
  return book;
}

/** The draft of a plan; fails where a formula does not give the text that is shown. Formulas count from today. */
async function draftIn(file: XlsxFile) {
  const book = await bookIn(file);
  const draft = planText(book, { today: today() });
  expect(faultsOf(draft)).toEqual([]);
  const all = await calculated(file, draft);
  expect(all.filter(({ text, gives }) => text !== gives)).toEqual([]);
  return { book, text: textOf(draft), missing: draft.missing.map(({ da }) => da) };
}

test('the example is told: priorities, ambitions, goals, initiatives, deadlines and follow-up', async () => {
  const { text, missing } = await draftIn(exampleFile('kompasark-handlingsplan'));
  expect(text).toContain(
    '6 målepunkter er prioriteret: Energiforbrug; Affald; Medarbejdertrivsel; Livskvalitet og sundhed; Beboerdemokrati; Sociale klausuler.',
  );
  expect(text).toContain('Ambitionsniveauet er »Ambitiøst« for: Energiforbrug; Livskvalitet og sundhed.');
  expect(text).toContain('Målet for »Fælles elforbrug« er 5,2 kWh/m² i 2028 mod 6,5 kWh/m² i 2025.');
  expect(text).toMatch(/\d % \(husstande\)/);
  expect(text).not.toContain('% husstande');
  expect(text).toMatch(/Planen har 15 initiativer: \d+ ikke påbegyndt; 7 i gang; /);
  expect(text).toMatch(/åbent initiativ har overskredet fristen|åbne initiativer har overskredet fristen/);
  expect(missing).toEqual([]);
});

test.each(VARIANTS.map((variant) => [variant.name, variant] as const))(
  'a plan of any layout is told as it is read: %s',
  async (_, variant) => {
    const { book, text } = await draftIn(XlsxFile.open(await confirmedFile(variant)));
    const prioritised = book.plan.maalepunkter.filter(({ isPrioritised }) => isPrioritised);
    expect(text).toContain(`${prioritised.length} målepunkter er prioriteret`);
  },
);

test('a plan without content says nothing, and where to begin', async () => {
  const { text, missing } = await draftIn(await planFile(NOTHING));
  expect(text).toBe('');
  expect(missing).toEqual([
    expect.stringMatching(/^Prioriteringer: Ingen målepunkter er prioriteret/),
    expect.stringMatching(/^Initiativer: Planen har ingen initiativer/),
    expect.stringMatching(/^Opfølgning: Planens log er tom/),
  ]);
});
