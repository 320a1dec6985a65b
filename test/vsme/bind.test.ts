import { formatCell, parseArea, parseCell } from '../../src/workbook/address';
import { DATAPOINTS } from '../../src/vsme/catalogue';
import areasByVersion from '../fixtures/vsme/datapoint-areas.json';
import type { Report } from '../../src/vsme/report';
import { BLANK_VERSIONS, blank, describeWithTemplates, sample } from '../support/templates';
import fc from 'fast-check';
import { withNames, withoutNames, withRowsInserted, withValue } from './support/altered-snapshot';
import { reportIn, reportOf, snapshotOf } from './support/read-report';

/** EFRAG prints area references; `null` when the datapoint has none in that version. */
function expectedArea(version: (typeof BLANK_VERSIONS)[number], id: string): string | null {
  const areas: Readonly<Record<string, string>> = areasByVersion[version];
  return areas[id]?.replaceAll("'", '') ?? null;
}

describeWithTemplates("binding EFRAG's blank templates", () => {
  it.each(BLANK_VERSIONS)('finds every datapoint of %s where it stands', (version) => {
    const { datapoints, unbound } = reportOf(blank(version));
    const misplaced = DATAPOINTS.filter(({ id }) => !['x_title', 'x_subtitle'].includes(id)).filter(
      ({ id }) => {
        const expected = expectedArea(version, id);
        const bound = datapoints.get(id);
        if (expected === null || !bound) return expected !== null || bound !== undefined;
        const [sheet, a1] = expected.split('!') as [string, string];
        const area = parseArea(a1)!;
        const first = formatCell({ row: area.top, column: area.left });
        const last = parseCell(bound.cells.at(-1)!.cell)!;
        const { type, table, repeats } = bound.datapoint;
        const reaches =
          table || repeats || type === 'flags'
            ? last.row === area.bottom &&
              (type !== 'flags' || area.bottom > area.top || last.column === area.right)
            : bound.cells.length === 1;
        return bound.cells[0]!.sheet !== sheet || bound.cells[0]!.cell !== first || !reaches;
      },
    );
    expect(misplaced.map(({ id }) => [id, expectedArea(version, id), datapoints.get(id)?.cells[0]])).toEqual(
      [],
    );
    expect([...unbound.values()].filter(({ reason }) => reason !== 'not-in-template')).toEqual([]);
    expect(datapoints.size + unbound.size).toBe(DATAPOINTS.length);
  });
});

