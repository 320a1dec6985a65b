import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { ESG_FUNCTIONS } from '../../src/functions/function-registry';
import { functionsMetadata, type FunctionMetadata } from '../../src/functions/functions-metadata';
import { parseCell } from '../../src/workbook/address';
import { LANGUAGES } from '../../src/workbook/text';

/** Excel's function wizard cuts longer texts off. GUESS: the exact number is not documented. */
const MAX_DESCRIPTION = 255;

describe.each(LANGUAGES)('functions.%s.json keeps the rules of custom functions metadata', (language) => {
  const { functions } = functionsMetadata(language);
  const each = test.each(functions.map((fn): [string, FunctionMetadata] => [fn.id, fn]));

  test('no id twice', () => {
    const ids = functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  each('%s has an id and a name that Excel accepts', (_id, { id, name }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(name).toBe(id);
    expect(parseCell(name)).toBeNull();
    expect(name).not.toMatch(/^R\d+C\d+$/);
    expect(`ESG.${name}`.length).toBeLessThanOrEqual(128);
  });

  each('%s is described', (_id, { description, parameters }) => {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text.length).toBeGreaterThan(8);
      expect(text.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
      expect(text).toMatch(/\.$/);
    }
  });

  each('%s has parameters that Excel accepts', (_id, { parameters }) => {
    const names = parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^\p{L}[\p{L}\p{N}_]*$/u);
      expect(['any', 'number', 'string', 'boolean']).toContain(parameter.type);
      expect(['scalar', 'matrix']).toContain(parameter.dimensionality);
    }
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  each('%s is neither volatile nor streaming', (_id, fn) => {
    expect(Object.keys(fn).sort()).toEqual(['description', 'id', 'name', 'options', 'parameters', 'result']);
    expect(fn.options).toEqual({ allowErrorForDataTypeAny: true });
    expect(['any', 'number', 'string', 'boolean']).toContain(fn.result.type);
    expect(['scalar', 'matrix']).toContain(fn.result.dimensionality);
  });
});

test('the two languages differ in texts only', () => {
  const withoutTexts = (language: 'da' | 'en'): unknown =>
    functionsMetadata(language).functions.map(({ parameters, description: _text, ...fn }) => ({
      ...fn,
      parameters: parameters.map(({ name: _name, description: _description, ...parameter }) => parameter),
    }));
  expect(withoutTexts('da')).toEqual(withoutTexts('en'));
  for (const { description, parameters } of ALL_FUNCTIONS) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text.da).not.toBe(text.en);
    }
  }
});

test('the registry and the metadata describe the same functions', () => {
  const fromMetadata = functionsMetadata('da').functions.map(({ id, parameters }) => ({
    name: `ESG.${id}`,
    minArguments: parameters.filter(({ optional }) => !optional).length,
    maxArguments: parameters.length,
  }));
  expect(ESG_FUNCTIONS.map(({ evaluate: _evaluate, ...described }) => described)).toEqual(fromMetadata);
});
