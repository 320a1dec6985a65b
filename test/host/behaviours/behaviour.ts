import type { EmbeddedExcel } from '../../../src/host/embedded-excel';
import type { HostOptions } from '../../../src/host/host-options';
import type { ExcelLibrary } from '../../support/office-js';

/** One thing that real Excel does, or is believed to do, and that the embedded Excel does likewise. */
export interface Behaviour {
  readonly topic: string;
  /** What a person with Excel and Script Lab does, on the workbook of `fixture.ts`. */
  readonly doing: string;
  /** Where it is written or was seen; `GUESS` when nobody has checked it in Excel. */
  readonly source: string;
  /** Excel as it must be set up, beside Danish Excel on a Danish Windows. */
  readonly setting?: Partial<HostOptions>;
  readonly observe: (host: ObservedHost) => Promise<unknown>;
  readonly expected: unknown;
}

export interface ObservedHost {
  readonly excel: EmbeddedExcel;
  readonly library: ExcelLibrary;
  /** `Excel.run` on the sheet called Data. */
  onData<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

export const GUESS = 'GUESS';

export const DOCS = 'https://learn.microsoft.com';
export const API = `${DOCS}/javascript/api/excel`;
export const GUIDE = `${DOCS}/office/dev/add-ins/excel`;
export const ISSUES = 'https://github.com/OfficeDev/office-js/issues';
/** Microsoft's own samples for charts. */
export const CHART_SAMPLES =
  'https://github.com/OfficeDev/office-js-snippets/tree/prod/samples/excel/10-chart';
export const SUPPORT = 'https://support.microsoft.com';
/** Its parser is made to accept what Excel's `Range.Value` accepts. */
export const NUMFMT = 'https://github.com/borgar/numfmt (parseValue)';
export const TUTORIAL = `${DOCS}/office/dev/add-ins/tutorials/excel-tutorial`;

/** What an error is known by: its code. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => ({ code: 'no error' }),
    (reason: unknown) => reason,
  );
  return (error as { readonly code: string }).code;
}
