import { DATAPOINTS } from '../../../src/vsme/catalogue';
import type { AssistantAnswers } from '../../../src/vsme/assistants/assistant';
import { ASSISTANTS, assistantsFor } from '../../../src/vsme/assistants/assistants';
import { UserError } from '../../../src/workbook/user-error';

const DATAPOINT = new Map(DATAPOINTS.map((datapoint) => [datapoint.id, datapoint]));

/** Figures a person would have at hand, what is written, and a part of the Danish explanation. */
const WORKED: Readonly<Record<string, readonly [AssistantAnswers, Record<string, unknown>, string]>> = {
  'energy-to-mwh': [
    { quantity: 12_000, carrier: 'naturgas', unit: 'm3', target: 'b3_fuelNon', added: 8 },
    { b3_fuelNon: 140 },
    '12.000 m3 naturgas = 132 MWh, og med 8 MWh fra før 140 MWh.',
  ],
  'electricity-split': [
    { electricity: 192_500, share: 60 },
    { b3_hasBreakdown: true, b3_elRen: 115.5, b3_elNon: 77 },
    '60 % af 192,5 MWh el er 115,5 MWh vedvarende; resten er 77 MWh.',
  ],
  'ghg-intensity': [
    { scope1: 1000, scope2: 245.6, turnover: 98_400_000 },
    { b3_scope1: 1000, b3_scope2lb: 245.6, b1_turnover: 98_400_000 },
    '= 12,6585 ton pr. million.',
  ],
  'land-use-change': [
    { area: 'b5_landTotal', previous: 12.4, current: 13.1 },
    { b5_landTotal: 13.1, b5_landTotalPrev: 12.4 },
    'Fra 12,4 til 13,1 er 5,6452 %.',
  ],
  'water-consumption': [
    { withdrawal: 18_400, discharge: 18_250 },
    { b6_withdrawal: 18_400, b6_discharge: 18_250 },
    '18.400 m³ − 18.250 m³ = 150 m³.',
  ],
  'waste-shares': [
    { row: 3, total: 396, recycled: 214 },
    { b7_wasteRecycled: 214, b7_wasteDisposal: 182 },
    '214 af 396 er genanvendt (54,0404 %); 182 er bortskaffet.',
  ],
  'employee-turnover': [
    { left: 9, begin: 60, end: 64 },
    { b8_left: 9, b8_begin: 60, b8_end: 64 },
    '9 fratrådte / 62 ansatte i gennemsnit = 14,5161 %.',
  ],
  accidents: [
    { accidents: 3, hours: 80_000 },
    { b9_accidents: 3, b9_hours: 80_000 },
    '3 ulykker / 80.000 timer × 200.000 = 7,5 pr. 100 fuldtidsansatte.',
  ],
  'pay-gap': [
    { payMen: 2_450_000, hoursMen: 10_000, payWomen: 2_310_000, hoursWomen: 10_000 },
    { b10_payMale: 245, b10_payFemale: 231 },
    'Mænd 245 og kvinder 231 pr. time: forskellen er 5,7143 % af mændenes løn.',
  ],
  'agreement-coverage': [
    { covered: 58, employees: 62 },
    { b10_cbCount: 58 },
    '58 dækkede / 62 ansatte = 93,5484 %.',
  ],
  'training-hours': [
    { group: 'b10_trainMale', hours: 640, employees: 34 },
    { b10_trainMale: 18.8235294118 },
    '640 timer / 34 ansatte = 18,8235 timer pr. ansat.',
  ],
  'management-ratio': [
    { women: 4, men: 7 },
    { c5_mgmtFemale: 4, c5_mgmtMale: 7 },
    '4 kvinder / 7 mænd = 0,571429.',
  ],
  'board-ratio': [{ women: 4, men: 7 }, { c9_female: 4, c9_male: 7 }, '4 kvinder / 7 mænd = 0,571429.'],
};

test('every assistant has a worked example', () => {
  expect(Object.keys(WORKED).sort()).toEqual(ASSISTANTS.map(({ id }) => id).sort());
});

describe.each(ASSISTANTS.map((assistant) => [assistant.id, assistant] as const))('%s', (id, assistant) => {
  const [given, written, explanation] = WORKED[id]!;

  test('writes the answers of its example and says how', () => {
    const { edits, explanation: said } = assistant.compute(given);
    expect(Object.fromEntries(edits.map(({ datapoint, value }) => [datapoint, value]))).toEqual(written);
    expect(said.da).toContain(explanation);
    expect(said.en).not.toBe(said.da);
  });

  test('writes only what it says it writes, never what a template computes and locks', () => {
    const { edits } = assistant.compute(given);
    for (const { datapoint, row } of edits) {
      expect(assistant.datapoints).toContain(datapoint);
      const known = DATAPOINT.get(datapoint)!;
      expect(known.computed?.locked ?? false).toBe(false);
      expect(row !== undefined).toBe(known.table !== undefined);
    }
  });

  test('its datapoints and suggestions are in the catalogue', () => {
    const named = [...assistant.datapoints, ...assistant.inputs.flatMap(({ prefill }) => prefill ?? [])];
    expect(named.filter((datapoint) => !DATAPOINT.has(datapoint))).toEqual([]);
    expect(assistantsFor(assistant.datapoints[0]!)).toContain(assistant);
  });

  test.each(assistant.inputs.filter(({ required }) => required).map((input) => [input.id]))(
    'says what is missing without %s',
    (input) => {
      const refused = () => assistant.compute({ ...given, [input]: null });
      expect(refused).toThrow(UserError);
      expect(refused).not.toThrow(TypeError);
    },
  );
});
