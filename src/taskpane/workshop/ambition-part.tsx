import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PILLARS } from '../../handlingsplan/configuration/configuration';
import { PILLAR_NAMES } from '../../handlingsplan/pillars';
import { prioritised, workshopProgress } from '../../handlingsplan/workshop/progress';
import { usePlan } from '../plan/plan-context';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { AgendaPanel } from './agenda-panel';
import { PointEditor } from './point-editor';
import type { ChangeSession, Session } from './session';
import { WORKSHOP_TEXTS } from './texts';
import type { GoalInWork } from './workshop-view';

/** The ambitionsworkshop: its agenda, and for each of E, S and G what the groups decide. */
export function AmbitionPart(props: {
  session: Session;
  onChange: ChangeSession;
  now: () => number;
  onGoal: (goal: GoalInWork) => void;
}): ReactNode {
  const { session, onChange, now, onGoal } = props;
  const { book } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const points = prioritised(book.plan);
  const progress = workshopProgress(book.plan);
  const done = progress.filter(({ isDone }) => isDone).length;
  if (points.length === 0) return <p className={styles.text}>{say(WORKSHOP_TEXTS.nonePrioritised)}</p>;
  const standing = `${done} ${say(WORKSHOP_TEXTS.of)} ${points.length} ${say(WORKSHOP_TEXTS.done)}`;
  return (
    <>
      <AgendaPanel
        session={session}
        maalepunkter={points.map(({ maalepunkt }) => maalepunkt)}
        now={now}
        onChange={onChange}
      />
      <p className={styles.text}>{standing}</p>
      <ProgressBar aria-label={standing} value={done} max={points.length} thickness="large" />
      {PILLARS.map((pillar) => {
        const own = points.filter(({ maalepunkt }) => maalepunkt.pillar === pillar);
        if (own.length === 0) return null;
        return (
          <Section key={pillar} title={`${pillar} · ${say(PILLAR_NAMES[pillar])}`}>
            <ul className={styles.list}>
              {own.map((point) => {
                const { id } = point.maalepunkt;
                return (
                  <PointEditor
                    key={id}
                    point={point}
                    progress={progress.find(({ maalepunkt }) => maalepunkt.id === id)!}
                    isOpen={session.open === id}
                    draft={session.ambitions[id] ?? {}}
                    onOpen={(isOpen) => {
                      onChange(() => ({ open: isOpen ? id : null }));
                    }}
                    onType={(draft) => {
                      onChange(({ ambitions }) => ({
                        ambitions: { ...ambitions, [id]: { ...ambitions[id], ...draft } },
                      }));
                    }}
                    onDiscard={() => {
                      onChange(({ ambitions: { [id]: _done, ...others } }) => ({ ambitions: others }));
                    }}
                    onGoal={(goal) => {
                      onGoal({ maalepunkt: id, id: goal });
                    }}
                  />
                );
              })}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