describeWithTemplates('binding a workbook that people have worked in', () => {
  const full = () => snapshotOf(sample('1.3.0'));
  const valuesOf = (report: Report): unknown =>
    [...report.datapoints].map(([id, { cells }]) => [id, cells.map(({ value }) => value)]);

  it('finds the same answers after rows were inserted above any place outside the tables', () => {
    const before = valuesOf(reportIn(full()));
    const sheets = ['General Information', 'Environmental Disclosures', 'Social Disclosures'];
    fc.assert(
      fc.property(
        fc.constantFrom(...sheets),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 60 }),
        (sheet, row, count) => {
          expect(valuesOf(reportIn(withRowsInserted(full(), sheet, row, count)))).toEqual(before);
        },
      ),
      { numRuns: 10 },
    );
  });

  it.each(BLANK_VERSIONS)('loses no cell of %s when rows are inserted at the top of a table', (version) => {
    const snapshot = snapshotOf(blank(version));
    const before = reportIn(snapshot);
    const columns = [...before.datapoints.values()].filter(
      ({ datapoint }) => datapoint.table !== undefined && datapoint.anchor === undefined,
    );
    const tables = new Map(columns.map(({ datapoint, cells }) => [datapoint.table!, cells[0]!]));
    for (const { sheet, cell } of tables.values()) {
      const { row } = parseCell(cell)!;
      const moved = (one: { sheet: string; cell: string }): string => {
        const at = parseCell(one.cell)!;
        return formatCell(one.sheet === sheet && at.row >= row ? { ...at, row: at.row + 2 } : at);
      };
      const { datapoints } = reportIn(withRowsInserted(snapshot, sheet, row, 2));
      for (const [id, { cells }] of before.datapoints) {
        expect([id, datapoints.get(id)!.cells[0]!.cell]).toEqual([id, moved(cells[0]!)]);
      }
    }
  });

  it('takes rows inserted inside a table into every column of it', () => {
    const report = reportIn(withRowsInserted(full(), 'General Information', 408, 5));
    const cities = report.datapoints.get('b1_site_city')!.cells;
    expect(report.datapoints.get('b1_site_address')!.cells).toHaveLength(105);
    expect(cities).toHaveLength(105);
    expect(cities[0]!.value).toBe('Milan');
    expect(cities[4]!.value).toBeNull();
  });

  it('follows a name that was moved, and the cells that are anchored to it', () => {
    const moved = withNames(full(), (name) =>
      name.name === 'TotalWaterConsumption' || name.name === 'PubliclyAvailableDisclosure'
        ? [{ ...name, refersTo: "'Social Disclosures'!$F$7" }]
        : [name],
    );
    const { datapoints } = reportIn(moved);
    expect(datapoints.get('b6_consumption')!.cells[0]).toMatchObject({
      sheet: 'Social Disclosures',
      cell: 'F7',
    });
    expect(datapoints.get('b4_required')!.cells[0]).toMatchObject({
      sheet: 'Social Disclosures',
      cell: 'F6',
    });
  });

  it.each([
    ['name-missing', 'mangler', null],
    ['name-broken', 'slettet', { refersTo: "'General Information'!#REF!", broken: true }],
    ['name-elsewhere', 'peger ikke', { refersTo: "'[1]General Information'!$E$282" }],
    ['name-elsewhere', 'peger ikke', { refersTo: "'General Information'!$E:$E" }],
    ['name-elsewhere', 'peger ikke', { refersTo: "'Et andet ark'!$E$282" }],
  ] as const)('says %s of the datapoints behind a damaged name', (reason, words, damage) => {
    const damaged = withNames(full(), (name) => {
      if (name.name !== 'NumberOfRecordableWorkRelatedAccidentsInTheReportingPeriod') return [name];
      return damage ? [{ ...name, ...damage }] : [];
    });
    const { datapoints, unbound } = reportIn(damaged);
    for (const id of ['b9_accidents', 'b9_hoursFte']) {
      expect(datapoints.has(id)).toBe(false);
      expect(unbound.get(id)).toMatchObject({ reason, disclosure: 'B9' });
      expect(unbound.get(id)!.text.da).toContain(words);
    }
  });

  it('ignores names that belong to a single sheet', () => {
    const sheetScoped = {
      name: 'Assets',
      refersTo: "'Social Disclosures'!$A$1",
      scope: 'Cover Page',
      broken: false,
    };
    const crowded = { ...full(), names: [sheetScoped, ...full().names, sheetScoped] };
    expect(valuesOf(reportIn(crowded))).toEqual(valuesOf(reportIn(full())));
    const alone = withoutNames(crowded, 'Assets');
    expect(
      reportIn({ ...alone, names: [...alone.names, sheetScoped] }).unbound.get('b1_assets')!.reason,
    ).toBe('name-missing');
  });

  it('keeps the order of the catalogue and forgets no datapoint', () => {
    const { datapoints, unbound } = reportIn(full());
    const ids = DATAPOINTS.map(({ id }) => id);
    expect([...datapoints.keys()]).toEqual(ids.filter((id) => !unbound.has(id)));
    expect([...unbound.values()].map(({ reason }) => reason)).toEqual(Array(41).fill('not-in-template'));
  });

  it.each(['1.2.0', '1.3.0'] as const)('reads every box for sensitive information of %s', (version) => {
    const snapshot = snapshotOf(blank(version));
    const { boxes, sensitive } = reportIn(snapshot);
    expect(boxes.size).toBe(42);
    for (const [box, { sheet, cell, value, locked }] of boxes) {
      expect([box, value, locked]).toEqual([box, false, false]);
      const ticked = reportIn(withValue(snapshot, { sheet, area: parseArea(cell)! }, true));
      expect([...boxes.keys()].filter((one) => ticked.sensitive(one))).toEqual([box]);
    }
    expect(sensitive('no_such_box')).toBe(false);
  });

  it('reads lists exactly as they stand, and says when it has not read them', () => {
    const { enums } = reportIn(full());
    expect(enums('enum_ListTypeOfWastes')).toHaveLength(973);
    expect(
      enums('enum_ListTypeOfWastes')!.filter((code) => /^ {4}\d\d \d\d \d\d/.test(code)).length,
    ).toBeGreaterThan(800);
    expect(enums('enum_ListNACETechnicalName')).toHaveLength(1047);
    expect(enums('enum_Unknown')).toBeNull();
  });
});
