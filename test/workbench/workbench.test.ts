import type { Grid, GridBox, GridCell, GridSheet } from '../../src/workbench/grid';
import { Workbench } from '../../src/workbench/workbench';
import { formatArea, formatCell, parseCell } from '../../src/workbook/address';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { openPane } from '../support/office-js';

const FILE = handMadeXlsx({
  sheets: {
    Ark1:
      '<sheetData><row r="1"><c r="A1"><v>1234.5</v></c><c r="B1"><f>A1*2</f><v>2469</v></c>' +
      '<c r="C1" t="b"><v>1</v></c><c r="D1" t="inlineStr"><is><t>tekst</t></is></c></row></sheetData>' +
      '<dataValidations count="2"><dataValidation type="list" showErrorMessage="1" sqref="E1"><formula1>Lister!$A$1:$A$2</formula1></dataValidation>' +
      '<dataValidation type="list" showErrorMessage="1" sqref="E2"><formula1>"Ja,Nej"</formula1></dataValidation></dataValidations>',
    Lister:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>el</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>varme</t></is></c></row></sheetData>',
  },
});

/** A grid that remembers what it was told to draw. */
class RememberingGrid implements Grid {
  readonly texts = new Map<string, string>();
  readonly aligned = new Map<string, GridCell['align']>();
  selected = '';

  show(sheets: readonly GridSheet[]): void {
    this.texts.clear();
    for (const sheet of sheets) this.#draw(sheet.name, sheet.cells);
    this.#names = new Map(sheets.map(({ id, name }) => [id, name]));
  }
  update(sheetId: string, cells: readonly GridCell[]): void {
    this.#draw(this.#names.get(sheetId)!, cells);
  }
  select(sheetId: string, area: Parameters<Grid['select']>[1]): void {
    this.selected = `${this.#names.get(sheetId)}!${formatArea(area)}`;
  }
  boxOf(): null {
    return null;
  }
  boxOver(): GridBox {
    return { left: 0, top: 0, width: 0, height: 0 };
  }
  panes(): [] {
    return [];
  }
  wheel(): void {}
  dispose(): void {}

  #names = new Map<string, string>();

  #draw(sheet: string, cells: readonly GridCell[]): void {
    for (const { at, text, align } of cells) {
      this.texts.set(`${sheet}!${formatCell(at)}`, text);
      this.aligned.set(`${sheet}!${formatCell(at)}`, align);
    }
  }
}

function open() {
  const workbench = new Workbench({ name: 'regnskab.xlsx', bytes: FILE }, 'da');
  const grid = new RememberingGrid();
  workbench.attach(grid);
  const type = (cell: string, text: string): boolean => workbench.type(parseCell(cell)!, text);
  return { workbench, grid, type };
}

test('shows what a formula spills, whose it is and when it has no room', () => {
  const { workbench, grid, type } = open();
  const cellAt = (cell: string) => {
    workbench.goTo(cell);
    return workbench.state().cell;
  };
  type('G1', '=A1:A2*2');
  type('A2', '5');
  expect(grid.texts.get('Ark1!G2')).toBe('10');
  expect(cellAt('G1')).toMatchObject({ text: '=A1:A2*2', spilledBy: null });
  expect(cellAt('G2')).toMatchObject({ text: '', spilledBy: '=A1:A2*2', shown: '10' });
  workbench.beginEdit('bar', null);
  expect(workbench.endEdit()).toBe(true);
  expect(grid.texts.get('Ark1!G2')).toBe('10');
  type('G2', '7');
  expect(grid.texts.get('Ark1!G1')).toBe('#OVERLØB!');
  expect(cellAt('G1').explanation?.da).toContain('plads');
  expect(cellAt('G2')).toMatchObject({ text: '7', spilledBy: null });
  type('G2', '');
  expect(grid.texts.get('Ark1!G2')).toBe('10');
});

test('draws values as Danish Excel shows them', () => {
  const { grid } = open();
  expect(grid.texts).toEqual(
    new Map([
      ['Ark1!A1', '1234,5'],
      ['Ark1!B1', '2469'],
      ['Ark1!C1', 'SAND'],
      ['Ark1!D1', 'tekst'],
      ['Lister!A1', 'el'],
      ['Lister!A2', 'varme'],
    ]),
  );
  expect(['A1', 'C1', 'D1'].map((cell) => grid.aligned.get(`Ark1!${cell}`))).toEqual([
    'right',
    'center',
    'left',
  ]);
});

test('draws what a typed value does to other cells', () => {
  const { workbench, grid, type } = open();
  expect(type('A1', '10,5')).toBe(true);
  expect(grid.texts.get('Ark1!A1')).toBe('10,5');
  expect(grid.texts.get('Ark1!B1')).toBe('21');
  expect(workbench.state().unsaved).toBe(true);
});

