import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { GOALS, SIX, planFile } from '../../handlingsplan/workshop/plan-file';
import { button, closeWorkshops, confirm, openWorkshop, part, type OpenWorkshop } from './open-workshop';

// Opening and calculating a real workbook takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closeWorkshops);

const box = (name: string): HTMLElement => screen.getByLabelText(name);
const press = (name: string): void => {
  fireEvent.click(button(name));
};
const typed = (name: RegExp | string, value: string): void => {
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
};
const chosenIn = ({ plan }: OpenWorkshop): readonly string[] =>
  plan()
    .maalepunkter.filter(({ isPrioritised }) => isPrioritised)
    .map(({ maalepunkt }) => maalepunkt.id);

describe('prioritising', () => {
  it('counts and advises while one ticks, and writes all of it as one change', async () => {
    const workshop = await openWorkshop(await planFile({}, []));
    screen.getByText('0 målepunkter prioriteret');
    screen.getByText(/^Vælg gerne flere/);
    for (const name of ['E1 Energiforbrug', 'E6 Affald', 'S1 Medarbejdertrivsel', 'S7 Lokalt fællesskab']) {
      fireEvent.click(box(name));
    }
    screen.getByText('4 målepunkter prioriteret');
    screen.getByText(/^Ingen målepunkter er prioriteret i G /);
    fireEvent.click(box('G1 Beboerdemokrati'));
    expect(screen.queryByText(/^Ingen målepunkter er prioriteret/)).toBeNull();
    typed('Relevans: E1 Energiforbrug', 'Høj');
    typed('Score: E1 Energiforbrug', '17,5');
    expect(chosenIn(workshop)).toEqual([]);

    const shown = await confirm('Se ændringerne');
    expect(shown).toMatch(/17,5/);
    await waitFor(() => expect(chosenIn(workshop)).toEqual(['E1', 'E6', 'S1', 'S7', 'G1']));
    expect(workshop.plan().maalepunkter[0]).toMatchObject({
      relevance: { value: 'Høj' },
      score: { value: 17.5 },
    });
    expect(screen.queryByText('Se ændringerne')).toBeNull();

    await act(() => workshop.workspace.undo());
    await waitFor(() => expect(chosenIn(workshop)).toEqual([]));
    expect((box('E1 Energiforbrug') as HTMLInputElement).checked).toBe(false);
  });

  it('says what cannot be written, keeps what is typed, and forgets it when asked', async () => {
    const workshop = await openWorkshop(await planFile({}, []));
    fireEvent.click(box('E1 Energiforbrug'));
    typed('Score: E1 Energiforbrug', 'meget');
    press('Se ændringerne');
    expect((await screen.findByRole('alert')).textContent).toMatch(/meget/);
    expect((box('E1 Energiforbrug') as HTMLInputElement).checked).toBe(true);
    press('Kassér');
    expect((box('E1 Energiforbrug') as HTMLInputElement).checked).toBe(false);
    expect(chosenIn(workshop)).toEqual([]);
  });

  it('writes nothing to a plan whose columns nobody has confirmed', async () => {
    await openWorkshop(await planFile(SIX, GOALS), { confirmed: false });
    screen.getByText(/^Bekræft først/);
    fireEvent.click(box('E6 Affald'));
    expect(button('Se ændringerne')).toHaveProperty('disabled', true);
    part('Udskriv');
    expect(button('Lav siderne')).toHaveProperty('disabled', true);
  });

  it('goes back to the plan', async () => {
    const workshop = await openWorkshop(await planFile({}, []));
    press('Planen');
    expect(workshop.timesBack()).toBe(1);
  });
});

