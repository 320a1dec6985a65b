import type { Formula, References } from './form';
import { TOPICS } from './forms/topics';

const INCIDENT_TYPES = ['Børnearbejde', 'Tvangsarbejde', 'Menneskehandel', 'Diskrimination', 'Andet'];
const THRESHOLDS = ['c8_bmCoal', 'c8_bmOil', 'c8_bmGas', 'c8_bmPower'];
const CERTIFICATES = 8;
const RISKS = 8;

/** What the workbook calculates, by datapoint; in a table once per row. Nothing in gives nothing out. */
export const FORMULAS: Readonly<Record<string, Formula>> = {
  x_periodStart: isoDate('x_startYear', 'x_startMonth', 'x_startDay'),
  x_periodEnd: isoDate('x_endYear', 'x_endMonth', 'x_endDay'),
  x_title: ({ cell }) =>
    ifGiven([cell('x_entityName')], `"Bæredygtighedsopgørelse for "&${cell('x_entityName')}`),
  x_subtitle: ({ cell }) =>
    ifGiven(
      [cell('x_periodStart'), cell('x_periodEnd')],
      `${cell('x_periodStart')}&" til "&${cell('x_periodEnd')}`,
    ),

  b1_certText: joined(CERTIFICATES, (row, { cell }) => {
    const [name, description, date] = ['name', 'desc', 'date'].map((part) => cell(`b1_cert_${part}#${row}`));
    return [name!, `${name}&": "&${description}&IF(${date}="",""," ("&${date}&")")`];
  }),
  b2_public: anyYes('b2_topic_public'),
  b2_target: anyYes('b2_topic_target'),

  b3_elTot: sum('b3_elRen', 'b3_elNon'),
  b3_selfTot: sum('b3_selfRen', 'b3_selfNon'),
  b3_fuelTot: sum('b3_fuelRen', 'b3_fuelNon'),
  b3_otherTot: sum('b3_otherRen', 'b3_otherNon'),
  b3_totalEnergy: sum('b3_elTot', 'b3_selfTot', 'b3_fuelTot', 'b3_otherTot'),
  b3_s12lb: sum('b3_scope1', 'b3_scope2lb'),
  b3_s12mb: ifNumbers(['b3_scope2mb'], ({ cell }) => `SUM(${cell('b3_scope1')},${cell('b3_scope2mb')})`),
  b3_scope3: ({ cell, column }) =>
    `IF(AND(${cell('b3_hasScope3')}="JA",COUNT(${column('b3_s3cat')})>0),SUM(${column('b3_s3cat')}),"")`,
  b3_totlb: sumOfAll('b3_s12lb', 'b3_scope3'),
  b3_totmb: sumOfAll('b3_s12mb', 'b3_scope3'),
  b3_int12lb: unlessScope3('b3_s12lb'),
  b3_int12mb: unlessScope3('b3_s12mb'),
  b3_int123lb: quotient('b3_totlb', 'b1_turnover'),
  b3_int123mb: quotient('b3_totmb', 'b1_turnover'),

  b5_landTotalChg: change('b5_landTotalPrev', 'b5_landTotal'),
  b5_landSealedChg: change('b5_landSealedPrev', 'b5_landSealed'),
  b5_landOnChg: change('b5_landOnPrev', 'b5_landOn'),
  b5_landOffChg: change('b5_landOffPrev', 'b5_landOff'),

  b6_consumption: ifNumbers(
    ['b6_withdrawal', 'b6_discharge'],
    ({ cell }) => `${cell('b6_withdrawal')}-${cell('b6_discharge')}`,
  ),

  b7_wasteDisposal: ifNumbers(
    ['b7_wasteRow', 'b7_wasteRecycled'],
    ({ cell }) => `${cell('b7_wasteRow')}-${cell('b7_wasteRecycled')}`,
  ),
  b7_wasteHazMass: wasteMass('*(farligt)*'),
  b7_wasteNonMass: wasteMass('*(ikke-farligt)*'),
  b7_wasteTotMass: sum('b7_wasteHazMass', 'b7_wasteNonMass'),
  b7_wasteHazVol: wasteVolume('*(farligt)*'),
  b7_wasteNonVol: wasteVolume('*(ikke-farligt)*'),
  b7_wasteTotVol: sum('b7_wasteHazVol', 'b7_wasteNonVol'),
  b7_matTotMass: ({ column }) =>
    `IF(COUNTIF(${column('b7_matUnit')},"kg")+COUNTIF(${column('b7_matUnit')},"ton")=0,"",` +
    `SUMIF(${column('b7_matUnit')},"kg",${column('b7_matQty')})+1000*SUMIF(${column('b7_matUnit')},"ton",${column('b7_matQty')}))`,
  b7_matTotVol: ({ column }) =>
    `IF(COUNTIF(${column('b7_matUnit')},"m³")=0,"",SUMIF(${column('b7_matUnit')},"m³",${column('b7_matQty')}))`,

  b8_turnoverRate: ifNumbers(
    ['b8_left', 'b8_begin', 'b8_end'],
    ({ cell }) =>
      `IF(${cell('b8_begin')}+${cell('b8_end')}=0,"",${cell('b8_left')}/((${cell('b8_begin')}+${cell('b8_end')})/2))`,
  ),
  b9_hours: ifNumbers(
    ['b9_hoursFte', 'b1_employees'],
    ({ cell }) => `${cell('b9_hoursFte')}*${cell('b1_employees')}`,
  ),
  b9_rate: ifNumbers(
    ['b9_accidents', 'b9_hours'],
    ({ cell }) => `IF(${cell('b9_hours')}=0,"",${cell('b9_accidents')}/${cell('b9_hours')}*200000)`,
  ),
  b9_fatalities: sum('b9_fatalInjury', 'b9_fatalIll'),
  b10_payGap: ifNumbers(
    ['b10_payMale', 'b10_payFemale'],
    ({ cell }) =>
      `IF(${cell('b10_payMale')}=0,"",(${cell('b10_payMale')}-${cell('b10_payFemale')})/${cell('b10_payMale')})`,
  ),
  b10_cbPct: quotient('b10_cbCount', 'b1_employees'),

  c2_desc: byTopic('c2_topic_desc'),
  c2_targetDesc: byTopic('c2_topic_future'),
  c2_senior: byTopic('c2_topic_senior'),

  c3_s1Pct: change('c3_s1Base', 'c3_s1Target'),
  c3_s2lbPct: change('c3_s2lbBase', 'c3_s2lbTarget'),
  c3_s3Pct: change('c3_s3Base', 'c3_s3Target'),
  ...targetTotals('Base'),
  ...targetTotals('Target'),
  // NACE Rev. 2.1: sections A to H are divisions 01 to 53, real estate is 68.
  c3_highImpact: ({ column }) => {
    const division = `LEFT(${column('b1_nace')},2)`;
    return `IF(COUNTA(${column('b1_nace')})=0,"",IF(SUMPRODUCT((${division}<>"")*((${division}<="53")+(${division}="68")))>0,"JA","NEJ"))`;
  },
  c3_planDate: isoDate('c3_planYear', 'c3_planMonth', 'c3_planDay'),

  c4_exposure: labelled(
    ['Aktiver', 'c4_exposureAssets'],
    ['Aktiviteter', 'c4_exposureActivities'],
    ['Værdikæde', 'c4_exposureValueChain'],
  ),
  c4_horizons: joined(RISKS, (row, { cell }) => {
    const risk = cell(`c4_risk#${row}`);
    const horizon = (part: string, text: string): string =>
      `IF(${cell(`c4_risk${part}#${row}`)}="JA",", ${text}","")`;
    const horizons = `${horizon('Short', 'inden for 1 år')}&${horizon('Medium', '2-5 år')}&${horizon('Long', 'over 5 år')}`;
    return [risk, `${risk}&": "&MID(${horizons},3,99)`];
  }),
  c4_adverse: labelled(
    ['Lav risiko', 'c4_adverseLow'],
    ['Mellem risiko', 'c4_adverseMedium'],
    ['Høj risiko', 'c4_adverseHigh'],
  ),

  c5_ratio: quotient('c5_mgmtFemale', 'c5_mgmtMale'),
  c7_incidents: ({ column }) =>
    `IF(COUNTIF(${column('c7_types')},"JA")>0,"JA",IF(COUNTIF(${column('c7_types')},"NEJ")=${INCIDENT_TYPES.length},"NEJ",""))`,
  c7_actions: joined(INCIDENT_TYPES.length, (row, { cell }) => {
    const actions = cell(`c7_typeActions#${row}`);
    return [actions, `"${INCIDENT_TYPES[row - 1]!}: "&${actions}`];
  }),
  c7_valueChainText: labelled(
    ['Arbejdstagere i værdikæden', 'c7_vcWorkers'],
    ['Berørte samfund', 'c7_vcCommunities'],
    ['Forbrugere og slutbrugere', 'c7_vcConsumers'],
  ),
  c8_fossil: sum('c8_coal', 'c8_oil', 'c8_gas'),
  c8_bmNone: thresholds('NEJ', 'JA'),
  c8_excluded: thresholds('JA', 'NEJ'),
  c9_ratio: quotient('c9_female', 'c9_male'),
};

