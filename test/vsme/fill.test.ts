import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/cell-value';
import { withChanges } from '../../src/workbook/change-set';
import { UserError } from '../../src/workbook/user-error';
import { DATAPOINTS } from '../../src/vsme/catalogue';
import { setDatapoint } from '../../src/vsme/fill';
import { BLANK_VERSIONS, blank, describeWithTemplates, sample } from '../support/templates';
import { reportIn, reportOf, snapshotOf } from './support/read-report';

/** What the first changed cell would hold, or the code of the error. */
function written(file: string, datapoint: string, value: CellValue, row?: number): CellValue {
  try {
    const { changes } = setDatapoint(reportOf(file), { datapoint, value, ...(row !== undefined && { row }) });
    const [change] = changes;
    return change?.kind === 'cell' && 'value' in change.after ? change.after.value : null;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describeWithTemplates('filling in a datapoint', () => {
  it.each([
    ['b3_scope1', '1.234,5', 1234.5],
    ['b3_scope1', '1234.5', 1234.5],
    ['b3_scope1', '1.234', 1234],
    ['b3_scope1', '-', 'answer-not-understood'],
    ['b3_scope1', 'omkring 100', 'answer-not-understood'],
    ['b3_scope1', true, 'answer-not-understood'],
    ['b3_scope1', '', null],
    ['b3_scope1', null, null],
    ['b10_cbPct', '12,5 %', 0.125],
    ['b10_cbPct', '12.5%', 0.125],
    ['b10_cbPct', '0,125', 0.125],
    ['b10_cbPct', 'en del %', 'answer-not-understood'],
    ['c9_female', '3', 3],
    ['c9_female', '3,5', 'answer-not-understood'],
    ['b10_minWage', 'JA', 'YES'],
    ['b10_minWage', false, 'NO'],
    ['b10_minWage', 'måske', 'answer-not-understood'],
    ['b1_hasCert', 'nej', false],
    ['b2_public', 'ja', true],
    ['b1_entity', 'x', 'unknown-datapoint'],
    ['b1_site_name', 'x', 'datapoint-not-in-workbook'],
    ['b1_legalForm', 'COOPERATIVE ', 'cooperative'],
    ['b1_legalForm', 'almen boligorganisation', 'not-in-list'],
    ['b1_empType', 'headcount', 'Headcount'],
    ['x_currency', 'dkk', 'DKK'],
    ['x_startMonth', '3', 3],
    ['x_startMonth', '13', 'not-in-list'],
    ['c3_baseYear', '2019', 2019],
    ['b3_s12lb', '5', 'computed-datapoint'],
    ['b1_omitted', 'B1', 'row-needed'],
    ['x_entityName', '0045', '0045'],
    ['x_entityName', '=1+1', '=1+1'],
    ['x_entityName', 'x'.repeat(32_768), 'text-too-long'],
  ] as const)('%s = %p becomes %p in 1.3.0', (datapoint, value, expected) => {
    expect(written(blank('1.3.0'), datapoint, value)).toBe(expected);
  });

  it.each([
    ['b7_wasteType', '04 02 21', 1, '    04 02 21 - Non-Hazardous - wastes from unprocessed textile fibres'],
    ['b7_wasteType', '    04 02 21 - Non-Hazardous - Wastes from unprocessed textile fibres', 2, null],
    ['b7_wasteType', 'gammelt jern', 1, 'not-in-list'],
    ['b1_nace', '68.20', 3, null],
    ['b1_nace', '68.20', 101, 'no-such-row'],
    ['b5_siteId', '1', 1, 1],
    ['b5_siteId', '999', 1, 'not-in-list'],
    ['b2_topics', 'JA', 10, true],
    ['b2_topics', 'JA', 11, 'no-such-row'],
    ['b1_site_postal', '0800', 1, '0800'],
  ] as const)('%s = %p in row %p', (datapoint, value, row, expected) => {
    const found = written(sample('1.3.0'), datapoint, value, row);
    if (datapoint === 'b7_wasteType' && expected !== 'not-in-list') {
      expect(String(found).toLowerCase()).toBe(
        '    04 02 21 - non-hazardous - wastes from unprocessed textile fibres',
      );
    } else if (datapoint === 'b1_nace' && expected === null) {
      expect(found).toMatch(/^NACE M - 68\.20 /);
    } else {
      expect(found).toBe(expected);
    }
  });

  it.each([
    ['1.0.0', 'March'],
    ['1.1.0', 3],
    ['1.3.0', 3],
  ] as const)('writes a month as the list of %s has it', (version, expected) => {
    expect(written(blank(version), 'x_startMonth', 3)).toBe(expected);
    expect(written(blank(version), 'x_startMonth', '3')).toBe(expected);
  });

  it('writes a date the template puts together as its year, month and day', () => {
    const { changes } = setDatapoint(reportOf(blank('1.3.0')), {
      datapoint: 'template_reporting_period_enddate',
      value: '31-12-2026',
    });
    expect(changes).toMatchObject([
      { cell: 'D10', after: { value: 2026 } },
      { cell: 'D11', after: { value: 12 } },
      { cell: 'D12', after: { value: 31 } },
    ]);
    expect(written(blank('1.3.0'), 'x_periodEnd', '31-13-2026')).toBe('answer-not-understood');
  });

  it.each(BLANK_VERSIONS)('knows a datapoint of %s by id and by every spelling of its name', (version) => {
    const by = (datapoint: string) => setDatapoint(reportOf(blank(version)), { datapoint, value: 7 }).changes;
    const change = by('b8_permanent');
    expect(by('NumberOfPermanentContractEmployees')).toEqual(change);
    expect(by(reportOf(blank(version)).datapoints.get('b8_permanent')!.name!)).toEqual(change);
  });

  it('suggests what may have been meant', () => {
    const set = (datapoint: string) => () => setDatapoint(reportOf(blank('1.3.0')), { datapoint, value: 1 });
    expect(set('b3_scop1')).toThrow(/b3_scope1/);
    expect(set('TotalEnergyConsumtion')).toThrow(/TotalEnergyConsumption/);
    expect(() =>
      setDatapoint(reportOf(blank('1.3.0')), { datapoint: 'b1_country', value: 'Denmrk' }),
    ).toThrow(/Denmark/);
  });

  it('carries what the cell held, so that the change can be checked and undone', () => {
    const report = reportOf(blank('1.3.0'));
    const { changes } = setDatapoint(report, { datapoint: 'b9_hours', value: 300_000 });
    expect(changes[0]).toMatchObject({
      before: { formula: report.datapoints.get('b9_hours')!.cells[0]!.formula },
      after: { value: 300_000 },
    });
  });

  it('refuses every cell that the template locks or calculates, in every version', () => {
    for (const version of BLANK_VERSIONS) {
      const report = reportOf(blank(version));
      for (const [id, { cells, datapoint }] of report.datapoints) {
        if (datapoint.parts || cells.every(({ locked }) => locked === false)) continue;
        expect([id, written(blank(version), id, '1', 1)]).toEqual([
          id,
          expect.stringMatching(/^(computed-datapoint|cell-locked)$/),
        ]);
      }
    }
  });

  it('writes a text that reads back as it was, in every text cell of every version', () => {
    const texts = DATAPOINTS.filter(({ type, computed }) => /^text/.test(type) && !computed?.locked);
    fc.assert(
      fc.property(
        fc.constantFrom(...BLANK_VERSIONS),
        fc.constantFrom(...texts),
        fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).filter((text) => text.trim() !== ''),
        (version, { id }, text) => {
          const snapshot = snapshotOf(blank(version));
          const bound = reportIn(snapshot).datapoints.get(id);
          if (!bound || bound.cells[0]!.locked) return;
          const after = withChanges(
            snapshot,
            setDatapoint(reportIn(snapshot), { datapoint: id, row: 1, value: text }),
          );
          expect(reportIn(after).datapoints.get(id)!.cells[0]!.value).toBe(text);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('reads any number back from its Danish spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const number = whole + (whole < 0 ? -1 : 1) * (cents / 100);
        const danish = number.toLocaleString('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        expect(written(blank('1.3.0'), 'b1_assets', danish)).toBeCloseTo(number, 6);
      }),
    );
  });
});
