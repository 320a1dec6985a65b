import type { Report } from '../../vsme/report';
import { answerStates } from '../../vsme/relevance/answer-states';
import { validateReport } from '../../vsme/validate';
import { askedDisclosures } from '../asked-disclosures';

/** How many answers, and how many of them are there. */
export interface Answered {
  readonly asked: number;
  readonly given: number;
}

/** How far one disclosure of a VSME report is: a workbook of its own beside the plan. */
export interface VsmeProgress {
  /** `B1` … `C9`. */
  readonly code: string;
  /** Asked of everybody. */
  readonly must: Answered;
  /** Asked because of what the report says elsewhere; what is not relevant now is not counted. */
  readonly ifRelevant: Answered;
  /** Left to the organisation. */
  readonly may: Answered;
}

/** Per disclosure of the module that the report follows, in the order of the standard. */
export function vsmeProgressOf(report: Report): readonly VsmeProgress[] {
  const { findings } = validateReport(report, { module: 'auto' });
  const states = answerStates(report, findings);
  return askedDisclosures(report, states).map(({ disclosure: { code } }) => {
    const counts = {
      must: { asked: 0, given: 0 },
      ifRelevant: { asked: 0, given: 0 },
      may: { asked: 0, given: 0 },
    };
    for (const [id, { datapoint, disclosure }] of report.datapoints) {
      const answer = states.get(id);
      if (!answer || disclosure !== code || answer.required === 'not-relevant') continue;
      const isRequired = answer.required === 'skal';
      const count = !isRequired
        ? counts.may
        : datapoint.requirement === 'skal'
          ? counts.must
          : counts.ifRelevant;
      count.asked += 1;
      if (answer.state === 'filled') count.given += 1;
    }
    return { code, ...counts };
  });
}
