import type { Counted } from '../texts';

/** What the pane says about accepting findings and about submitting the workbook. */
export const REVIEW_TEXTS = {
  accept: { da: 'Acceptér …', en: 'Accept …' },
  acceptTitle: { da: 'Acceptér fundet', en: 'Accept the finding' },
  acceptBody: {
    da: 'Fundet tæller ikke mere, men vises med din begrundelse, også i rapporten. Ændres cellen, kommer det igen.',
    en: 'The finding no longer counts, but is shown with your reason, in the report too. When the cell changes, it returns.',
  },
  reason: { da: 'Begrundelse', en: 'Reason' },
  name: { da: 'Dit navn', en: 'Your name' },
  required: { da: 'Skal udfyldes.', en: 'Must be filled in.' },
  cancel: { da: 'Annullér', en: 'Cancel' },
  accepted: { da: 'Accepterede fund', en: 'Accepted findings' },
  withdraw: { da: 'Fortryd accept', en: 'Withdraw acceptance' },
  submission: { da: 'Indsendelse', en: 'Submission' },
  open: {
    da: 'Ikke klar: ret eller acceptér de åbne fejl og advarsler.',
    en: 'Not ready: correct or accept the open errors and warnings.',
  },
  ready: { da: 'Klar til indsendelse', en: 'Ready for submission' },
  readyBody: {
    da: 'Ingen fejl eller advarsler står åbne. Underskriv, når du har kontrolleret indholdet: underskriften gælder netop dette indhold.',
    en: 'No errors or warnings are open. Sign once you have reviewed the content: the signature holds for exactly this content.',
  },
  signedBy: { da: 'Underskrevet af', en: 'Signed by' },
  withdrawn: {
    da: 'Indholdet er ændret siden underskriften, så den gælder ikke længere. Underskriven var af',
    en: 'The content has changed since it was signed, so the signature no longer holds. It was signed by',
  },
  sign: { da: 'Underskriv …', en: 'Sign …' },
  signTitle: { da: 'Underskriv kontrollen', en: 'Sign the review' },
  signBody: {
    da: 'Dit navn og datoen gemmes i projektmappen sammen med et aftryk af indholdet. Enhver senere ændring trækker underskriften tilbage.',
    en: 'Your name and the date are kept in the workbook with a fingerprint of the content. Any later change withdraws the signature.',
  },
  signNow: { da: 'Underskriv', en: 'Sign' },
  writeReport: { da: 'Skriv rapport i projektmappen', en: 'Write the report to the workbook' },
} as const;

export const OPEN_FINDINGS: Counted = {
  one: { da: 'fund står åbent', en: 'finding is open' },
  many: { da: 'fund står åbne', en: 'findings are open' },
};
