import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import { looks } from './looks';
import { rowHeights } from './row-heights';

export const GUIDE_SHEET = 'Vejledning';

const WIDTHS = [2, 30, 92];

const LOOKS = looks({ color: '#1F3A4D', tint: '#E8EEF3' });

const GUIDE: readonly (readonly [heading: string, text: string])[] = [
  [
    'Hvad det er',
    'Projektmappen følger Erhvervsstyrelsens ESG-skabelon 3.1 og den frivillige EU-standard for små og mellemstore virksomheder (VSME). Den er lavet af Kompasark; hverken Erhvervsstyrelsen eller EFRAG står bag den.',
  ],
  [
    'Sådan kommer I i gang',
    '1. Udfyld Opgørelsen og B1 på arket Generelt; modul, antal ansatte og NACE-koder afgør, hvad der ellers skal svares på.\n2. Gå videre med Miljø, Socialt og Ledelse.\n3. Se på Forsiden, hvad der mangler. Det behøver ikke være perfekt første år.',
  ],
  [
    'Farverne',
    'Hvide felter udfyldes. Grå felter beregnes og er låst; de lysegrå, der kan ændres (arbejdstimer i alt og samlet energiforbrug), må overskrives med et bedre tal. Gul: oplysningen mangler. Rød: tallet kan ikke passe, fx negativt eller større end totalen.',
  ],
  [
    'Kravene',
    'Skal: oplysningen er påkrævet. Skal, hvis relevant: kun når betingelsen i hjælpen er opfyldt. Kan: frivillig. Status viser, hvad der gælder netop nu ud fra jeres svar.',
  ],
  [
    'Ja og nej',
    'Svar JA eller NEJ i rullelisterne. Spørgsmål, der begynder med »Er der« eller »Har«, åbner eller lukker for dem, der følger.',
  ],
  [
    'Tal',
    'Skriv kun tallet; enheden står ved siden af. Procenter er procenter: skriv 12,5 %. Skriv 0, når svaret er nul, og lad feltet stå tomt, når I ikke ved det.',
  ],
  [
    'Beløb og valuta',
    'Alle beløb er i den valuta, der er valgt på arket Generelt. ESG-skabelonen nævner euro for balance og omsætning og kroner for bøder; her er det én valuta, så tallene kan sammenlignes.',
  ],
  [
    'Tekster',
    'Skriv ikke navne på beboere eller ansatte og aldrig cpr-numre. Linjeskift i et felt laves med Alt+Enter.',
  ],
  [
    'Flere rækker i en tabel',
    'Ophæv arkets beskyttelse (Gennemse › Fjern arkbeskyttelse; der er ingen adgangskode), indsæt rækker midt i tabellen, og kopiér en række ned over dem. Beskyt arket igen bagefter.',
  ],
  [
    'Fortrolige oplysninger',
    'Vælg dem under Udeladelser i B1. De tæller så ikke som mangler. Står der alligevel tal, så slet dem, før opgørelsen deles.',
  ],
  [
    'Kilder og bilag',
    'Notér, hvor tallene kommer fra: regninger, lønsystem, Affaldsdatasystemet, Klimakompasset. Med Kompasark kan kilde, bilag og skøn gemmes ved hvert tal.',
  ],
  [
    'Kontrol',
    'Åbn Kompasark i Excel, og vælg Validér. Så kontrolleres opgørelsen mod VSME-standarden med henvisning til paragraf og celle. Projektmappen virker også uden Kompasark.',
  ],
];

/** How the workbook is used, for a reader who has never seen it. */
export function guideSheet(): NewSheet {
  const cells: NewCell[] = [
    { cell: 'B1', content: { value: 'Vejledning' }, style: 'title' },
    ...GUIDE.flatMap(([heading, text], index): NewCell[] => [
      { cell: `B${index + 3}`, content: { value: heading }, style: 'guideHeading' },
      { cell: `C${index + 3}`, content: { value: text }, style: 'body' },
    ]),
  ];
  return {
    name: GUIDE_SHEET,
    visibility: 'visible',
    styles: LOOKS,
    cells,
    styledAreas: [],
    columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rowHeights: rowHeights(cells, [], WIDTHS),
    merges: [],
    validations: [],
    protected: true,
    showGridLines: false,
    frozen: { rows: 0, columns: 0 },
    tabColor: '#1F3A4D',
    print: { orientation: 'portrait', fitToWidth: 1, footer: { left: '&A', right: 'Side &P af &N' } },
  };
}
