/** Everything about an Excel installation that an add-in can tell apart. Language and separators vary independently. */
export interface HostOptions {
  /** Of Excel's own interface, BCP 47. */
  readonly displayLanguage: string;
  /** Of the content, as Office.js calls it: the language of the region settings. */
  readonly contentLanguage: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  /** Between arguments in local formulas: `;` where the decimal separator is a comma. */
  readonly listSeparator: string;
  /** What a custom function receives for a blank cell: 0 on some desktops, `null` on the web. */
  readonly blanks: 'null' | 'zero';
  /**
   * What becomes of a name such as `=Ark1!$B$1` that is given to a series of a chart: the text of the cell, as in VBA, or
   * the name itself. Nothing says which of them Office.js does.
   */
  readonly seriesNames: 'formulas' | 'texts';
  readonly theme: HostTheme;
  /** The highest ExcelApi requirement set: at most 1.15, which is what the library on npm knows. */
  readonly apiVersion: `1.${number}`;
  /** Bytes of one request or one response. Excel on the web refuses more than 5 MB; the host does so everywhere. */
  readonly payloadLimit: number;
  /** As `Office.context.document.url` tells it. */
  readonly documentUrl: string;
}

/** Colours are `#RRGGBB`. */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: HostTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F0F0F0',
  controlForegroundColor: '#262626',
};

export const DARK_THEME: HostTheme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#3B3B3B',
  controlForegroundColor: '#FFFFFF',
};

/** Excel in Danish on a Danish Windows. */
export const DANISH_EXCEL: HostOptions = {
  displayLanguage: 'da-DK',
  contentLanguage: 'da-DK',
  decimalSeparator: ',',
  thousandsSeparator: '.',
  listSeparator: ';',
  blanks: 'null',
  seriesNames: 'formulas',
  theme: LIGHT_THEME,
  apiVersion: '1.15',
  payloadLimit: 5 * 1024 * 1024,
  documentUrl: 'C:\\Regnskab\\Mappe1.xlsx',
};

/** What differs on an English Excel with US region settings. */
export const ENGLISH_EXCEL: Partial<HostOptions> = {
  displayLanguage: 'en-US',
  contentLanguage: 'en-US',
  decimalSeparator: '.',
  thousandsSeparator: ',',
  listSeparator: ',',
};
