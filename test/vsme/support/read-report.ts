import type { Snapshot } from '../../../src/workbook/snapshot';
import { bindReport } from '../../../src/vsme/bind';
import { recognise, type VsmeTemplate } from '../../../src/vsme/recognise';
import type { Report } from '../../../src/vsme/report';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { readSnapshot } from '../../../src/xlsx/read/read-snapshot';
import { readTemplate } from '../../support/templates';

const snapshots = new Map<string, Snapshot>();

/** One of EFRAG's workbooks at depth `full`, everything that binding needs and all lists. */
export function snapshotOf(file: string): Snapshot {
  const known = snapshots.get(file);
  if (known) return known;
  const snapshot = readSnapshot(OoxmlPackage.open(readTemplate(file)), {
    depth: 'full',
    want: vsmeAreas('all'),
  });
  snapshots.set(file, snapshot);
  return snapshot;
}

export function templateIn(snapshot: Snapshot): VsmeTemplate {
  const template = recognise(snapshot);
  if (template.kind === 'unknown') throw new Error(template.text.en);
  return template;
}

export function reportIn(snapshot: Snapshot): Report {
  return bindReport(snapshot, templateIn(snapshot));
}

export function reportOf(file: string): Report {
  return reportIn(snapshotOf(file));
}
