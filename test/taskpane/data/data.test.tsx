import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { planFile, sheetOf, workbookOf, type Row } from '../../handlingsplan/data/support/data-workbook';
import { blankPlan, confirmed, fillIn, makeIt, planPane, press, save, savedPlan } from '../plan/plan-pane';
import { closePanes, tab, type OpenPane } from '../support/open-pane';

jest.setTimeout(60_000);

afterEach(async () => {
  cleanup();
  await closePanes();
});

const HEAT = 'Varmeforbrug, graddagekorrigeret';
const heat = (afdeling: string, year: number, value: number | null, benchmark: number | null = null): Row => [
  'Energiforbrug',
  HEAT,
  'kWh/m²',
  'Afdeling',
  afdeling,
  year,
  value,
  'Varmeværket',
  'Nej',
  benchmark,
];
const own = (
  maalepunkt: string,
  indicator: string,
  unit: string,
  value: number,
  scope = 'Organisation',
): Row => [maalepunkt, indicator, unit, scope, null, 2025, value, 'Regnskab', 'Ja'];
const waste = (afdeling: string, value: number): Row => [
  'Affald',
  'Affald fra drift',
  't',
  'Afdeling',
  afdeling,
  2025,
  value,
];

async function dataPane(bytes: Uint8Array): Promise<OpenPane> {
  const pane = await planPane(bytes);
  fireEvent.click(tab(/^Data$/));
  await screen.findByRole('heading', { level: 1, name: 'Data' });
  return pane;
}

const planOf = async (...rows: readonly Row[]) => confirmed(await planFile(rows));
const region = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

async function figuresIn(pane: OpenPane) {
  const { figures } = await savedPlan(pane);
  return figures.map(({ indicator, scope, afdeling, year, value, source }) => [
    indicator.value,
    scope.value,
    afdeling.value,
    year.value,
    value.value,
    source.value,
  ]);
}

async function chooseFile(name: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([], name);
  // jsdom's File gives its size, but not its bytes.
  Object.defineProperty(file, 'size', { value: bytes.length });
  Object.defineProperty(file, 'arrayBuffer', { value: async () => Uint8Array.from(bytes).buffer });
  fireEvent.change(await screen.findByLabelText('Fil med tal'), { target: { files: [file] } });
}

describe('Tal', () => {
  it('says what every figure is, where it goes and how it compares', async () => {
    await dataPane(
      await planOf(
        heat('08501', 2023, 125),
        heat('08501', 2024, 120, 96),
        heat('08501', 2025, 115),
        own('Energiforbrug', 'Samlet energiforbrug', 'MWh', 900),
        heat('08502', 2025, null),
      ),
    );
    const energy = region('E1 Energiforbrug');
    expect(energy.textContent).toContain('Afdeling 08501: 115 kWh/m² (2025)');
    expect(energy.textContent).toContain('−4,17 % siden 2024 (bedre)');
    expect(energy.textContent).toContain('Udvikling: −5 kWh/m² om året (bedre)');
    expect(energy.textContent).toContain(
      '19,8 % over landsgennemsnittet: 96 kWh/m² (2024) (dårligere) Landsgennemsnittet er fra et andet år.',
    );
    expect(energy.textContent).toContain('Organisationen: 900 MWh (2025) · skøn');
    expect(energy.textContent).toContain('Kilde: Regnskab');
    expect(region('Rækker, der skal ses på (1)').textContent).toMatch(
      /Data, G6 .*En tom celle betyder ikke nul/,
    );
  });

  it('gives a plan without figures its first one', async () => {
    const pane = await dataPane(await confirmed(await blankPlan()));
    await screen.findByRole('heading', { name: 'Planen har ingen tal endnu' });
    await press('Tilføj tal');
    await screen.findByRole('heading', { level: 1, name: 'Tilføj tal' });
    await press('Se ændringen');
    expect(screen.getAllByText('Skal udfyldes.').length).toBeGreaterThan(1);
    fillIn({ Målepunkt: 'E1' });
    fillIn({ Indikator: HEAT });
    expect((screen.getByLabelText('Enhed') as HTMLInputElement).value).toBe('kWh/m²');
    fillIn({ 'Hvis tal er det?': 'Afdeling' });
    fillIn({ 'LBF-afdelingsnr.': '08501', År: '2025', Værdi: '1.118,5', Kilde: '=1+1' });
    await save(/^Udført: Ny værdi/);
    expect(await figuresIn(pane)).toEqual([[HEAT, 'Afdeling', '08501', 2025, 1118.5, '=1+1']]);
    await press('Alle tal');
    expect((await screen.findByRole('region', { name: 'E1 Energiforbrug' })).textContent).toContain(
      '1.118,5 kWh/m²',
    );
  });
});

