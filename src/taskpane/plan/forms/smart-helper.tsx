import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleFilled,
  PersonRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { useId, useMemo, type ReactNode } from 'react';
import {
  smartCheck,
  type GoalDraft,
  type SmartLetter,
  type SmartState,
} from '../../../formulas/smart/smart-check';
import type { PlanColumn } from '../../../handlingsplan/configuration/configuration';
import { draftOf } from '../../../handlingsplan/goal-draft';
import { maalepunktWithId } from '../../../handlingsplan/find-maalepunkt';
import { PlanFacts } from '../../../handlingsplan/rules/plan-facts';
import { readDay } from '../../../workbook/danish-dates';
import { readNumber } from '../../../workbook/typed-text';
import { useLanguage } from '../../shell/language';
import { goalIn } from '../find-in-plan';
import { usePlan } from '../plan-context';
import { usePlanStyles } from '../plan-styles';
import type { Typed } from './field';
import { FORM_TEXTS, SMART_STATES } from './texts';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  letter: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** What makes a goal SMART and what it lacks, as far as it is typed. Shape, colour and words say the same. */
export function SmartHelper(props: {
  maalepunkt: string;
  /** `null` for a goal that is new. */
  goal: string | null;
  typed: Typed<PlanColumn>;
}): ReactNode {
  const { book, today } = usePlan();
  const styles = { ...usePlanStyles(), ...useStyles() };
  const { say } = useLanguage();
  const id = useId();
  const maalepunkt = maalepunktWithId(props.maalepunkt);
  // What the form does not ask about: initiatives, and how the figures have moved until now.
  const standing = useMemo(() => {
    const found = props.goal === null ? null : goalIn(book.plan, props.goal);
    return found && draftOf(found.goal, new PlanFacts(book.plan, today, 'plan').history(found));
  }, [book, today, props.goal]);
  if (!maalepunkt) return null;
  const letters = smartCheck(
    { ...standing, ...draftFrom(props.typed) },
    { today, example: maalepunkt.indicators[0] },
  );
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 className={styles.subheading} id={id}>
        {say(FORM_TEXTS.smart)}
      </h2>
      <ul className={styles.list}>
        {letters.map((letter) => (
          <Letter key={letter.letter} letter={letter} />
        ))}
      </ul>
      <p className={styles.quiet}>{say(FORM_TEXTS.smartNote)}</p>
      {maalepunkt.goalExample !== '' && (
        <p className={styles.quiet}>
          {say(FORM_TEXTS.example)}: {maalepunkt.goalExample}
        </p>
      )}
    </section>
  );
}

function Letter({ letter: { letter, name, state, why } }: { letter: SmartLetter }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const { Icon, look } = LOOKS[state];
  return (
    <li className={styles.letter}>
      <Icon aria-hidden className={mergeClasses(styles.icon, look === null ? undefined : styles[look])} />
      <span>
        <span className={styles.name}>
          {letter} · {say(name)}: {say(SMART_STATES[state])}.
        </span>{' '}
        {say(why)}
      </span>
    </li>
  );
}

const LOOKS = {
  met: { Icon: CheckmarkCircleFilled, look: 'good' },
  confirmed: { Icon: PersonRegular, look: 'good' },
  missing: { Icon: ErrorCircleFilled, look: 'bad' },
  warning: { Icon: WarningFilled, look: 'unsure' },
  'needs-person': { Icon: CircleRegular, look: null },
} as const satisfies Readonly<Record<SmartState, unknown>>;

/** A goal as far as it is typed. */
function draftFrom(typed: Typed<PlanColumn>): GoalDraft {
  const text = (key: PlanColumn): string | null => typed[key]?.trim() || null;
  const number = (key: PlanColumn): number | null => {
    const given = text(key)?.replace(/\s*%$/, '');
    return given === undefined ? null : (readNumber(given, 'danish') ?? readNumber(given, 'invariant'));
  };
  return {
    text: text('goal') ?? '',
    indicator: text('indicator'),
    unit: text('unit'),
    baseline: number('baseline'),
    target: number('target'),
    targetYear: number('targetYear'),
    approvedBy: text('approvedBy'),
    approvedOn: readDay(text('approvedOn') ?? '')?.iso ?? null,
  };
}
