import type { ReactNode } from 'react';
import { useLanguage } from '../shell/language';
import { SEVERITY_TEXTS, TEXTS, counted } from '../texts';
import { countBySeverity } from '../validate/finding-groups';
import { initiativesOf } from './find-in-plan';
import { usePlan } from './plan-context';
import { usePlanStyles } from './plan-styles';
import { GOALS, INITIATIVES, PLAN_TEXTS, PRIORITISED } from './texts';

/** Which workbook this is, and the whole plan in one line. */
export function PlanHeader({ fileName }: { fileName: string | null }): ReactNode {
  const { book, findings } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const { maalepunkter } = book.plan;
  const prioritised = maalepunkter.filter(({ isPrioritised }) => isPrioritised).length;
  const goals = maalepunkter.flatMap((one) => one.goals).length;
  const initiatives = initiativesOf(book.plan).length;
  const { error } = countBySeverity(findings);
  return (
    <>
      <h1 className={styles.heading}>{fileName ?? say(TEXTS.overview.unsaved)}</h1>
      <p className={styles.quiet}>
        {say(PLAN_TEXTS.title)} ·{' '}
        {[
          `${prioritised} ${say(counted(PRIORITISED, prioritised))}`,
          `${goals} ${say(counted(GOALS, goals))}`,
          `${initiatives} ${say(counted(INITIATIVES, initiatives))}`,
          `${error} ${say(counted(SEVERITY_TEXTS.error, error))}`,
        ].join(' · ')}
      </p>
    </>
  );
}
