import fc from 'fast-check';
import {
  isNoAnswer,
  positiveShare,
  shownToAll,
  surveyIndex,
  wellbeingIndex,
} from '../../src/formulas/survey';
import { errorOf, valueOf } from './support/result';

const SEVEN = [4, 5, 3, 4, 4, 2, 5];
const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 60 });

describe('the index of a survey', () => {
  test('is the average as 0 to 100', () => {
    expect(valueOf(surveyIndex(SEVEN, 1, 5))).toBeCloseTo(71.4286, 4);
    expect(valueOf(surveyIndex([1, 1, 1, 1, 1], 1, 5))).toBe(0);
    expect(valueOf(surveyIndex([5, 5, 5, 5, 5], 1, 5))).toBe(100);
  });

  test('leaves out who did not answer, wherever they stand', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, at) => {
        const withBlank = [...given.slice(0, at % given.length), null, ...given.slice(at % given.length)];
        expect(surveyIndex(withBlank, 1, 5)).toEqual(surveyIndex(given, 1, 5));
        expect(positiveShare(withBlank, 4)).toEqual(positiveShare(given, 4));
      }),
    );
  });

  test('and its reverse are 100 together, and no unit of the scale matters', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const index = valueOf(surveyIndex(given, 1, 5));
        expect(index + valueOf(surveyIndex(given, 1, 5, true))).toBeCloseTo(100, 9);
        const stretched = given.map((answer) => answer * 2 - 2);
        expect(valueOf(surveyIndex(stretched, 0, 8))).toBeCloseTo(index, 9);
      }),
    );
  });

  test('rises with every better answer', () => {
    const better = SEVEN.map((answer, at) => (at === 2 ? answer + 1 : answer));
    expect(valueOf(surveyIndex(better, 1, 5))).toBeGreaterThan(valueOf(surveyIndex(SEVEN, 1, 5)));
  });

  test.each([
    ['four answers', [4, 5, 3, 4, null], 1, 5, undefined, '#N/A'],
    ['no answers', [], 1, 5, undefined, '#N/A'],
    ['an answer above the scale', [4, 5, 3, 4, 6], 1, 5, undefined, '#NUM!'],
    ['0 on a scale from 1', [4, 5, 3, 4, 0], 1, 5, undefined, '#NUM!'],
    ['a scale turned round', SEVEN, 5, 1, undefined, '#NUM!'],
    ['a scale without length', SEVEN, 5, 5, undefined, '#NUM!'],
    ['a blank scale', SEVEN, null, 5, undefined, '#N/A'],
    ['a limit of 0', SEVEN, 1, 5, 0, '#NUM!'],
  ])('%s', (_case, given, from, to, fewest, error) => {
    expect(errorOf(surveyIndex(given, from, to, false, fewest))).toBe(error);
  });

  test('hides a bad answer among too few, which would tell who gave it', () => {
    expect(errorOf(surveyIndex([4, 9], 1, 5))).toBe('#N/A');
  });
});

test('positive answers and the rest are all answers', () => {
  expect(valueOf(positiveShare(SEVEN, 4))).toBeCloseTo(71.4286, 4);
  fc.assert(
    fc.property(answers, (given) => {
      const mirrored = given.map((answer) => -answer);
      const together = valueOf(positiveShare(given, 4)) + valueOf(positiveShare(mirrored, -3));
      expect(together).toBeCloseTo(100, 9);
    }),
  );
  expect(errorOf(positiveShare([5, 5, 5, 5], 4))).toBe('#N/A');
  expect(errorOf(positiveShare(SEVEN, null))).toBe('#N/A');
});

test.each(['Ved ikke', ' ved ikke ', 'ØNSKER IKKE AT SVARE', '-', 'N/A'])('%p is no answer', (text) => {
  expect(isNoAnswer(text)).toBe(true);
});

test.each(['4', '', 'Enig', '4 – Enig'])('%p is not known to be no answer', (text) => {
  expect(isNoAnswer(text)).toBe(false);
});

describe('WHO-5', () => {
  test('goes from 0 to 100, and the averages of a group give the average of its indexes', () => {
    expect(valueOf(wellbeingIndex([3, 4, 3, 2, 4]))).toBe(64);
    expect(valueOf(wellbeingIndex([0, 0, 0, 0, 0]))).toBe(0);
    expect(valueOf(wellbeingIndex([5, 5, 5, 5, 5]))).toBe(100);
    const person = fc.tuple(...Array.from({ length: 5 }, () => fc.integer({ min: 0, max: 5 })));
    fc.assert(
      fc.property(person, person, (one, other) => {
        const averages = one.map((answer, question) => (answer + other[question]!) / 2);
        const indexes = valueOf(wellbeingIndex(one)) + valueOf(wellbeingIndex(other));
        expect(valueOf(wellbeingIndex(averages))).toBeCloseTo(indexes / 2, 9);
      }),
    );
  });

  test.each([
    ['four', [3, 4, 3, 2], '#VALUE!'],
    ['six', [3, 4, 3, 2, 1, 1], '#VALUE!'],
    ['one blank', [3, 4, null, 2, 1], '#VALUE!'],
    ['five of six', [3, 4, null, 2, 1, 1], '#VALUE!'],
    ['6', [3, 4, 6, 2, 1], '#NUM!'],
    ['-1', [3, 4, -1, 2, 1], '#NUM!'],
  ])('%s', (_case, given, error) => {
    expect(errorOf(wellbeingIndex(given))).toBe(error);
  });
});

test('a value is shown from five persons on, and never says how many fewer there are', () => {
  expect(shownToAll(71.4, 5)).toEqual({ value: 71.4 });
  expect(shownToAll('høj', 9, 9)).toEqual({ value: 'høj' });
  expect(shownToAll(71.4, 3)).toEqual(shownToAll(71.4, 4));
  expect(errorOf(shownToAll(71.4, 4))).toBe('#N/A');
  expect(errorOf(shownToAll(null, 9))).toBe('#N/A');
  expect(errorOf(shownToAll(71.4, null))).toBe('#N/A');
  expect(errorOf(shownToAll(71.4, -1))).toBe('#NUM!');
  expect(errorOf(shownToAll(71.4, 9, 0))).toBe('#NUM!');
});
