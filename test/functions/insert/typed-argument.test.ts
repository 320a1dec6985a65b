import { typedArgument } from '../../../src/functions/insert/typed-argument';
import { numberParameter, optionalNumberParameter } from '../../../src/functions/parameters/number-parameter';
import { textParameter } from '../../../src/functions/parameters/text-parameter';
import { truthParameter } from '../../../src/functions/parameters/truth-parameter';
import { valueParameter } from '../../../src/functions/parameters/value-parameter';
import { SPELLINGS } from '../../../src/workbook/formula-language/formula-language';

const described = {
  name: { da: 'arbejdstimer', en: 'hours' },
  description: { da: 'Timer.', en: 'Hours.' },
};
const number = numberParameter(described);
const text = textParameter(described);
const { da, en } = SPELLINGS;

it.each([
  ['80.000', number, da, 80000],
  ['7,5', number, da, 7.5],
  ['7.5', number, en, 7.5],
  ['-3', number, da, -3],
  [' el ', text, da, 'el'],
  // A text that happens to be a number stays as it was typed.
  ['125', text, da, '125'],
  ['0045', valueParameter(described), da, '0045'],
  ['45', valueParameter(described), da, 45],
  ['SAND', truthParameter(described), da, true],
  ['TRUE', truthParameter(described), en, true],
  ['ja', truthParameter(described), da, 'ja'],
])('takes %p', (typed, parameter, spelling, value) => {
  expect(typedArgument(typed, parameter, spelling)).toEqual({ kind: 'value', value });
});

it.each([
  ['', number, /^Skal udfyldes/],
  ['=A1', text, /uden lighedstegn/],
  [' =1+1', number, /uden lighedstegn/],
  ['mange', number, /^Skriv et tal i »arbejdstimer«/],
  ['x'.repeat(256), text, /højst have 255 tegn/],
])('refuses %p and says what to do', (typed, parameter, da_) => {
  expect(typedArgument(typed, parameter, da)).toEqual({
    problem: { da: expect.stringMatching(da_) as unknown, en: expect.any(String) as unknown },
  });
});

it('leaves out what is optional', () => {
  expect(typedArgument('  ', optionalNumberParameter(described), da)).toEqual({ kind: 'omitted' });
});
