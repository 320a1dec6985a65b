import type { Workplace } from '../validation/finding';
import type { Rule } from '../validation/rule';
import type { UnknownWorkbook } from '../vsme/recognise';

/** A workbook that cannot be recognised has not been validated, which must never look like a clean one. */
export const RECOGNISED: Rule<UnknownWorkbook> = {
  id: 'WORKBOOK-KNOWN',
  severity: 'error',
  disclosure: '-',
  paragraph: '-',
  source: 'Own: the defined names of the template, the headings and contents of a plan',
  title: { da: 'Projektmappen skal kunne genkendes', en: 'The workbook must be recognisable' },
  help: {
    da: 'Projektmappen er ikke valideret. Kompasark kender EFRAGs VSME Digital Template 1.0.0 til 1.3.0 på dens definerede navne, og en handlingsplan på AlmenKompas-målepunkterne og det, der siges om dem. Hent skabelonen hos EFRAG, eller se i kommandolinjens vejledning, hvad en plan skal have.',
    en: 'The workbook was not validated. Kompasark knows EFRAG’s VSME Digital Template 1.0.0 to 1.3.0 by its defined names, and a handlingsplan by the AlmenKompas målepunkter and what is said of them. Download the template from EFRAG, or see in the guide to the command line what a plan needs.',
  },
  reads: [],
  *check({ text }) {
    yield { datapoint: '-', message: text };
  },
};

/** In a workbook that is not recognised nothing has a place. */
export const NO_CELL: Workplace = {
  locate: () => ({ sheet: null, cell: null, question: null, disclosure: '-', paragraph: '-' }),
  plan: () => undefined,
};
