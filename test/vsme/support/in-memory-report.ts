import { columnLetters } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import { DISCLOSURES } from '../../../src/vsme/catalogue';
import type { Datapoint } from '../../../src/vsme/datapoint';
import type { BoundCell, BoundDatapoint, Report } from '../../../src/vsme/report';
import { TAXONOMY_DATES, type TemplateVersion } from '../../../src/vsme/template-version';

/** Answers by datapoint; several for a list or a table column. */
export type Answers = Readonly<Record<string, CellValue | readonly CellValue[]>>;

export interface ReportSettings {
  readonly version?: TemplateVersion;
  readonly boxes?: readonly string[];
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** `validate`: neither formulas nor locks are known. */
  readonly depth?: 'validate' | 'full';
  /** Computed datapoints that hold a constant instead of their formula. */
  readonly overwritten?: readonly string[];
}

const ROWS = 4;
const BOXES = ['b3_total_energy_consumption', 'b3_estimated_ghg_emissions', 'b1_list_of_sites'];

/** A report of every datapoint in the catalogue without a workbook behind it: a sheet per disclosure, a column each. */
export function reportOf(
  answers: Answers,
  { version = '1.3.0', boxes = [], lists = {}, depth = 'full', overwritten = [] }: ReportSettings = {},
): Report {
  const datapoints = new Map<string, BoundDatapoint>();
  for (const { code, datapoints: asked } of DISCLOSURES) {
    asked.forEach((datapoint, index) => {
      const given = answers[datapoint.id] ?? null;
      const values = Array.isArray(given) ? (given as readonly CellValue[]) : [given as CellValue];
      const height = isColumn(datapoint) ? Math.max(ROWS, values.length) : 1;
      const formula = datapoint.computed && !overwritten.includes(datapoint.id) ? 'A1' : undefined;
      const cells = Array.from({ length: height }, (_, row): BoundCell => {
        const value = values[row] ?? null;
        const at = { sheet: code, cell: `${columnLetters(index + 1)}${row + 1}`, value };
        if (depth === 'validate') return at;
        return {
          ...at,
          locked: datapoint.computed?.locked ?? datapoint.constant ?? false,
          ...(formula && { formula }),
        };
      });
      datapoints.set(datapoint.id, {
        datapoint,
        disclosure: code,
        cells,
        name: null,
        printedQuestion: () => datapoint.label.en,
      });
    });
  }
  for (const id of Object.keys(answers)) {
    if (!datapoints.has(id)) throw new Error(`No datapoint ${id}`);
  }
  const names = [...new Set([...BOXES, ...boxes])];
  return {
    template: {
      kind: 'vsme-efrag',
      version,
      release: version,
      evidence: 'stated',
      stated: version,
      taxonomy: TAXONOMY_DATES[version],
      consistent: true,
    },
    datapoints,
    unbound: new Map(),
    boxes: new Map(
      names.map((name, index) => [
        name,
        { sheet: 'Contents', cell: `D${index + 1}`, value: boxes.includes(name) },
      ]),
    ),
    sensitive: (box) => boxes.includes(box),
    enums: (name) => lists[name] ?? null,
  };
}

function isColumn({ table, repeats, type, anchor }: Datapoint): boolean {
  return table !== undefined || repeats === true || type === 'flags' || (anchor?.height ?? 1) > 1;
}

