import type { Completeness } from '../../vsme/completeness';
import { completenessOf } from '../../vsme/completeness';
import { bindReport } from '../../vsme/bind';
import { recognise, type UnknownWorkbook, type VsmeTemplate } from '../../vsme/recognise';
import { revalidateReport, validateReport, type ReportValidation } from '../../vsme/validate';
import { vsmeAreas } from '../../vsme/workbook-areas';
import { diff } from '../../workbook/change-set';
import type { Snapshot } from '../../workbook/snapshot';
import type { Assessor } from './workspace';

/** What the pane knows of the open workbook. */
export type Assessment = UnknownWorkbook | VsmeAssessment;

export interface VsmeAssessment {
  readonly kind: 'vsme-efrag';
  readonly snapshot: Snapshot;
  readonly template: VsmeTemplate;
  readonly completeness: readonly Completeness[];
  readonly validation: ReportValidation;
}

const OPTIONS = { module: 'auto' } as const;

export const assessor: Assessor<Assessment> = {
  request: { depth: 'validate', want: vsmeAreas('short') },

  assess(snapshot) {
    const template = recognise(snapshot);
    if (template.kind === 'unknown') return template;
    const report = bindReport(snapshot, template);
    return {
      kind: 'vsme-efrag',
      snapshot,
      template,
      completeness: completenessOf(report),
      validation: validateReport(report, OPTIONS),
    };
  },

  reassess(previous, snapshot) {
    if (previous.kind === 'unknown') return assessor.assess(snapshot);
    const template = recognise(snapshot);
    // Another version would bind other cells, and another module runs other rules.
    if (template.kind === 'unknown' || template.version !== previous.template.version) {
      return assessor.assess(snapshot);
    }
    const report = bindReport(snapshot, template);
    const changed = diff(previous.snapshot, snapshot);
    return {
      kind: 'vsme-efrag',
      snapshot,
      template,
      completeness: completenessOf(report),
      validation: revalidateReport(previous.validation, report, changed, OPTIONS),
    };
  },
};
