import { Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WORKSHOP, type Maalepunkt } from '../../handlingsplan/configuration/configuration';
import { agendaFrom, clockText, readClock, type AgendaItem } from '../../handlingsplan/workshop/agenda';
import { hasSmallGroup, suggestGroups } from '../../handlingsplan/workshop/groups';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { counted } from '../texts';
import type { ChangeSession, Session } from './session';
import { StepTimer } from './step-timer';
import { PEOPLE, WORKSHOP_TEXTS } from './texts';

const useStyles = makeStyles({
  settings: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
  },
  items: { listStyle: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '3.2em 1fr max-content',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid transparent`,
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
  time: { fontVariantNumeric: 'tabular-nums' },
  below: { paddingTop: tokens.spacingVerticalM },
});

/** When the time that is typed is no time. */
const USUAL_START = 9 * 60;

/** What happens when, who works with what, and how much of the present step is left. */
export function AgendaPanel(props: {
  session: Session;
  maalepunkter: readonly Maalepunkt[];
  now: () => number;
  onChange: ChangeSession;
}): ReactNode {
  const { session, maalepunkter, now, onChange } = props;
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  const start = readClock(session.start);
  const agenda = agendaFrom(start ?? USUAL_START, session.withBreak);
  const step = Math.min(session.timer.step, agenda.items.length - 1);
  return (
    <Section title={say(WORKSHOP_TEXTS.agenda)}>
      <div className={styles.settings}>
        <Field
          label={say(WORKSHOP_TEXTS.start)}
          {...(start === null && { validationMessage: say(WORKSHOP_TEXTS.notATime) })}
        >
          <Input
            className={planStyles.control}
            input={{ className: planStyles.control }}
            value={session.start}
            onChange={(_event, { value }) => {
              onChange(() => ({ start: value }));
            }}
          />
        </Field>
        <Field label={say(WORKSHOP_TEXTS.participants)}>
          <Input
            className={planStyles.control}
            input={{ className: planStyles.control }}
            inputMode="numeric"
            value={session.participants}
            onChange={(_event, { value }) => {
              onChange(() => ({ participants: value }));
            }}
          />
        </Field>
      </div>
      <Checkbox
        label={say(WORKSHOP_TEXTS.withBreak)}
        checked={session.withBreak}
        // The steps that have been must keep their places.
        disabled={step > 0}
        onChange={(_event, { checked }) => {
          onChange(() => ({ withBreak: checked === true }));
        }}
      />
      <StepTimer
        items={agenda.items}
        timer={{ ...session.timer, step }}
        now={now}
        onChange={(timer) => {
          onChange(() => ({ timer }));
        }}
      />
      <ol className={styles.items}>
        {agenda.items.map((item, index) => (
          <Item key={item.from} item={item} isCurrent={index === step} />
        ))}
      </ol>
      <p className={planStyles.quiet}>
        {say(WORKSHOP_TEXTS.ends)} {clockText(agenda.to)} ({agenda.minutes} {say(WORKSHOP_TEXTS.minutes)}).{' '}
        {agenda.isShort && say(WORKSHOP_TEXTS.tooShort)}
      </p>
      <Groups participants={session.participants} maalepunkter={maalepunkter} />
      {step === agenda.items.length - 1 && <Closing />}
    </Section>
  );
}

function Item({ item, isCurrent }: { item: AgendaItem; isCurrent: boolean }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <li
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      {...(isCurrent && { 'aria-current': 'step' as const })}
    >
      <span className={styles.time}>{clockText(item.from)}</span>
      <span>{say(item.title)}</span>
      <span>
        {item.minutes} {say(WORKSHOP_TEXTS.minutes)}
      </span>
    </li>
  );
}

function Groups(props: { participants: string; maalepunkter: readonly Maalepunkt[] }): ReactNode {
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  const typed = props.participants.trim();
  if (!/^[1-9]\d{0,2}$/.test(typed)) return null;
  const groups = suggestGroups(Number(typed), props.maalepunkter);
  return (
    <div className={styles.below}>
      <h3 className={planStyles.subheading}>{say(WORKSHOP_TEXTS.groups)}</h3>
      <ul className={planStyles.list}>
        {groups.map(({ name, size, maalepunkter }) => (
          <li key={name} className={planStyles.item}>
            {say(WORKSHOP_TEXTS.group)} {name}: {size} {say(counted(PEOPLE, size))} –{' '}
            {maalepunkter.map((one) => say(one.name)).join(', ')}
          </li>
        ))}
      </ul>
      {hasSmallGroup(groups) && <p className={planStyles.quiet}>{say(WORKSHOP_TEXTS.smallGroups)}</p>}
    </div>
  );
}

/** What must be clear before people leave. */
function Closing(): ReactNode {
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.below}>
      <h3 className={planStyles.subheading}>{say(WORKSHOP_TEXTS.closing)}</h3>
      <ul>
        {WORKSHOP.closingQuestions.map((question) => (
          <li key={question.en}>{say(question)}</li>
        ))}
      </ul>
    </div>
  );
}
