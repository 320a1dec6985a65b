import { handMadeXlsx, relationship, relationshipsXml } from './hand-made-xlsx';

export interface PlanXlsx {
  readonly totals?: boolean;
  /** A plain range with a filter instead of a table. */
  readonly plain?: boolean;
  /** Stands inside `worksheet` right after the cells. */
  readonly protection?: string;
}

/** What the cells of a row say; a number is a number, and a text that begins with `=` a formula. */
type Row = readonly (string | number | null)[];

const HEADINGS = ['Initiativ', 'Status', 'Frist', 'Dage', 'Ansvarlig'];
const DATA: readonly Row[] = [
  ['Skift pærer', 'Ikke startet', 46000, '=C7-1', 'Bo', null, 'E1 Energi'],
  ['Mål forbrug', 'Forsinket', 46100, '=C8-1', 'Eva'],
  ['Spørg beboere', 'I gang', 46200, '=C9-1', 'Ida'],
];

const TABLE_ROOT =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Plan" displayName="Plan"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/**
 * A small plan on the sheet `Plan`: headings in row 6 and three initiatives in rows 7–9, then totals if it has them.
 * Its validations, plain and extended, a conditional format and its bounds end in row 9. Beside it, merged cells run
 * over rows 7–9 in column G. `Tal!A1` counts the statuses of the table.
 */
export function planXlsx({ totals = false, plain = false, protection = '' }: PlanXlsx = {}): Uint8Array {
  const last = totals ? 10 : 9;
  const filter = '<autoFilter ref="A6:E9"/>';
  const sheet = [
    '<sheetData>',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Handlingsplan</t></is></c></row>',
    rowXml(6, HEADINGS),
    ...DATA.map((cells, i) => rowXml(7 + i, cells, 'ht="31" customHeight="1"')),
    totals ? rowXml(10, ['I alt', null, null, '=SUBTOTAL(109,Plan[Dage])', null]) : '',
    '<row r="14"><c r="A14" t="inlineStr"><is><t>Noter</t></is></c></row>',
    '</sheetData>',
    protection,
    plain ? filter : '',
    '<mergeCells count="1"><mergeCell ref="G7:G9"/></mergeCells>',
    '<conditionalFormatting sqref="A7:E9"><cfRule type="expression" dxfId="0" priority="1"><formula>$B7="Forsinket"</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="2">',
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="Vælg fra listen" promptTitle="Status" prompt="Hvor langt er I?" sqref="B7:B9"><formula1>"Ikke startet,I gang,Forsinket"</formula1></dataValidation>',
    '<dataValidation type="custom" showErrorMessage="1" sqref="C7:C9"><formula1>C7&gt;$C$6</formula1></dataValidation>',
    '</dataValidations>',
    plain ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations count="1" ${XM}><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Tal!$C$1:$C$3</xm:f></x14:formula1><xm:sqref>E7:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  ].join('');
  const counted = plain ? 'COUNTA(Plan!B7:B9)' : 'COUNTA(Plan[Status])';
  return handMadeXlsx({
    sheets: {
      Plan: sheet,
      Tal: `<sheetData><row r="1"><c r="A1"><f>${counted}</f></c><c r="C1" t="inlineStr"><is><t>Bo</t></is></c></row></sheetData>`,
    },
    styles: STYLES,
    ...(plain
      ? {
          afterSheets:
            '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$6:$E$9</definedName></definedNames>',
        }
      : {
          parts: {
            'xl/tables/table1.xml': `<table ${TABLE_ROOT} ref="A6:E${last}"${totals ? ' totalsRowCount="1"' : ''}>${filter}<tableColumns count="5">${HEADINGS.map((name, i) => columnXml(name, i + 1)).join('')}</tableColumns></table>`,
            'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
              relationship('rId1', 'table', '../tables/table1.xml'),
            ]),
          },
          contentTypes: {
            'xl/tables/table1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
          },
        }),
  });
}

/** Style 1 is a date, and the differential style a red fill. */
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

/** The days are calculated: Excel fills the formula into every new row. */
function columnXml(name: string, id: number): string {
  const formula = name === 'Dage' ? '<calculatedColumnFormula>C7-1</calculatedColumnFormula>' : '';
  return `<tableColumn id="${id}" name="${name}">${formula}</tableColumn>`;
}

function rowXml(row: number, cells: Row, attributes = ''): string {
  const inner = cells.map((content, i) => {
    const open = `<c r="${'ABCDEFG'[i]}${row}"`;
    if (content === null) return '';
    if (typeof content === 'number') return `${open} s="1"><v>${content}</v></c>`;
    if (content.startsWith('=')) return `${open}><f>${content.slice(1)}</f></c>`;
    return `${open} t="inlineStr"><is><t>${content}</t></is></c>`;
  });
  return `<row r="${row}" ${attributes}>${inner.join('')}</row>`;
}
