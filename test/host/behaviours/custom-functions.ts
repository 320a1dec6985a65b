import { GUESS, GUIDE, ISSUES, type Behaviour, type ObservedHost } from './behaviour';

const PARAMETERS = `${GUIDE}/custom-functions-parameter-options`;
const METADATA = `${GUIDE}/custom-functions-json`;

const TOPIC = 'Custom functions';

/** What the add-in's functions of the fixture show: their arguments as JSON, once they have been answered. */
async function shown({ excel, onData }: ObservedHost, formula: string, address: string): Promise<unknown> {
  await onData(async (sheet, context) => {
    sheet.getRange('H1').formulas = [[formula]];
    await context.sync();
  });
  await excel.settled();
  return onData(async (sheet, context) => {
    const answer = sheet.getRange(address).load('values');
    await context.sync();
    return answer.values.flat();
  });
}

/** What stands in the cell before the pane has answered. */
const shownAtOnce = ({ onData }: ObservedHost, formula: string): Promise<unknown> =>
  onData(async (sheet, context) => {
    const cell = sheet.getRange('H1');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    return cell.values[0]![0];
  });

export const CUSTOM_FUNCTIONS: readonly Behaviour[] = [
  ...(
    [
      ['zero', '[0,null]', 'Excel on the desktop, some versions', `${ISSUES}/5262`],
      ['null', '[null,null]', 'Excel on the web', GUESS],
    ] as const
  ).map(([blanks, expected, where, source]): Behaviour => ({
    topic: TOPIC,
    doing: `Call a function with an empty cell, and leave out its second, optional argument: ${where}`,
    source: `${source}; ${PARAMETERS} (what is left out)`,
    setting: { blanks },
    expected: [expected],
    observe: (host) => shown(host, '=ESG.ONE_CELL(Z99)', 'H1'),
  })),
  {
    topic: TOPIC,
    doing: 'Enter a call of a function and load its value in the same sync, in Danish Excel',
    source: `${GUIDE}/custom-functions-overview (#BUSY!); the Danish name is a GUESS`,
    expected: '#OPTAGET!',
    observe: (host) => shownAtOnce(host, '=ESG.ONE_CELL(1)'),
  },
  {
    topic: TOPIC,
    doing: 'The same within IFERROR(…,"venter")',
    source: GUESS,
    expected: 'venter',
    observe: (host) => shownAtOnce(host, '=IFERROR(ESG.ONE_CELL(1),"venter")'),
  },
  {
    topic: TOPIC,
    doing: 'Call a function of the add-in that its metadata does not name',
    source: METADATA,
    setting: { displayLanguage: 'en-US' },
    expected: '#NAME?',
    observe: (host) => shownAtOnce(host, '=ESG.NO_SUCH_FUNCTION(1)'),
  },
  {
    topic: TOPIC,
    doing: 'Give Data!A1:A2 to a parameter of one cell, in H1; then read H1:H2: one call for each cell',
    source: GUESS,
    expected: ['[2,null]', '[1234.5,null]'],
    observe: (host) => shown(host, '=ESG.ONE_CELL(Data!A1:A2)', 'H1:H2'),
  },
  {
    topic: TOPIC,
    doing: 'Give Data!A1 to a parameter of cells (matrix)',
    source: GUESS,
    expected: ['[[[2]]]'],
    observe: (host) => shown(host, '=ESG.CELLS(Data!A1)', 'H1'),
  },
  {
    topic: TOPIC,
    doing:
      'Give #N/A to a function: what is shown, and whether it arrives when the metadata says allowErrorForDataTypeAny',
    source: `${METADATA}#options`,
    setting: { displayLanguage: 'en-US' },
    expected: [['#N/A'], true],
    observe: async (host) => [
      await shown(host, '=ESG.ONE_CELL(Data!A3)', 'H1'),
      JSON.stringify(await shown(host, '=ESG.ANYTHING(Data!A3)', 'H1')).includes('CustomFunctionError'),
    ],
  },
  {
    topic: TOPIC,
    doing:
      'Listen to onChanged of Data, call a function in H1, and wait for its answer: the addresses that are heard',
    source: `${ISSUES}/3899 (recalculated cells are left out); GUESS that an answer counts as one`,
    expected: ['H1'],
    observe: async (host) => {
      const heard: string[] = [];
      await host.onData(async (sheet, context) => {
        sheet.onChanged.add(async ({ address }) => void heard.push(address));
        await context.sync();
      });
      await shown(host, '=ESG.ONE_CELL(1)', 'H1');
      await new Promise((resolve) => setTimeout(resolve));
      return heard;
    },
  },
];
