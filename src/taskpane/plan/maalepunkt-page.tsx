import { Button, Link } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Maalepunkt } from '../../handlingsplan/configuration/configuration';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { SEVERITY_TEXTS, counted } from '../texts';
import { countBySeverity } from '../validate/finding-groups';
import { SEVERITIES } from '../../validation/rule';
import { CellLink } from './cell-link';
import { findingsAbout, followUpOn } from './find-in-plan';
import { GoalSection } from './goal-section';
import { LogLines } from './log-lines';
import { usePlan } from './plan-context';
import { usePlanStyles } from './plan-styles';
import type { Route } from './route';
import { shownAnswer } from './shown';
import { SubPage } from './sub-page';
import { LEVEL_TEXTS, PLAN_TEXTS } from './texts';

/** One målepunkt: what is wanted, the goals and their initiatives, and what has come of them. */
export function MaalepunktPage(props: {
  maalepunkt: Maalepunkt;
  onRoute: (route: Route) => void;
  onShowFindings: (maalepunkt: string) => void;
}): ReactNode {
  const { maalepunkt, onRoute, onShowFindings } = props;
  const { id } = maalepunkt;
  const { book, findings, canEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const planned = book.plan.maalepunkter.find((one) => one.maalepunkt.id === id) ?? null;
  const counts = countBySeverity(findingsAbout(findings, id));
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <SubPage
      title={`${id} ${say(maalepunkt.name)}`}
      back={say(PLAN_TEXTS.back)}
      onBack={() => {
        onRoute({ at: 'plan', from: id });
      }}
    >
      {found.length > 0 && (
        <p className={styles.text}>
          {found
            .map(
              (severity) => `${counts[severity]} ${say(counted(SEVERITY_TEXTS[severity], counts[severity]))}`,
            )
            .join(', ')}
          {'. '}
          <Link
            inline
            as="button"
            onClick={() => {
              onShowFindings(id);
            }}
          >
            {say(PLAN_TEXTS.showFindings)}
          </Link>
        </p>
      )}
      {!canEdit && <p className={styles.quiet}>{say(PLAN_TEXTS.confirmFirst)}</p>}
      <Section title={say(PLAN_TEXTS.ambition)}>
        {planned && (
          <p className={styles.quiet}>
            {[
              ...(planned.isPrioritised ? [say(PLAN_TEXTS.prioritised)] : []),
              planned.level.value === null ? say(PLAN_TEXTS.noLevel) : say(LEVEL_TEXTS[planned.level.value]),
            ].join(' · ')}{' '}
            <CellLink place={planned.name.place} about={say(maalepunkt.name)} />
          </p>
        )}
        <p className={styles.text}>
          {(planned && shownAnswer(planned.sentence)) ?? say(PLAN_TEXTS.noSentence)}
        </p>
        {planned && planned.today.value !== null && (
          <p className={styles.text}>
            <span className={styles.quiet}>{say(PLAN_TEXTS.today)}</span> {planned.today.value}
          </p>
        )}
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<EditRegular />}
            disabled={!canEdit}
            onClick={() => {
              onRoute({ at: 'maalepunkt-form', id });
            }}
          >
            {say(PLAN_TEXTS.editMaalepunkt)}
          </Button>
        </div>
        <details className={styles.text}>
          <summary>{say(PLAN_TEXTS.measures)}</summary>
          {maalepunkt.measures}
        </details>
      </Section>
      <Section title={say(PLAN_TEXTS.goals)}>
        {(planned?.goals ?? []).map((goal) => (
          <GoalSection key={goal.id} goal={goal} onRoute={onRoute} />
        ))}
        {(planned?.goals ?? []).length === 0 && <p className={styles.text}>{say(PLAN_TEXTS.noGoals)}</p>}
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<AddRegular />}
            disabled={!canEdit}
            onClick={() => {
              onRoute({ at: 'new-goal', maalepunkt: id });
            }}
          >
            {say(PLAN_TEXTS.addGoal)}
          </Button>
        </div>
      </Section>
      <Section title={say(PLAN_TEXTS.log)}>
        <LogLines entries={followUpOn(book.plan, id)} />
        <div className={styles.actions}>
          <Button
            size="small"
            disabled={!canEdit}
            aria-label={`${say(PLAN_TEXTS.followUp)}: ${id}`}
            onClick={() => {
              onRoute({ at: 'follow-up', about: id });
            }}
          >
            {say(PLAN_TEXTS.followUp)}
          </Button>
        </div>
      </Section>
    </SubPage>
  );
}
