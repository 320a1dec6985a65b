export const NEW_WORKBOOK_TEXTS = {
  report: { da: 'Ny VSME-opgørelse', en: 'New VSME report' },
  plan: { da: 'Ny handlingsplan', en: 'New handlingsplan' },
  body: {
    da: 'Eller begynd forfra her. En dansk VSME-opgørelse efter Erhvervsstyrelsens ESG-skabelon eller en handlingsplan efter AlmenKompas bliver lagt i denne projektmappe som nye ark.',
    en: 'Or begin here. A Danish VSME report after the Danish Business Authority’s ESG-skabelon, or a handlingsplan after AlmenKompas, is put in this workbook as new sheets.',
  },
} as const;

export const FUNCTIONS_TITLE = { da: 'Funktioner', en: 'Functions' } as const;
export const SUMMARY_TITLE = { da: 'Opsummering', en: 'Summary' } as const;

export const TAB_TEXTS = {
  fill: { da: 'Udfyld', en: 'Fill in' },
  plan: { da: 'Plan', en: 'Plan' },
  tasks: { da: 'Opgaver', en: 'Tasks' },
  data: { da: 'Data', en: 'Data' },
} as const;
