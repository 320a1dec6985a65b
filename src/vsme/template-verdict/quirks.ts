import type { Text } from '../../workbook/text';
import type { Report } from '../report';

/** Something EFRAG's own check is known to get wrong, told from its formulas. */
export interface Quirk {
  readonly disclosure: string;
  /** `kind`: it passes what it should not. `strict`: it complains here of what stands elsewhere. */
  readonly side: 'kind' | 'strict';
  /** It explains a difference only where one of these is missing or wrong; none: always. */
  readonly datapoints: readonly string[];
  /** Absent: whatever else the workbook says. */
  readonly when?: (report: Report) => boolean;
  readonly text: Text;
}

export const QUIRKS: readonly Quirk[] = [
  {
    disclosure: 'META',
    side: 'kind',
    datapoints: ['x_startYear', 'x_endYear', 'x_periodStart', 'x_periodEnd'],
    text: {
      da: 'Skabelonens linje for rapportens oplysninger tæller ikke med, at slutdatoen ligger før startdatoen.',
      en: 'The template’s line for the report’s particulars does not count an end date before the start date.',
    },
  },
  {
    disclosure: 'B1',
    side: 'strict',
    datapoints: [],
    when: (report) => holds(report, 'b1_nace', '56.21'),
    text: {
      da: 'Skabelonen tager NACE-klassen 56.21 for en overskrift.',
      en: 'The template takes the NACE class 56.21 for a heading.',
    },
  },
  {
    disclosure: 'B3',
    side: 'kind',
    datapoints: ['b3_scope1', 'b3_scope2lb'],
    text: {
      da: 'Skabelonen overser et tomt scope 1 eller 2, når der er skrevet i basisåret.',
      en: 'The template overlooks a blank Scope 1 or 2 when the base year is filled.',
    },
  },
  {
    disclosure: 'B3',
    side: 'strict',
    datapoints: ['c3_baseYear', 'c3_targetYear', 'c3_s1Base', 'c3_s1Target', 'c3_s2lbBase', 'c3_s2lbTarget'],
    text: {
      da: 'Skabelonen viser mangler i reduktionsmålene (C3) på linjen for B3.',
      en: 'The template shows what is missing in the reduction targets (C3) on the line of B3.',
    },
  },
  {
    disclosure: 'B5',
    side: 'kind',
    datapoints: ['b5_siteId', 'b5_area', 'b5_areaName'],
    when: (report) => !holds(report, 'x_language', 'English'),
    text: {
      da: 'En af skabelonens kontroller skriver altid på engelsk og bliver ikke talt med i andre visningssprog.',
      en: 'One of the template’s checks always writes in English and is not counted in other display languages.',
    },
  },
  {
    disclosure: 'B7',
    side: 'kind',
    datapoints: ['b7_circ', 'b7_circText'],
    when: (report) =>
      report.sensitive('b7_waste_generated') && report.sensitive('b7_annual_mass_flow_of_materials'),
    text: {
      da: 'Er affald og materialer markeret som fortroligt, skjuler skabelonen også de cirkulære principper.',
      en: 'When waste and materials are ticked as sensitive, the template hides the circular principles too.',
    },
  },
  {
    disclosure: 'B8',
    side: 'kind',
    datapoints: ['b8_country', 'b8_countryEmp'],
    text: {
      da: 'Skabelonens linje tæller ikke med, at et land står to gange.',
      en: 'The template’s line does not count a country that stands twice.',
    },
  },
  {
    disclosure: 'C3',
    side: 'kind',
    datapoints: ['c3_baseYear', 'c3_targetYear', 'c3_s1Base', 'c3_s1Target', 'c3_s2lbBase', 'c3_s2lbTarget'],
    text: {
      da: 'Skabelonens linje for C3 ser kun på listen over tiltag; mangler i målene står på linjen for B3.',
      en: 'The template’s line for C3 looks only at the list of actions; what the targets lack stands on the line of B3.',
    },
  },
  {
    disclosure: 'C3',
    side: 'kind',
    datapoints: ['c3_planStatus', 'c3_planText'],
    text: {
      da: 'Skabelonen ser kun på de første NACE-koder, når den afgør, om sektoren har høj klimapåvirkning.',
      en: 'The template looks at the first NACE codes only when it decides whether the sector has a high climate impact.',
    },
  },
  {
    disclosure: 'C8',
    side: 'kind',
    datapoints: ['c8_weapons', 'c8_tobacco', 'c8_coal', 'c8_oil', 'c8_gas', 'c8_fossil', 'c8_chemicals'],
    text: {
      da: 'Skabelonens linje tæller ikke med, at beløbene mangler.',
      en: 'The template’s line does not count that the amounts are missing.',
    },
  },
];

function holds({ datapoints }: Report, id: string, words: string): boolean {
  return (
    datapoints.get(id)?.cells.some(({ value }) => typeof value === 'string' && value.includes(words)) === true
  );
}
