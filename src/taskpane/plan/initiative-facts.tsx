import type { ReactNode } from 'react';
import type { Initiative } from '../../handlingsplan/plan';
import { shownDay } from '../../workbook/shown-day';
import { useLanguage } from '../shell/language';
import { usePlanStyles } from './plan-styles';
import { shownAnswer, shownNumber, shownStatus } from './shown';
import { PLAN_TEXTS, STATUS_TEXTS } from './texts';

/** Status, who, when and the next step, in words. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }): ReactNode {
  const styles = usePlanStyles();
  const { say, language } = useLanguage();
  const { status, percent, responsible, deadline, nextStep } = initiative;
  const until =
    deadline.value === null
      ? (shownAnswer(deadline) ?? say(PLAN_TEXTS.noDeadline))
      : `${say(PLAN_TEXTS.deadline)} ${say(shownDay(deadline.value))}`;
  return (
    <>
      <p className={styles.quiet}>
        {[
          shownStatus(status, say) ?? say(STATUS_TEXTS.none),
          ...(percent.value === null ? [] : [`${shownNumber(percent.value, language)} %`]),
          responsible.value ?? say(PLAN_TEXTS.noResponsible),
          until,
        ].join(' · ')}
      </p>
      {nextStep.value !== null && (
        <p className={styles.quiet}>
          {say(PLAN_TEXTS.nextStep)}: {nextStep.value}
        </p>
      )}
    </>
  );
}
