import { cellsOf } from '../../src/workbook/address';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import { vsmeAreas, type Lists } from '../../src/vsme/workbook-areas';
import { ALL_TEMPLATES, describeWithTemplates, sample } from '../support/templates';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { readTemplate } from '../support/templates';
import { reportIn, snapshotOf } from './support/read-report';

/** What Office.js answers for a cell: its value and the type of it, each with quotes, comma and brackets. */
function answeredCharacters(value: unknown): number {
  if (value === null) return '"",'.length + '"Empty",'.length;
  const type = typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  return JSON.stringify(value).length + 1 + type.length + 3;
}

/** The characters of the response to one read at depth `validate`: names with formula and type, and the blocks. */
function responseSize(snapshot: Snapshot, lists: Lists): number {
  const names = snapshot.names.map(({ name, refersTo }) =>
    JSON.stringify({ _Id: name, Name: name, Formula: `=${refersTo}`, Type: 'Range' }),
  );
  const cells = vsmeAreas(lists)(snapshot).flatMap(({ sheet, area }) =>
    [...cellsOf(area!)].map((at) => answeredCharacters(valueAt(snapshot, sheet, at))),
  );
  return names.join(',').length + cells.reduce((total, size) => total + size, 0);
}

describeWithTemplates('the areas that live validation reads', () => {
  it.each(ALL_TEMPLATES)('stay within 0.5 MB for %s', (file) => {
    expect(responseSize(snapshotOf(file), 'short')).toBeLessThan(450_000);
  });

  it('are at most one block per sheet of answers, and the lists', () => {
    const areas = vsmeAreas('short')(snapshotOf(sample('1.3.0')));
    const answers = areas.filter(({ sheet }) => sheet !== 'Enumeration Lists' && sheet !== 'Translations');
    expect(answers.map(({ sheet }) => sheet).sort()).toEqual([
      'Environmental Disclosures',
      'General Information',
      'Governance Disclosures',
      'Introduction',
      'Language Selection',
      'Social Disclosures',
      'Table of Contents & Validation',
    ]);
  });

  it('leave the two long lists unread, and nothing else', () => {
    const read = (lists: Lists) =>
      reportIn(
        readSnapshot(OoxmlPackage.open(readTemplate(sample('1.3.0'))), {
          depth: 'validate',
          want: vsmeAreas(lists),
        }),
      );
    const [short, all] = [read('short'), read('all')];
    const values = ({ datapoints }: typeof all): unknown =>
      [...datapoints.values()].map((bound) => [
        bound.cells,
        bound.cells.map((_, index) => bound.printedQuestion(index + 1)),
      ]);
    expect(values(short)).toEqual(values(all));
    expect(short.enums('enum_ListCountriesName')).toEqual(all.enums('enum_ListCountriesName'));
    expect(short.enums('enum_ListTypeOfWastes')).toBeNull();
    expect(all.enums('enum_ListTypeOfWastes')).toHaveLength(973);
  });
});
