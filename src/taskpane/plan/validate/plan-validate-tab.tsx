import { Radio, RadioGroup, Field } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { maalepunktWithId } from '../../../handlingsplan/find-maalepunkt';
import { planFix } from '../../../handlingsplan/edit/plan-fix';
import { validatePlan, type Phase } from '../../../handlingsplan/validate';
import type { Finding } from '../../../validation/finding';
import { useClock } from '../../shell/clock';
import { useLanguage } from '../../shell/language';
import type { FindingFilter } from '../../validate/finding-groups';
import { Findings } from '../../validate/findings';
import { NotCheckedList } from '../../validate/not-checked-list';
import type { PlanAssessment } from '../../workspace/assessment';
import { usePlanStyles } from '../plan-styles';
import { PART_TEXTS, PHASE_TEXTS, PLAN_VALIDATE_TEXTS } from './texts';

/** What the rules find in the plan, as it should be after the workshop or when it is finished. */
export default function PlanValidateTab(props: {
  assessment: PlanAssessment;
  phase: Phase;
  onPhase: (phase: Phase) => void;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
  onGoTo: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
}): ReactNode {
  const { assessment, phase, onPhase, ...list } = props;
  const { book, validation } = assessment;
  const today = useClock()();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const shown = useMemo(
    () =>
      phase === validation.phase
        ? validation
        : validatePlan(book.plan, { phase, today, layout: book.layout }, planFix(book)),
    [phase, validation, book, today],
  );
  const titleOf = (disclosure: string): string => {
    const maalepunkt = maalepunktWithId(disclosure);
    if (maalepunkt) return `${disclosure} ${say(maalepunkt.name)}`;
    return say(PART_TEXTS[disclosure] ?? PLAN_VALIDATE_TEXTS.wholePlan);
  };
  return (
    <>
      <Field className={styles.fields} label={say(PLAN_VALIDATE_TEXTS.phase)}>
        <RadioGroup
          value={phase}
          onChange={(_event, { value }) => {
            onPhase(value === 'workshop' ? 'workshop' : 'plan');
          }}
        >
          <Radio value="workshop" label={say(PHASE_TEXTS.workshop)} />
          <Radio value="plan" label={say(PHASE_TEXTS.plan)} />
        </RadioGroup>
      </Field>
      <Findings {...list} findings={shown.findings} titleOf={titleOf} />
      <NotCheckedList notChecked={shown.notChecked} />
    </>
  );
}
