import type { Datapoint, Disclosure } from '../datapoint';
import { OwnWords } from '../own-words';
import { ADDED_WORDS } from './words/added-words';
import { CHOICES, LISTS } from './words/words';

/** What the Danish workbook puts together from answers that EFRAG does not ask for one by one. */
const CALCULATED: ReadonlySet<string> = new Set([
  'b1_certText',
  'b2_public',
  'b2_target',
  'b3_otherTot',
  'b5_landTotalChg',
  'b5_landSealedChg',
  'b5_landOnChg',
  'b5_landOffChg',
  'b7_wasteDisposal',
  'b9_rate',
  'b9_fatalities',
  'b10_cbPct',
  'c2_desc',
  'c2_targetDesc',
  'c2_senior',
  'c4_exposure',
  'c4_horizons',
  'c4_adverse',
  'c7_incidents',
  'c7_actions',
  'c7_valueChainText',
  'c8_bmNone',
]);

/** What people answer in the Danish workbook, as the ESG-skabelon asks for it, and EFRAG calculates. */
const ANSWERED: ReadonlySet<string> = new Set([
  'b1_omitted',
  'b1_site_gps',
  'b3_fuelRen',
  'b3_fuelNon',
  'b7_wasteRow',
  'b8_temporary',
]);

/** The same in every Danish workbook. */
const CONSTANT: ReadonlySet<string> = new Set(['x_language']);

/** A yes or no that opens for other questions. An empty tick box is a no, but an empty cell for JA or NEJ is no answer. */
function isDoor({ type, requirement, condition, computed }: Datapoint): boolean {
  return type === 'boolean' && requirement === 'skal, hvis relevant' && !condition && !computed;
}

/** A disclosure as the Danish workbook has it: JA and NEJ, Danish lists, and its own division into answers and figures. */
export function inDanishWorkbook(disclosure: Disclosure): Disclosure {
  return { ...disclosure, datapoints: disclosure.datapoints.map(danish) };
}

function danish(datapoint: Datapoint): Datapoint {
  const { computed, list, ...rest } = datapoint;
  const { id, type } = datapoint;
  const words = (list && LISTS[list]) ?? CHOICES[id];
  const calculated = CALCULATED.has(id) ? { locked: true } : ANSWERED.has(id) ? undefined : computed;
  return {
    ...rest,
    ...(list && !CONSTANT.has(id) && { list }),
    ...(words && { words: new OwnWords(words, list && ADDED_WORDS[list]) }),
    ...((type === 'boolean' || type === 'flags') && { answer: 'ja-nej' as const }),
    ...(calculated && { computed: calculated }),
    ...(CONSTANT.has(id) && { constant: true as const }),
    ...(isDoor(datapoint) && { requirement: 'skal' as const }),
  };
}
