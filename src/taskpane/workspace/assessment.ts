import { bindReport } from '../../vsme/bind';
import type { FormulaDeviation } from '../../vsme/formula-check';
import { completenessOf, type Completeness } from '../../vsme/completeness';
import { answerStates, type AnswerState } from '../../vsme/relevance/answer-states';
import { readVsmeRecords, type VsmeRecords } from '../../vsme/records/vsme-records';
import { recognise, type UnknownWorkbook, type VsmeTemplate } from '../../vsme/recognise';
import { checkTemplate, type TemplateCheck } from '../../vsme/template-check';
import {
  moduleOf,
  revalidateReport,
  validateReport,
  type ReportValidation,
  type ValidateOptions,
} from '../../vsme/validate';
import { answerSheets, thoroughAreas, vsmeAreas } from '../../vsme/workbook-areas';
import type { Report } from '../../vsme/report';
import type { Snapshot } from '../../workbook/snapshot';
import { planAreas } from '../../handlingsplan/plan-areas';
import type { WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import { today } from '../../workbook/today';
import type { PlanAssessment } from './plan-assessment';
import type { Assessor } from './workspace';

/** What the pane knows of the open workbook. */
export type Assessment = UnknownWorkbook | VsmeAssessment | PlanAssessment;
export type { PlanAssessment } from './plan-assessment';

export interface VsmeAssessment {
  readonly kind: 'vsme';
  readonly snapshot: Snapshot;
  readonly template: VsmeTemplate;
  readonly templateCheck: TemplateCheck;
  /** The formulas that are not EFRAG's; `null` until they have been read, and after an edit. */
  readonly formulas: readonly FormulaDeviation[] | null;
  /** How every answer stands, by datapoint. */
  readonly states: ReadonlyMap<string, AnswerState>;
  readonly completeness: readonly Completeness[];
  readonly validation: ReportValidation;
  /** What Kompasark keeps in the workbook: origins, acceptances, signatures … */
  readonly records: VsmeRecords;
}

const optionsFor = ({ acceptances }: VsmeRecords): ValidateOptions => ({ module: 'auto', acceptances });

/** A workbook without the names of a VSME report is looked through for a handlingsplan. */
const orPlan =
  (vsme: (index: WorkbookIndex) => readonly WantedArea[]) =>
  (index: WorkbookIndex): readonly WantedArea[] => {
    const areas = vsme(index);
    return areas.length > 0 ? areas : planAreas(index);
  };

/** What a plan is is loaded with the first workbook that may be one. */
let plans: typeof import('./plan-assessment') | null = null;

export const assessor: Assessor<Assessment> = {
  live: { depth: 'validate', want: orPlan(vsmeAreas('short')) },
  thorough: { depth: 'full', want: orPlan(thoroughAreas) },

  async assess(snapshot) {
    const template = recognise(snapshot);
    if (template.kind === 'unknown') {
      plans ??= await import('./plan-assessment');
      return plans.assessPlan(snapshot, today()) ?? template;
    }
    const report = bindReport(snapshot, template);
    const records = readVsmeRecords(snapshot);
    return {
      kind: 'vsme',
      snapshot,
      template,
      records,
      templateCheck: await checkTemplate(snapshot, template.release),
      formulas: await formulasOf(snapshot, report),
      ...judged(validateReport(report, optionsFor(records))),
    };
  },

  /** Another version would bind other cells, and another module runs other rules. */
  reassess(previous, snapshot) {
    if (previous.kind === 'unknown') return null;
    if (previous.kind === 'plan') return plans?.reassessPlan(previous, snapshot, today()) ?? null;
    const template = recognise(snapshot);
    if (template.kind === 'unknown' || template.release !== previous.template.release) return null;
    const report = bindReport(snapshot, template);
    const records = readVsmeRecords(snapshot);
    if (moduleOf(report) !== previous.validation.module) return null;
    return {
      kind: 'vsme',
      snapshot,
      template,
      records,
      templateCheck: previous.templateCheck,
      formulas: null,
      ...judged(revalidateReport(previous.validation, report, optionsFor(records))),
    };
  },
};

function judged(
  validation: ReportValidation,
): Pick<VsmeAssessment, 'validation' | 'states' | 'completeness'> {
  const { report, findings, module } = validation;
  const states = answerStates(report, findings, module);
  return { validation, states, completeness: completenessOf(report, states) };
}

/** What EFRAG's formulas look like is loaded only when there are formulas to compare. */
async function formulasOf(snapshot: Snapshot, report: Report): Promise<readonly FormulaDeviation[] | null> {
  if (snapshot.depth !== 'full' || report.template.kind !== 'vsme-efrag') return null;
  const { checkFormulas } = await import('../../vsme/formula-check');
  return checkFormulas(snapshot, report, answerSheets(snapshot));
}
