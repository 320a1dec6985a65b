import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { EmbeddedExcel } from '../../../src/host/embedded-excel';
import type { HostOptions } from '../../../src/host/host-options';
import { handMadeXlsx, STYLES } from '../../support/hand-made-xlsx';
import { loadExcelLibrary } from '../../support/office-js';
import type { ObservedHost } from './behaviour';

const number = (cell: string, value: number, style = 0): string =>
  `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formula = (cell: string, code: string, value: string, type = 'n'): string =>
  `<c r="${cell}" t="${type}"><f>${code}</f><v>${value}</v></c>`;
const row = (index: number, ...cells: readonly string[]): string =>
  `<row r="${index}">${cells.join('')}</row>`;

/** Styles: 1 unlocked, 2 two decimals, 3 text, 4 percent, 5 short date. */
const styles = STYLES.replace('<cellXfs count="3">', '<cellXfs count="6">').replace(
  '</cellXfs>',
  [49, 9, 14].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('') +
    '</cellXfs>',
);

const DATA = [
  '<sheetData>',
  row(1, number('A1', 2), formula('B1', 'A1*10', '20'), formula('C1', 'IF(A1&gt;1.5,SUM(A1,1),FALSE)', '3')),
  row(2, number('A2', 1234.5, 2), '<c r="B2" s="3"/>', '<c r="C2" s="4"/>', number('D2', 46023, 5)),
  row(
    3,
    '<c r="A3" t="e"><f>NA()</f><v>#N/A</v></c>',
    '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '<c r="C3" t="b"><v>1</v></c>',
  ),
  row(4, text('A4', 'flettet')),
  row(6, `<c r="A6"><f t="array" ref="A6:A7">A1:A2*2</f><v>4</v></c>`),
  row(7, number('A7', 2469)),
  row(9, text('A9', 'Navn'), text('B9', 'Antal')),
  row(10, text('A10', 'Bo'), number('B10', 3)),
  '</sheetData>',
  '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>',
  '<dataValidations count="2">',
  '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="F1:F3"><formula1>"Ja,Nej"</formula1></dataValidation>',
  '<dataValidation type="whole" operator="greaterThan" showErrorMessage="1" sqref="F5"><formula1>A1</formula1></dataValidation>',
  '</dataValidations>',
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
].join('');

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Folk" displayName="Folk" ref="A9:B10">' +
  '<tableColumns count="2"><tableColumn id="1" name="Navn"/><tableColumn id="2" name="Antal"/></tableColumns></table>';

/** Four sheets: Data; Låst, protected with B1 unlocked; Skjult, hidden; and Tom, empty. */
export function behaviourWorkbook(): Uint8Array {
  const workbook = handMadeXlsx({
    sheets: {
      Data: DATA,
      Låst: `<sheetData>${row(1, number('A1', 1), number('B1', 2, 1))}</sheetData><sheetProtection sheet="1"/>`,
      Skjult: `<sheetData>${row(1, number('A1', 7))}</sheetData>`,
      Tom: '<sheetData/>',
    },
    afterSheets:
      '<definedNames><definedName name="Antal">Data!$A$1</definedName><definedName name="Brudt">#REF!</definedName>' +
      '<definedName name="Forskudt">OFFSET(Data!$A$1,1,0)+0.5</definedName><definedName name="Sats">0.25</definedName></definedNames>',
    styles,
    parts: {
      'xl/tables/table1.xml': TABLE,
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    },
    contentTypes: {
      'xl/tables/table1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
    },
  });
  const parts = unzipSync(workbook);
  const hidden = strFromU8(parts['xl/workbook.xml']!).replace(
    'name="Skjult"',
    'name="Skjult" state="hidden"',
  );
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(hidden) });
}

const parameter = (dimensionality: string, optional = false) => ({ name: 'x', dimensionality, optional });
const described = (id: string, ...parameters: readonly object[]) => ({ id, name: id, parameters });

/** Functions that tell how their arguments reach them. */
const FUNCTIONS = {
  functions: [
    described('ONE_CELL', parameter('scalar'), parameter('scalar', true)),
    described('CELLS', parameter('matrix')),
    { ...described('ANYTHING', parameter('scalar')), options: { allowErrorForDataTypeAny: true } },
  ],
};

export function openFixture(setting: Partial<HostOptions> = {}): ObservedHost {
  const excel = new EmbeddedExcel(behaviourWorkbook(), setting, {
    namespace: 'ESG',
    metadata: FUNCTIONS,
  });
  const library = loadExcelLibrary(excel.office);
  for (const { id } of FUNCTIONS.functions) {
    library.CustomFunctionMappings[id] = (...args) => JSON.stringify(args.slice(0, -1));
  }
  // Only a page tells when its runtime has started.
  excel.office.customFunctions.started();
  return {
    excel,
    library,
    onData: (batch) =>
      library.Excel.run((context) => batch(context.workbook.worksheets.getItem('Data'), context)),
  };
}
