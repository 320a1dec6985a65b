/** The 15 categories of the GHG Protocol, in its order. */
export const SCOPE3_CATEGORIES: readonly string[] = [
  'Indkøbte varer og tjenester',
  'Anlægsaktiver, fx nybyggeri og renovering',
  'Brændsler og energi uden for scope 1 og 2',
  'Transport og distribution til os',
  'Affald fra driften',
  'Tjenesterejser',
  'Ansattes pendling',
  'Lejede aktiver',
  'Transport og distribution fra os',
  'Forarbejdning af solgte produkter',
  'Brug af solgte produkter',
  'Bortskaffelse af solgte produkter',
  'Udlejede aktiver, fx beboernes egen energi',
  'Franchise',
  'Investeringer',
].map((category, index) => `${index + 1}. ${category}`);
