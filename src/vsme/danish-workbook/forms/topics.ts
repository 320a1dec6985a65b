/** The areas of B2 and C2, in the order of the ESG-skabelon and of EFRAG's ten boxes. */
export const TOPICS: readonly string[] = [
  'Klimaforandringer',
  'Forurening',
  'Vand- og havressourcer',
  'Biodiversitet og økosystemer',
  'Cirkulær økonomi',
  'Egen arbejdsstyrke',
  'Arbejdere i værdikæden',
  'Berørte samfund',
  'Forbrugere og slutbrugere',
  'Virksomhedsledelse',
];
