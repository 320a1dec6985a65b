import type { Text } from '../../workbook/text';
import type { CopyTexts } from '../shell/copy-text';
import type { Counted } from '../texts';

/** What the pane says where a workbook is summed up. */
export const SUMMARY_TEXTS = {
  back: { da: 'Tilbage', en: 'Back' },
  parts: { da: 'Opsummeringer', en: 'Summaries' },
  board: { da: 'Bestyrelsesoverblik', en: 'Board overview' },
  keyFigures: { da: 'ESG-nøgletal', en: 'ESG key figures' },
  draft: { da: 'Ledelsesberetning', en: 'Management report' },
} as const satisfies Readonly<Record<string, Text>>;

export const BOARD_TEXTS = {
  intro: {
    da: 'Et ark til bestyrelsens bord. Tallene er formler i planens egne celler, så arket følger planen, også hos en kollega uden Kompasark.',
    en: 'A sheet for the board. Its figures are formulas to the cells of the plan, so that it follows the plan, also for a colleague without Kompasark.',
  },
  views: { da: 'Hvad skal med?', en: 'What is to be on it?' },
  usual: {
    da: 'Der er flueben ved det, som har tal og kan stå på to sider.',
    en: 'What has figures and fits two pages is ticked.',
  },
  onSheet: {
    da: 'Der er flueben ved det, som står på arket. Føjer I noget til, kommer det på et ark mere.',
    en: 'What stands on the sheet is ticked. What you add comes on one more sheet.',
  },
  again: { da: 'Sæt fluebenene tilbage', en: 'Set the ticks back' },
  standing: {
    da: 'Projektmappen har arket allerede. En opdatering retter tallene på det og lader jeres egne noter, bredder og diagrammer være.',
    en: 'The workbook has the sheet already. A refresh corrects its figures and leaves your own notes, widths and charts alone.',
  },
  lastMeeting: { da: 'Bestyrelsens sidste møde (valgfrit)', en: 'The board’s last meeting (optional)' },
  lastMeetingHint: {
    da: 'Opfølgning vises fra den dag. Uden dato gælder den, der står på arket, ellers det seneste kvartal.',
    en: 'Follow-up is shown from that day on; without a date, from the one on the sheet, or else that of the last quarter.',
  },
  inFuture: { da: 'Dagen er ikke kommet endnu.', en: 'That day has not come yet.' },
  vsme: { da: 'VSME-projektmappe (valgfri)', en: 'VSME workbook (optional)' },
  vsmeHint: {
    da: 'Så viser arket også, hvor langt VSME-rapporten er. Filen bliver på din computer og ændres ikke.',
    en: 'The sheet then also shows how far the VSME report is. The file stays on your computer and is not changed.',
  },
  notVsme: {
    da: 'Filen er ikke en VSME-projektmappe. Vælg EFRAGs skabelon eller den danske VSME-projektmappe, I har udfyldt.',
    en: 'The file is not a VSME workbook. Choose the EFRAG template or the Danish VSME workbook that you have filled in.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const KEY_FIGURE_TEXTS = {
  intro: {
    da: 'Rapportens nøgletal for E, S og G på ét ark, med diagrammer. Tallene er formler i rapportens egne celler, så arket følger rapporten.',
    en: 'The key figures of the report, E, S and G, on one sheet with charts. They are formulas to the cells of the report, so that the sheet follows it.',
  },
  standing: {
    da: 'Projektmappen har arket allerede. En opdatering retter tallene på det og lader jeres egne noter, bredder og diagrammer være.',
    en: 'The workbook has the sheet already. A refresh corrects its figures and leaves your own notes, widths and charts alone.',
  },
  lastYear: { da: 'Sidste års tal', en: 'Last year’s figures' },
  none: { da: 'Ingen', en: 'None' },
  asStanding: { da: 'Som de står på arket', en: 'As they stand on the sheet' },
  file: { da: 'Fra en anden projektmappe', en: 'From another workbook' },
  sheet: { da: 'Fra arket', en: 'From the sheet' },
  lastYearFile: { da: 'Sidste års VSME-projektmappe', en: 'Last year’s VSME workbook' },
  lastYearHint: {
    da: 'Den må gerne være af en anden version. Filen bliver på din computer og ændres ikke.',
    en: 'It may be of another version. The file stays on your computer and is not changed.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const DRAFT_TEXTS = {
  intro: {
    da: 'Et udkast på dansk af faste sætninger. Hvert tal kommer fra en celle, og intet er digtet til. Læs det igennem, og skriv det om, så det bliver jeres.',
    en: 'A draft in Danish, of plain sentences. Every figure comes from a cell and nothing is made up. Read it through and make it your own.',
  },
  writing: { da: 'Skriver udkastet …', en: 'Writing the draft …' },
  missing: { da: 'Det kunne ikke skrives', en: 'What could not be written' },
  sources: { da: 'Vis kilder', en: 'Show sources' },
  goTo: { da: 'gå til cellen', en: 'go to the cell' },
  sheet: { da: 'Skriv til ark', en: 'Write to a sheet' },
  sheetIntro: {
    da: 'På arket er sætningerne formler, så tallene i dem følger projektmappen. Kilderne står ved siden af.',
    en: 'On the sheet the sentences are formulas, so that the figures in them follow the workbook. Their sources stand beside them.',
  },
  nothing: {
    da: 'Der er ingen tal at skrive ud fra endnu.',
    en: 'There are no figures to write from yet.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const COPY_DRAFT_TEXTS = {
  copy: { da: 'Kopiér', en: 'Copy' },
  copied: { da: 'Udkastet ligger i udklipsholderen.', en: 'The draft is on the clipboard.' },
  notCopied: {
    da: 'Excel giver ikke adgang til udklipsholderen. Udkastet er markeret herunder: tryk Ctrl+C.',
    en: 'Excel does not give access to the clipboard. The draft is selected below: press Ctrl+C.',
  },
  what: { da: 'Udkast til ledelsesberetningen', en: 'Draft of the management report' },
} as const satisfies CopyTexts;

export const PROPOSAL_TEXTS = {
  see: { da: 'Se arket', en: 'See the sheet' },
  working: { da: 'Regner arket ud …', en: 'Working the sheet out …' },
  cancel: { da: 'Afbryd', en: 'Cancel' },
  close: { da: 'Luk', en: 'Close' },
  create: { da: 'Opret arket', en: 'Create the sheet' },
  refresh: { da: 'Se ændringerne', en: 'See the changes' },
  nothingToRefresh: {
    da: 'Arket viser allerede tallene, som de er nu. Der er ikke noget at opdatere.',
    en: 'The sheet already shows the figures as they are now. There is nothing to refresh.',
  },
  notes: { da: 'Værd at vide', en: 'Worth knowing' },
  look: { da: 'Sådan kommer arket til at se ud', en: 'How the sheet will look' },
  lookAnew: {
    da: 'Billedet viser arket, som det ville blive lavet i dag. Jeres eget ark beholder sin plads og sine bredder.',
    en: 'The picture shows the sheet as it would be made today. Your own keeps its place and its widths.',
  },
  words: { da: 'Det siger arket', en: 'What the sheet says' },
  created: { da: 'Arket er oprettet:', en: 'The sheet has been created:' },
  refreshed: { da: 'Arket er opdateret:', en: 'The sheet has been refreshed:' },
  undo: {
    da: 'Nederst i ruden kan det fortrydes.',
    en: 'It can be undone at the bottom of the pane.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const CHANGED_CELLS: Counted = {
  one: { da: 'celle', en: 'cell' },
  many: { da: 'celler', en: 'cells' },
};

export const PICTURE_TEXTS = {
  picture: { da: 'Billede af arket', en: 'Picture of the sheet' },
  inWords: { da: 'Det, det siger, står som tekst nedenfor.', en: 'What it says stands below as text.' },
  enlarge: { da: 'Vis i fuld størrelse', en: 'Show in full size' },
  fit: { da: 'Tilpas til ruden', en: 'Fit the pane' },
  scroll: { da: 'Arket i fuld størrelse', en: 'The sheet in full size' },
  page: { da: 'Side', en: 'Page' },
} as const satisfies Readonly<Record<string, Text>>;

export const FILE_TEXTS = {
  opening: { da: 'Åbner filen …', en: 'Opening the file …' },
  chosen: { da: 'Valgt:', en: 'Chosen:' },
  remove: { da: 'Fjern', en: 'Remove' },
} as const satisfies Readonly<Record<string, Text>>;
