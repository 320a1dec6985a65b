import { csvText } from '../../src/cli/csv';

it('marks a text that Excel would take for a formula, and no other', () => {
  expect(['=1+1', '+45 12', '-', '@a', "'=1", 'a=1', "'n Roll", ''].map(csvText)).toEqual([
    "'=1+1",
    "'+45 12",
    "'-",
    "'@a",
    "''=1",
    'a=1',
    "'n Roll",
    '',
  ]);
});