function ifGiven(cells: readonly string[], result: string): string {
  return `IF(OR(${cells.map((cell) => `${cell}=""`).join(',')}),"",${result})`;
}

/** The formula's result when every one of the answers is a number. */
function ifNumbers(ids: readonly string[], formula: Formula): Formula {
  return (to) => `IF(COUNT(${ids.map(to.cell).join(',')})<${ids.length},"",${formula(to)})`;
}

/** Of those that are given; blank when none is. */
function sum(...ids: readonly string[]): Formula {
  return ({ cell }) => {
    const cells = ids.map(cell).join(',');
    return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
  };
}

/** Blank unless every one is given. */
function sumOfAll(...ids: readonly string[]): Formula {
  return ifNumbers(ids, ({ cell }) => `SUM(${ids.map(cell).join(',')})`);
}

function quotient(over: string, under: string): Formula {
  return ifNumbers([over, under], ({ cell }) => `IF(${cell(under)}=0,"",${cell(over)}/${cell(under)})`);
}

function change(before: string, after: string): Formula {
  return ifNumbers(
    [before, after],
    ({ cell }) => `IF(${cell(before)}=0,"",${cell(after)}/${cell(before)}-1)`,
  );
}

/** Where scope 3 is disclosed, the intensity that counts is that of scopes 1 to 3. */
function unlessScope3(emissions: string): Formula {
  return (to) => `IF(${to.cell('b3_hasScope3')}="JA","",${quotient(emissions, 'b1_turnover')(to)})`;
}

