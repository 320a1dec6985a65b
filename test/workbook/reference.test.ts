import { pointsElsewhere } from '../../src/workbook/reference';

describe('a formula that points at another workbook', () => {
  test.each([
    '[1]Ark!A1',
    "'[sidste år.xlsx]Ark'!A1",
    "'C:\\ESG\\[sidste år.xlsx]Et ark'!$B$2",
    '[rapport.xlsx]Ark!A1',
    'SUM(A1,[2]!Energi)',
    'IF(ISNUMBER([1]Miljø!B3),[1]Miljø!B3,"–")',
  ])('is %s', (formula) => {
    expect(pointsElsewhere(formula)).toBe(true);
  });

  test.each([
    '',
    'Sidste[Energi]',
    'Sidste[[#All],[Energi]]',
    '[@Energi]',
    'Ark!A1',
    "'Et ark'!A1",
    '[0]!Energi',
    '"[1]Ark!A1"',
    'Sidste[Energi]*Ark!A1',
  ])('is not %s', (formula) => {
    expect(pointsElsewhere(formula)).toBe(false);
  });
});
