import { parseArea } from '../../src/workbook/address';
import { webLookups } from '../../src/vsme/web-lookups';
import { BLANK_VERSIONS, blank, describeWithTemplates, sample } from '../support/templates';
import { withValue } from './support/altered-snapshot';
import { reportIn, snapshotOf } from './support/read-report';

describeWithTemplates('the hidden web look-ups', () => {
  it.each([
    ...BLANK_VERSIONS.map((version) => [blank(version), false] as const),
    // EFRAG itself published this one with the box ticked.
    [sample('1.1.0'), true],
    [sample('1.3.0'), false],
  ] as const)('of %s are switched on: %j', (file, switchedOn) => {
    const snapshot = snapshotOf(file);
    expect(webLookups(snapshot, reportIn(snapshot))).toMatchObject({ switchedOn });
  });

  it.each([
    ['1.0.0', 'H107'],
    ['1.1.1', 'H449'],
    ['1.3.0', 'H405'],
  ] as const)('of %s are switched on by %s, the box that their formulas ask', (version, cell) => {
    const snapshot = snapshotOf(blank(version));
    const ticked = withValue(snapshot, { sheet: 'General Information', area: parseArea(cell)! }, true);
    const lookups = webLookups(ticked, reportIn(ticked))!;
    expect(lookups).toMatchObject({ switchedOn: true, sheet: 'General Information', cell });
    expect(lookups.text.da).toContain('nominatim.openstreetmap.org');
  });
});
