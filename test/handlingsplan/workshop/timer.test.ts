import {
  NOT_STARTED,
  atStep,
  paused,
  secondsLeft,
  secondsText,
  spentAt,
  started,
} from '../../../src/handlingsplan/workshop/timer';

const MINUTE = 60_000;

test('counts while it runs, and keeps what was spent while it stands still', () => {
  const running = started(NOT_STARTED, 1000);
  expect(spentAt(running, 1000 + 5 * MINUTE)).toBe(5 * MINUTE);
  const still = paused(running, 1000 + 5 * MINUTE);
  expect(spentAt(still, 99 * MINUTE)).toBe(5 * MINUTE);
  expect(spentAt(started(still, 100 * MINUTE), 101 * MINUTE)).toBe(6 * MINUTE);
});

test('starting what runs and pausing what stands still change nothing', () => {
  const running = started(NOT_STARTED, 1000);
  expect(started(running, 2000)).toBe(running);
  expect(spentAt(paused(NOT_STARTED, 5000), 9000)).toBe(0);
});

test('another step begins from its beginning, running or not', () => {
  const next = atStep(started(NOT_STARTED, 0), 1, 10 * MINUTE);
  expect([next.step, spentAt(next, 12 * MINUTE)]).toEqual([1, 2 * MINUTE]);
  expect(spentAt(atStep(NOT_STARTED, 1, 10 * MINUTE), 12 * MINUTE)).toBe(0);
});

test('says what is left, and what is over', () => {
  const running = started(NOT_STARTED, 0);
  expect(secondsLeft(running, 25, 500)).toBe(25 * 60);
  expect(secondsLeft(running, 25, 26 * MINUTE)).toBe(-60);
  expect([secondsText(25 * 60 - 1), secondsText(5), secondsText(3600)]).toEqual(['24:59', '0:05', '60:00']);
});

test('a clock that is set back takes nothing away', () => {
  expect(spentAt(started(NOT_STARTED, 5000), 1000)).toBe(0);
});
