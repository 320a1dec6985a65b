import { contains, formatCell, parseArea } from '../../../src/workbook/address';
import { contentOf, inverse, type ChangeSet } from '../../../src/workbook/change-set';
import type { CellContent } from '../../../src/workbook/cell-value';
import { cellAt, type Snapshot } from '../../../src/workbook/snapshot';
import { applyChangeSet } from '../../../src/xlsx/write/apply-change-set';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { SheetLayout, type SharedGroup } from '../../../src/xlsx/write/sheet-layout';
import { parseXml } from '../../../src/xlsx/write/xml-source';
import { comparePackages, differenceOf, canonicalLines, type Difference } from '../../support/canonical-xml';
import { ALL_TEMPLATES, describeWithTemplates, readTemplate } from '../../support/templates';
import { withoutProtection } from '../../support/unprotected';

const TITLE = { da: 'Prøve', en: 'Test' };
const full = (pkg: OoxmlPackage): Snapshot => readSnapshot(pkg, { depth: 'full' });

function changing(
  snapshot: Snapshot,
  cells: readonly (readonly [sheet: string, cell: string, after: CellContent])[],
): ChangeSet {
  return {
    title: TITLE,
    changes: cells.map(([sheet, cell, after]) => ({
      kind: 'cell',
      sheet,
      cell,
      before: contentOf(cellAt(snapshot, sheet, cell)),
      after,
    })),
  };
}

/** Where the first shared formula with at least three cells stands. */
function sharedFormula(pkg: OoxmlPackage): { part: string; group: SharedGroup } {
  for (const part of pkg.partNames.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))) {
    const groups = new SheetLayout(parseXml(pkg.text(part), part), part).sharedGroups.values();
    const group = [...groups].find(({ members }) => members.length > 2);
    if (group) return { part, group };
  }
  throw new Error('The template has no shared formula.');
}

const sheetOf = (pkg: OoxmlPackage, part: string): string => {
  const { id } = pkg.relationships(pkg.workbookPart).find(({ target }) => target === part)!;
  return new RegExp(`<sheet name="([^"]+)"[^>]* r:id="${id}"`).exec(pkg.text(pkg.workbookPart))![1]!;
};

/** The cells in a list of canonical lines, by address. */
const cellsIn = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => /^<c r="([A-Z]+\d+)"/.exec(line)?.[1] ?? line);

const worksheets = (changed: ReadonlyMap<string, Difference>): [string, Difference][] =>
  [...changed].filter(([part]) => part.startsWith('xl/worksheets/'));

