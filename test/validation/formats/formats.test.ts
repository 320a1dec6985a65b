import { accept, acceptanceOf } from '../../../src/validation/acceptance';
import { validate } from '../../../src/validation/engine';
import { formatJson } from '../../../src/validation/formats/json';
import { formatSarif } from '../../../src/validation/formats/sarif';
import { formatText } from '../../../src/validation/formats/text';
import type { CheckedFile } from '../../../src/validation/formats/validated-file';
import { RULES, workplaceOf } from '../support/books';
import { sarifOutput, validateOutput } from '../support/output-schemas';

const books = { income: 10, costs: -4, profit: -5, members: null };
const found = validate(RULES, books, workplaceOf(books));
const valueOf = (): string => '-4';
const costs = found.findings.find(({ datapoint }) => datapoint === 'costs')!;
const signed = { reason: 'Kreditnota', name: 'Bo Ibsen', date: '2026-11-21' };
const result = accept(found, [acceptanceOf(costs, valueOf, signed)], valueOf);
const validated: CheckedFile = {
  file: 'mine tal/æble.xlsx',
  template: { kind: 'vsme-efrag', version: '1.3.0' },
  result,
};
const DEFECT = { da: 'Række 3 kan ikke læses.', en: 'Row 3 cannot be read.' };
const unreadable: CheckedFile = {
  file: 'øde.xlsx',
  error: { da: 'Filen er tom.', en: 'The file is empty.' },
};

describe('JSON', () => {
  test('one file is one object with the counts of the contract', () => {
    const output: unknown = JSON.parse(formatJson([validated], 'da'));
    expect(validateOutput.parse(output)).toEqual(output);
    expect(output).toMatchObject({
      file: 'mine tal/æble.xlsx',
      template: { kind: 'vsme-efrag', version: '1.3.0' },
      summary: { errors: 1, warnings: 1, infos: 0, passed: 0, notRelevant: 0 },
      findings: [
        { rule: 'ANY-NEG', datapoint: 'profit', message: '-5 is negative (da)' },
        { rule: 'B1-PROFIT', fix: { title: 'Write 14 (da)', changes: [{ cell: 'B3' }] } },
      ],
      accepted: [{ rule: 'ANY-NEG', datapoint: 'costs', reason: 'Kreditnota', name: 'Bo Ibsen' }],
      notChecked: [{ rule: 'C1-MEMBERS', reason: 'Members unknown (da)' }],
    });
  });

  test('a clean file has exactly the keys of the contract', () => {
    const clean = { income: 10, costs: 4, profit: 6, members: 3 };
    const file = { ...validated, result: validate(RULES, clean, workplaceOf(clean)) };
    expect(Object.keys(JSON.parse(formatJson([file], 'da')))).toEqual([
      'file',
      'template',
      'summary',
      'findings',
    ]);
  });

  test('what is kept in the file and cannot be read is said', () => {
    const output: unknown = JSON.parse(formatJson([{ ...validated, recordDefects: [DEFECT] }], 'en'));
    expect(validateOutput.parse(output)).toMatchObject({ recordDefects: ['Row 3 cannot be read.'] });
  });

  test('several files are an array, and an unreadable one says why', () => {
    const output: unknown = JSON.parse(formatJson([validated, unreadable], 'en'));
    expect(validateOutput.parse(output)).toEqual(output);
    expect(output).toMatchObject([{ file: 'mine tal/æble.xlsx' }, { error: 'The file is empty.' }]);
  });
});

describe('SARIF', () => {
  const log = sarifOutput.parse(
    JSON.parse(formatSarif([{ ...validated, recordDefects: [DEFECT] }, unreadable], RULES, 'en')),
  );
  const run = log.runs[0]!;

  test('findings are results at a cell, accepted ones are suppressed', () => {
    expect(run.results).toMatchObject([
      { ruleId: 'ANY-NEG', level: 'warning' },
      {
        ruleId: 'B1-PROFIT',
        level: 'error',
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'mine%20tal/%C3%A6ble.xlsx' } },
            logicalLocations: [{ fullyQualifiedName: "'Books 2026'!B3", name: 'What is profit? (en)' }],
          },
        ],
      },
      { ruleId: 'ANY-NEG', suppressions: [{ justification: 'Kreditnota (Bo Ibsen, 2026-11-21)' }] },
    ]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['ANY-NEG', 'B1-PROFIT', 'C1-MEMBERS']);
  });

  test('an unreadable file, an unreadable record and an unchecked rule are notifications', () => {
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'The file is empty.' } },
          { level: 'warning', message: { text: 'Row 3 cannot be read.' } },
          { level: 'note', associatedRule: { id: 'C1-MEMBERS' } },
        ],
      },
    ]);
  });
});

test('text shows place, question, message, help, paragraph and fix, and sums up in Danish', () => {
  expect(formatText([validated, unreadable], 'da')).toBe(
    [
      'mine tal/æble.xlsx (vsme-efrag 1.3.0)',
      '',
      'B1',
      "  ADVARSEL  ANY-NEG  'Books 2026'!B3  What is profit? (da)",
      '    -5 is negative (da)',
      '    Help of ANY-NEG (da) (VSME 2)',
      "  FEJL  B1-PROFIT  'Books 2026'!B3  What is profit? (da)",
      '    -5 should be 14 (da)',
      '    Help of B1-PROFIT (da) (VSME 1(a))',
      '    Kan rettes: Write 14 (da)',
      '',
      'Accepteret',
      "  ANY-NEG  'Books 2026'!B2  -4 is negative (da)",
      '    Kreditnota (Bo Ibsen, 2026-11-21)',
      '',
      'Ikke kontrolleret',
      '  C1-MEMBERS  Members unknown (da)',
      '',
      '1 fejl, 1 advarsel, 0 oplysninger. 0 regler er overholdt, 0 er ikke relevante.',
      '',
      'øde.xlsx',
      '  Filen er tom.',
    ].join('\n'),
  );
});

test('text in English', () => {
  const text = formatText([validated], 'en');
  expect(text).toContain('1 error, 1 warning, 0 infos. 0 rules passed, 0 are not relevant.');
  expect(text).toContain('Can be fixed: Write 14 (en)');
  expect(text).not.toContain('(da)');
});
