import { ALL_FUNCTIONS } from '../../../src/functions/all-functions';
import { selfTest, type TestResult } from '../../../src/functions/self-test/self-test';
import { testCases, type TestCase } from '../../../src/functions/self-test/test-cases';
import { parseArea } from '../../../src/workbook/address';
import { isCellError, type CellValue } from '../../../src/workbook/cell-value';
import type { ScratchSheet } from '../../../src/workbook/scratch-sheet';

const TESTS = testCases(ALL_FUNCTIONS);
const never = new AbortController().signal;

/** A sheet whose cells answer what they are told to, one reading after the other; the last stands. */
class TellingSheet implements ScratchSheet {
  written: ReadonlyMap<string, string> = new Map();
  readings = 0;

  constructor(readonly answers: readonly ((test: TestCase) => TestCase['answer'])[]) {}

  async write(formulas: ReadonlyMap<string, string>): Promise<void> {
    this.written = formulas;
  }

  async read(): Promise<readonly TestCase['answer'][]> {
    const answer = this.answers[Math.min(this.readings, this.answers.length - 1)]!;
    this.readings += 1;
    return TESTS.map(answer);
  }
}

const right = ({ answer }: TestCase): TestCase['answer'] => answer;
const all =
  (value: CellValue) =>
  ({ answer }: TestCase): TestCase['answer'] =>
    answer.map((row) => row.map(() => value));

async function outcomes(sheet: ScratchSheet): Promise<ReadonlySet<TestResult['outcome']>> {
  const results = await selfTest(
    TESTS,
    sheet,
    async () => undefined,
    never,
    () => undefined,
  );
  return new Set(results.map(({ outcome }) => outcome));
}

describe('the examples', () => {
  it('are of different kinds, each in rows of its own', () => {
    expect(TESTS.length).toBeGreaterThanOrEqual(2);
    const areas = TESTS.map(({ area }) => parseArea(area)!);
    for (const [at, area] of areas.entries()) {
      const next = areas[at + 1];
      if (next) expect(next.top).toBeGreaterThan(area.bottom + 1);
    }
  });

  it('begin with a number and end with an error', () => {
    expect(typeof TESTS[0]!.answer[0]![0]).toBe('number');
    expect(isCellError(TESTS.at(-1)!.answer[0]![0]!)).toBe(true);
  });
});

describe('the test', () => {
  it('writes every formula and is done when all are right', async () => {
    const sheet = new TellingSheet([right]);
    expect(await outcomes(sheet)).toEqual(new Set(['right']));
    expect([...sheet.written.values()]).toEqual(TESTS.map(({ formula }) => formula));
    expect(sheet.readings).toBe(1);
  });

  it('waits while Excel has no answer', async () => {
    const sheet = new TellingSheet([
      all({ error: '#BUSY!' }),
      all('#BUSY!'),
      all({ error: '#GETTING_DATA' }),
      right,
    ]);
    expect(await outcomes(sheet)).toEqual(new Set(['right']));
    expect(sheet.readings).toBe(4);
  });

  it('gives up when no answer comes', async () => {
    const sheet = new TellingSheet([all({ error: '#BUSY!' })]);
    expect(await outcomes(sheet)).toEqual(new Set(['waiting']));
    expect(sheet.readings).toBe(60);
  });

  it('knows functions that are not loaded from those that answer wrongly', async () => {
    expect(await outcomes(new TellingSheet([all({ error: '#NAME?' })]))).toEqual(new Set(['not-loaded']));
    expect(await outcomes(new TellingSheet([all(4711)]))).toEqual(new Set(['wrong']));
    expect(await outcomes(new TellingSheet([all(null)]))).toEqual(new Set(['wrong']));
  });

  it('tells how far it is, and stops when it is cancelled', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const cancelled = selfTest(
      TESTS,
      new TellingSheet([all({ error: '#BUSY!' })]),
      async () => {
        controller.abort();
      },
      controller.signal,
      (results) => seen.push(results.length),
    );
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([TESTS.length]);
  });
});
