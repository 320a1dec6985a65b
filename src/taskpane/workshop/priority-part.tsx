import { Button, Checkbox, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PILLARS } from '../../handlingsplan/configuration/configuration';
import { PILLAR_NAMES } from '../../handlingsplan/pillars';
import {
  RELEVANCE_GRADES,
  prioritiesOf,
  priorityHints,
  type Priority,
} from '../../handlingsplan/workshop/priorities';
import { savePriorities, type PriorityChange } from '../../handlingsplan/workshop/save-priorities';
import { shownContent } from '../../workbook/shown-value';
import { usePlan } from '../plan/plan-context';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { counted } from '../texts';
import type { ChangeSession, PriorityDraft, Session } from './session';
import { PRIORITISED, WORKSHOP_TEXTS } from './texts';

const useStyles = makeStyles({
  // What gets the focus must not lie under the standing.
  row: { '& input, & select': { scrollMarginBottom: '160px' } },
  grades: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    paddingLeft: '32px',
  },
  measures: { paddingLeft: '32px', paddingBottom: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
  standing: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** A målepunkt as the plan has it, and as it is typed now. */
interface Row {
  readonly planned: Priority;
  readonly before: Required<PriorityDraft>;
  readonly after: Required<PriorityDraft>;
}

/** The twenty målepunkter to choose among, and what to consider about the choice. */
export function PriorityPart(props: { session: Session; onChange: ChangeSession }): ReactNode {
  const { session, onChange } = props;
  const { book, busy, canEdit, onEdit } = usePlan();
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  const rows = prioritiesOf(book.plan).map((planned): Row => {
    const before = asTyped(planned);
    return { planned, before, after: { ...before, ...session.priorities[planned.maalepunkt.id] } };
  });
  const chosen = rows.filter(({ after }) => after.prioritised).length;
  const hints = priorityHints(
    rows.map(({ planned, after }) => ({ ...planned, isPrioritised: after.prioritised })),
  );
  const changed = rows.flatMap(changeOf);
  const discard = (): void => {
    onChange(() => ({ priorities: {} }));
  };
  return (
    <>
      <p className={planStyles.text}>{say(WORKSHOP_TEXTS.prioritiseIntro)}</p>
      {PILLARS.map((pillar) => (
        <Section key={pillar} title={`${pillar} · ${say(PILLAR_NAMES[pillar])}`}>
          <ul className={planStyles.list}>
            {rows
              .filter(({ planned }) => planned.maalepunkt.pillar === pillar)
              .map((row) => (
                <PriorityRow
                  key={row.planned.maalepunkt.id}
                  row={row}
                  onType={(draft) => {
                    const { id } = row.planned.maalepunkt;
                    onChange(({ priorities }) => ({
                      priorities: { ...priorities, [id]: { ...priorities[id], ...draft } },
                    }));
                  }}
                />
              ))}
          </ul>
        </Section>
      ))}
      <div className={styles.standing}>
        <div role="status">
          <p className={styles.count}>
            {chosen} {say(counted(PRIORITISED, chosen))}
          </p>
          {hints.map((hint) => (
            <p key={hint.en} className={planStyles.quiet}>
              {say(hint)}
            </p>
          ))}
        </div>
        {changed.length > 0 && (
          <div className={planStyles.actions}>
            <Button
              appearance="primary"
              disabled={busy || !canEdit}
              onClick={() => {
                onEdit((read) => savePriorities(read, changed), discard);
              }}
            >
              {say(WORKSHOP_TEXTS.see)}
            </Button>
            <Button onClick={discard}>{say(WORKSHOP_TEXTS.discard)}</Button>
          </div>
        )}
      </div>
    </>
  );
}

function PriorityRow(props: { row: Row; onType: (draft: PriorityDraft) => void }): ReactNode {
  const { row, onType } = props;
  const { planned, before, after } = row;
  const planStyles = usePlanStyles();
  const styles = useStyles();
  const { say } = useLanguage();
  const { maalepunkt } = planned;
  const name = `${maalepunkt.id} ${say(maalepunkt.name)}`;
  const grades = new Set<string>([...RELEVANCE_GRADES, before.relevance]);
  grades.delete('');
  return (
    <li className={`${planStyles.item} ${styles.row}`}>
      <Checkbox
        label={name}
        checked={after.prioritised}
        onChange={(_event, { checked }) => {
          onType({ prioritised: checked === true });
        }}
      />
      <p className={`${planStyles.quiet} ${styles.measures}`}>{maalepunkt.measures}</p>
      <div className={styles.grades}>
        <Select
          size="small"
          className={styles.input}
          aria-label={`${say(WORKSHOP_TEXTS.relevance)}: ${name}`}
          value={after.relevance}
          onChange={(_event, { value }) => {
            onType({ relevance: value });
          }}
        >
          <option value="">{say(WORKSHOP_TEXTS.relevance)} …</option>
          {[...grades].map((grade) => (
            <option key={grade} value={grade}>
              {grade}
            </option>
          ))}
        </Select>
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.input }}
          inputMode="decimal"
          aria-label={`${say(WORKSHOP_TEXTS.score)}: ${name}`}
          placeholder={say(WORKSHOP_TEXTS.score)}
          value={after.score}
          onChange={(_event, { value }) => {
            onType({ score: value });
          }}
        />
      </div>
    </li>
  );
}

function asTyped({ isPrioritised, relevance, score }: Priority): Required<PriorityDraft> {
  return {
    prioritised: isPrioritised,
    relevance,
    score: score === null ? '' : shownContent({ value: score }).da,
  };
}

/** Only what differs from the plan is written. */
function changeOf({ planned, before, after }: Row): PriorityChange[] {
  const values = {
    ...(after.prioritised !== before.prioritised && { prioritised: after.prioritised ? 'Ja' : 'Nej' }),
    ...(after.relevance !== before.relevance && { relevance: textOrBlank(after.relevance) }),
    ...(after.score.trim() !== before.score && { score: textOrBlank(after.score) }),
  };
  return Object.keys(values).length > 0 ? [{ maalepunkt: planned.maalepunkt.id, values }] : [];
}

const textOrBlank = (text: string): string | null => (text.trim() === '' ? null : text.trim());
