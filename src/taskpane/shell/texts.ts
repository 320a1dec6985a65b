export const NEW_REPORT_TEXTS = {
  make: { da: 'Ny VSME-opgørelse', en: 'New VSME report' },
  body: {
    da: 'Eller begynd forfra her: en dansk VSME-opgørelse efter Erhvervsstyrelsens ESG-skabelon bliver lagt i denne projektmappe som nye ark.',
    en: 'Or begin here: a Danish VSME report after the Danish Business Authority’s ESG-skabelon is put in this workbook as new sheets.',
  },
} as const;
