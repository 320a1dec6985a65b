import fc from 'fast-check';
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../src/workbook/address';
import { mapReferences, tokenize } from '../../src/workbook/formula-tokens';
import { SharedFormula, translateFormula } from '../../src/workbook/shared-formulas';

const A1 = { row: 1, column: 1 };
/** One row down, two columns right. */
const C2 = { row: 2, column: 3 };

describe('a formula filled one down and two right', () => {
  test.each([
    ['A1', 'C2'],
    ['$A1', '$A2'],
    ['A$1', 'C$1'],
    ['$A$1', '$A$1'],
    ['a1', 'C2'],
    ['SUM(A1:B2)', 'SUM(C2:D3)'],
    ['SUM($A1:B$2)', 'SUM($A2:D$2)'],
    ['SUM(A:B,$A:B)', 'SUM(C:D,$A:D)'],
    ['SUM(1:2,$1:2)', 'SUM(2:3,$1:3)'],
    ['Ark1!A1', 'Ark1!C2'],
    [`'Q1 A1'!A1`, `'Q1 A1'!C2`],
    [`'It''s A1'!A1:B2`, `'It''s A1'!C2:D3`],
    ['Jan:Mar!A1', 'Jan:Mar!C2'],
    [`'Q1:Q4'!B2`, `'Q1:Q4'!D3`],
    ['[1]Data!A1', '[1]Data!C2'],
    [`'[1]My data'!A1`, `'[1]My data'!C2`],
    ['"A1 ""B2"""&A1', '"A1 ""B2"""&C2'],
    ['LOG10(A1)', 'LOG10(C2)'],
    ['ATAN2(A1,B1)', 'ATAN2(C2,D2)'],
    ['Tax_2026*A1', 'Tax_2026*C2'],
    ['A1.total+A_1+_A1', 'A1.total+A_1+_A1'],
    ['XFE1+AAAA1+A1048577', 'XFE1+AAAA1+A1048577'],
    ['Tabel1[A1]+Tabel1[[#This Row],[B2]]', 'Tabel1[A1]+Tabel1[[#This Row],[B2]]'],
    [`Tabel1['[A1']]+A1`, `Tabel1['[A1']]+C2`],
    ['1.5E+3+A1', '1.5E+3+C2'],
    ['2E5*A1%', '2E5*C2%'],
    ['A1#', 'C2#'],
    ['@A1:A5', '@C2:C6'],
    ['{1,2;"A1",TRUE}', '{1,2;"A1",TRUE}'],
    ['#REF!+Ark1!#REF!+A1', '#REF!+Ark1!#REF!+C2'],
    ['A1:INDEX(B:B,3)', 'C2:INDEX(D:D,3)'],
    ['[0]!Navn+A1', '[0]!Navn+C2'],
    ['Æble1+Øre!A1+År2026', 'Æble1+Øre!C2+År2026'],
    ['A1 B2:C3', 'C2 D3:E4'],
    ['-A1^2<>"x"', '-C2^2<>"x"'],
  ])('%s → %s', (formula, expected) => {
    expect(translateFormula(formula, A1, C2)).toBe(expected);
  });

  test('a reference that leaves the sheet is #REF!', () => {
    expect(translateFormula('A1+B2', C2, A1)).toBe('#REF!+#REF!');
    expect(translateFormula('SUM(C2:D9,B2:C3)', C2, A1)).toBe('SUM(A1:B8,#REF!)');
    expect(translateFormula(`XFD1+A${MAX_ROWS}+$XFD$${MAX_ROWS}`, A1, C2)).toBe(
      `#REF!+#REF!+$XFD$${MAX_ROWS}`,
    );
  });
});

const coordinates = fc.record({
  row: fc.integer({ min: 1, max: MAX_ROWS }),
  column: fc.integer({ min: 1, max: MAX_COLUMNS }),
});
const anyFormula = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'"\'![](){}:;,#@$&+*<>=. _\\?æA1'),
      fc.constantFrom(
        'A1',
        '$B$2',
        'A:A',
        '1:1',
        'SUM(',
        'Ark1!',
        `'a b'!`,
        '[1]',
        '#REF!',
        '_xlfn.',
        '"x"',
        'T[a]',
      ),
      fc.string({ maxLength: 4 }),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('laws', () => {
  test('the tokens of any text put together are the text', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(
          tokenize(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
        expect(mapReferences(formula, ({ text }) => text)).toBe(formula);
      }),
    );
  });

  test('there and back is the same reference', () => {
    fc.assert(
      fc.property(coordinates, coordinates, coordinates, (cell, from, to) => {
        const written = columnLetters(cell.column) + cell.row;
        const moved = translateFormula(written, from, to);
        fc.pre(moved !== '#REF!');
        expect(translateFormula(moved, to, from)).toBe(written);
        expect(new SharedFormula(written, from).at(to)).toBe(moved);
      }),
    );
  });

  test('hostile formulas are read in reasonable time', () => {
    const started = performance.now();
    for (const piece of [`'`, `"`, '[', '(', '#A', 'A1:', `'a`, '1', '[1]a:', '$']) {
      tokenize(piece.repeat(32_768 / piece.length));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
