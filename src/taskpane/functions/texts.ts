export const FUNCTIONS_TEXTS = {
  back: { da: 'Tilbage', en: 'Back' },
  parts: { da: 'Funktioner', en: 'Functions' },
  catalogue: { da: 'Alle', en: 'All' },
  cell: { da: 'Forklar celle', en: 'Explain cell' },
  test: { da: 'Afprøv', en: 'Test' },
  all: { da: 'Alle funktioner', en: 'All functions' },
  none: {
    da: 'Denne udgave af Excel har ikke funktioner fra tilføjelsesprogrammer',
    en: 'This version of Excel has no functions from add-ins',
  },
  noneBody: {
    da: 'Excel 2019 og 2021 med volumenlicens og ældre udgaver kan ikke bruge dem: =ESG.… giver #NAVN?. Brug Excel i Microsoft 365 eller Excel på nettet. Du kan læse om funktionerne her, og projektmapper, der bruger dem, kan regnes ud på kommandolinjen.',
    en: 'Excel 2019 and 2021 with a volume licence and older versions cannot use them: =ESG.… gives #NAME?. Use Excel in Microsoft 365 or Excel on the web. You can read about the functions here, and workbooks that use them can be calculated on the command line.',
  },
} as const;

export const CATALOGUE_TEXTS = {
  search: { da: 'Søg efter en funktion', en: 'Search for a function' },
  example: {
    da: 'for eksempel ulykke, graddage eller husleje',
    en: 'for example accident, degree days or rent',
  },
  found: { one: { da: 'funktion', en: 'function' }, many: { da: 'funktioner', en: 'functions' } },
  nothing: { da: 'Ingen funktion passer til søgningen', en: 'No function matches the search' },
  nothingBody: {
    da: 'Prøv et andet ord, eller kun begyndelsen af det.',
    en: 'Try another word, or only the beginning of it.',
  },
  clear: { da: 'Vis alle', en: 'Show all' },
  unit: { da: 'Enhed', en: 'Unit' },
  parameters: { da: 'Det skal den bruge', en: 'What it needs' },
  optional: { da: 'kan udelades', en: 'may be left out' },
  range: { da: 'et område', en: 'a range' },
  examples: { da: 'Eksempler', en: 'Examples' },
  gives: { da: 'giver', en: 'gives' },
  insert: { da: 'Indsæt …', en: 'Insert …' },
} as const;

export const INSERT_TEXTS = {
  title: { da: 'Indsæt', en: 'Insert' },
  into: { da: 'Formlen kommer til at stå i', en: 'The formula will stand in' },
  blank: { da: 'Cellen er tom.', en: 'The cell is blank.' },
  overwrites: { da: 'Det skriver over', en: 'That overwrites' },
  spilled: {
    da: 'Cellen er fyldt af en formel i en anden celle, som ikke kan vise sit svar, hvis der skrives her.',
    en: 'The cell is filled by a formula in another cell, which cannot show its answer if something is written here.',
  },
  otherTarget: { da: 'Brug den markerede celle', en: 'Use the selected cell' },
  take: { da: 'Hent markering', en: 'Take selection' },
  taken: { da: 'hentet', en: 'taken' },
  remove: { da: 'Fjern', en: 'Remove' },
  optional: { da: 'kan udelades', en: 'may be left out' },
  formula: { da: 'Formlen', en: 'The formula' },
  guard: { da: 'Vis #I/T, når en celle er tom', en: 'Show #N/A while a cell is blank' },
  guardBody: {
    da: 'Nogle udgaver af Excel læser en tom celle som 0, og så ser et manglende tal ud som et svar.',
    en: 'Some versions of Excel read a blank cell as 0, and a missing figure then looks like an answer.',
  },
  preview: { da: 'Se ændringen', en: 'See the change' },
  tryAgain: { da: 'Prøv igen', en: 'Try again' },
  oneCell: {
    da: 'Vælg kun én celle her: funktionen giver ét svar.',
    en: 'Select a single cell here: the function gives one answer.',
  },
  itself: {
    da: 'Formlen kan ikke bruge den celle, den selv kommer til at stå i.',
    en: 'The formula cannot use the cell that it will itself stand in.',
  },
  factorTable: { da: 'Brug faktortabellen', en: 'Use the factor table' },
  factorTableBody: {
    da: 'Arket Emissionsfaktorer bliver oprettet, hvis projektmappen ikke har det. Egne faktorer går forud, og formlen regner om, når du retter i arket.',
    en: 'The sheet Emissionsfaktorer is made if the workbook does not have it. Your own factors go first, and the formula recalculates when you edit the sheet.',
  },
  spills: {
    da: 'Svaret fylder flere celler: de skal være tomme.',
    en: 'The answer fills several cells: they must be blank.',
  },
} as const;

