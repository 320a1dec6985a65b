import type { Text } from '../workbook/text';
import { ESG_SKABELON } from './esg-skabelon';
import { missing } from './formula-errors';
import type { FormulaError, Result } from './result';

/** A kind of revenue of which a company with this share or more is kept out of the EU's Paris-aligned benchmarks. */
interface Limit {
  readonly paragraph: string;
  /** Percentage of the revenue. */
  readonly share: number;
  readonly activity: Text;
}

/** VSME paragraph 241; the ESG-skabelon's own page of C8. */
const LIMITS: ReadonlyMap<string, Limit> = new Map(
  Object.entries({
    kul: {
      paragraph: '241a',
      share: 1,
      activity: { da: 'hårdt kul og brunkul', en: 'hard coal and lignite' },
    },
    olie: { paragraph: '241b', share: 10, activity: { da: 'oliebrændstoffer', en: 'oil fuels' } },
    gas: { paragraph: '241c', share: 50, activity: { da: 'gasbaserede brændstoffer', en: 'gaseous fuels' } },
    el: {
      paragraph: '241d',
      share: 50,
      activity: {
        da: 'elproduktion over 100 g CO2e pr. kWh',
        en: 'electricity generation above 100 g CO2e per kWh',
      },
    },
  }),
);

/**
 * Whether a share of the revenue keeps the company out of the EU's Paris-aligned benchmarks. VSME paragraph 64,
 * disclosure C8.
 *
 * @param share percentage of the revenue, 0 to 100.
 * @param kind `kul`, `olie`, `gas` or `el`.
 * @returns `JA` or `NEJ`; the limit itself is `JA`. `#N/A` for another kind, `#NUM!` outside 0–100.
 */
export function exceedsParisBenchmark(share: number | null, kind: string): Result<'JA' | 'NEJ'> {
  const limit = LIMITS.get(kind.trim().toLowerCase());
  if (!limit) return unknownKind(kind);
  if (share === null) return missing({ da: 'andel_pct', en: 'share_pct' });
  if (share < 0 || share > 100) return noPercentage();
  return {
    value: share >= limit.share ? 'JA' : 'NEJ',
    sources: [
      {
        figure: {
          da: `Grænse for ${limit.activity.da}: ${limit.share} % af indtægterne`,
          en: `Limit for ${limit.activity.en}: ${limit.share} % of the revenue`,
        },
        source: ESG_SKABELON,
        note: { da: `C8, pkt. 64 og ${limit.paragraph}`, en: `C8, para. 64 and ${limit.paragraph}` },
      },
    ],
  };
}

function unknownKind(kind: string): FormulaError {
  const known = [...LIMITS.keys()];
  return {
    error: '#N/A',
    message: {
      da: `»${kind.trim()}« er ingen type indtægt, der er en grænse for. Skriv en af: ${known.join(', ')}.`,
      en: `“${kind.trim()}” is no kind of revenue that has a limit. Type one of: ${known.join(', ')}.`,
    },
  };
}

function noPercentage(): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: '»andel_pct« skal være et procenttal fra 0 til 100. Skriv 0,4 for 0,4 %.',
      en: '“share_pct” must be a percentage from 0 to 100. Type 0.4 for 0.4 %.',
    },
  };
}
