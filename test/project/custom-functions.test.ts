import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EmbeddedExcel } from '../../src/host/embedded-excel';
import type { HostOptions } from '../../src/host/host-options';
import { parseCell } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openPane, type OfficePane } from '../support/office-js';

/*
 * The functions as they ship: the page's own scripts and the metadata that its manifest names, in the genuine runtime.
 */

const SITE = resolve(__dirname, '../../dist/site');
const built = (name: string): string => readFileSync(resolve(SITE, name), 'utf8');
const manifest = built('manifest.xml');
const [, namespace] = /id="Functions.Namespace" DefaultValue="([^"]+)"/.exec(manifest)!;
const scripts = [...built('taskpane.html').matchAll(/<script [^>]*src="([^":]+)"/g)].map(
  ([, src]) => `/${src}`,
);

const MOST_IN_A_FRAME = 5_000_000;

let pane: OfficePane | undefined;
afterEach(() => {
  pane?.close();
  pane = undefined;
});

function metadata(language: 'da' | 'en'): unknown {
  const pattern = language === 'da' ? 'DefaultValue' : 'Value';
  const [, file] = new RegExp(`${pattern}="[^"]*/(functions\\.${language}\\.json)\\?v=`).exec(manifest)!;
  return JSON.parse(built(file!));
}

async function open(options: Partial<HostOptions> = {}, language: 'da' | 'en' = 'da') {
  const bytes = handMadeXlsx({ sheets: { Ark1: '<sheetData/>' } });
  const functions = { namespace: namespace!, metadata: metadata(language) };
  const displayLanguage = language === 'da' ? 'da-DK' : 'en-US';
  const excel = new EmbeddedExcel(bytes, { displayLanguage, ...options }, functions);
  const frames = framesTo(excel);
  pane = await openPane(excel.office, { site: SITE, scripts });
  const sheet = excel.workbook.sheet('Ark1')!;
  const enter = (cell: string, formula: string): void => {
    excel.workbook.setCell(sheet, parseCell(cell)!, { formula });
  };
  const put = (cell: string, value: CellValue): void => {
    excel.workbook.setCell(sheet, parseCell(cell)!, { value });
  };
  const values = (...cells: string[]): CellValue[] => cells.map((cell) => sheet.cell(parseCell(cell)!).value);
  const calculated = (): Promise<void> => {
    excel.workbook.settle();
    return excel.settled();
  };
  return { excel, enter, put, values, calculated, frames };
}

/** The length of everything that the pane is sent. */
function framesTo({ office }: EmbeddedExcel): readonly number[] {
  const frames: number[] = [];
  const connect = office.connect.bind(office);
  jest.spyOn(office, 'connect').mockImplementation((port) =>
    connect({
      post: (text) => {
        frames.push(text.length);
        port.post(text);
      },
      listen: (listener) => port.listen(listener),
    }),
  );
  return frames;
}

describe.each(['da', 'en'] as const)('with functions.%s.json', (language) => {
  it('answers with a value, an array and an error that says why', async () => {
    const { enter, put, values, calculated } = await open({}, language);
    put('A1', 3);
    put('A2', 4);
    enter('B1', 'ESG.ULYKKESFREKVENS(3,80000)');
    enter('C1', 'ESG.ULYKKESFREKVENS(A1:A2,80000)');
    enter('D1', 'ESG.ULYKKESFREKVENS(-1,80000)');
    enter('E1', 'ESG.FINDES_IKKE(1)');
    await calculated();
    expect(values('B1', 'C1', 'C2', 'E1')).toEqual([7.5, 7.5, 10, { error: '#NAME?' }]);
    const [failure] = values('D1');
    expect(failure).toMatchObject({ error: expect.stringMatching(/^#(VALUE!|NUM!|N\/A)$/) });
  });

  it('says why in the language of Excel', async () => {
    const { enter, values, calculated } = await open({}, language);
    enter('A1', 'ESG.ULYKKESFREKVENS("mange",80000)');
    await calculated();
    expect(values('A1')).toEqual([
      {
        error: '#VALUE!',
        message: expect.stringContaining(language === 'da' ? 'Skriv et tal' : 'Type a number'),
      },
    ]);
  });
});

it.each<[HostOptions['blanks'], CellValue]>([
  ['zero', 0],
  ['null', { error: '#N/A', message: expect.any(String) }],
])('gives the functions blank cells as %s', async (blanks, answer) => {
  const { enter, values, calculated } = await open({ blanks });
  enter('B1', 'ESG.ULYKKESFREKVENS(A1,80000)');
  await calculated();
  expect(values('B1')).toEqual([answer]);
});

it('answers 10,000 calls of one recalculation within seconds, in frames below 5 MB', async () => {
  const { excel, enter, put, values, calculated, frames } = await open();
  for (let row = 1; row <= 10_000; row++) {
    put(`A${row}`, row);
    enter(`B${row}`, `ESG.ULYKKESFREKVENS(A${row},80000)`);
  }
  const batches = excel.office.channel.log.batches.length;
  const start = performance.now();
  await calculated();
  const seconds = (performance.now() - start) / 1000;
  expect(values('B1', 'B10000')).toEqual([2.5, 25_000]);
  expect(seconds).toBeLessThan(30);
  const answers = excel.office.channel.log.batches.slice(batches);
  expect(answers.length).toBeLessThan(10);
  expect(Math.max(...frames, ...answers.map(({ requestBytes }) => requestBytes))).toBeLessThan(
    MOST_IN_A_FRAME,
  );
}, 60_000);
