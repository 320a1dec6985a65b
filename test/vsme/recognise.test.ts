import { CellMap, type Snapshot } from '../../src/workbook/snapshot';
import { parseReference } from '../../src/workbook/address';
import { recognise } from '../../src/vsme/recognise';
import { TAXONOMY_DATES } from '../../src/vsme/template-version';
import { vsmeAreas } from '../../src/vsme/workbook-areas';
import { BLANK_VERSIONS, blank, describeWithTemplates, sample } from '../support/templates';
import { snapshotOf } from './support/read-report';
import { withValue, withoutNames } from './support/altered-snapshot';

const EMPTY: Snapshot = {
  depth: 'full',
  date1904: false,
  sheets: [{ name: 'Ark1', visibility: 'visible' }],
  names: [],
  contents: new Map([['Ark1', { cells: new CellMap() }]]),
};

describe('recognising other workbooks', () => {
  it('says what an empty workbook lacks and reads nothing of it', () => {
    const found = recognise(EMPTY);
    expect(found).toMatchObject({
      kind: 'unknown',
      missing: [
        'template_reporting_template_version',
        'template_reporting_schemaRef',
        'BasisForPreparation',
        'template_overall_validation_status',
      ],
    });
    expect(vsmeAreas('all')(EMPTY)).toEqual([]);
  });

  it('is not fooled by a workbook that has borrowed the version name', () => {
    const names = [
      { name: 'template_reporting_template_version', refersTo: 'Ark1!$A$1', scope: null, broken: false },
    ];
    expect(recognise({ ...EMPTY, names }).kind).toBe('unknown');
  });
});

describeWithTemplates("recognising EFRAG's template", () => {
  it.each(BLANK_VERSIONS)('knows %s by its version cell and its taxonomy', (version) => {
    expect(recognise(snapshotOf(blank(version)))).toEqual({
      kind: 'vsme-efrag',
      version,
      release: version,
      evidence: 'stated',
      stated: version,
      taxonomy: TAXONOMY_DATES[version],
      consistent: true,
    });
  });

  it.each(['1.1.0', '1.3.0'] as const)('knows Sample %s in spite of its foreign names', (version) => {
    expect(recognise(snapshotOf(sample(version)))).toMatchObject({ version, consistent: true });
  });

  it.each([
    ['1.0.0', '1.0.1'],
    ['1.0.1', '1.0.1'],
    ['1.1.0', '1.1.0'],
    ['1.1.1', '1.1.1'],
    ['1.2.0', '1.2.0'],
    ['1.3.0', '1.3.0'],
  ] as const)('knows %s by its names as %s when the version cell is gone', (version, expected) => {
    const snapshot = withoutNames(snapshotOf(blank(version)), 'template_reporting_template_version');
    expect(recognise(snapshot)).toMatchObject({ version: expected, evidence: 'names', stated: null });
  });

  it('goes by the names when the workbook states a version that it does not know', () => {
    const snapshot = snapshotOf(blank('1.3.0'));
    const version = snapshot.names.find(({ name }) => name === 'template_reporting_template_version')!;
    const place = parseReference(version.refersTo)!;
    expect(recognise(withValue(snapshot, place, '1.4.0'))).toMatchObject({
      version: '1.3.0',
      evidence: 'names',
      stated: '1.4.0',
    });
  });

  it('notices a version that contradicts the taxonomy', () => {
    const snapshot = snapshotOf(blank('1.3.0'));
    const version = snapshot.names.find(({ name }) => name === 'template_reporting_template_version')!;
    const place = parseReference(version.refersTo)!;
    expect(recognise(withValue(snapshot, place, '1.0.0'))).toMatchObject({
      version: '1.0.0',
      taxonomy: '2026-05-01',
      consistent: false,
    });
  });
});
