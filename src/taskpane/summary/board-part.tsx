import { Checkbox, Field, Input, Link } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  boardChoices,
  boardOverview,
  boardOverviewAreas,
  hasBoardOverview,
  type BoardChoice,
  type BoardOptions,
} from '../../summary/board/board-overview';
import { vsmeProgressOf, type VsmeProgress } from '../../summary/board/vsme-progress';
import { bindReport } from '../../vsme/bind';
import { recognise } from '../../vsme/recognise';
import { vsmeAreas } from '../../vsme/workbook-areas';
import { readDay } from '../../workbook/danish-dates';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import { useDayHint } from '../plan/forms/use-day-hint';
import { usePlanStyles } from '../plan/plan-styles';
import { useClock } from '../shell/clock';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import type { PlanAssessment } from '../workspace/assessment';
import { readOtherWorkbook } from '../workspace/other-workbook';
import { ChooseWorkbook, type ChosenFile } from './choose-workbook';
import type { PartProps } from './part-props';
import { ProposalView } from './proposal-view';
import { BOARD_TEXTS } from './texts';

/** The handlingsplan for the board: what is to be on the sheet, and the sheet. */
export default function BoardPart(props: PartProps<PlanAssessment>): ReactNode {
  const { book } = props.assessment;
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  const today = useClock()();
  const [meeting, setMeeting] = useState('');
  const [vsme, setVsme] = useState<ChosenFile<readonly VsmeProgress[]> | null>(null);
  const [taken, setTaken] = useState<readonly string[] | null>(null);
  const day = readDay(meeting)?.iso ?? null;
  const lastMeeting = day !== null && day <= today ? day : null;
  const options = useMemo(
    (): BoardOptions => ({
      today,
      language,
      ...(lastMeeting !== null && { lastMeeting }),
      ...(vsme && { vsme: vsme.made }),
    }),
    [today, language, lastMeeting, vsme],
  );
  const choices = useMemo(() => boardChoices(book, options), [book, options]);
  const views = taken ?? choices.filter(({ isUsual }) => isUsual).map(({ id }) => id);
  const exists = hasBoardOverview(book.snapshot);
  return (
    <>
      <p className={styles.text}>{say(exists ? BOARD_TEXTS.standing : BOARD_TEXTS.intro)}</p>
      <div className={styles.fields}>
        <MeetingInput value={meeting} isInFuture={day !== null && day > today} onChange={setMeeting} />
        <ChooseWorkbook
          label={BOARD_TEXTS.vsme}
          hint={BOARD_TEXTS.vsmeHint}
          chosen={vsme}
          read={readProgress}
          onChoose={setVsme}
        />
      </div>
      <Choices
        choices={choices}
        views={views}
        note={exists ? BOARD_TEXTS.onSheet : BOARD_TEXTS.usual}
        isOwn={taken !== null}
        onViews={setTaken}
      />
      <ProposalView
        {...props}
        exists={exists}
        choice={JSON.stringify([views, lastMeeting, vsme?.choice ?? null, today])}
        planning={{
          areas: boardOverviewAreas,
          make: (now, snapshot) =>
            now.kind === 'plan' ? boardOverview({ ...now.book, snapshot }, { ...options, views }) : null,
        }}
      />
    </>
  );
}

function MeetingInput(props: {
  value: string;
  isInFuture: boolean;
  onChange: (value: string) => void;
}): ReactNode {
  const { value, isInFuture, onChange } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const { error, hint } = useDayHint(value);
  const problem = isInFuture ? say(BOARD_TEXTS.inFuture) : error;
  return (
    <Field
      label={say(BOARD_TEXTS.lastMeeting)}
      hint={hint ?? say(BOARD_TEXTS.lastMeetingHint)}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Input
        className={styles.control}
        value={value}
        placeholder="31-12-2027"
        onChange={(_event, { value: next }) => {
          onChange(next);
        }}
      />
    </Field>
  );
}

function Choices(props: {
  choices: readonly BoardChoice[];
  views: readonly string[];
  /** What is ticked while the user has not chosen. */
  note: Text;
  isOwn: boolean;
  onViews: (views: readonly string[] | null) => void;
}): ReactNode {
  const { choices, views, note, isOwn, onViews } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  return (
    <Section title={say(BOARD_TEXTS.views)}>
      <p className={styles.quiet}>
        {isOwn ? (
          <Link
            inline
            as="button"
            className={styles.link}
            onClick={() => {
              onViews(null);
            }}
          >
            {say(BOARD_TEXTS.again)}
          </Link>
        ) : (
          say(note)
        )}
      </p>
      <ul className={styles.list}>
        {choices.map(({ id, title, missing }) => (
          <li key={id}>
            <Checkbox
              label={
                <>
                  {say(title)}
                  {missing && <div className={styles.quiet}>{say(missing)}</div>}
                </>
              }
              checked={views.includes(id)}
              onChange={(_event, { checked }) => {
                onViews(checked === true ? [...views, id] : views.filter((one) => one !== id));
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function readProgress(file: File): Promise<readonly VsmeProgress[]> {
  const snapshot = await readOtherWorkbook(file, vsmeAreas('short'));
  const template = recognise(snapshot);
  if (template.kind === 'unknown') throw new UserError('not-vsme', BOARD_TEXTS.notVsme);
  return vsmeProgressOf(bindReport(snapshot, template));
}