function isoDate(year: string, month: string, day: string): Formula {
  return ifNumbers(
    [year, month, day],
    ({ cell }) => `${cell(year)}&"-"&TEXT(${cell(month)},"00")&"-"&TEXT(${cell(day)},"00")`,
  );
}

function anyYes(id: string): Formula {
  return ({ column }) => `IF(COUNTIF(${column(id)},"JA")>0,"JA",IF(COUNTIF(${column(id)},"NEJ")>0,"NEJ",""))`;
}

/** One word when any threshold is reached, the other when none is. */
function thresholds(reached: string, none: string): Formula {
  return ({ cell }) => {
    const are = (word: string): string => THRESHOLDS.map((id) => `${cell(id)}="${word}"`).join(',');
    return `IF(OR(${are('JA')}),"${reached}",IF(AND(${are('NEJ')}),"${none}",""))`;
  };
}

/** Lines of text, those whose first cell is blank left out. */
function joined(
  rows: number,
  line: (row: number, to: References) => readonly [given: string, text: string],
): Formula {
  return (to) => {
    const lines = Array.from({ length: rows }, (_, index) => {
      const [given, text] = line(index + 1, to);
      return `IF(${given}="","",CHAR(10)&${text})`;
    });
    return `MID(${lines.join('&')},2,32000)`;
  };
}

function labelled(...parts: readonly (readonly [label: string, id: string])[]): Formula {
  return joined(parts.length, (row, { cell }) => {
    const [label, id] = parts[row - 1]!;
    return [cell(id), `"${label}: "&${cell(id)}`];
  });
}

function byTopic(id: string): Formula {
  return joined(TOPICS.length, (row, { cell }) => {
    const text = cell(`${id}#${row}`);
    return [text, `"${TOPICS[row - 1]!}: "&${text}`];
  });
}

function targetTotals(year: 'Base' | 'Target'): Readonly<Record<string, Formula>> {
  return {
    [`c3_s12lb${year}`]: sum(`c3_s1${year}`, `c3_s2lb${year}`),
    [`c3_s12mb${year}`]: ifNumbers(
      [`c3_s2mb${year}`],
      ({ cell }) => `SUM(${cell(`c3_s1${year}`)},${cell(`c3_s2mb${year}`)})`,
    ),
    [`c3_s3${year}`]: ({ column }) =>
      `IF(COUNT(${column(`c3_s3cat${year}`)})=0,"",SUM(${column(`c3_s3cat${year}`)}))`,
    [`c3_totlb${year}`]: sumOfAll(`c3_s12lb${year}`, `c3_s3${year}`),
    [`c3_totmb${year}`]: sumOfAll(`c3_s12mb${year}`, `c3_s3${year}`),
  };
}

function wasteIn(kind: string, unit: string): Formula {
  return ({ column }) =>
    `SUMIFS(${column('b7_wasteRow')},${column('b7_wasteType')},"${kind}",${column('b7_wasteUnit')},"${unit}")`;
}

/** In the unit that is chosen for the totals. */
function wasteMass(kind: string): Formula {
  return (to) => {
    const unit = to.cell('b7_wasteTotUnit');
    const kilograms = `(${wasteIn(kind, 'kg')(to)}+1000*${wasteIn(kind, 'ton')(to)})`;
    return `IF(OR(${unit}="",COUNT(${to.column('b7_wasteRow')})=0),"",${kilograms}/IF(${unit}="kg",1,1000))`;
  };
}

function wasteVolume(kind: string): Formula {
  return (to) => `IF(COUNTIF(${to.column('b7_wasteUnit')},"m³")=0,"",${wasteIn(kind, 'm³')(to)})`;
}
