import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { table } from '../../handlingsplan/layouts/one-row-per-initiative';
import { closePanes, tab } from '../support/open-pane';
import { blankPlan, confirmed, fillIn, makeIt, planPane, press, save, savedPlan } from './plan-pane';

jest.setTimeout(60_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

describe('the plan', () => {
  it('shows the prioritised målepunkter by E, S and G, and all twenty when asked', async () => {
    await planPane(await confirmed(table.file()));
    const environment = screen.getByRole('region', { name: 'E · Miljø' });
    expect(within(environment).getByRole('button', { name: /^E1 Energiforbrug/ }).textContent).toMatch(
      /Mellem · 2 mål · 3 initiativer: 1 i gang, 1 ikke påbegyndt, 1 gennemført/,
    );
    expect(screen.queryByRole('button', { name: /^E5 / })).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: 'Vis kun prioriterede' }));
    expect(screen.getByRole('button', { name: /^E5 Biodiversitet/ }).textContent).toMatch(
      /Står ikke i planen/,
    );
    expect(screen.getAllByRole('button', { name: /^[ESG]\d / })).toHaveLength(20);
  });

  it('says what to do in a plan with nothing in it', async () => {
    await planPane(await blankPlan());
    screen.getByRole('region', { name: 'Ingen målepunkter er prioriteret' });
    screen.getByText(/^Prioritér målepunkterne: vælg omkring seks/);
    fireEvent.click(tab(/Opgaver/));
    await screen.findByText(/^Planen har endnu ingen initiativer/);
  });

  it('has tabs of its own', async () => {
    await planPane(await blankPlan(), 'en');
    for (const name of ['Plan', 'Tasks', 'Validate']) screen.getByRole('tab', { name });
  });
});

