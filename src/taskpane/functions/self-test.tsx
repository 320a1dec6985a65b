import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ALL_FUNCTIONS } from '../../functions/all-functions';
import { shownValue } from '../../functions/explain/shown-values';
import { selfTest, type TestResult, type Wait } from '../../functions/self-test/self-test';
import { testCases } from '../../functions/self-test/test-cases';
import { formulaToLocal, type FormulaSpelling } from '../../workbook/formula-language/formula-language';
import type { Text } from '../../workbook/text';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { problemOf } from '../workspace/problem';
import { FormulaText } from './formula-text';
import type { OpenExcel } from './open-excel';
import { TEST_TEXTS } from './texts';
import { wait as realWait } from './wait';

/** The sheet's name, should it ever be left: it says whose it is. */
const SHEET: Text = { da: 'Kompasark prøver', en: 'Kompasark tests' };

const useStyles = makeStyles({ verdict: { marginTop: tokens.spacingVerticalM } });

type State =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running' | 'done'; readonly results: readonly TestResult[] }
  | { readonly kind: 'problem'; readonly text: Text };

/** Has the user's own Excel calculate known examples, and says what to do when it does not come to the same. */
export function SelfTest(props: {
  excel: Pick<OpenExcel, 'withScratchSheet'>;
  spelling: FormulaSpelling;
  wait?: Wait;
}): ReactNode {
  const { excel, spelling, wait = realWait } = props;
  const styles = usePlanStyles();
  const { verdict } = useStyles();
  const { say } = useLanguage();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: 'running', results: [] });
    try {
      const results = await excel.withScratchSheet(say(SHEET), (sheet) =>
        selfTest(testCases(ALL_FUNCTIONS), sheet, wait, signal, (so) => {
          if (!signal.aborted) setState({ kind: 'running', results: so });
        }),
      );
      setState({ kind: 'done', results });
    } catch (error) {
      setState(
        signal.aborted && error === signal.reason
          ? { kind: 'cancelled' }
          : { kind: 'problem', text: problemOf(error).text },
      );
    }
  };
  return (
    <>
      <p className={styles.text}>{say(TEST_TEXTS.body)}</p>
      {state.kind === 'running' ? (
        <Running
          results={state.results}
          onCancel={() => {
            running.current?.abort();
          }}
        />
      ) : (
        <Button appearance="primary" onClick={() => void start()}>
          {say(state.kind === 'done' ? TEST_TEXTS.again : TEST_TEXTS.start)}
        </Button>
      )}
      <div role="status" className={verdict}>
        {state.kind === 'cancelled' && <p className={styles.text}>{say(TEST_TEXTS.cancelled)}</p>}
        {state.kind === 'problem' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{say(state.text)}</MessageBarBody>
          </MessageBar>
        )}
        {state.kind === 'done' && <Verdict results={state.results} />}
      </div>
      {state.kind === 'done' && <Results results={state.results} spelling={spelling} />}
    </>
  );
}

function Running({ results, onCancel }: { results: readonly TestResult[]; onCancel: () => void }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const answered = results.filter(({ outcome }) => outcome !== 'waiting').length;
  return (
    <>
      <p className={styles.text}>{say(TEST_TEXTS.running)} …</p>
      <ProgressBar
        aria-label={say(TEST_TEXTS.running)}
        {...(results.length > 0 && { value: answered, max: results.length })}
      />
      <div className={styles.actions}>
        <Button onClick={onCancel}>{say(TEST_TEXTS.cancel)}</Button>
      </div>
    </>
  );
}

/** The gravest first: what does not load cannot answer either. */
const GRAVEST = ['not-loaded', 'waiting', 'wrong'] as const;
const INTENTS = { right: 'success', 'not-loaded': 'error', waiting: 'warning', wrong: 'error' } as const;

function Verdict({ results }: { results: readonly TestResult[] }): ReactNode {
  const { say } = useLanguage();
  const verdict = GRAVEST.find((one) => results.some(({ outcome }) => outcome === one)) ?? 'right';
  const { title, body } = TEST_TEXTS.verdicts[verdict];
  return (
    <MessageBar intent={INTENTS[verdict]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(title)}</MessageBarTitle>
        {say(body)}
      </MessageBarBody>
    </MessageBar>
  );
}

function Results({
  results,
  spelling,
}: {
  results: readonly TestResult[];
  spelling: FormulaSpelling;
}): ReactNode {
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  return (
    <Section title={say(TEST_TEXTS.results)}>
      <ul className={styles.list}>
        {results.map(({ test, outcome, found }) => (
          <li key={test.cell} className={styles.item}>
            <FormulaText>{`=${formulaToLocal(test.formula, spelling)}`}</FormulaText>
            <div>
              <strong>{say(TEST_TEXTS.outcomes[outcome])}</strong>: {shownValue(found, language)}
              {outcome !== 'right' && `, ${say(TEST_TEXTS.should)} ${shownValue(test.answer, language)}`}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
