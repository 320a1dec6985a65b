import { ownCompleteness } from '../../src/vsme/completeness';
import type { OwnDatapoint } from '../../src/vsme/records/kinds';

const own = (
  id: string,
  disclosure: string,
  requirement: OwnDatapoint['requirement'],
  value?: OwnDatapoint['value'],
): OwnDatapoint => ({ id, disclosure, label: `Spørgsmål ${id}`, unit: '', requirement, value, note: '' });

test("the user's own datapoints are counted by disclosure, a zero as an answer and a space as none", () => {
  const [zero, blank, may, done, space] = [
    own('a', 'B3', 'skal', 0),
    own('b', 'B3', 'skal'),
    own('c', 'Bestyrelsen', 'kan'),
    own('d', 'Bestyrelsen', 'kan', 'ja'),
    own('e', 'B3', 'skal', ' '),
  ] as const;
  expect(ownCompleteness({ ownDatapoints: [zero, may, blank, done, space] })).toEqual([
    { disclosure: 'B3', required: 3, fulfilled: 1, filled: [zero], missing: [blank, space], optional: [] },
    { disclosure: 'Bestyrelsen', required: 0, fulfilled: 0, filled: [done], missing: [], optional: [may] },
  ]);
});

test('nothing is counted where nothing has been added', () => {
  expect(ownCompleteness({ ownDatapoints: [] })).toEqual([]);
});
