import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import {
  AddRegular,
  CheckmarkCircleRegular,
  ChevronDownRegular,
  ChevronRightRegular,
} from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { LEVELS, WORDS, WORKSHOP } from '../../handlingsplan/configuration/configuration';
import { changeFields, type FieldValues } from '../../handlingsplan/edit/plan-edits';
import type { Goal, PlannedMaalepunkt } from '../../handlingsplan/plan';
import { MOST_CHARACTERS, sentenceState } from '../../handlingsplan/workshop/ambition-sentence';
import type { PointProgress } from '../../handlingsplan/workshop/progress';
import { usePlan } from '../plan/plan-context';
import { usePlanStyles } from '../plan/plan-styles';
import { LEVEL_TEXTS } from '../plan/texts';
import { useLanguage } from '../shell/language';
import { counted } from '../texts';
import type { AmbitionDraft } from './session';
import { GOAL_COUNT, SENTENCE_ADVICE, SENTENCE_STATES, WORKSHOP_TEXTS } from './texts';

const useStyles = makeStyles({
  head: { gridTemplateColumns: 'auto 1fr auto' },
  standing: { gridColumn: '2 / 4' },
  body: { padding: `0 0 ${tokens.spacingVerticalL}` },
  goal: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  goals: { paddingTop: tokens.spacingVerticalM },
});

/** One målepunkt of a workshop: how far it is, and opened its level, its sentence and its goals. */
export function PointEditor(props: {
  point: PlannedMaalepunkt;
  progress: PointProgress;
  isOpen: boolean;
  draft: AmbitionDraft;
  onOpen: (isOpen: boolean) => void;
  onType: (draft: AmbitionDraft) => void;
  onDiscard: () => void;
  /** @param id of the goal; `null` for a new one. */
  onGoal: (id: string | null) => void;
}): ReactNode {
  const { point, progress, isOpen, onOpen } = props;
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  const body = useId();
  const { maalepunkt } = point;
  const standing = [
    progress.level === null ? say(WORKSHOP_TEXTS.noLevel) : say(LEVEL_TEXTS[progress.level]),
    say(SENTENCE_STATES[progress.sentence]),
    `${progress.goals} ${say(counted(GOAL_COUNT, progress.goals))}`,
  ].join(' · ');
  return (
    <li>
      <button
        type="button"
        className={`${planStyles.row} ${styles.head}`}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => {
          onOpen(!isOpen);
        }}
      >
        {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        <span className={planStyles.name}>
          {maalepunkt.id} {say(maalepunkt.name)}
        </span>
        {progress.isDone ? <CheckmarkCircleRegular aria-label={say(WORKSHOP_TEXTS.isDone)} /> : <span />}
        <span className={`${planStyles.quiet} ${styles.standing}`}>{standing}</span>
      </button>
      <div id={body} className={styles.body} hidden={!isOpen}>
        {isOpen && <PointForm {...props} />}
      </div>
    </li>
  );
}

function PointForm(props: Parameters<typeof PointEditor>[0]): ReactNode {
  const { point, draft, onType, onDiscard } = props;
  const { maalepunkt } = point;
  const { busy, canEdit, onEdit } = usePlan();
  const planStyles = usePlanStyles();
  const { say } = useLanguage();
  const before = { level: point.level.value ?? '', sentence: point.sentence.value ?? '' };
  const after = { ...before, ...draft };
  const values: FieldValues = {
    ...(after.level !== before.level && { level: after.level }),
    ...(after.sentence.trim() !== before.sentence && { sentence: after.sentence.trim() || null }),
  };
  const state = sentenceState(after.sentence);
  return (
    <>
      <p className={planStyles.quiet}>{maalepunkt.measures}</p>
      <div className={planStyles.fields}>
        <Field label={say(WORKSHOP_TEXTS.level)}>
          <RadioGroup
            value={after.level}
            onChange={(_event, { value }) => {
              onType({ level: value });
            }}
          >
            {LEVELS.map((level) => (
              <Radio
                key={level}
                value={level}
                label={
                  <>
                    {say(LEVEL_TEXTS[level])} –{' '}
                    {say(WORDS.levels.find((word) => word.level === level)!.meaning)}
                    <span className={planStyles.quiet}>
                      <br />
                      {maalepunkt.ambitionExamples[level]}
                    </span>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
        <Field
          label={say(WORKSHOP_TEXTS.sentence)}
          validationState={state === 'long' || state === 'several' ? 'warning' : 'none'}
          validationMessage={say(SENTENCE_ADVICE[state])}
          hint={`${after.sentence.trim().length} ${say(WORKSHOP_TEXTS.characters)}, ${say(WORKSHOP_TEXTS.atMost)} ${MOST_CHARACTERS}`}
        >
          <Textarea
            resize="vertical"
            value={after.sentence}
            onChange={(_event, { value }) => {
              onType({ sentence: value });
            }}
          />
        </Field>
      </div>
      {Object.keys(values).length > 0 && (
        <div className={planStyles.actions}>
          <Button
            appearance="primary"
            disabled={busy || !canEdit}
            onClick={() => {
              onEdit((read) => changeFields(read, maalepunkt.id, values), onDiscard);
            }}
          >
            {say(WORKSHOP_TEXTS.see)}
          </Button>
          <Button onClick={onDiscard}>{say(WORKSHOP_TEXTS.discard)}</Button>
        </div>
      )}
      <Goals goals={point.goals} name={say(maalepunkt.name)} onGoal={props.onGoal} />
    </>
  );
}

function Goals(props: {
  goals: readonly Goal[];
  name: string;
  onGoal: (id: string | null) => void;
}): ReactNode {
  const { goals, name, onGoal } = props;
  const { canEdit } = usePlan();
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  const title = useId();
  return (
    <section className={styles.goals} aria-labelledby={title}>
      <h3 id={title} className={planStyles.subheading}>
        {say(WORKSHOP_TEXTS.goals)}
      </h3>
      <ul className={planStyles.list}>
        {goals.map((goal) => (
          <li key={goal.id} className={`${planStyles.item} ${styles.goal}`}>
            <span>
              {goal.no}. {goal.text.value ?? say(WORKSHOP_TEXTS.noText)}
            </span>
            <Button
              size="small"
              disabled={!canEdit}
              aria-label={`${say(WORKSHOP_TEXTS.edit)}: ${goal.id}`}
              onClick={() => {
                onGoal(goal.id);
              }}
            >
              {say(WORKSHOP_TEXTS.edit)}
            </Button>
          </li>
        ))}
      </ul>
      {goals.length < WORKSHOP.mostGoals ? (
        <Button
          size="small"
          icon={<AddRegular />}
          disabled={!canEdit}
          aria-label={`${say(WORKSHOP_TEXTS.addGoal)}: ${name}`}
          onClick={() => {
            onGoal(null);
          }}
        >
          {say(WORKSHOP_TEXTS.addGoal)}
        </Button>
      ) : (
        <p className={planStyles.quiet}>{say(WORKSHOP_TEXTS.enoughGoals)}</p>
      )}
    </section>
  );
}
