import type { CellValue } from '../../workbook/cell-value';

/** What is written in the cells of a datapoint, from the first on. */
type Answers = Readonly<Record<string, CellValue | readonly CellValue[]>>;

/** The year of a housing organisation that does not exist. */
const BELIEVABLE: Answers = {
  x_templateVersion: '1.3.0',
  x_schemaRef: 'https://xbrl.efrag.org/taxonomy/vsme/2026-05-01/vsme-all.xsd',
  x_entityName: 'Boligforeningen Fjordparken (fiktiv)',
  x_idScheme: 'EU ID',
  x_identifier: 'DKCVR.99999993',
  x_currency: 'DKK',
  x_startYear: 2026,
  x_startMonth: 1,
  x_startDay: 1,
  x_endYear: 2026,
  x_endMonth: 12,
  x_endDay: 31,

  g_intro: 'Fjordparken er en opdigtet almen boligorganisation med 1.840 boliger i fire afdelinger.',
  g_prevUnchanged: false,

  b1_module: 'Option A (Basic Module only)',
  b1_basisReporting: 'Sustainability report prepared on an individual basis',
  b1_legalForm: 'other (please specify the legal form in the row below)',
  b1_legalFormOther: 'Almen boligorganisation',
  b1_nace: ['NACE M - 68.20 Rental and operating of own or leased real estate'],
  b1_assets: 2_412_000_000,
  b1_turnover: 148_600_000,
  b1_employees: 72,
  b1_empPeriodMethod: 'At the end of the reporting period',
  b1_empType: 'Full-time equivalent (FTE)',
  b1_country: 'Denmark',
  b1_site_id: ['1', '2', '3', '4'],
  b1_site_address: ['Fjordvej 2', 'Strandengen 14', 'Havnegade 31', 'Skovbrynet 5'],
  b1_site_postal: ['8700', '8700', '7100', '8722'],
  b1_site_city: ['Horsens', 'Horsens', 'Vejle', 'Hedensted'],
  b1_site_country: ['Denmark', 'Denmark', 'Denmark', 'Denmark'],
  b1_site_gps: ['55.8607,9.8503', '55.8549,9.8791', '55.7071,9.5370', '55.7704,9.7011'],
  b1_hasCert: false,

  b2_has: true,
  b2_topics: [true, false, false, true, true, true, false, true, true, true],
  b2_public: true,
  b2_target: false,
  b2_coopParticipation:
    'Beboerne vælger afdelingsbestyrelserne og har flertal i repræsentantskabet. 61 % af afdelingerne havde kampvalg i 2026.',
  b2_coopLimits: 'Overskud bliver i afdelingerne; en almen boligorganisation udlodder intet.',

  b3_totalEnergy: 21_350,
  b3_hasBreakdown: true,
  b3_elRen: 1_860,
  b3_elNon: 540,
  b3_selfRen: 420,
  b3_selfNon: 0,
  b3_fuelRen: 38,
  b3_fuelNon: 212,
  b3_scope1: 57.4,
  b3_scope2lb: 1_264.8,
  b3_scope2mb: 1_198.2,
  b3_hasScope3: true,
  b3_s3cat: [3_910, 2_240, 318, 46, 121, 9, 88, null, null, null, null, null, 5_120, null, null],

  b4_required: false,

  b5_hasSites: true,
  b5_unit: 'squared meters (m2)',
  b5_siteId: ['2'],
  b5_area: [18_400],
  b5_in: [false],
  b5_near: [true],
  b5_landUnit: 'squared meters (m2)',
  b5_landTotal: 412_000,
  b5_landSealed: 187_500,
  b5_landOn: 96_300,
  b5_landOff: 0,

  b6_withdrawal: 168_900,
  b6_stress: 0,
  b6_hasProcess: false,

  b7_circ: 'YES',
  b7_circText:
    'Ved renovering genbruges tagsten og mursten, og fraflytteres køkkener sættes i stand og genbruges.',
  b7_wasteType: [
    '    20 03 01 - Non-Hazardous - Mixed municipal waste',
    '    20 01 01 - Non-Hazardous - Paper and cardboard',
    '    15 01 02 - Non-Hazardous - Plastic packaging',
  ],
  b7_wasteUnit: ['metric tonnes (t)', 'metric tonnes (t)', 'metric tonnes (t)'],
  b7_wasteRecycled: [0, 214, 63],
  b7_wasteDisposal: [586, 0, 4],
  b7_wasteTotUnit: 'metric tonnes (t)',
  b7_hasMaterials: false,

  b8_permanent: 68,
  b8_male: 41,
  b8_female: 31,
  b8_other: 0,
  b8_notReported: 0,
  b8_multiCountry: false,
  b8_left: 9,
  b8_begin: 70,
  b8_end: 72,

  b9_accidents: 2,
  b9_hoursFte: 1_924,
  b9_fatalities: 0,

  b10_minWage: 'YES',
  b10_payMale: 246.5,
  b10_payFemale: 238.9,
  b10_cbCount: 69,
  b10_trainMale: 11,
  b10_trainFemale: 14,
  b10_trainOther: 0,
  b10_trainNotRep: 0,

  b11_has: false,
};

/** Five mistakes as people make them, for the reader to find under Validér. */
const MISTAKES: Answers = {
  b1_site_country: ['Denmark', 'Denmark ', 'Denmark', 'Denmark'],
  b3_totalEnergy: 2_135,
  b3_scope1: null,
  b7_circ: 'JA',
  b10_payFemale: '238,90',
};

export const ANSWERS: Answers = { ...BELIEVABLE, ...MISTAKES };