describe('Hent tal fra fil', () => {
  const CSV = [
    'LBF-afdelingsnr;Navn;Indikator;Enhed;År;Værdi;Kilde',
    `08501;Fjordparken;${HEAT};kWh/m²;2025;118,5;LBF`,
    `08502;Bakken;${HEAT};kWh/m²;2025;98,25;LBF`,
    `08503;Søen;Parkering;stk.;2025;7;LBF`,
    'I alt;;;;;216,75;',
  ].join('\r\n');

  it('shows what is new, what is replaced and what is not used, and writes what is chosen', async () => {
    const pane = await dataPane(await planOf(heat('08501', 2025, 115)));
    await press('Hent tal fra fil');
    await screen.findByRole('heading', { level: 1, name: 'Hent tal fra fil' });
    await chooseFile('udtræk.csv', CSV);
    await screen.findByText('1 nyt tal, 1 står der med et andet tal, 2 bruges ikke.');
    expect(region(/^Nye tal/).textContent).toContain(`E1 · ${HEAT} · 08502 · 2025: 98,25 kWh/m²`);
    expect(region('Bruges ikke (2)').textContent).toMatch(/Ukendt målepunkt: 1.*Sumrække: 1/);
    screen.getByText('Kolonner, der ikke bruges: Navn');
    fireEvent.click(screen.getByLabelText(/08501 · 2025, Data!G2: 115 kWh\/m² → 118,5 kWh\/m²$/));
    await press('Se ændringerne');
    await makeIt(/^Udført: Hent tal fra fil: 1 nye, 1 ændrede/);
    expect(await figuresIn(pane)).toEqual([
      [HEAT, 'Afdeling', '08501', 2025, 118.5, 'LBF'],
      [HEAT, 'Afdeling', '08502', 2025, 98.25, 'LBF'],
    ]);
    await screen.findByRole('heading', { level: 1, name: 'Data' });
    fireEvent.click(screen.getByRole('button', { name: /^Fortryd: Hent tal fra fil/ }));
    await waitFor(async () =>
      expect(await figuresIn(pane)).toEqual([[HEAT, 'Afdeling', '08501', 2025, 115, 'Varmeværket']]),
    );
  });

  it('asks for what the columns do not say', async () => {
    await dataPane(await planOf(heat('08501', 2025, 115)));
    await press('Hent tal fra fil');
    await chooseFile('tal.csv', 'Afd.;Sum 2025\n08501;1.234\n08502;12\n');
    await screen.findByText('0 nye tal, 0 står der med et andet tal, 2 bruges ikke.');
    screen.getByText(/^Filen viser det ikke sikkert/);
    fillIn({ Målepunkt: 'E6' });
    fillIn({ Indikator: 'Affald fra drift', Enhed: 'kg', År: '2025', 'Tal er skrevet som': 'danish' });
    await screen.findByText('2 nye tal, 0 står der med et andet tal, 0 bruges ikke.');
    expect(region(/^Nye tal/).textContent).toContain('08501 · 2025: 1.234 kg');
    expect(screen.queryByText(/^Filen viser det ikke sikkert/)).toBeNull();
  });

  it('reads the sheet that is chosen of another workbook', async () => {
    await dataPane(await planOf(heat('08501', 2025, 115)));
    await press('Hent tal fra fil');
    const wide = sheetOf(
      'Nøgletal',
      [
        ['Afdelingsnr.', 'År', 'Fælles elforbrug (kWh/m²)', 'Sorteringsgrad'],
        [8501, 2025, 12.5, 0.45],
      ],
      { 1: '00000', 2: '0', 3: '0.0', 4: '0%' },
    );
    await chooseFile('bog.xlsx', await workbookOf(sheetOf('Forside', [['Udtræk']]), wide));
    fireEvent.change(await screen.findByLabelText('Ark i filen'), { target: { value: 'Nøgletal' } });
    await screen.findByText(/^2 nye tal/);
    expect(region(/^Nye tal/).textContent).toMatch(
      /08501 · 2025: 12,5 kWh\/m².*Sorteringsgrad · 08501 · 2025: 45 %/,
    );
  });

  it('writes no amount as per cent below a percentage', async () => {
    const share: Row = ['Affald', 'Sorteringsgrad', '%', 'Afdeling', '08501', 2025, 0.4];
    const pane = await dataPane(await confirmed(await planFile([share], { 7: '0%' })));
    await press('Hent tal fra fil');
    await chooseFile(
      'blandet.csv',
      'Målepunkt;Indikator;Enhed;Afd.;År;Værdi\nE6;Affald fra drift;t;1;2025;100\nE6;Sorteringsgrad;%;2;2025;45',
    );
    await screen.findByText(/^2 nye tal/);
    await press('Se ændringerne');
    await makeIt(/^Udført: Hent tal fra fil: 2 nye, 0 ændrede/);
    expect((await figuresIn(pane)).map(([indicator, , , , value]) => [indicator, value])).toEqual([
      ['Sorteringsgrad', 40],
      ['Affald fra drift', 100],
      ['Sorteringsgrad', 45],
    ]);
    expect([pane.valueOf('Data', 'G3'), pane.valueOf('Data', 'G4')]).toEqual([100, 0.45]);
  });

  it('tells how far it is with a large file', async () => {
    await dataPane(await planOf(heat('08501', 2025, 115)));
    await press('Hent tal fra fil');
    const lines = Array.from(
      { length: 5000 },
      (_, i) => `${String(i).padStart(5, '0')};${HEAT};kWh/m²;2025;${i},5`,
    );
    await chooseFile('stor.csv', ['Afdelingsnr.;Indikator;Enhed;År;Værdi', ...lines].join('\n'));
    await screen.findByRole('progressbar', { name: /^Læser rækkerne: \d+ \/ 5001$/ });
    await screen.findByText(/^5000 nye tal, 0 står der med et andet tal, 0 bruges ikke/);
  });

  it.each([
    ['tom.csv', '', /^Filen har ingen rækker/],
    ['brudt.csv', 'a;"b', /kan ikke læses som CSV/],
    ['stor.csv', new Uint8Array(20 * 1024 * 1024 + 1), /over 20 MB/],
    ['bog.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /./],
  ])('says why %s cannot be used', async (name, content, message) => {
    await dataPane(await planOf(heat('08501', 2025, 115)));
    await press('Hent tal fra fil');
    await chooseFile(name, content);
    await waitFor(() => {
      const field = screen.getByLabelText('Fil med tal');
      expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
        message,
      );
    });
    expect(screen.queryByRole('button', { name: 'Se ændringerne' })).toBeNull();
  });
});