describe('the functions of the add-in', () => {
  it('are answered by the pane, and say why they fail', async () => {
    const { workbench, grid, type } = open();
    workbench.goTo('F1');
    type('F1', '=ESG.ULYKKESFREKVENS(3;80000)');
    expect(grid.texts.get('Ark1!F1')).toBe('#OPTAGET!');
    expect(workbench.state().cell.explanation?.da).toContain('venter');

    const pane = await openPane(workbench.excel.office);
    const { CustomFunctions } = pane;
    CustomFunctions.associate('ULYKKESFREKVENS', (accidents: number[][], hours: number[][]) => {
      if (accidents[0]![0]! < 0) {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Antallet er negativt.');
      }
      return (accidents[0]![0]! / hours[0]![0]!) * 200_000;
    });
    await workbench.excel.settled();
    expect(grid.texts.get('Ark1!F1')).toBe('7,5');
    expect(workbench.state().cell).toMatchObject({ shown: '7,5', explanation: null });

    type('F1', '=ESG.ULYKKESFREKVENS(-3;80000)');
    await workbench.excel.settled();
    expect(workbench.state().cell).toMatchObject({
      shown: '#VÆRDI!',
      explanation: { da: 'Antallet er negativt.' },
    });
    pane.close();
  });

  it('are waited for before the workbook is saved', async () => {
    const { workbench, type } = open();
    type('F1', '=ESG.ULYKKESFREKVENS(3;80000)');
    jest.useFakeTimers();
    const saving = workbench.save();
    jest.runAllTimers();
    jest.useRealTimers();
    expect(await saving).toBeNull();
    expect(workbench.state().problem?.da).toContain('ikke gemt');
    expect(workbench.state().unsaved).toBe(true);
  });
});

test('keeps the value of a cell that refuses, and says why', () => {
  const { workbench, grid, type } = open();
  type('E1', 'el');
  expect(type('E1', 'kul')).toBe(false);
  expect(grid.texts.get('Ark1!E1')).toBe('el');
  expect(workbench.state().problem?.da).toContain('datavalidering');
});

test('refuses a formula with the separators of another language, as Excel does', () => {
  const { workbench, type } = open();
  expect(type('F1', '=SUM(A1,B1)')).toBe(false);
  expect(workbench.state().problem?.da).toContain('kan ikke læses');
  expect(type('F1', '=SUM(A1;B1)')).toBe(true);
});

test('offers what a cell’s list holds, from a range and from the rule itself', () => {
  const { workbench } = open();
  workbench.goTo('E1');
  expect(workbench.state().cell.choices).toEqual(['el', 'varme']);
  workbench.goTo('E2');
  expect(workbench.state().cell.choices).toEqual(['Ja', 'Nej']);
  workbench.goTo('A1');
  expect(workbench.state().cell.choices).toBeNull();
});

test('answers Office.js as Excel does while a cell is being edited', () => {
  const { workbench } = open();
  workbench.beginEdit('cell', '7');
  expect(workbench.excel.office.channel.cellEditMode).toBe(true);
  expect(workbench.endEdit()).toBe(true);
  expect(workbench.excel.office.channel.cellEditMode).toBe(false);
  expect(workbench.state().cell.text).toBe('7');
});

test('goes to another sheet and back, and nowhere else', () => {
  const { workbench, grid } = open();
  workbench.goTo('Lister!A2');
  expect(grid.selected).toBe('Lister!A2');
  expect(workbench.state().cell.text).toBe('varme');
  workbench.goTo('Ingensteder!A1');
  expect(grid.selected).toBe('Lister!A2');
  expect(workbench.state().problem?.da).toContain('ingen synlig celle');
});

test('opens what it saved', async () => {
  const { workbench, grid, type } = open();
  type('A1', '7');
  const saved = (await workbench.save())!;
  expect(workbench.state().unsaved).toBe(false);
  await workbench.open({ name: 'igen.xlsx', bytes: saved.bytes });
  expect(workbench.state()).toMatchObject({ fileName: 'igen.xlsx', workbookNumber: 2, problem: null });
  expect(grid.texts.get('Ark1!B1')).toBe('14');
});

test('keeps the workbook it has when a file cannot be opened', async () => {
  const { workbench, grid } = open();
  await workbench.open({ name: 'brev.txt', bytes: new TextEncoder().encode('Kære alle') });
  expect(workbench.state()).toMatchObject({ fileName: 'regnskab.xlsx', workbookNumber: 1 });
  expect(workbench.state().problem).not.toBeNull();
  expect(grid.texts.get('Ark1!A1')).toBe('1234,5');
});