/** A workbook of a small housing organisation in which the Basic Module is answered without fault. */
export const CLEAN: Answers = {
  x_entityName: 'Boligforeningen Eksempel',
  x_idScheme: 'EU ID',
  x_identifier: 'DKCVR.13585628',
  x_currency: 'DKK',
  x_startYear: 2026,
  x_startMonth: 1,
  x_startDay: 1,
  x_endYear: 2026,
  x_endMonth: 12,
  x_endDay: 31,
  x_periodStart: '2026-01-01',
  x_periodEnd: '2026-12-31',
  x_templateVersion: '1.3.0',
  x_schemaRef: 'https://xbrl.efrag.org/taxonomy/vsme/2026-05-01/vsme-all.xsd',
  b1_module: 'Option A (Basic Module only)',
  b1_basisReporting: 'Sustainability report prepared on an individual basis',
  b1_legalForm: 'other (please specify the legal form in the row below)',
  b1_legalFormOther: 'Almen boligorganisation',
  b1_nace: ['NACE M - 68.20 Rental and operating of own or leased real estate'],
  b1_assets: 250_000_000,
  b1_turnover: 40_000_000,
  b1_employees: 42,
  b1_empPeriodMethod: 'At the end of the reporting period',
  b1_empType: 'Headcount',
  b1_country: 'Denmark',
  b1_site_id: [1, 2, 3, 4],
  b1_site_address: ['Vestergade 1'],
  b1_site_postal: ['8000'],
  b1_site_city: ['Aarhus C'],
  b1_site_country: ['Denmark'],
  b1_site_gps: ['56.1572,10.2107', '-', '-', '-'],
  b1_hasCert: true,
  b1_certText: 'DGNB Guld, 2024',
  b3_totalEnergy: 100,
  b3_hasBreakdown: true,
  b3_elRen: 60,
  b3_elNon: 20,
  b3_elTot: 80,
  b3_selfRen: 5,
  b3_selfNon: 0,
  b3_selfTot: 5,
  b3_fuelRen: 5,
  b3_fuelNon: 10,
  b3_fuelTot: 15,
  b3_scope1: 2.5,
  b3_scope2lb: 7.5,
  b3_scope2mb: 1,
  b3_s12lb: 10,
  b3_s12mb: 3.5,
  b3_hasScope3: true,
  b3_s3cat: [20, null, 10],
  b3_scope3: 30,
  b3_totlb: 40,
  b3_totmb: 33.5,
  b3_int12lb: '-',
  b3_int123lb: 0.000001,
  b6_withdrawal: 500,
  b6_stress: 0,
  b7_circ: 'YES',
  b7_circText: 'Byggematerialer genbruges ved renovering.',
  b7_wasteType: ['    20 01 01 - Non-Hazardous - Paper and cardboard'],
  b7_wasteUnit: ['metric tonnes (t)'],
  b7_wasteRecycled: [10],
  b7_wasteDisposal: [2],
  b7_wasteRow: [12],
  b7_wasteTotUnit: 'metric tonnes (t)',
  b7_wasteHazMass: 0,
  b7_wasteNonMass: 12,
  b7_wasteTotMass: 12,
  b8_permanent: 40,
  b8_temporary: 2,
  b8_male: 20,
  b8_female: 22,
  b9_accidents: 1,
  b9_hours: 80_000,
  b9_rate: 2.5,
  b9_fatalities: 0,
  b10_minWage: 'YES',
  b10_cbCount: 42,
  b10_cbPct: 1,
  b10_trainMale: 12,
  b10_trainFemale: 14,
};

/** The lists behind the clean answers, as a workbook holds them. */
export const LISTS: ReportSettings['lists'] = {
  enum_ListIdentifier: ['LEI', 'DUNS', 'EU ID', 'PermID'],
  enum_ListOfCurrencies: ['DKK', 'EUR', 'SEK'],
  enum_list_options: ['Option A (Basic Module only)', 'Option B (Basic Module and Comprehensive Module)'],
  enum_ListLegalForms: ['cooperative', 'other (please specify the legal form in the row below)'],
  enum_ListNACETechnicalName: [
    'NACE M - 68.2 Rental and operating of own or leased real estate',
    'NACE M - 68.20 Rental and operating of own or leased real estate',
    'NACE I - 56.21 Event catering activities',
  ],
  enum_employee_methodology: [
    'At the end of the reporting period',
    'As an average across the reporting period',
  ],
  enum_ListCountriesName: ['Denmark', 'Italy', 'Sweden'],
  enum_ListHectM2: ['hectares (ha)', 'squared meters (m2)'],
  enum_ListPollutants: ['Ammonia (NH3)', 'Nickel and compounds (as Ni)'],
  enum_ListUnitMeasurement: ['kilograms (kg)', 'metric tonnes (t)', 'cubic meters (m3)'],
  enum_ListUnitMeasurement_mass_only: ['kilograms (kg)', 'metric tonnes (t)'],
  enum_ListTypeOfWastes: [
    '  20 01 - Separately collected fractions',
    '    20 01 01 - Non-Hazardous - Paper and cardboard',
  ],
  enum_ListYesNo: ['YES', 'NO'],
  enum_ImplementationStatus: [
    'A transition plan has already been adopted',
    'Adoption of a transition plan is planned in the future',
  ],
  enum_ListOfPastYears: ['2022', '2026'],
  enum_ListOfFutureYears: ['2026', '2027', '2028', '2030'],
  enum_ListYear: ['2025', '2026', '2027'],
  enum_ListMonth: ['1', '2', '4', '6', '12'],
  enum_ListDays: ['1', '29', '30', '31'],
};

/** The clean workbook with some answers changed. */
export function cleanReport(changes: Answers = {}, settings: ReportSettings = {}): Report {
  return reportOf({ ...CLEAN, ...changes }, { lists: LISTS!, ...settings });
}
