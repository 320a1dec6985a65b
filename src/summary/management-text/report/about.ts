import { hasText, rangeOf, textIn } from '../cells';
import { counted } from '../danish-numbers';
import { compare, listed, only, say, some, type Live } from '../live';
import type { Answers } from './answers';
import type { ReportSection } from './sections';

/** What the report covers. VSME paragraphs 24 and 25. */
export const ABOUT: ReportSection = {
  id: 'ABOUT',
  heading: { da: 'Om opgørelsen', en: 'About the report' },
  sentences: [
    [
      'PERIOD',
      (a) =>
        say`Opgørelsen omfatter ${a.text('x_entityName')} i perioden fra ${a.day('x_periodStart')} til ${a.day('x_periodEnd')}.`,
    ],
    [
      'MODULE',
      (a) =>
        say`Den er udarbejdet efter den frivillige VSME-standard, ${a.word('b1_module', [
          ['Option A (Basic Module only)', 'basismodulet'],
          ['Option B (Basic Module and Comprehensive Module)', 'basismodulet og det udvidede modul'],
        ])}.`,
    ],
    [
      'BASIS',
      (a) =>
        say`Den er udarbejdet på ${a.word('b1_basisReporting', [
          ['Sustainability report prepared on an individual basis', 'individuelt'],
          ['Sustainability report prepared on a consolidated basis', 'konsolideret'],
        ])} grundlag${a.optionally(subsidiaries)}.`,
    ],
    [
      'EMPLOYEES',
      (a) =>
        say`Der var ${a.amount('b1_employees')}, opgjort ${a.word('b1_empPeriodMethod', [
          ['At the end of the reporting period', 'ved periodens slutning'],
          ['As an average across the reporting period', 'som gennemsnit over perioden'],
        ])}.`,
    ],
    ['TURNOVER', (a) => say`Omsætningen var ${a.amount('b1_turnover', 0)} i perioden.`],
    ['ASSETS', (a) => say`Balancesummen var ${a.amount('b1_assets', 0)} ved periodens slutning.`],
    [
      'CERTIFICATES',
      (a) => {
        a.yes('b1_hasCert');
        return say`Organisationen har certifikater eller mærker vedrørende bæredygtighed${a.optionally(certificates)}.`;
      },
    ],
  ],
};

/** The Danish workbook has a table of them. */
function certificates(a: Answers): Live<string> {
  const names = a.column('b1_cert_name').map((cell) => [hasText(cell), textIn(cell)] as const);
  a.only(some(names.map(([isNamed]) => isNamed)));
  return say`: ${a.shows(['b1_cert_name'], listed(names))}`;
}

function subsidiaries(a: Answers): Live<string> {
  const names = a.column('b1_sub_name');
  const number: Live<number> = {
    now: names.filter(({ value }) => typeof value === 'string' && value !== '').length,
    formula: `COUNTIF(${rangeOf(names)},"?*")`,
  };
  const text = a.shows(['b1_sub_name'], counted(number, 'datterselskab', 'datterselskaber'));
  return only(compare(number, '>', 0), say` og omfatter ${text}`);
}
