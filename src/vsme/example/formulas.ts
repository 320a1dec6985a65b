/** Refers to the answers of a datapoint as a formula of its sheet writes them: one cell, or all of a column. */
export interface References {
  readonly cell: (datapoint: string) => string;
  readonly column: (datapoint: string) => string;
}

type Formula = (to: References) => string;

/** The cells that the workbook calculates, without the equals sign. A dash: there is nothing to calculate from. */
export const FORMULAS: Readonly<Record<string, Formula>> = {
  x_title: ({ cell }) => `"Bæredygtighedsrapport for "&${cell('x_entityName')}`,
  x_subtitle: ({ cell }) => `${cell('x_periodStart')}&" til "&${cell('x_periodEnd')}`,
  x_periodStart: isoDate('x_startYear', 'x_startMonth', 'x_startDay'),
  x_periodEnd: isoDate('x_endYear', 'x_endMonth', 'x_endDay'),
  b1_omitted: () => '"None"',

  b3_elTot: sum('b3_elRen', 'b3_elNon'),
  b3_selfTot: sum('b3_selfRen', 'b3_selfNon'),
  b3_fuelTot: sum('b3_fuelRen', 'b3_fuelNon'),
  b3_s12lb: sum('b3_scope1', 'b3_scope2lb'),
  b3_s12mb: sum('b3_scope1', 'b3_scope2mb'),
  b3_scope3: ({ cell, column }) =>
    `IF(AND(${cell('b3_hasScope3')}=TRUE,COUNT(${column('b3_s3cat')})>0),SUM(${column('b3_s3cat')}),"-")`,
  b3_totlb: whenScope3('b3_s12lb'),
  b3_totmb: whenScope3('b3_s12mb'),
  b3_int12lb: ({ cell }) =>
    `IF(${cell('b3_hasScope3')}=TRUE,"-",${quotient(cell('b3_s12lb'), cell('b1_turnover'))})`,
  b3_int12mb: ({ cell }) =>
    `IF(${cell('b3_hasScope3')}=TRUE,"-",${quotient(cell('b3_s12mb'), cell('b1_turnover'))})`,
  b3_int123lb: ({ cell }) => quotient(cell('b3_totlb'), cell('b1_turnover')),
  b3_int123mb: ({ cell }) => quotient(cell('b3_totmb'), cell('b1_turnover')),
  /** The reduction targets are left out: there is nothing to sum. */
  c3_s12mbBase: () => '"-"',

  b6_consumption: ({ cell }) =>
    `IF(${cell('b6_discharge')}="","-",${cell('b6_withdrawal')}-${cell('b6_discharge')})`,

  b7_wasteHazMass: wasteMass('*- Hazardous*'),
  b7_wasteNonMass: wasteMass('*Non-Hazardous*'),
  b7_wasteTotMass: sum('b7_wasteHazMass', 'b7_wasteNonMass'),
  b7_wasteHazVol: wasteOf('*- Hazardous*', 'cubic meters (m3)'),
  b7_wasteNonVol: wasteOf('*Non-Hazardous*', 'cubic meters (m3)'),
  b7_wasteTotVol: sum('b7_wasteHazVol', 'b7_wasteNonVol'),
  b7_matTotMass: (to) =>
    `IF(COUNT(${to.column('b7_matQty')})=0,"-",${materialIn(to, 'kilograms (kg)')}+1000*${materialIn(to, 'metric tonnes (t)')})`,
  b7_matTotVol: (to) => `IF(COUNT(${to.column('b7_matQty')})=0,"-",${materialIn(to, 'cubic meters (m3)')})`,

  b8_temporary: ({ cell }) =>
    `IF(COUNT(${cell('b8_permanent')},${cell('b1_employees')})<2,"-",${cell('b1_employees')}-${cell('b8_permanent')})`,
  b8_turnoverRate: ({ cell }) => quotient(cell('b8_left'), `((${cell('b8_begin')}+${cell('b8_end')})/2)`),
  b9_hours: ({ cell }) =>
    `IF(COUNT(${cell('b9_hoursFte')},${cell('b1_employees')})<2,"-",${cell('b9_hoursFte')}*${cell('b1_employees')})`,
  b9_rate: ({ cell }) => `IFERROR(${cell('b9_accidents')}/${cell('b9_hours')}*200000,"-")`,
  b10_payGap: ({ cell }) =>
    quotient(`(${cell('b10_payMale')}-${cell('b10_payFemale')})`, cell('b10_payMale')),
  b10_cbPct: ({ cell }) => quotient(cell('b10_cbCount'), cell('b1_employees')),
};

/** Formulas of every row of a table or list that has none of its own above, given the cells of that row. */
export const ROW_FORMULAS: Readonly<Record<string, Formula>> = {
  b1_omitted: () => '""',
  b7_wasteRow: sum('b7_wasteRecycled', 'b7_wasteDisposal'),
};

function isoDate(year: string, month: string, day: string): Formula {
  return ({ cell }) =>
    `IF(COUNT(${cell(year)},${cell(month)},${cell(day)})<3,"-",${cell(year)}&"-"&TEXT(${cell(month)},"00")&"-"&TEXT(${cell(day)},"00"))`;
}

function sum(a: string, b: string): Formula {
  return ({ cell }) => `IF(COUNT(${cell(a)},${cell(b)})=0,"-",SUM(${cell(a)},${cell(b)}))`;
}

function whenScope3(scopes12: string): Formula {
  return ({ cell }) => `IF(ISNUMBER(${cell('b3_scope3')}),SUM(${cell(scopes12)},${cell('b3_scope3')}),"-")`;
}

function quotient(dividend: string, divisor: string): string {
  return `IFERROR(${dividend}/${divisor},"-")`;
}

function wasteOf(kind: string, unit: string): Formula {
  return ({ column }) =>
    `SUMIFS(${column('b7_wasteRow')},${column('b7_wasteType')},"${kind}",${column('b7_wasteUnit')},"${unit}")`;
}

/** In the unit that is chosen for the totals. */
function wasteMass(kind: string): Formula {
  return (to) => {
    const inKilograms = `(${wasteOf(kind, 'kilograms (kg)')(to)}+1000*${wasteOf(kind, 'metric tonnes (t)')(to)})`;
    const unit = to.cell('b7_wasteTotUnit');
    return `IF(${unit}="","-",${inKilograms}/IF(${unit}="kilograms (kg)",1,1000))`;
  };
}

function materialIn({ column }: References, unit: string): string {
  return `SUMIFS(${column('b7_matQty')},${column('b7_matUnit')},"${unit}")`;
}
