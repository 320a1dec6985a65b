import { read as readWithSheetJs } from 'xlsx';
import { ESG_FUNCTIONS } from '../src/functions/function-registry';
import { keyFigures } from '../src/summary/key-figures/key-figures';
import { bindReport } from '../src/vsme/bind';
import { setDatapoint } from '../src/vsme/fill';
import { recognise } from '../src/vsme/recognise';
import type { Report } from '../src/vsme/report';
import { revalidateReport, validateReport } from '../src/vsme/validate';
import { vsmeAreas } from '../src/vsme/workbook-areas';
import { parseCell } from '../src/workbook/address';
import { withChanges, type ChangeSet } from '../src/workbook/change-set';
import type { ReadRequest, Snapshot } from '../src/workbook/snapshot';
import { Calculator } from '../src/xlsx/calculation/calculator';
import { calculateFile } from '../src/xlsx/calculation/file';
import { calculationWorkbook } from '../src/xlsx/calculation/source';
import { OoxmlPackage } from '../src/xlsx/package/package';
import { readSnapshot } from '../src/xlsx/read/read-snapshot';
import { applyChangeSet } from '../src/xlsx/write/apply-change-set';
import { warmMedian } from './measure';
import { printBudgets, printRatios } from './table';

const LIVE: ReadRequest = { depth: 'validate', want: vsmeAreas('short') };
const MODULE = { module: 'auto' } as const;
/** Milliseconds between two frames of a screen: an edit that is checked within them is checked at once. */
const ONE_FRAME = 16;

/** Reads, checks, changes and calculates a filled workbook; every time is a ratio to SheetJS' parse of the same file. */
export async function benchHeadless(bytes: Uint8Array): Promise<{ readonly validate: number }> {
  const validate = await warmMedian(() => validateReport(bind(snapshotOf(bytes)), MODULE));
  const snapshot = snapshotOf(bytes);
  const changeSet = setDatapoint(bind(snapshot), { datapoint: 'b3_scope1', value: 4711 });
  printRatios(
    'EFRAG’s filled sample 1.3.0, warm, in one process. Budget: parse, bind and validate below 1.',
    { job: 'SheetJS: parse', amount: await warmMedian(() => readWithSheetJs(bytes)) },
    [
      { job: 'Parse, bind and validate', amount: validate },
      {
        job: 'Parse everything',
        amount: await warmMedian(() => readSnapshot(open(bytes), { depth: 'full' })),
      },
      {
        job: 'Change one cell and save',
        amount: await warmMedian(() => applyChangeSet(open(bytes), changeSet)),
      },
      ...(await summaries(bytes)),
      ...(await calculations(bytes, changeSet)),
    ],
  );
  await benchEdit(bind(snapshot), withChanges(snapshot, changeSet));
  return { validate };
}

const open = (bytes: Uint8Array): OoxmlPackage => OoxmlPackage.open(bytes);
const snapshotOf = (bytes: Uint8Array): Snapshot => readSnapshot(open(bytes), LIVE);

function bind(snapshot: Snapshot): Report {
  const template = recognise(snapshot);
  if (template.kind === 'unknown') throw new Error(template.text.en);
  return bindReport(snapshot, template);
}

/** The sheet with the key figures and its charts, as the pane makes it and as the file holds it. */
async function summaries(bytes: Uint8Array) {
  const snapshot = readSnapshot(open(bytes), { depth: 'full', want: vsmeAreas('all') });
  const report = bind(snapshot);
  const make = () => keyFigures(snapshot, report, { today: '2026-11-21', language: 'da' });
  const made = applyChangeSet(open(bytes), make());
  return [
    { job: 'Make the key figures', amount: await warmMedian(make) },
    {
      job: 'Make the key figures and save',
      amount: await warmMedian(() => applyChangeSet(open(bytes), make())),
    },
    {
      job: 'Calculate them and every other formula',
      amount: await warmMedian(() => calculateFile(open(made), ESG_FUNCTIONS)),
    },
  ];
}

async function calculations(bytes: Uint8Array, { changes }: ChangeSet) {
  const calculator = new Calculator(calculationWorkbook(open(bytes)), {
    functions: ESG_FUNCTIONS,
    blanks: 'null',
  });
  const [change] = changes;
  if (change?.kind !== 'cell') throw new Error('An answer is a change to a cell.');
  const at = parseCell(change.cell)!;
  let value = 0;
  return [
    { job: 'Calculate every formula', amount: await warmMedian(() => calculator.recalculateAll()) },
    {
      job: 'Calculate after one edit',
      amount: await warmMedian(() => {
        calculator.setCell(change.sheet, at, { value: value++ });
        calculator.recalculate();
      }),
    },
  ];
}

/** What the pane does after each edit once the cells have been read again. */
async function benchEdit(before: Report, edited: Snapshot): Promise<void> {
  const validation = validateReport(before, MODULE);
  const after = bind(edited);
  printBudgets('After one edit, warm', 'ms', [
    { job: 'Bind again', amount: await warmMedian(() => bind(edited)) },
    {
      job: 'Validate again: the rules concerned',
      amount: await warmMedian(() => revalidateReport(validation, after, MODULE)),
      budget: ONE_FRAME,
    },
    { job: 'Validate again: every rule', amount: await warmMedian(() => validateReport(after, MODULE)) },
  ]);
}