describe('Læg afdelinger sammen', () => {
  it('writes the sum as the organisation’s figure, and says when it stands', async () => {
    const pane = await dataPane(
      await planOf(waste('08501', 0.1), waste('08502', 0.2), heat('08503', 2025, 100)),
    );
    await press('Læg afdelinger sammen');
    const sum = await screen.findByRole('region', { name: 'E6 · Affald fra drift (t)' });
    within(sum).getByText('0,3 t');
    within(sum).getByText('Mangler (en tom celle er ikke nul): 08503');
    expect(region(`E1 · ${HEAT} (kWh/m²)`).textContent).toMatch(/kWh\/m² kan ikke lægges sammen.*areal i m²/);
    fireEvent.click(within(sum).getByRole('button', { name: 'Brug som organisationens tal' }));
    await makeIt(/^Udført: Affald fra drift 2025 af 2 afdelinger/);
    await within(sum).findByText('Organisationens tal svarer til delene.');
    expect((await figuresIn(pane)).at(-1)).toEqual([
      'Affald fra drift',
      'Organisation',
      null,
      2025,
      0.3,
      'Sum af 2 af 3 afdelinger',
    ]);
  });
});

describe('Foreslå til VSME', () => {
  it('proposes what fits, says why the rest does not, and makes a file of answers', async () => {
    await dataPane(
      await planOf(
        own('Energiforbrug', 'Samlet energiforbrug', 'kWh', 900_000),
        own('Energiforbrug', 'Samlet energiforbrug', 'MWh', 4000, 'Beboere'),
        own('Medarbejdertrivsel', 'Arbejdsulykker', 'stk.', 2),
      ),
    );
    await press('Foreslå til VSME');
    const proposals = await screen.findByRole('region', { name: 'Forslag (2)' });
    within(proposals).getByLabelText('Samlet energiforbrug: 900 MWh');
    expect(proposals.textContent).toContain('Omregnet: 900.000 kWh = 900 MWh');
    expect(proposals.textContent).toMatch(/Kun organisationens egen energi/);
    expect(region('Foreslås ikke (1)').textContent).toMatch(/Beboernes eget forbrug .* foreslås aldrig/);
    fireEvent.click(within(proposals).getByLabelText(/^Arbejdsulykker, antal: 2/));
    const text = screen.getByLabelText('Svarene som tekst (JSON)') as HTMLTextAreaElement;
    expect(JSON.parse(text.value)).toEqual([
      {
        datapoint: 'b3_totalEnergy',
        value: 900,
        source: 'Regnskab',
        voucher: 'Mappe1.xlsx, Data!G2',
        estimated: 'ja',
        note: '900.000 kWh = 900 MWh',
      },
    ]);
    // jsdom has no clipboard, as a pane may be allowed none.
    await press('Kopiér svarene');
    await screen.findByText(/^Svarene er markeret herunder/);
    expect(document.activeElement === text || text.selectionEnd === text.value.length).toBe(true);
  });
});

it('writes nothing to a plan whose columns nobody has confirmed', async () => {
  await dataPane(await planFile([heat('08501', 2025, 115)]));
  expect(screen.getByRole('button', { name: 'Tilføj tal' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Hent tal fra fil' })).toHaveProperty('disabled', true);
});
