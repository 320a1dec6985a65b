import type { Text } from '../workbook/text';
import { ESG_SKABELON } from './esg-skabelon';
import { missing, negative } from './formula-errors';
import type { FormulaError, Result } from './result';

/** What the ESG-skabelon says of a point: shall, shall if relevant, may. */
type Asked = 'Skal' | 'Skal, hvis relevant' | 'Kan';

/** What is asked of one company; its words are the ESG-skabelon's. */
export type Requirement = Asked | 'Kan udelades' | 'Grænsetilfælde (150)';

interface Point {
  readonly asked: Asked;
  /** Asked for from so many employees; below, it can be left out. */
  readonly fromEmployees?: number;
  /** The ESG-skabelon asks only above the number, the standard from it. */
  readonly isDisputed?: true;
}

const SHALL: Point = { asked: 'Skal' };
const IF_RELEVANT: Point = { asked: 'Skal, hvis relevant' };
const MAY: Point = { asked: 'Kan' };

/** The overview of the ESG-skabelon and the pages of the single points, which say it more exactly. */
const POINTS: ReadonlyMap<string, Point> = new Map([
  ['B1.24a', SHALL],
  ['B1.24b', IF_RELEVANT],
  ['B1.24c', SHALL],
  ['B1.24d', IF_RELEVANT],
  ['B1.24e', SHALL],
  ['B1.25', IF_RELEVANT],
  ['B2.26', IF_RELEVANT],
  ['B3.29', SHALL],
  ['B3.30', SHALL],
  ['B3.31', SHALL],
  ['B3.50', MAY],
  ['B4.32', IF_RELEVANT],
  ['B5.33', IF_RELEVANT],
  ['B5.34', MAY],
  ['B6.35', SHALL],
  ['B6.36', IF_RELEVANT],
  ['B7.37', SHALL],
  ['B7.38a', SHALL],
  ['B7.38b', SHALL],
  ['B7.38c', IF_RELEVANT],
  ['B8.39a', SHALL],
  ['B8.39b', SHALL],
  ['B8.39c', IF_RELEVANT],
  ['B8.40', { asked: 'Skal', fromEmployees: 50 }],
  ['B9.41a', SHALL],
  ['B9.41b', SHALL],
  ['B10.42a', SHALL],
  ['B10.42b', { asked: 'Skal', fromEmployees: 150, isDisputed: true }],
  ['B10.42c', SHALL],
  ['B10.42d', SHALL],
  ['B11.43', IF_RELEVANT],
  ['C1.47a', SHALL],
  ['C1.47b', SHALL],
  ['C1.47c', SHALL],
  ['C1.47d', IF_RELEVANT],
  ['C2.48', IF_RELEVANT],
  ['C2.49', IF_RELEVANT],
  ['C3.54', IF_RELEVANT],
  ['C3.55', IF_RELEVANT],
  ['C3.56', IF_RELEVANT],
  ['C4.57', IF_RELEVANT],
  ['C4.58', MAY],
  ['C5.59', { asked: 'Kan', fromEmployees: 50 }],
  ['C5.60', { asked: 'Kan', fromEmployees: 50 }],
  ['C6.61a', SHALL],
  ['C6.61b', IF_RELEVANT],
  ['C6.61c', SHALL],
  ['C7.62a', SHALL],
  ['C7.62b', MAY],
  ['C7.62c', IF_RELEVANT],
  ['C8.63', IF_RELEVANT],
  ['C8.64', IF_RELEVANT],
  ['C9.65', IF_RELEVANT],
]);

/**
 * What the Danish ESG-skabelon (version 3.1) asks of a company at one point.
 *
 * @param point disclosure and paragraph: `B8.40`, `B10.42(b)`; a part of a paragraph that is asked for as a whole
 *   stands for it: `C3.54a`.
 * @param employees persons; only some points depend on them.
 * @param isRelevant whether what the point is about is found in the company; unknown leaves it open.
 * @returns `#N/A` for an unknown point, and for blank employees where they decide; `#NUM!` for a negative number.
 */
export function disclosureRequirement(
  point: string,
  employees: number | null,
  isRelevant?: boolean,
): Result<Requirement> {
  const known = knownPoint(point);
  if (known === null) return unknownPoint(point);
  const [name, { asked, fromEmployees, isDisputed }] = known;
  if (employees !== null && employees < 0) return negative(EMPLOYEES);
  if (fromEmployees !== undefined) {
    if (employees === null) return missing(EMPLOYEES);
    if (employees < fromEmployees) return answer(name, 'Kan udelades');
    if (isDisputed && employees === fromEmployees) return answer(name, 'Grænsetilfælde (150)');
  }
  if (isRelevant === undefined || asked !== 'Skal, hvis relevant') return answer(name, asked);
  return answer(name, isRelevant ? 'Skal' : 'Kan udelades');
}

const EMPLOYEES: Text = { da: 'ansatte', en: 'employees' };

/** Without the letters and numerals behind it, until a point is found. */
function knownPoint(written: string): readonly [name: string, point: Point] | null {
  const match = /^([BC]\d{1,2})\.?(?:PKT\.?)?(\d{2})([A-Z]?)[IVX]*$/.exec(
    written.toUpperCase().replace(/[\s(),]/g, ''),
  );
  if (!match) return null;
  const paragraph = `${match[1]!}.${match[2]!}`;
  for (const name of [`${paragraph}${match[3]!.toLowerCase()}`, paragraph]) {
    const point = POINTS.get(name);
    if (point) return [name, point];
  }
  return null;
}

function answer(name: string, value: Requirement): Result<Requirement> {
  return {
    value,
    sources: [
      {
        figure: { da: `Krav til ${name}: ${value}`, en: `Requirement of ${name}: ${value}` },
        source: ESG_SKABELON,
        ...(value === 'Grænsetilfælde (150)' && { note: DISPUTED }),
      },
    ],
  };
}

const DISPUTED: Text = {
  da: 'ESG-skabelonen kræver lønforskellen ved over 150 ansatte, standarden fra 150.',
  en: 'The ESG-skabelon asks for the pay gap above 150 employees, the standard from 150.',
};

function unknownPoint(point: string): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `»${point.trim()}« er ikke et oplysningspunkt. Skriv oplysning og punkt, for eksempel B8.40 eller B10.42b.`,
      en: `“${point.trim()}” is no disclosure point. Type disclosure and paragraph, for example B8.40 or B10.42b.`,
    },
  };
}
