import type { Text } from '../../workbook/text';

export const GENERAL_HELP: Readonly<Record<string, Text>> = {
  x_idScheme: {
    da: 'Skabelonen kender ikke CVR. En dansk organisation uden LEI kan bruge sit EUID, der er DK efterfulgt af registret og CVR-nummeret.',
    en: 'The template does not know CVR. A Danish organisation without an LEI can use its EUID, which is DK followed by the register and the CVR number.',
  },
  x_currency: {
    da: 'Den valuta, alle beløb i opgørelsen er skrevet i.',
    en: 'The currency of every amount in the report.',
  },
  b1_module: {
    da: 'Basismodulet er B1 til B11. Det udvidede modul lægger C1 til C9 oveni; vælg det, når banker eller andre spørger om mål, klimarisici eller menneskerettigheder.',
    en: 'The Basic Module is B1 to B11. The Comprehensive Module adds C1 to C9; choose it when banks or others ask for targets, climate risks or human rights.',
  },
  b1_basisReporting: {
    da: 'Individuelt dækker kun organisationen selv. Konsolideret tager datterselskaberne med i alle tal.',
    en: 'Individual covers the organisation only. Consolidated includes the subsidiaries in every figure.',
  },
  b1_legalForm: {
    da: 'En almen boligorganisation har ingen egen linje på listen. Vælg den, der betyder andet, og skriv formen i feltet nedenfor.',
    en: 'There is no line for an almen boligorganisation. Choose the one that means other, and write the form in the field below.',
  },
  b1_nace: {
    da: 'Branchekoden for hovedaktiviteten. Udlejning af almene boliger er 68.20, administration for andre 68.32.',
    en: 'The industry code of the main activity. Letting of housing is 68.20, administration for others 68.32.',
  },
  b1_assets: {
    da: 'Aktiver i alt fra årsregnskabets balance ved årets udgang.',
    en: 'Total assets from the balance sheet at the end of the year.',
  },
  b1_turnover: {
    da: 'Årets omsætning fra resultatopgørelsen, for en boligorganisation især lejeindtægter. Den er nævner i CO2e-intensiteten.',
    en: 'Turnover of the year from the income statement. CO2e intensity is measured against it.',
  },
  b1_employees: {
    da: 'Ansatte i personer eller fuldtidsækvivalenter, som du vælger nedenfor. Grænserne på 50 og 150 ansatte regnes af dette tal.',
    en: 'Employees in persons or full-time equivalents, as chosen below. The limits of 50 and 150 employees use this figure.',
  },
  b1_empType: {
    da: 'Personer tæller hver ansat én gang. Fuldtidsækvivalenter regner deltid om til hele stillinger.',
    en: 'Headcount counts every employee once. Full-time equivalents convert part-time to whole positions.',
  },
  b1_site_gps: {
    da: 'Bredde og længde i grader med punktum og komma imellem, fx 55.676,12.568. Højreklik i et kort for at kopiere dem.',
    en: 'Latitude and longitude in degrees, such as 55.676,12.568. Right-click in a map to copy them.',
  },
  b2_has: {
    da: 'Svar ja, hvis der er vedtaget en politik eller sat noget konkret i gang for mindst ét af emnerne.',
    en: 'Answer yes if a policy has been adopted or something concrete started for at least one topic.',
  },
  b11_convictions: {
    da: 'Endelige domme i året for korruption eller bestikkelse.',
    en: 'Final convictions in the year for corruption or bribery.',
  },
  b11_fines: {
    da: 'Bøder i året for korruption eller bestikkelse, i opgørelsens valuta.',
    en: 'Fines in the year for corruption or bribery, in the currency of the report.',
  },
};
