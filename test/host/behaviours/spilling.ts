import { API, codeOf, DOCS, GUESS, GUIDE, SUPPORT, type Behaviour } from './behaviour';

const TOPIC = 'Spilled arrays';
const DYNAMIC = `${GUIDE}/excel-add-ins-ranges-dynamic-arrays`;
const SPILL_ERRORS = `${SUPPORT}, "How to correct a #SPILL! error"`;

/** Writes formulas or values, each in a batch of its own, and then reads members of a range of Data. */
const reading =
  (
    writes: readonly (readonly [address: string, content: string | number])[],
    address: string,
    members: string,
  ): Behaviour['observe'] =>
  ({ onData }) =>
    onData(async (sheet, context) => {
      for (const [cell, content] of writes) {
        sheet.getRange(cell).formulas = [[content]];
        await context.sync();
      }
      const range = sheet.getRange(address).load(members);
      await context.sync();
      return members.split(',').map((member) => range[member as 'values']);
    });

const SEQUENCE = ['H1', '=SEQUENCE(3)'] as const;

export const SPILLING: readonly Behaviour[] = [
  {
    topic: TOPIC,
    doing: 'Data!H1.formulas = [["=SEQUENCE(3)"]]; then values and valueTypes of H1:H4',
    source: DYNAMIC,
    expected: [
      [[1], [2], [3], ['']],
      [['Double'], ['Double'], ['Double'], ['Empty']],
    ],
    observe: reading([SEQUENCE], 'H1:H4', 'values,valueTypes'),
  },
  {
    topic: TOPIC,
    doing: 'Data!H1.formulas = [["=SEQUENCE(3)"]]; then formulas of H1:H3',
    source: `GUESS (that spilled cells show their values, as cells without a formula do: ${API}/excel.range#excel-excel-range-formulas-member; VBA shows the formula there)`,
    expected: [[['=SEQUENCE(3)'], [2], [3]]],
    observe: reading([SEQUENCE], 'H1:H3', 'formulas'),
  },
  {
    topic: TOPIC,
    doing: 'Data!H1.formulas = [["=SEQUENCE(3)"]]; then hasSpill of H1:H3, of H2:H4 and of I1',
    source: `${API}/excel.range#excel-excel-range-hasspill-member`,
    expected: [true, null, false],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('H1').formulas = [['=SEQUENCE(3)']];
        const ranges = ['H1:H3', 'H2:H4', 'I1'].map((address) => sheet.getRange(address).load('hasSpill'));
        await context.sync();
        return ranges.map(({ hasSpill }) => hasSpill);
      }),
  },
  {
    topic: TOPIC,
    doing:
      'Data!H1.formulas = [["=SEQUENCE(3)"]]; then getSpillingToRange() of H1 and getSpillParent() of H2, their addresses',
    source: DYNAMIC,
    expected: ['Data!H1:H3', 'Data!H1'],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('H1').formulas = [['=SEQUENCE(3)']];
        const spilled = sheet.getRange('H1').getSpillingToRange().load('address');
        const parent = sheet.getRange('H2').getSpillParent().load('address');
        await context.sync();
        return [spilled.address, parent.address];
      }),
  },
  {
    topic: TOPIC,
    doing:
      'Data!H1.formulas = [["=SEQUENCE(3)"]]; then isNullObject of getSpillParentOrNullObject() of H2:H3 and I1, and of getSpillingToRangeOrNullObject() of H2 and of A1',
    source: `${API}/excel.range#excel-excel-range-getspillparentornullobject-member(1)`,
    expected: [true, true, true, true],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('H1').formulas = [['=SEQUENCE(3)']];
        const found = [
          ...['H2:H3', 'I1'].map((address) => sheet.getRange(address).getSpillParentOrNullObject()),
          ...['H2', 'A1'].map((address) => sheet.getRange(address).getSpillingToRangeOrNullObject()),
        ];
        await context.sync();
        return found.map(({ isNullObject }) => isNullObject);
      }),
  },
  {
    topic: TOPIC,
    doing: 'getSpillingToRange() of Data!A1, which spills nothing',
    source: `${API}/excel.range#excel-excel-range-getspillingtorange-member(1); the code is a GUESS`,
    expected: 'ItemNotFound',
    observe: ({ onData }) =>
      codeOf(
        onData(async (sheet, context) => {
          sheet.getRange('A1').getSpillingToRange().load('address');
          await context.sync();
        }),
      ),
  },
  {
    topic: TOPIC,
    doing: 'Data!H1.formulas = [["=SEQUENCE(3)"]], then H2.values = [[7]]; values and hasSpill of H1:H3',
    source: `${SPILL_ERRORS}; that Office.js writes it without an error is a GUESS`,
    expected: [[['#OVERLØB!'], [7], ['']], false],
    observe: reading([SEQUENCE, ['H2', 7]], 'H1:H3', 'values,hasSpill'),
  },
  {
    topic: TOPIC,
    doing: 'The same, then H2.values = [[""]]; values of H1:H3',
    source: SPILL_ERRORS,
    expected: [[[1], [2], [3]]],
    observe: reading([SEQUENCE, ['H2', 7], ['H2', '']], 'H1:H3', 'values'),
  },
  {
    topic: TOPIC,
    doing: 'Data!H1.formulas = [["=SEQUENCE(3)"]], then H3.clear("Contents"); values of H1:H3',
    source: GUESS,
    expected: [[1], [2], [3]],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('H1').formulas = [['=SEQUENCE(3)']];
        await context.sync();
        sheet.getRange('H3').clear('Contents');
        const range = sheet.getRange('H1:H3').load('values');
        await context.sync();
        return range.values;
      }),
  },
  {
    topic: TOPIC,
    doing: 'Data!A2.formulas = [["=SEQUENCE(2,1)"]], above which A3 holds an error; values of A2 and A3',
    source: SPILL_ERRORS,
    expected: [[['#OVERLØB!'], ['#I/T']]],
    observe: reading([['A2', '=SEQUENCE(2,1)']], 'A2:A3', 'values'),
  },
  {
    topic: TOPIC,
    doing:
      'Data!D3.formulas = [["=SEQUENCE(1,3)"]] and G4.formulas = [["=SUM(D3#)"]]; values of D3:G3 and G4',
    source: `${SUPPORT}, "Spilled range operator"`,
    expected: [
      [
        [1, 2, 3, ''],
        ['', '', '', 6],
      ],
    ],
    observe: reading(
      [
        ['D3', '=SEQUENCE(1,3)'],
        ['G4', '=SUM(D3#)'],
      ],
      'D3:G4',
      'values',
    ),
  },
  {
    topic: TOPIC,
    doing:
      'Data!A8.formulas = [["=SEQUENCE(2)"]], above the table Folk in A9:B10, and C4 = "=SEQUENCE(1,2)"; values of A8 and C4:D4',
    source: `${SPILL_ERRORS} and ${DOCS}/javascript/api/excel/excel.range (the table: its cells are not blank)`,
    expected: [['#OVERLØB!'], [1, 2]],
    observe: ({ onData }) =>
      onData(async (sheet, context) => {
        sheet.getRange('A8').formulas = [['=SEQUENCE(2)']];
        sheet.getRange('C4').formulas = [['=SEQUENCE(1,2)']];
        const [blocked, free] = ['A8', 'C4:D4'].map((address) => sheet.getRange(address).load('values'));
        await context.sync();
        return [blocked!.values[0], free!.values[0]];
      }),
  },
];