export const TEST_TEXTS = {
  body: {
    da: 'Excel regner nogle eksempler ud, og svarene bliver sammenlignet med dem, de skal give. Det sker på et skjult ark, som slettes igen. Bagefter kan Excel ikke selv fortryde det, du gjorde før prøven.',
    en: 'Excel calculates a few examples, and the answers are compared with what they should be. It happens on a hidden sheet, which is deleted again. Afterwards Excel itself cannot undo what you did before the test.',
  },
  start: { da: 'Afprøv funktionerne', en: 'Test the functions' },
  again: { da: 'Afprøv igen', en: 'Test again' },
  cancel: { da: 'Afbryd', en: 'Cancel' },
  running: { da: 'Venter på svar fra Excel', en: 'Waiting for Excel' },
  cancelled: {
    da: 'Prøven er afbrudt, og arket er slettet.',
    en: 'The test was cancelled, and the sheet is deleted.',
  },
  results: { da: 'Eksempler', en: 'Examples' },
  should: { da: 'skulle give', en: 'should give' },
  outcomes: {
    right: { da: 'Rigtigt', en: 'Right' },
    wrong: { da: 'Forkert', en: 'Wrong' },
    waiting: { da: 'Intet svar endnu', en: 'No answer yet' },
    'not-loaded': { da: 'Ukendt for Excel', en: 'Unknown to Excel' },
  },
  verdicts: {
    right: {
      title: { da: 'Funktionerne virker i din Excel', en: 'The functions work in your Excel' },
      body: { da: 'Alle eksempler gav det svar, de skulle.', en: 'Every example gave the answer it should.' },
    },
    'not-loaded': {
      title: { da: 'Excel kender ikke funktionerne', en: 'Excel does not know the functions' },
      body: {
        da: '1. Luk Excel helt, og åbn projektmappen igen. 2. Se, at du er logget på under Filer > Konto. 3. Hjælper det ikke: ryd Office-cachen (Filer > Indstillinger > Center for sikkerhed og rettighedsadministration > Katalog over tilføjelsesprogrammer, der er tillid til), og start Excel igen. 4. Ellers skal it-afdelingen installere Kompasark igen.',
        en: '1. Close Excel completely, and open the workbook again. 2. See that you are signed in under File > Account. 3. If that does not help: clear the Office cache (File > Options > Trust Center > Trusted Add-in Catalogs), and start Excel again. 4. Otherwise the IT department must install Kompasark again.',
      },
    },
    waiting: {
      title: { da: 'Excel får ikke svar fra funktionerne', en: 'Excel gets no answer from the functions' },
      body: {
        da: 'Luk andre ruder og projektmapper, luk denne rude, og åbn den igen. Bliver #OPTAGET! stående, så tryk Ctrl+Alt+F9, eller start Excel igen.',
        en: 'Close other panes and workbooks, close this pane, and open it again. If #BUSY! stays, press Ctrl+Alt+F9, or restart Excel.',
      },
    },
    wrong: {
      title: { da: 'Et eksempel gav et andet svar', en: 'An example gave another answer' },
      body: {
        da: 'Excel bruger sandsynligvis en ældre udgave af funktionerne end denne rude. Luk Excel helt, og åbn det igen. Er svaret stadig et andet, så meld det: tallene kan ikke bruges, før det er rettet.',
        en: 'Excel probably uses an older version of the functions than this pane. Close Excel completely, and open it again. If the answer is still another, report it: the figures cannot be used until it is corrected.',
      },
    },
  },
} as const;
