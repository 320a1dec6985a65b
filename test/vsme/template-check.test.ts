import { formatReference, parseReference } from '../../src/workbook/address';
import type { DefinedName, WorkbookIndex } from '../../src/workbook/snapshot';
import { checkTemplate } from '../../src/vsme/template-check';
import { BLANK_VERSIONS, blank, describeWithTemplates, sample } from '../support/templates';
import { snapshotOf } from './support/read-report';

const names = (): readonly DefinedName[] => snapshotOf(blank('1.3.0')).names;

const renamed = (
  names: readonly DefinedName[],
  change: (name: DefinedName) => DefinedName[],
): WorkbookIndex => ({
  sheets: [],
  names: names.flatMap(change),
});

/** The names as they stand after rows were inserted above a row of a sheet. */
function withRows(names: readonly DefinedName[], sheet: string, row: number, count: number): WorkbookIndex {
  return renamed(names, (name) => {
    const place = parseReference(name.refersTo);
    if (place?.sheet !== sheet) return [name];
    const down = (line: number): number => (line >= row ? line + count : line);
    const area = { ...place.area, top: down(place.area.top), bottom: down(place.area.bottom) };
    return [{ ...name, refersTo: formatReference({ sheet, area }) }];
  });
}

describeWithTemplates('the soundness of a template', () => {
  it.each(BLANK_VERSIONS)(
    "finds nothing wrong with EFRAG's own %s, broken references included",
    async (version) => {
      const check = await checkTemplate(snapshotOf(blank(version)), version);
      expect(check).toEqual({ sound: true, deviations: [], insertedRows: new Map() });
    },
  );

  it.each(['1.1.0', '1.3.0'] as const)('finds Sample %s sound', async (version) => {
    const check = await checkTemplate(snapshotOf(sample(version)), version);
    expect(check.deviations.filter(({ kind }) => kind !== 'foreign')).toEqual([]);
    expect(check.sound).toBe(true);
  });

  it('reports a missing name with its official place', async () => {
    const check = await checkTemplate(
      renamed(names(), (name) => (name.name === 'Assets' ? [] : [name])),
      '1.3.0',
    );
    expect(check.sound).toBe(false);
    expect(check.deviations).toMatchObject([
      { kind: 'missing', name: 'Assets', official: "'General Information'!$E$282", found: null },
    ]);
  });

  it.each([
    ['broken', "'General Information'!#REF!", true],
    ['broken', '[1]Sheet1!$A$1', false],
    ['moved', "'General Information'!$E$40", false],
    ['moved', "'General Information'!$F$282", false],
    ['moved', "'Social Disclosures'!$E$282", false],
  ] as const)('reports a name as %s when it means %s', async (kind, refersTo, broken) => {
    const check = await checkTemplate(
      renamed(names(), (name) => [name.name === 'Assets' ? { ...name, refersTo, broken } : name]),
      '1.3.0',
    );
    expect(check.sound).toBe(false);
    expect(check.deviations).toMatchObject([{ kind, name: 'Assets', found: refersTo }]);
  });

  it.each([
    ['above everything', 1, 3],
    ['inside the table of sites', 450, 7],
  ])('accepts rows inserted %s and counts them', async (_, row, count) => {
    const check = await checkTemplate(withRows(names(), 'General Information', row, count), '1.3.0');
    expect(check).toEqual({
      sound: true,
      deviations: [],
      insertedRows: new Map([['General Information', count]]),
    });
  });

  it('follows a sheet that was renamed', async () => {
    const check = await checkTemplate(
      renamed(names(), (name) => [
        { ...name, refersTo: name.refersTo.replace("'Social Disclosures'", 'Sociale') },
      ]),
      '1.3.0',
    );
    expect(check.deviations).toEqual([]);
  });

  it("mentions the names of the user's own and leaves out those of a single sheet", async () => {
    const own: DefinedName = { name: 'Afdelinger', refersTo: 'Ark1!$A$1:$A$9', scope: null, broken: false };
    const check = await checkTemplate(
      { sheets: [], names: [...names(), own, { ...own, name: 'Print_Area', scope: 'Ark1' }] },
      '1.3.0',
    );
    expect(check.sound).toBe(true);
    expect(check.deviations).toMatchObject([{ kind: 'foreign', name: 'Afdelinger' }]);
  });
});
