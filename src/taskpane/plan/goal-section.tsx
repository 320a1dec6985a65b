import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Goal, Initiative } from '../../handlingsplan/plan';
import { useLanguage } from '../shell/language';
import { CellLink } from './cell-link';
import { placeOf } from './find-in-plan';
import { InitiativeFacts } from './initiative-facts';
import { usePlan } from './plan-context';
import { usePlanStyles } from './plan-styles';
import type { Route } from './route';
import { shownFigures } from './shown';
import { PLAN_TEXTS } from './texts';

const useStyles = makeStyles({
  goal: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  initiatives: { paddingLeft: tokens.spacingHorizontalM },
});

/** One goal with its figures and its initiatives. */
export function GoalSection(props: { goal: Goal; onRoute: (route: Route) => void }): ReactNode {
  const { goal, onRoute } = props;
  const { canEdit } = usePlan();
  const styles = { ...usePlanStyles(), ...useStyles() };
  const { say, language } = useLanguage();
  const figures = shownFigures(goal, language);
  return (
    <div className={styles.goal}>
      <h3 className={styles.subheading}>
        {goal.id} {goal.text.value ?? say(PLAN_TEXTS.noText)}
      </h3>
      {(figures !== null || goal.indicator.value !== null) && (
        <dl className={styles.facts}>
          {goal.indicator.value !== null && (
            <>
              <dt className={styles.quiet}>{say(PLAN_TEXTS.indicator)}</dt>
              <dd className={styles.fact}>{goal.indicator.value}</dd>
            </>
          )}
          {figures !== null && (
            <>
              <dt className={styles.quiet}>{say(PLAN_TEXTS.figures)}</dt>
              <dd className={styles.fact}>{figures}</dd>
            </>
          )}
        </dl>
      )}
      <p className={styles.quiet}>
        <CellLink place={goal.text.place} about={goal.id} />
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<EditRegular />}
          disabled={!canEdit}
          aria-label={`${say(PLAN_TEXTS.editGoal)} ${goal.id}`}
          onClick={() => {
            onRoute({ at: 'goal-form', id: goal.id });
          }}
        >
          {say(PLAN_TEXTS.editGoal)}
        </Button>
        <Button
          size="small"
          disabled={!canEdit}
          aria-label={`${say(PLAN_TEXTS.followUp)}: ${goal.id}`}
          onClick={() => {
            onRoute({ at: 'follow-up', about: goal.id });
          }}
        >
          {say(PLAN_TEXTS.followUp)}
        </Button>
      </div>
      {goal.initiatives.length === 0 && <p className={styles.text}>{say(PLAN_TEXTS.noInitiatives)}</p>}
      <ul className={`${styles.list} ${styles.initiatives}`}>
        {goal.initiatives.map((initiative) => (
          <InitiativeItem key={initiative.id} initiative={initiative} onRoute={onRoute} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<AddRegular />}
          disabled={!canEdit}
          aria-label={`${say(PLAN_TEXTS.addInitiative)}: ${goal.id}`}
          onClick={() => {
            onRoute({ at: 'new-initiative', goal: goal.id });
          }}
        >
          {say(PLAN_TEXTS.addInitiative)}
        </Button>
      </div>
    </div>
  );
}

function InitiativeItem(props: { initiative: Initiative; onRoute: (route: Route) => void }): ReactNode {
  const { initiative, onRoute } = props;
  const { canEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const text = initiative.text.value ?? say(PLAN_TEXTS.noText);
  return (
    <li className={styles.item}>
      <div>{text}</div>
      <InitiativeFacts initiative={initiative} />
      <p className={styles.quiet}>
        <CellLink place={placeOf(initiative)} about={text} />
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<EditRegular />}
          disabled={!canEdit}
          aria-label={`${say(PLAN_TEXTS.editInitiative)}: ${text}`}
          onClick={() => {
            onRoute({ at: 'initiative-form', id: initiative.id });
          }}
        >
          {say(PLAN_TEXTS.editInitiative)}
        </Button>
        <Button
          size="small"
          disabled={!canEdit}
          aria-label={`${say(PLAN_TEXTS.followUp)}: ${text}`}
          onClick={() => {
            onRoute({ at: 'follow-up', about: initiative.id });
          }}
        >
          {say(PLAN_TEXTS.followUp)}
        </Button>
      </div>
    </li>
  );
}
