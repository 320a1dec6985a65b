import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { figureTable, placeOf, yearsOf } from '../../handlingsplan/data/figure-table';
import {
  conversionText,
  proposeForVsme,
  type NotProposed,
  type VsmeProposal,
} from '../../summary/vsme-proposals/propose';
import { answersFile } from '../../summary/vsme-proposals/answers-file';
import { usePlan } from '../plan/plan-context';
import { usePlanStyles } from '../plan/plan-styles';
import { SubPage } from '../plan/sub-page';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { AnswersText } from './answers-text';
import { amountText, pointText } from './figure-words';
import { DATA_TEXTS, VSME_TEXTS } from './texts';

/** The figures of a year as answers for a VSME workbook, to be taken along as a file. */
export default function VsmeView(props: { fileName: string | null; onBack: () => void }): ReactNode {
  const { book } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const table = useMemo(() => figureTable(book.plan.figures), [book]);
  const years = yearsOf(table);
  const [chosenYear, setYear] = useState<number | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const year = chosenYear ?? years[0] ?? 0;
  const { proposals, notProposed } = proposeForVsme(table, year);
  const taken = proposals.filter(({ link }) => !left.has(link.datapoint));
  return (
    <SubPage title={say(VSME_TEXTS.title)} back={say(DATA_TEXTS.back)} onBack={props.onBack}>
      <p className={styles.text}>{say(VSME_TEXTS.intro)}</p>
      <Field label={say(VSME_TEXTS.year)}>
        <Select
          value={String(year)}
          onChange={(_event, { value }) => {
            setYear(Number(value));
          }}
        >
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {proposals.length === 0 && <p className={styles.text}>{say(VSME_TEXTS.none)}</p>}
      {proposals.length > 0 && (
        <Section title={`${say(VSME_TEXTS.proposals)} (${proposals.length})`}>
          <ul className={styles.list}>
            {proposals.map((proposal) => (
              <Proposal
                key={proposal.link.datapoint}
                proposal={proposal}
                isTaken={!left.has(proposal.link.datapoint)}
                onTake={(take) => {
                  const others = [...left].filter((one) => one !== proposal.link.datapoint);
                  setLeft(new Set(take ? others : [...others, proposal.link.datapoint]));
                }}
              />
            ))}
          </ul>
          {taken.length > 0 && <AnswersText text={answersFile(taken, props.fileName)} />}
        </Section>
      )}
      <Refused notProposed={notProposed} />
    </SubPage>
  );
}

function Proposal(props: {
  proposal: VsmeProposal;
  isTaken: boolean;
  onTake: (take: boolean) => void;
}): ReactNode {
  const { proposal, isTaken, onTake } = props;
  const { link, label, value, unit, series, point, warnings } = proposal;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const conversion = conversionText(proposal);
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isTaken}
        label={`${say(label)}: ${say(amountText(value, unit))}`}
        onChange={(_event, { checked }) => {
          onTake(checked === true);
        }}
      />
      <p className={styles.quiet}>
        {link.datapoint} · {say(VSME_TEXTS.from)} {series.maalepunkt.id} {series.indicator},{' '}
        {placeOf(point.figure)}
        {point.figure.source.value && ` · ${say(DATA_TEXTS.source)}: ${point.figure.source.value}`}
      </p>
      {conversion && (
        <p className={styles.quiet}>
          {say(VSME_TEXTS.converted)}: {say(conversion)}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning.en} className={styles.text}>
          {say(warning)}
        </p>
      ))}
    </li>
  );
}

/** More than anybody reads, and few enough to draw at once. */
const MOST_SHOWN = 200;

function Refused({ notProposed }: { notProposed: readonly NotProposed[] }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  if (notProposed.length === 0) return null;
  const more = notProposed.length - MOST_SHOWN;
  return (
    <Section title={`${say(VSME_TEXTS.notProposed)} (${notProposed.length})`}>
      <ul className={styles.list}>
        {notProposed.slice(0, MOST_SHOWN).map(({ series, point, why }) => (
          <li key={series.key} className={styles.item}>
            {series.maalepunkt.id} {series.indicator}
            {series.afdeling !== null && `, ${series.afdeling}`}: {say(pointText(point, series))}
            <p className={styles.quiet}>{say(why)}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>+{more}</p>}
    </Section>
  );
}