describe('one målepunkt', () => {
  it('shows level, sentence, goals with their figures and initiatives', async () => {
    const pane = await planPane(await confirmed(table.file()));
    await press(/^E1 Energiforbrug/);
    screen.getByRole('heading', { level: 1, name: 'E1 Energiforbrug' });
    screen.getByText(/^Vi bruger ikke mere energi pr\. kvadratmeter/);
    screen.getByText('98,5 → 83,7 kWh/m² (2024 → 2028)');
    screen.getByText(/^I gang · 40 % · Mette Holm · Deadline 31-12-2026/);
    fireEvent.click(screen.getByRole('button', { name: /Gå til cellen, Fjernaflæste målere/ }));
    await waitFor(() => expect(pane.excel.workbook.active.name).toBe('Handlingsplan'));
    await press('Alle målepunkter');
    screen.getByRole('heading', { level: 1, name: 'Mappe1.xlsx' });
    expect(document.activeElement?.textContent).toMatch(/^E1 Energiforbrug/);
  });

  it('is decided, gets a goal, an initiative and a follow-up, and each can be undone', async () => {
    const pane = await planPane(await blankPlan());
    await press(/^S7 Lokalt fællesskab/);
    await press('Ret målepunktet');
    fillIn({ Prioriteret: 'Ja', Ambitionsniveau: 'Ambitiøst', Ambitionssætning: 'Alle kender deres nabo.' });
    await save(/^Udført: Ret S7/);
    await screen.findByText('Alle kender deres nabo.');
    screen.getByText(/^Prioriteret · Ambitiøst/);

    await press('Tilføj mål');
    fillIn({
      'SMART-mål': 'Frivillige i bestyrelser stiger fra 40 til 60 i 2028',
      Basisværdi: '40',
      Målværdi: '60',
    });
    await save(/^Udført: Nyt mål S7\.1/);
    await screen.findByRole('heading', { level: 3, name: /^S7\.1 Frivillige/ });

    await press('Tilføj initiativ: S7.1');
    fillIn({ Initiativ: 'Nabodag i hver afdeling', Ansvarlig: 'Anne Holm', Deadline: 'ultimo 2027' });
    screen.getByText('Forstås som 31-12-2027.');
    await save(/^Udført: Nyt initiativ under S7\.1/);
    await screen.findByText(/Anne Holm · Deadline 31-12-2027/);

    await press('Følg op: Nabodag i hver afdeling');
    expect(screen.getByLabelText(/^Dato/)).toHaveProperty('value', '01-11-2026');
    fillIn({ Status: 'I gang', Kommentar: 'Tre afdelinger er klar', 'Registreret af': 'Bo Lund' });
    await save(/^Udført: Opfølgning på S7\.1\.1/);
    await screen.findByText(/^S7\.1\.1|01-11-2026 · S7\.1\.1 · I gang · Bo Lund/);

    const plan = await savedPlan(pane);
    const [planned] = plan.maalepunkter.filter(({ isPrioritised }) => isPrioritised);
    expect(planned).toMatchObject({
      maalepunkt: { id: 'S7' },
      level: { value: 'Ambitiøst' },
      sentence: { value: 'Alle kender deres nabo.' },
      goals: [
        {
          baseline: { value: 40 },
          target: { value: 60 },
          initiatives: [
            {
              text: { value: 'Nabodag i hver afdeling' },
              responsible: { value: 'Anne Holm' },
              deadline: { value: '2027-12-31' },
              status: { value: 'I gang' },
            },
          ],
        },
      ],
    });
    expect(plan.log).toMatchObject([
      { date: { value: '2026-11-01' }, about: 'S7.1.1', comment: { value: 'Tre afdelinger er klar' } },
    ]);

    await press(/^Fortryd: Opfølgning/);
    await waitFor(async () => expect((await savedPlan(pane)).log).toHaveLength(0));
  });

  it('says what is missing, and writes nothing that has not been changed', async () => {
    await planPane(await confirmed(table.file()));
    await press(/^E1 Energiforbrug/);
    await press('Tilføj initiativ: E1.1');
    await press('Se ændringen');
    screen.getByText('Skal udfyldes.');
    await press('Annullér');
    await press(/^Ret initiativet: Fjernaflæste/);
    await press('Se ændringen');
    screen.getByText('Intet er ændret.');
    fillIn({ Deadline: 'snarest' });
    screen.getByText(/^Kan ikke læses som en dato/);
    fillIn({ Deadline: '30-06-2027', Ansvarlig: 'Mette Holm' });
    const said = await save(/^Udført: Ret E1\.1\.2/);
    expect(said).toMatch(/· Ansvarlig.*»Jonas Friis«.*»Mette Holm«/);
    expect(said).not.toMatch(/Deadline/);
    await press(/^Ret initiativet: Fjernaflæste/);
    fillIn({ Deadline: '3. kvartal 2027' });
    expect(await save(/^Udført: Ret E1\.1\.2/)).toMatch(/· Deadline.*30-06-2027.*30-09-2027/);
  });

  it('writes to the initiative that was opened, also when another has come above it', async () => {
    const pane = await planPane(await confirmed(table.file()));
    await press(/^E1 Energiforbrug/);
    await press(/^Ret initiativet: Fjernaflæste/);
    fillIn({ Ansvarlig: 'Ane Vest' });
    const before = await savedPlan(pane);
    const [first, second] = before.maalepunkter[0]!.goals[0]!.initiatives;
    const swap = (from: typeof first, to: typeof first): void => {
      act(() => {
        pane.paste(to!.sheet, to!.text.place!.cell, from!.text.value);
      });
    };
    swap(first, second);
    swap(second, first);
    await save(/^Udført: Ret E1\.1\.1/);
    const after = await savedPlan(pane);
    const found = after.maalepunkter[0]!.goals[0]!.initiatives.find(({ text }) =>
      text.value!.startsWith('Fjernaflæste'),
    );
    expect(found).toMatchObject({ id: 'E1.1.1', responsible: { value: 'Ane Vest' } });
  });

  it('keeps what is typed while one looks at another view', async () => {
    await planPane(await confirmed(table.file()));
    await press(/^E1 Energiforbrug/);
    await press('Tilføj mål');
    fillIn({ 'SMART-mål': 'Et mål på vej' });
    fireEvent.click(tab(/Validér/));
    fireEvent.click(tab(/Plan/));
    expect(screen.getByLabelText(/^SMART-mål/)).toHaveProperty('value', 'Et mål på vej');
  });
});

test('a goal shows what makes it SMART while one types, and leaves A and R to people', async () => {
  await planPane(await blankPlan());
  await press(/^E1 Energiforbrug/);
  await press('Tilføj mål');
  const helper = within(screen.getByRole('region', { name: 'Er målet SMART?' }));
  helper.getByText(/^S · Specifikt: mangler/);
  helper.getByText(/^M · Målbart: mangler/);
  fillIn({ 'SMART-mål': 'Sænke varmeforbruget i Havneparken med 15 % senest 31-12-2028' });
  helper.getByText(/^S · Specifikt: opfyldt/);
  helper.getByText(/^M · Målbart: opfyldt/);
  helper.getByText(/^T · Tidsbestemt: opfyldt/);
  helper.getByText(/^A · .*: skal vurderes af jer/);
  helper.getByText(/^R · Realistisk: skal vurderes af jer/);
  fillIn({ 'Vedtaget af': 'Organisationsbestyrelsen' });
  helper.getByText(/^A · .*: bekræftet af jer/);
});

test('a change that is not made leaves the form as it is', async () => {
  await planPane(await confirmed(table.file()));
  await press(/^E1 Energiforbrug/);
  await press('Ret målepunktet');
  fillIn({ Ambitionssætning: 'Kort og godt.' });
  await press('Se ændringen');
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Annullér', hidden: true }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByLabelText('Ambitionssætning')).toHaveProperty('value', 'Kort og godt.');
  await press('Se ændringen');
  await makeIt(/^Udført: Ret E1/);
});