describe('the ambitionsworkshop', () => {
  it('needs målepunkter to work on', async () => {
    await openWorkshop(await planFile({}, []));
    part('Ambitionsworkshop');
    screen.getByText(/^Ingen målepunkter er prioriteret endnu/);
    part('Udskriv');
    screen.getByText(/^Ingen målepunkter er prioriteret endnu/);
  });

  it('takes level and sentence of a målepunkt, and tells whether the sentence is short', async () => {
    const workshop = await openWorkshop(await planFile(SIX, GOALS));
    part('Ambitionsworkshop');
    screen.getByText('2 af 6 færdige');
    const row = screen.getByRole('button', { name: /^S7 Lokalt fællesskab/ });
    expect(row.textContent).toMatch(/Intet niveau · ingen sætning · 0 mål/);
    fireEvent.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: /^Mellem/ }));
    typed('Ambitionssætning', 'Vi kender naboen. Alle er med. '.repeat(8));
    screen.getByText(/^Den er lang/);
    typed('Ambitionssætning', 'Vi kender naboen. Alle er med.');
    screen.getByText(/^Det er flere sætninger/);
    typed('Ambitionssætning', 'Hos os kender man sin nabo.');
    screen.getByText('27 tegn, højst ca. 200');
    await confirm('Se ændringerne');
    await waitFor(() => expect(row.textContent).toMatch(/Mellem · sætning skrevet · 0 mål/));
    expect(workshop.plan().maalepunkter.find(({ maalepunkt }) => maalepunkt.id === 'S7')).toMatchObject({
      level: { value: 'Mellem' },
      sentence: { value: 'Hos os kender man sin nabo.' },
    });
  });

  it('adds a goal to the målepunkt, and comes back to it', async () => {
    await openWorkshop(await planFile(SIX, GOALS));
    part('Ambitionsworkshop');
    fireEvent.click(screen.getByRole('button', { name: /^S3 Livschancer/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Tilføj mål: Livschancer' }));
    await screen.findByRole('heading', { level: 1, name: /Nyt mål.*S3 Livschancer/ });
    typed(/^SMART-mål/, 'Formidle 60 fritidsjob om året til unge fra 2027.');
    await confirm('Se ændringen');
    await screen.findByText(/^1\. Formidle 60 fritidsjob/);
    screen.getByText('3 af 6 færdige');
    screen.getByLabelText('Ret: S3.1');
  });

  it('asks for no fourth goal', async () => {
    const three = [1, 2, 3].map((no) => ['Affald', no, `Sorter mere, mål ${no}`]);
    await openWorkshop(await planFile({}, three));
    part('Ambitionsworkshop');
    fireEvent.click(screen.getByRole('button', { name: /^E6 Affald/ }));
    screen.getByText(/^Der er mål nok/);
    expect(screen.queryByRole('button', { name: /^Tilføj mål/ })).toBeNull();
  });

  it('shows the agenda from the time it starts, and who works with what', async () => {
    await openWorkshop(await planFile(SIX, GOALS));
    part('Ambitionsworkshop');
    const agenda = screen.getByRole('region', { name: 'Dagsorden' });
    const items = (): readonly (string | null)[] =>
      within(screen.getAllByRole('list').find(({ tagName }) => tagName === 'OL')!)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(items()[0]).toBe('09:00Introduktion og gruppeopdeling30 min.');
    expect(items()).toHaveLength(7);
    typed('Starter kl.', '17.30');
    expect(items()[3]).toBe('18:55Pause10 min.');
    fireEvent.click(box('Pause undervejs'));
    expect(items()).toHaveLength(6);
    expect(agenda.textContent).toMatch(
      /Slutter kl\. 20:25 \(175 min\.\)\. AlmenKompas anbefaler mindst 3 timer/,
    );
    typed('Starter kl.', 'aften');
    within(agenda).getByText(/^Skriv et klokkeslæt/);
    typed('Deltagere', '17');
    within(agenda).getByText('Gruppe E: 6 personer – Energiforbrug, Klimaaftryk');
    typed('Deltagere', '7');
    within(agenda).getByText(/^Grupperne bliver mindre/);
  });

  it('has a clock that is started, paused and moved on, and is heard only at a new step', async () => {
    // Only what draws every second is faked: Excel answers in its own time.
    jest.useFakeTimers({
      doNotFake: [
        'Date',
        'nextTick',
        'performance',
        'queueMicrotask',
        'requestAnimationFrame',
        'cancelAnimationFrame',
        'setImmediate',
        'clearImmediate',
        'setTimeout',
        'clearTimeout',
      ],
    });
    let time = 0;
    const pass = (seconds: number): void => {
      time += seconds * 1000;
      act(() => {
        jest.advanceTimersByTime(seconds * 1000);
      });
    };
    try {
      await openWorkshop(await planFile(SIX, GOALS), { now: () => time });
      part('Ambitionsworkshop');
      const clock = screen.getByRole('timer');
      const heard = (): string =>
        within(screen.getByRole('region', { name: 'Dagsorden' })).getByRole('status').textContent ?? '';
      expect(clock.textContent).toBe('30:00');
      pass(10);
      expect(clock.textContent).toBe('30:00');
      press('Start uret');
      const first = heard();
      pass(61);
      expect(clock.textContent).toBe('28:59');
      expect(heard()).toBe(first);
      press('Sæt på pause');
      pass(500);
      expect(clock.textContent).toBe('28:59');
      press('Start uret');
      pass(29 * 60);
      expect(clock.textContent).toBe('+0:01 over tiden');
      press('Næste trin');
      expect(clock.textContent).toBe('25:00');
      expect(heard()).toBe('Trin 2 af 7: Gruppe: ambitionsniveau og -sætning, 25 min.');
      expect(screen.getByText('09:30').closest('li')!.getAttribute('aria-current')).toBe('step');
      pass(60);
      part('Prioritér');
      pass(60);
      part('Ambitionsworkshop');
      expect(screen.getByRole('timer').textContent).toBe('23:00');
      for (let step = 2; step < 7; step++) press('Næste trin');
      expect(button('Næste trin')).toHaveProperty('disabled', true);
      screen.getByText('Hvem er den ansvarlige?');
      press('Forrige trin');
      expect(heard()).toMatch(/^Trin 6 af 7/);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('the printed material', () => {
  it('is made in new sheets, as much of it as is wanted, and taken back', async () => {
    const { excel, workspace } = await openWorkshop(await planFile(SIX, GOALS));
    part('Udskriv');
    fireEvent.click(box('SMART-kort: tre for hvert målepunkt, to på en side'));
    const shown = await confirm('Lav siderne');
    expect(shown).toMatch(/Kompasark plakater E, Kompasark plakater S, Kompasark plakater G/);
    await waitFor(() => expect(excel.workbook.sheet('Kompasark plakater G')).toBeDefined());
    const file = XlsxFile.open(excel.bytes());
    const { cells } = (await file.read({ depth: 'full' })).contents.get('Kompasark plakater E')!;
    expect([...cells].map(([, { value }]) => value)).toContain(SIX['Energiforbrug']![5]);
    await act(() => workspace.undo());
    await waitFor(() => expect(excel.workbook.sheet('Kompasark plakater E')).toBeUndefined());
  });
});
