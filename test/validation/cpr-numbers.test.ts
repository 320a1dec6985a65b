import { countCprNumbers } from '../../src/validation/cpr-numbers';

it.each([
  ['010190-1234', 1],
  ['Aftalt med 010190 – 1234 og 311299-4321.', 2],
  ['CPR: 0101901234', 1],
  ['cpr-nr. 290200-1234', 1],
  ['0101901234', 0],
  ['P-nummer 1003345678', 0],
  ['310290-1234', 0],
  ['Sag 2026-010190-1234', 1],
  ['1010190-12345', 0],
  ['', 0],
])('counts the numbers in %p: %i', (text, count) => {
  expect(countCprNumbers(text)).toBe(count);
});
