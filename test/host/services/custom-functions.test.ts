import type { HostOptions } from '../../../src/host/host-options';
import type { FunctionValue } from '../../../src/workbook/sheet-function';
import { openPane, type OfficePane } from '../../support/office-js';
import { fakeHost } from '../fake-workbook';

/** The runtime answers in batches half a second apart, so the tests of a pane ask all at once. */
let pane: OfficePane;
let host: ReturnType<typeof fakeHost>['host'];
const invoke = (name: string, ...args: FunctionValue[]) =>
  host.customFunctions.invoke(`PROVE.${name}`, args).result;

async function start(options: Partial<HostOptions> = {}) {
  host = fakeHost(options).host;
  pane = await openPane(host);
}

afterEach(() => pane.close());

it('answer with values, arrays and errors', async () => {
  await start();
  const { CustomFunctions } = pane;
  const failing = (code: CustomFunctions.ErrorCode, message?: string) => () => {
    throw new CustomFunctions.Error(code, message);
  };
  const { ErrorCode } = CustomFunctions;
  CustomFunctions.associate('PROVE.SUM', (a: number, b: number) => a + b);
  CustomFunctions.associate('PROVE.LATER', async (text: string) => `${text}!`);
  CustomFunctions.associate('PROVE.DOUBLE', (cells: number[][]) =>
    cells.map((row) => row.map((cell) => 2 * cell)),
  );
  CustomFunctions.associate('PROVE.MIXED', () => [
    [1, 'a', true, new CustomFunctions.Error(ErrorCode.notAvailable, 'Mangler.')],
  ]);
  CustomFunctions.associate('PROVE.NA', failing(ErrorCode.notAvailable, 'Ingen data.'));
  CustomFunctions.associate('PROVE.DIVIDED', failing(ErrorCode.divisionByZero, 'Siges ikke.'));
  CustomFunctions.associate('PROVE.SLIP', () => {
    throw new TypeError('undefined is not a function');
  });
  CustomFunctions.associate('PROVE.SEES', (error: unknown) =>
    String(error instanceof CustomFunctions.Error && error.code),
  );

  const { address } = { address: 'Ark1!B2' };
  CustomFunctions.associate('PROVE.WHERE', (_x: number, { address: caller }: CustomFunctions.Invocation) =>
    String(caller),
  );

  const answers = await Promise.all([
    invoke('SUM', 2, 3),
    host.customFunctions.invoke('prove.sum', [1, 1]).result,
    invoke('LATER', 'ø'),
    invoke('DOUBLE', [
      [1, 2],
      [3, 4],
    ]),
    invoke('MIXED'),
    invoke('NA'),
    invoke('DIVIDED'),
    invoke('SLIP'),
    invoke('SEES', { error: '#N/A' }),
    invoke('UNKNOWN'),
    host.customFunctions.invoke('PROVE.WHERE', [1], { address }).result,
  ]);
  expect(answers).toEqual([
    5,
    2,
    'ø!',
    [
      [2, 4],
      [6, 8],
    ],
    [[1, 'a', true, { error: '#N/A', message: 'Mangler.' }]],
    { error: '#N/A', message: 'Ingen data.' },
    { error: '#DIV/0!' },
    { error: '#VALUE!' },
    '#N/A',
    expect.objectContaining({ error: expect.stringMatching(/^#/) }),
    'Ark1!B2',
  ]);
});

it.each<[HostOptions['blanks'], string]>([
  ['null', 'null,null'],
  ['zero', '0,0'],
])('see a blank cell as %s', async (blanks, seen) => {
  await start({ blanks });
  pane.CustomFunctions.associate(
    'PROVE.BLANK',
    (cell: unknown, cells: unknown[][]) => `${cell},${cells[0]![0]}`,
  );
  await expect(invoke('BLANK', null, [[null]])).resolves.toBe(seen);
});

it('hear when their call is cancelled', async () => {
  await start();
  const cancelled = new Promise<string>((resolve) => {
    pane.CustomFunctions.associate('PROVE.SLOW', (invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => resolve('cancelled');
      call.cancel();
      return new Promise<number>(() => undefined);
    });
  });
  const call = host.customFunctions.invoke('PROVE.SLOW', [], { cancelable: true });
  await expect(cancelled).resolves.toBe('cancelled');
});