describeWithTemplates.each(ALL_TEMPLATES)('a change to %s', (file) => {
  const original = readTemplate(file);
  const unprotected = withoutProtection(original);
  const pkg = OoxmlPackage.open(unprotected);
  const snapshot = full(pkg);
  const before = snapshot;
  const inputs = [...snapshot.contents]
    .flatMap(([sheet, { cells, merges }]) => {
      const hidden = (merges ?? []).map((merge) => parseArea(merge)!);
      return [...cells]
        .filter(([at]) => !hidden.some((area) => contains(area, at)))
        .map(([at, cell]) => ({ sheet, at, cell }));
    })
    .filter(({ cell }) => cell.locked === false && cell.formula === undefined);
  const input = (position: number): { sheet: string; cell: string } => {
    const { sheet, at } = inputs.at(position)!;
    return { sheet, cell: formatCell(at) };
  };

  test('of one open cell touches that cell and the flag for calculation, in the protected file', () => {
    const { sheet, cell } = input(3);
    const protectedFile = OoxmlPackage.open(original);
    const changes = changing(snapshot, [[sheet, cell, { value: 1234.5 }]]);
    const difference = comparePackages(original, applyChangeSet(protectedFile, changes));

    expect(difference.addedParts).toEqual([]);
    expect(difference.removedParts).toEqual([]);
    expect(difference.identicalParts).toBe(protectedFile.partNames.length - 2);
    const workbook = difference.changedParts.get('xl/workbook.xml')!;
    expect(workbook.removed).toEqual([expect.stringMatching(/^<calcPr/)]);
    expect(workbook.added).toEqual([expect.stringMatching(/^<calcPr.* fullCalcOnLoad="1"/)]);
    const [[, touched]] = worksheets(difference.changedParts) as [[string, Difference]];
    expect(cellsIn(touched.removed)).toEqual([cell]);
    expect(touched.added).toEqual([expect.stringContaining('<v>"1234.5"</v>')]);
    expect(touched.added[0]).toMatch(new RegExp(`^<c r="${cell}"( s="\\d+")?><v>`));
  });

  test('of one text writes it into the cell and leaves the shared strings alone', () => {
    const { sheet, cell } = input(-3);
    const difference = comparePackages(
      original,
      applyChangeSet(
        OoxmlPackage.open(original),
        changing(snapshot, [[sheet, cell, { value: ' =1+1 æøå ' }]]),
      ),
    );
    expect(difference.changedParts.has('xl/sharedStrings.xml')).toBe(false);
    const [[, touched]] = worksheets(difference.changedParts) as [[string, Difference]];
    expect(cellsIn(touched.removed)).toEqual([cell]);
    expect(touched.added).toHaveLength(1);
    expect(touched.added[0]).toMatch(
      / t="inlineStr"><is><t .*space="preserve">" =1\+1 æøå "<\/t><\/is><\/c>$/,
    );
  });

  test('of a cell that follows a shared formula leaves the formula to the others', () => {
    const { part, group } = sharedFormula(pkg);
    const sheet = sheetOf(pkg, part);
    const child = formatCell(group.members[1]!.at);
    const changed = applyChangeSet(pkg, changing(snapshot, [[sheet, child, { value: 7 }]]));
    const difference = comparePackages(unprotected, changed);
    expect(cellsIn(difference.changedParts.get(part)!.removed)).toEqual([child]);
    expect(cellsIn(difference.changedParts.get(part)!.added)).toEqual([child]);
    expectSameFormulas(before, full(OoxmlPackage.open(changed)), sheet, [child]);
  });

  test('of the cell that carries a shared formula hands the formula to the next cell', () => {
    const { part, group } = sharedFormula(pkg);
    const sheet = sheetOf(pkg, part);
    const [master, heir] = group.members.map(({ at }) => formatCell(at)) as [string, string];
    const changed = applyChangeSet(pkg, changing(snapshot, [[sheet, master, { value: true }]]));
    const difference = comparePackages(unprotected, changed);

    expect(cellsIn(difference.changedParts.get(part)!.removed)).toEqual([master, heir]);
    expect(cellsIn(difference.changedParts.get(part)!.added)).toEqual([master, heir]);
    const others = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml', part];
    const hasChain = pkg.has('xl/calcChain.xml');
    expect([...difference.changedParts.keys()].sort()).toEqual(
      (hasChain ? others : ['xl/workbook.xml', part]).sort(),
    );
    expect(difference.removedParts).toEqual(hasChain ? ['xl/calcChain.xml'] : []);
    expectSameFormulas(before, full(OoxmlPackage.open(changed)), sheet, [master]);
  });

  test('is taken back by its inverse', () => {
    const a = input(5);
    const b = input(-5);
    const changes = changing(snapshot, [
      [a.sheet, a.cell, { value: 'midlertidig' }],
      [b.sheet, b.cell, { value: 99 }],
    ]);
    const there = applyChangeSet(OoxmlPackage.open(original), changes);
    const back = applyChangeSet(OoxmlPackage.open(there), inverse(changes));
    const { changedParts, addedParts, removedParts } = comparePackages(original, back);
    expect([addedParts, removedParts]).toEqual([[], []]);
    // What was shared text comes back as the cell's own text; a number or a blank comes back as it was.
    for (const [, difference] of worksheets(changedParts)) {
      expect(cellsIn(difference.removed).every((cell) => [a.cell, b.cell].includes(cell))).toBe(true);
      expect(difference.removed.every((line) => line.includes(' t="s"'))).toBe(true);
    }
    expect([...full(OoxmlPackage.open(back)).contents]).toEqual([
      ...full(OoxmlPackage.open(original)).contents,
    ]);
  });

  test('of nothing gives back every part', () => {
    const same = applyChangeSet(pkg, { title: TITLE, changes: [] });
    expect(comparePackages(unprotected, same)).toEqual({
      addedParts: [],
      removedParts: [],
      changedParts: new Map(),
      identicalParts: pkg.partNames.length,
    });
  });
});

function expectSameFormulas(
  before: Snapshot,
  after: Snapshot,
  sheet: string,
  except: readonly string[],
): void {
  const formulas = (snapshot: Snapshot): [string, string][] =>
    [...snapshot.contents.get(sheet)!.cells].flatMap(([at, { formula }]) =>
      formula === undefined || except.includes(formatCell(at)) ? [] : [[formatCell(at), formula]],
    );
  expect(new Map(formulas(after))).toEqual(new Map(formulas(before)));
}

test('the witness sees a difference', () => {
  const xml = (value: number): string[] =>
    canonicalLines(
      `<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="A1"><x:v>${value}</x:v></x:c>`,
    );
  expect(differenceOf(xml(1), xml(2))).toEqual({
    removed: ['<c r="A1"><v>"1"</v></c>'],
    added: ['<c r="A1"><v>"2"</v></c>'],
  });
  expect(differenceOf(xml(1), xml(1))).toEqual({ removed: [], added: [] });
});
