import { Badge, Button, Switch } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { MAALEPUNKTER, PILLARS, type Maalepunkt } from '../../handlingsplan/configuration/configuration';
import type { PlannedMaalepunkt } from '../../handlingsplan/plan';
import { PILLAR_NAMES } from '../../handlingsplan/pillars';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { VisuallyHidden } from '../shell/visually-hidden';
import { SEVERITY_TEXTS, counted } from '../texts';
import { countBySeverity } from '../validate/finding-groups';
import { findingsAbout } from './find-in-plan';
import { usePlan } from './plan-context';
import { usePlanStyles } from './plan-styles';
import { shownStatuses } from './shown';
import { useReturnedFocus } from './use-returned-focus';
import { GOALS, INITIATIVES, LEVEL_TEXTS, PLAN_TEXTS } from './texts';

/** The twenty målepunkter by E, S and G, and how far each is. */
export function PlanList(props: {
  /** The målepunkt one comes back from. */
  from: string | null;
  onOpen: (maalepunkt: string) => void;
  onWorkshop: () => void;
}): ReactNode {
  const { book } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const planned = new Map(book.plan.maalepunkter.map((one) => [one.maalepunkt.id, one]));
  const isPrioritised = ({ id }: Maalepunkt): boolean => planned.get(id)?.isPrioritised === true;
  const some = MAALEPUNKTER.some(isPrioritised);
  const onlyPrioritised = some && (chosen ?? true);
  return (
    <>
      <div className={styles.actions}>
        <Button
          icon={<PeopleTeamRegular />}
          appearance={some ? 'secondary' : 'primary'}
          onClick={props.onWorkshop}
        >
          {say(PLAN_TEXTS.prioritise)}
        </Button>
      </div>
      {some ? (
        <Switch
          label={say(PLAN_TEXTS.onlyPrioritised)}
          checked={onlyPrioritised}
          onChange={(_event, { checked }) => {
            setChosen(checked);
          }}
        />
      ) : (
        <Section title={say(PLAN_TEXTS.nonePrioritised)}>{say(PLAN_TEXTS.nonePrioritisedBody)}</Section>
      )}
      {PILLARS.map((pillar) => {
        const shown = MAALEPUNKTER.filter(
          (one) => one.pillar === pillar && (!onlyPrioritised || isPrioritised(one)),
        );
        if (shown.length === 0) return null;
        return (
          <Section key={pillar} title={`${pillar} · ${say(PILLAR_NAMES[pillar])}`}>
            <ul className={styles.list}>
              {shown.map((maalepunkt) => (
                <MaalepunktLine
                  key={maalepunkt.id}
                  maalepunkt={maalepunkt}
                  planned={planned.get(maalepunkt.id) ?? null}
                  isReturned={props.from === maalepunkt.id}
                  onOpen={props.onOpen}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

function MaalepunktLine(props: {
  maalepunkt: Maalepunkt;
  planned: PlannedMaalepunkt | null;
  isReturned: boolean;
  onOpen: (maalepunkt: string) => void;
}): ReactNode {
  const { maalepunkt, planned, onOpen } = props;
  const button = useReturnedFocus<HTMLButtonElement>(props.isReturned);
  const { findings } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const { error } = countBySeverity(findingsAbout(findings, maalepunkt.id));
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.row}
        onClick={() => {
          onOpen(maalepunkt.id);
        }}
      >
        <span className={styles.name}>
          {maalepunkt.id} {say(maalepunkt.name)}
        </span>
        <span>
          {error > 0 && (
            <Badge color="danger" size="small">
              {error}
              <VisuallyHidden> {say(counted(SEVERITY_TEXTS.error, error))}</VisuallyHidden>
            </Badge>
          )}
        </span>
        <span className={`${styles.wide} ${styles.quiet}`}>{useStanding(planned)}</span>
      </button>
    </li>
  );
}

/** `Mellem · 2 mål · 3 initiativer: 1 i gang, 2 ikke påbegyndt`. */
function useStanding(planned: PlannedMaalepunkt | null): string {
  const { say } = useLanguage();
  if (!planned) return say(PLAN_TEXTS.notInPlan);
  const { goals, level, isPrioritised } = planned;
  const initiatives = goals.flatMap((goal) => goal.initiatives);
  return [
    ...(level.value !== null
      ? [say(LEVEL_TEXTS[level.value])]
      : isPrioritised
        ? [say(PLAN_TEXTS.noLevel)]
        : []),
    `${goals.length} ${say(counted(GOALS, goals.length))}`,
    `${initiatives.length} ${say(counted(INITIATIVES, initiatives.length))}${initiatives.length > 0 ? `: ${shownStatuses(initiatives, say)}` : ''}`,
  ].join(' · ');
}
