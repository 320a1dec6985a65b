import { readDatapoints } from '../../src/vsme/read-datapoints';
import { SAMPLE_VERSIONS, describeWithTemplates, sample } from '../support/templates';
import { differences, oracleOf } from './support/oracle';
import { reportOf } from './support/read-report';

describeWithTemplates("reading what EFRAG's converter reads", () => {
  it.each(SAMPLE_VERSIONS)('returns every name, cell and value of Sample %s', (version) => {
    const entries = oracleOf(version);
    expect(entries.length).toBeGreaterThan(150);
    expect(differences(entries, readDatapoints(reportOf(sample(version))))).toEqual([]);
  });
});
