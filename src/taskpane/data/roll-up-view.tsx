import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { figureTable } from '../../handlingsplan/data/figure-table';
import { differsFromParts, rollUps, type RollUp } from '../../handlingsplan/data/roll-up';
import { writeRollUp } from '../../handlingsplan/data/roll-up-changes';
import { usePlan } from '../plan/plan-context';
import { usePlanStyles } from '../plan/plan-styles';
import { SubPage } from '../plan/sub-page';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { counted } from '../texts';
import { amountText } from './figure-words';
import { AFDELINGER, DATA_TEXTS, ROLL_UP_TEXTS } from './texts';

type Weights = ReadonlyMap<string, string>;

/** What the figures of the afdelinger make for the organisation, and why some make nothing. */
export default function RollUpView({ onBack }: { onBack: () => void }): ReactNode {
  const { book } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [weights, setWeights] = useState<Weights>(new Map());
  const [chosenYear, setYear] = useState<number | null>(null);
  const all = useMemo(() => rollUps(figureTable(book.plan.figures), weights), [book, weights]);
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a);
  const year = chosenYear ?? years[0];
  return (
    <SubPage title={say(ROLL_UP_TEXTS.title)} back={say(DATA_TEXTS.back)} onBack={onBack}>
      <p className={styles.text}>{say(all.length === 0 ? ROLL_UP_TEXTS.none : ROLL_UP_TEXTS.intro)}</p>
      {year !== undefined && (
        <Field label={say(ROLL_UP_TEXTS.year)}>
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
      )}
      {all
        .filter((one) => one.year === year)
        .map((one) => (
          <Section key={one.key} title={titleOf(one, say)}>
            <OneRollUp
              rollUp={one}
              weights={weights}
              onWeight={(weight) => {
                setWeights(new Map([...weights, [one.key, weight]]));
              }}
            />
          </Section>
        ))}
    </SubPage>
  );
}

function titleOf(
  { maalepunkt, indicator, unit, ofResidents }: RollUp,
  say: ReturnType<typeof useLanguage>['say'],
): string {
  const whose = ofResidents ? ` · ${say(ROLL_UP_TEXTS.ofResidents)}` : '';
  return `${maalepunkt.id} · ${indicator} (${unit || say(DATA_TEXTS.noUnit)})${whose}`;
}

function OneRollUp(props: {
  rollUp: RollUp;
  weights: Weights;
  onWeight: (weight: string) => void;
}): ReactNode {
  const { rollUp, weights, onWeight } = props;
  const { key, unit, parts, missing, result, standing, ofResidents } = rollUp;
  const { busy, canEdit, onEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const isDone = standing !== null && !differsFromParts(rollUp);
  return (
    <>
      {result.kind === 'sum' && (
        <p className={styles.text}>
          {say(ROLL_UP_TEXTS.sum)}: <strong>{say(amountText(result.value, unit))}</strong>
        </p>
      )}
      {result.kind === 'average' && (
        <p className={styles.text}>
          {say(ROLL_UP_TEXTS.average)} {result.weight}: <strong>{say(amountText(result.value, unit))}</strong>
        </p>
      )}
      {result.kind === 'impossible' && <p className={styles.text}>{say(result.why)}</p>}
      {result.kind === 'impossible' && result.weights.length > 0 && (
        <Field label={say(ROLL_UP_TEXTS.weight)}>
          <Select
            value={weights.get(key) ?? ''}
            onChange={(_event, { value }) => {
              onWeight(value);
            }}
          >
            <option value="">{say(ROLL_UP_TEXTS.chooseWeight)}</option>
            {result.weights.map((weight) => (
              <option key={weight}>{weight}</option>
            ))}
          </Select>
        </Field>
      )}
      <details>
        <summary>
          {parts.length} {say(counted(AFDELINGER, parts.length))}
        </summary>
        <ul className={styles.list}>
          {parts.map(({ afdeling, value, estimated }) => (
            <li key={afdeling}>
              {afdeling}: {say(amountText(value, unit))}
              {estimated && ` · ${say(DATA_TEXTS.estimate)}`}
            </li>
          ))}
        </ul>
      </details>
      {missing.length > 0 && (
        <p className={styles.text}>
          {say(ROLL_UP_TEXTS.missing)}: {missing.join(', ')}
        </p>
      )}
      {standing && result.kind !== 'impossible' && (
        <p className={styles.text}>
          {isDone
            ? say(ROLL_UP_TEXTS.agrees)
            : `${say(ROLL_UP_TEXTS.standing)}: ${say(amountText(standing.value, unit))}`}
        </p>
      )}
      {result.kind !== 'impossible' && !isDone && (
        <div className={styles.actions}>
          <Button
            disabled={busy || !canEdit}
            onClick={() => {
              onEdit((read) => writeRollUp(read, key, weights));
            }}
          >
            {say(ofResidents ? ROLL_UP_TEXTS.useResidents : ROLL_UP_TEXTS.use)}
          </Button>
        </div>
      )}
    </>
  );
}
