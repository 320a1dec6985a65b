import type { Answers, ReportSettings } from '../support/in-memory-report';

/** One failing and one passing case of a rule, as changes of the clean workbook. */
export interface RuleCase {
  readonly fails: Answers;
  readonly failsWith?: ReportSettings;
  /** Where the finding must stand: datapoint, and row of a list or table. */
  readonly at: readonly [datapoint: string, row?: number];
  /** Found in the English message. */
  readonly says: RegExp;
  /** Absent: the clean workbook itself passes. */
  readonly passes?: Answers;
  readonly passesWith?: ReportSettings;
  /** The offered fix, by its English title. */
  readonly fix?: string;
}

export const CASES: Readonly<Record<string, RuleCase>> = {
  X01: { fails: { x_entityName: '[Indsæt navn]' }, at: ['x_entityName'], says: /blank.*a name/ },
  X02: { fails: { x_identifier: null }, at: ['x_identifier'], says: /blank/ },
  X03: {
    fails: { x_idScheme: 'LEI', x_identifier: '529900T8BM49AURSDO54' },
    at: ['x_identifier'],
    says: /“529900T8BM49AURSDO54” is no LEI/,
    passes: { x_idScheme: 'LEI', x_identifier: '529900T8BM49AURSDO55' },
  },
  X04: { fails: { x_identifier: '13585628' }, at: ['x_identifier'], says: /DKCVR/ },
  X05: {
    fails: { x_idScheme: 'DUNS', x_identifier: '12-345' },
    at: ['x_identifier'],
    says: /“12-345” does not have nine digits/,
    passes: { x_idScheme: 'DUNS', x_identifier: 123456789 },
  },
  X06: { fails: { x_currency: null }, at: ['x_currency'], says: /\(blank\).*DKK/ },
  X07: { fails: { x_startDay: null }, at: ['x_startDay'], says: /not complete/ },
  X08: { fails: { x_endMonth: 4 }, at: ['x_endDay'], says: /day 31 of month 4, year 2026/ },
  X09: { fails: { x_endYear: 2025 }, at: ['x_endYear'], says: /2026-01-01 and ends on 2025-12-31/ },
  X10: { fails: { x_endMonth: 6, x_endDay: 30 }, at: ['x_endYear'], says: /181 days/ },
  X11: { fails: { x_periodEnd: '2026-12-30' }, at: ['x_periodEnd'], says: /“2026-12-30”.*2026-12-31/ },
  X12: { fails: { x_templateVersion: '1.2.0' }, at: ['x_templateVersion'], says: /2026-02-01.*2026-05-01/ },
  X13: { fails: { x_identifier: 'DKCVR.12345678' }, at: ['x_identifier'], says: /12345678/ },

  'B1-01': { fails: { b1_module: null }, at: ['b1_module'], says: /Option A or Option B/ },
  'B1-02': { fails: { b1_basisReporting: '-' }, at: ['b1_basisReporting'], says: /blank/ },
  'B1-03': {
    fails: { b1_basisReporting: 'Sustainability report prepared on a consolidated basis' },
    at: ['b1_sub_name', 1],
    says: /no subsidiary/,
    passes: {
      b1_basisReporting: 'Sustainability report prepared on a consolidated basis',
      b1_sub_name: ['Datter ApS'],
      b1_sub_address: ['Havnegade 2'],
    },
  },
  'B1-04': {
    fails: { b1_sub_name: ['Datter ApS', 'To ApS'], b1_sub_address: ['Havnegade 2'] },
    at: ['b1_sub_address', 2],
    says: /“To ApS” has no address/,
    passes: { b1_sub_name: ['Datter ApS'], b1_sub_address: ['Havnegade 2'] },
  },
  'B1-05': {
    fails: { b1_sub_name: [null, 'Datter ApS'] },
    at: ['b1_sub_name', 2],
    says: /1 subsidiary is listed/,
  },
  'B1-06': { fails: { b1_legalForm: null }, at: ['b1_legalForm'], says: /blank/ },
  'B1-07': { fails: { b1_legalFormOther: null }, at: ['b1_legalFormOther'], says: /“other” is chosen/ },
  'B1-08': { fails: { b1_legalForm: 'cooperative' }, at: ['b1_legalFormOther'], says: /“cooperative”/ },
  'B1-09': { fails: { b1_nace: null }, at: ['b1_nace', 1], says: /no NACE code/ },
  'B1-10': {
    fails: { b1_nace: [null, 'NACE M - 68.2 Rental and operating of own or leased real estate'] },
    at: ['b1_nace', 2],
    says: /68\.2 Rental/,
    passes: { b1_nace: ['NACE I - 56.21 Event catering activities'] },
  },
  'B1-11': {
    fails: { b1_nace: ['NACE M - 68.20 Rental', null, 'NACE M - 68.20 RENTAL'] },
    at: ['b1_nace', 3],
    says: /already stands in row 1/,
    passes: { b1_nace: ['NACE M - 68.20 Rental', 'NACE I - 56.21 Event catering activities'] },
    fix: 'Delete the repetition',
  },
  'B1-12': {
    fails: { b1_nace: [null, 'NACE M - 68.20 Rental'] },
    at: ['b1_nace', 1],
    says: /row 2/,
    fix: 'Move the code to the first row',
  },
  'B1-13': { fails: { b1_assets: null }, at: ['b1_assets'], says: /an amount/ },
  'B1-14': { fails: { b1_turnover: null }, at: ['b1_turnover'], says: /an amount/ },
  'B1-15': { fails: { b1_employees: '-' }, at: ['b1_employees'], says: /a number/ },
  'B1-16': { fails: { b1_empType: null }, at: ['b1_empType'], says: /choice/ },
  'B1-17': { fails: { b1_employees: 42.5 }, at: ['b1_employees'], says: /42\.5 is not a whole/ },
  'B1-18': { fails: { b1_country: null }, at: ['b1_country'], says: /country/ },
  'B1-19': { fails: { b1_site_city: null }, at: ['b1_site_address', 1], says: /No site/ },
  'B1-20': {
    fails: { b1_site_address: ['Vestergade 1', 'Nygade 2'], b1_site_city: ['Aarhus C', 'Odense'] },
    at: ['b1_site_postal', 2],
    says: /Site no\. 2 lacks postal code, country/,
  },
  'B1-21': { fails: { b1_site_gps: ['-'] }, at: ['b1_site_gps', 1], says: /“Aarhus C” has no coordinates/ },
  'B1-22': { fails: { b1_site_gps: ['56,1572;10,2107'] }, at: ['b1_site_gps', 1], says: /“56,1572;10,2107”/ },
  'B1-23': {
    fails: { b1_site_gps: ['10.2107, 56.1572'] },
    at: ['b1_site_gps', 1],
    says: /swapped/,
    fix: 'Write 56.1572,10.2107',
  },
  'B1-24': {
    fails: {
      b1_site_address: ['Vestergade 1', 'VESTERGADE 1'],
      b1_site_postal: ['8000', 8000],
      b1_site_city: ['Aarhus C', 'Aarhus C'],
      b1_site_country: ['Denmark', 'Denmark'],
    },
    at: ['b1_site_address', 2],
    says: /site no\. 1/,
    passes: {
      b1_site_address: ['Vestergade 1', 'Vestergade 3'],
      b1_site_postal: ['8000', 8000],
      b1_site_city: ['Aarhus C', 'Aarhus C'],
      b1_site_country: ['Denmark', 'Denmark'],
    },
  },
  'B1-25': { fails: { b1_site_postal: ['DK-8000'] }, at: ['b1_site_postal', 1], says: /“DK-8000”/ },
  'B1-26': {
    fails: { b1_site_id: [1, 1, 1, 4], b1_site_address: ['Vestergade 1', 'Nygade 2'] },
    at: ['b1_site_id', 2],
    says: /Id 1 is already used in row 1/,
    passes: { b1_site_id: [1, 2, 2, 2], b1_site_address: ['Vestergade 1', 'Nygade 2'] },
  },
  'B1-27': { fails: { b1_certText: null }, at: ['b1_certText'], says: /ticked/ },
  'B1-28': { fails: { b1_hasCert: false }, at: ['b1_hasCert'], says: /DGNB/, fix: 'Tick certification' },

  'B3-01': {
    fails: { b3_totalEnergy: null },
    at: ['b3_totalEnergy'],
    says: /MWh/,
  },
  'B3-02': {
    fails: {
      b3_elRen: null,
      b3_elNon: null,
      b3_selfRen: null,
      b3_selfNon: null,
      b3_fuelRen: null,
      b3_fuelNon: null,
    },
    at: ['b3_elRen'],
    says: /all six/,
  },
  'B3-03': { fails: { b3_elTot: 130 }, at: ['b3_elTot'], says: /says 130.*80 \(60 \+ 20\)/ },
  'B3-04': { fails: { b3_selfTot: 6 }, at: ['b3_selfTot'], says: /says 6.*5 \(5 \+ 0\)/ },
  'B3-05': {
    fails: { b3_fuelTot: 15.01 },
    at: ['b3_fuelTot'],
    says: /15\.01/,
    passes: { b3_fuelTot: 15.004 },
  },
  'B3-06': { fails: { b3_totalEnergy: 99.9 }, at: ['b3_totalEnergy'], says: /99\.9 MWh.*100 MWh/ },
  'B3-07': { fails: { b3_totalEnergy: 140 }, at: ['b3_totalEnergy'], says: /difference is 40 MWh/ },
  'B3-08': { fails: { b3_scope1: null }, at: ['b3_scope1'], says: /CO2e/, passes: { b3_scope1: 0 } },
  'B3-09': { fails: { b3_scope2lb: '[Indsæt tons CO₂e]' }, at: ['b3_scope2lb'], says: /CO2e/ },
  'B3-10': { fails: { b3_s12lb: 11 }, at: ['b3_s12lb'], says: /says 11.*10 \(2\.5 \+ 7\.5\)/ },
  'B3-11': { fails: { b3_s12mb: 3 }, at: ['b3_s12mb'], says: /says 3.*3\.5/ },
  'B3-12': { fails: { b3_s3cat: null }, at: ['b3_s3cat', 1], says: /all 15/ },
  'B3-13': {
    fails: { b3_hasScope3: false },
    at: ['b3_hasScope3'],
    says: /2 categories with 30 tonnes/,
    fix: 'Tick scope 3',
  },
  'B3-14': { fails: { b3_scope3: 25 }, at: ['b3_scope3'], says: /says 25.*30 \(20 \+ 10\)/ },
  'B3-15': { fails: { b3_totlb: 10 }, at: ['b3_totlb'], says: /says 10.*40/ },
  'B3-16': { fails: { b3_totmb: 40 }, at: ['b3_totmb'], says: /says 40.*33\.5/ },
  'B3-17': {
    fails: { b3_int12lb: 0.0000025 },
    at: ['b3_int12lb'],
    says: /0\.0000025, but 10 \/ 40,000,000 is 0\.00000025/,
    passes: { b3_int12lb: 0.00000025 },
  },
  'B3-18': { fails: { b3_int123lb: 0.000002 }, at: ['b3_int123lb'], says: /0\.000002, but 40/ },
  'B3-19': { fails: { b3_int123lb: '-' }, at: ['b3_int12lb'], says: /40,000,000/ },
  'B3-20': { fails: { b3_scope1: 0 }, at: ['b3_scope1'], says: /10 MWh/ },

  'GEN-ERR': { fails: { b1_employees: { error: '#REF!' } }, at: ['b1_employees'], says: /#REF!/ },
  'GEN-TYPE': {
    fails: { b1_turnover: '1.234,5' },
    at: ['b1_turnover'],
    says: /“1\.234,5”.*a number/,
    fix: 'Write 1,234.5',
  },
  'GEN-NEG': {
    fails: { b3_s3cat: [-1] },
    at: ['b3_s3cat', 1],
    says: /-1/,
    passes: { b10_payGap: -0.1 },
  },
  'GEN-ENUM': {
    fails: { b7_circ: 'JA' },
    at: ['b7_circ'],
    says: /“JA”.*“YES”/,
    passes: { b7_circ: 'YES' },
    fix: 'Write “YES”',
  },
  'GEN-WS': { fails: { x_currency: 'DKK  ' }, at: ['x_currency'], says: /“DKK {2}”/, fix: 'Write “DKK”' },
  'GEN-FORMULA': {
    fails: { b3_elTot: 80 },
    failsWith: { overwritten: ['b3_elTot'] },
    at: ['b3_elTot'],
    says: /80 as a constant/,
  },
  'GEN-LEAK': {
    fails: {},
    failsWith: { boxes: ['b3_total_energy_consumption'] },
    at: ['b3_totalEnergy'],
    says: /100/,
    passes: { b3_totalEnergy: null },
    passesWith: { boxes: ['b3_total_energy_consumption'] },
  },
};
