import fc from 'fast-check';
import { DATAPOINTS } from '../../../src/vsme/catalogue';
import { answerStates, type AnswerStateName } from '../../../src/vsme/relevance/answer-states';
import type { Report } from '../../../src/vsme/report';
import { isComputed } from '../../../src/vsme/rules/every-answer';
import { Facts } from '../../../src/vsme/rules/facts';
import { validateReport } from '../../../src/vsme/validate';
import { BLANK_VERSIONS, blank, describeWithTemplates, sample } from '../../support/templates';
import { CLEAN, reportOf as inMemory, type Answers, type ReportSettings } from '../support/in-memory-report';
import { reportOf } from '../support/read-report';

const OPTION_B = 'Option B (Basic Module and Comprehensive Module)';

const statesIn = (report: Report) =>
  answerStates(report, validateReport(report, { module: 'auto' }).findings);

const stateOf = (id: string, answers: Answers, settings?: ReportSettings) =>
  statesIn(inMemory(answers, settings)).get(id)!;

const idsIn = (report: Report, wanted: AnswerStateName): string[] =>
  [...statesIn(report)].flatMap(([id, { state }]) => (state === wanted ? [id] : []));

describe('the state of an answer', () => {
  it.each([
    ['is filled', 'b3_scope1', { b3_scope1: 0 }, 'filled', 'skal'],
    ['is missing where it is blank and asked for', 'b3_scope1', {}, 'missing', 'skal'],
    [
      'is missing where it holds a placeholder',
      'b3_scope1',
      { b3_scope1: '[Indsæt tal]' },
      'missing',
      'skal',
    ],
    ['is wrong where a rule says so', 'b3_scope1', { b3_scope1: -1 }, 'wrong', 'skal'],
    ['is wrong where it is an error value', 'b3_scope1', { b3_scope1: { error: '#REF!' } }, 'wrong', 'skal'],
    ['is optional where it may be given', 'b3_scope2mb', {}, 'optional', 'kan'],
    ['is optional where it is a tick box', 'b8_multiCountry', { b8_multiCountry: false }, 'optional', 'kan'],
    ['is filled where a tick box is ticked', 'b8_multiCountry', { b8_multiCountry: true }, 'filled', 'kan'],
    ['is missing where its condition holds', 'b8_left', { b1_employees: 50 }, 'missing', 'skal'],
    ['is not relevant where it does not', 'b8_left', { b1_employees: 49 }, 'not-relevant', 'not-relevant'],
    [
      'is filled even where it need not be',
      'b8_left',
      { b1_employees: 12, b8_left: 1 },
      'filled',
      'not-relevant',
    ],
  ] as const)('%s', (_, id, answers, state, required) => {
    expect(stateOf(id, answers)).toMatchObject({ state, required });
  });

  it.each([
    [{ b1_employees: 12 }, 'Ikke relevant. Skal kun oplyses, når der er 50 eller flere ansatte – der er 12.'],
    [{}, 'Ikke relevant. Skal kun oplyses, når der er 50 eller flere ansatte – antallet er ikke oplyst.'],
  ])('says why it is not relevant with %j', (answers, why) => {
    expect(stateOf('b8_left', answers).why?.da).toBe(why);
  });

  it('asks for the comprehensive module only where B1 chooses it', () => {
    const basic = stateOf('c1_products', CLEAN);
    expect(basic).toMatchObject({ state: 'not-relevant', required: 'not-relevant' });
    expect(basic.why?.da).toContain('det udvidede modul');
    expect(stateOf('c1_products', { ...CLEAN, b1_module: OPTION_B }).state).toBe('missing');
  });

  it('asks for nothing that is ticked as sensitive, whole tables included', () => {
    const settings = { boxes: ['b3_estimated_ghg_emissions', 'b1_list_of_sites'] };
    for (const id of ['b3_scope1', 'b1_site_id', 'b1_site_address']) {
      const { state, why } = stateOf(id, {}, settings);
      expect([id, state]).toEqual([id, 'not-relevant']);
      expect(why?.da).toContain('fortroligt');
    }
  });

  it('does not let an accepted finding make an answer wrong', () => {
    const report = inMemory({ ...CLEAN, b3_scope1: -1 });
    expect(answerStates(report, []).get('b3_scope1')?.state).toBe('filled');
  });

  it('gives every answer that people give exactly one state, whatever is filled in', () => {
    const values = fc.oneof(
      fc.constantFrom(null, true, false, '-', 'YES', OPTION_B, 'already adopted', { error: '#N/A' }),
      fc.integer({ min: -2, max: 200 }),
      fc.string(),
    );
    const anything = fc.dictionary(fc.constantFrom(...DATAPOINTS.map(({ id }) => id)), values, {
      maxKeys: 60,
    });
    fc.assert(
      fc.property(anything, (answers) => {
        const report = inMemory(answers);
        const states = statesIn(report);
        const facts = new Facts(report);
        const asked = [...report.datapoints.values()]
          .filter((bound) => !bound.datapoint.constant && !isComputed(facts, bound))
          .map(({ datapoint }) => datapoint.id);
        expect([...states.keys()]).toEqual(asked);
        for (const { state, required, why } of states.values()) {
          if (state === 'missing') expect(required).toBe('skal');
          if (state === 'optional') expect(required).toBe('kan');
          if (state === 'not-relevant' || state === 'wrong') expect(why).toBeDefined();
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** What every release asks for in its blank file. */
const ALWAYS_ASKED = [
  'x_entityName x_idScheme x_identifier x_currency',
  'x_startYear x_startMonth x_startDay x_endYear x_endMonth x_endDay b1_module',
  'b1_basisReporting b1_legalForm b1_nace b1_assets b1_turnover b1_employees b1_empPeriodMethod b1_empType',
  'b1_country b1_site_address b1_site_postal b1_site_city b1_site_country',
  'b3_totalEnergy b3_scope1 b3_scope2lb b6_withdrawal b6_stress',
  'b7_circ b7_wasteType b7_wasteUnit b7_wasteRecycled',
  'b8_permanent b8_male b8_female b8_other b8_notReported b9_accidents b9_fatalities',
  'b10_cbCount b10_trainMale b10_trainFemale b10_trainOther',
]
  .join(' ')
  .split(' ');

/** What EFRAG itself has written into its blank file. */
const PREFILLED = {
  '1.0.0': 'b1_sub_id b1_site_id b2_public b2_target b4_public b7_matId b9_hoursFte',
  '1.0.1': 'b1_sub_id b1_site_id b2_public b2_target b4_public b7_matId b9_hoursFte',
  '1.1.0': 'x_language b1_sub_id b1_site_id b2_public b2_target b4_public b7_matId b9_hoursFte',
  '1.1.1': 'x_language b1_sub_id b1_site_id b2_public b2_target b4_public b7_matId b9_hoursFte',
  '1.2.0': 'x_language b1_sub_id b1_site_id b7_matId b9_hoursFte',
  '1.3.0': 'x_language b1_sub_id b1_site_id b4_unit b7_matId b9_hoursFte b10_minWage',
} as const;

/** Of the two samples alike: both choose the comprehensive module and leave these blank. */
const SAMPLE_NOT_RELEVANT =
  'b1_legalFormOther b2_coopParticipation b2_coopInvestment b2_coopLimits b4_url c6_otherText c7_types c7_otherText c7_actions c7_valueChainText c8_weapons c8_tobacco c8_coal c8_oil c8_gas c8_chemicals';

describeWithTemplates("the states of EFRAG's own workbooks", () => {
  it.each(BLANK_VERSIONS)('asks blank %s for what is always asked for', (version) => {
    const report = reportOf(blank(version));
    const ofTheVersion = [
      // A list that people fill in until the boxes for sensitive information come.
      ...(version < '1.2.0' ? ['b1_omitted'] : []),
      // Prefilled from 1.3.0 on.
      ...(version < '1.3.0' ? ['b10_minWage'] : []),
    ];
    expect(idsIn(report, 'missing').sort()).toEqual([...ALWAYS_ASKED, ...ofTheVersion].sort());
    expect(idsIn(report, 'filled')).toEqual(PREFILLED[version].split(' '));
    expect(idsIn(report, 'wrong')).toEqual([]);
  });

  it.each([
    ['1.1.0', [], ['b7_circText', 'c2_targetDesc', 'c3_planText']],
    // Whether the practices are public is left open, which EFRAG does not look at; the water is sensitive.
    [
      '1.3.0',
      ['b2_public'],
      [
        'g_prevList',
        'g_prevLink',
        'b6_withdrawal',
        'b6_stress',
        'b6_discharge',
        'c3_planYear',
        'c3_planMonth',
        'c3_planDay',
      ],
    ],
  ] as const)('knows what Sample %s misses, and what it need not say', (version, missing, notRelevant) => {
    const report = reportOf(sample(version));
    expect(idsIn(report, 'missing')).toEqual(missing);
    expect(idsIn(report, 'wrong')).toEqual(['x_identifier']);
    expect(idsIn(report, 'not-relevant').sort()).toEqual(
      [...SAMPLE_NOT_RELEVANT.split(' '), ...notRelevant].sort(),
    );
  });
});
