/** What stands above the answers that are read by their column; `null`: the heading above is theirs too. */
export const COLUMN_HEADINGS: Readonly<Record<string, readonly (string | null)[]>> = {
  b2_topics: [
    'Klima',
    'Forurening',
    'Vand og hav',
    'Biodiversitet',
    'Cirkulær økonomi',
    'Egne ansatte',
    'Ansatte i værdikæden',
    'Lokalsamfund',
    'Forbrugere',
    'Forretningsskik',
  ],
  b2_public: ['Offentligt tilgængelig'],
  b2_target: ['Har målsætning'],
  b3_elRen: ['Vedvarende'],
  b3_elNon: ['Ikke-vedvarende'],
  b3_elTot: ['I alt'],
  b3_selfNon: [null],
  b3_selfTot: [null],
  b3_fuelNon: [null],
  b3_fuelTot: [null],
  c3_s12mbBase: [null],
};

/** Questions where the datapoint's own label says too little or too much beside the cell. */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  b3_elRen: ['Elektricitet (MWh)'],
  b3_selfRen: ['Egenproduceret elektricitet (MWh)'],
  b3_fuelRen: ['Brændsler (MWh)'],
  b3_s3cat: [
    'Indkøbte varer og tjenester',
    'Anlægsaktiver',
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
    'Udlejede aktiver (beboernes energi)',
    'Franchise',
    'Investeringer',
  ].map((category, index) => `Scope 3, kategori ${index + 1}: ${category} (tCO2e)`),
};

/** Units as they are printed after a question. */
export const UNITS: Readonly<Record<string, string>> = {
  MWh: 'MWh',
  tCO2e: 'tCO2e',
  m3: 'm³',
  hours: 'timer',
  persons: 'personer',
  'persons or FTE': 'personer eller årsværk',
  'per 200000 h': 'pr. 200.000 timer',
  '{x_currency}': 'kr.',
  '{x_currency}/h': 'kr. pr. time',
  'tCO2e/{x_currency}': 'tCO2e pr. kr.',
};

/** What the reader must know, on the first sheet. */
export const NOTES: readonly string[] = [
  'Dette er Kompasarks eget eksempel med EFRAG’s navne. Det er ikke EFRAG’s skabelon: hent den hos EFRAG, når I selv skal rapportere.',
  'Boligforeningen Fjordparken findes ikke, og alle tal er opdigtede.',
  'Projektmappen har fem fejl med vilje. Åbn Kompasark, vælg Validér, og find dem: gå til cellen, se, hvad der er galt, og ret det.',
  'Gule celler udfyldes, grå beregnes. Eksemplet har basismodulet (B1–B11). Tabeller og rullelister er kortere end i skabelonen.',
];
