import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CautionsList } from './cautions-list';
import { NAMESPACE, type EsgFunction, type FunctionExample } from '../../functions/esg-function';
import { shownValue } from '../../functions/explain/shown-values';
import { EXPLANATION_TEXTS } from '../../functions/explain/texts';
import { callFormula } from '../../functions/insert/call-formula';
import { signatureOf } from '../../functions/signature';
import { formulaToLocal, type FormulaSpelling } from '../../workbook/formula-language/formula-language';
import { usePlanStyles } from '../plan/plan-styles';
import { SubPage } from '../plan/sub-page';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { FormulaText } from './formula-text';
import { CATALOGUE_TEXTS, FUNCTIONS_TEXTS } from './texts';

/** All that is known of one function. @param onInsert absent where this Excel has no such functions. */
export function FunctionPage(props: {
  fn: EsgFunction;
  spelling: FormulaSpelling;
  onInsert: (() => void) | undefined;
  onBack: () => void;
}): ReactNode {
  const { fn, spelling, onInsert, onBack } = props;
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  const facts = [
    [EXPLANATION_TEXTS.definition, fn.definition],
    [CATALOGUE_TEXTS.unit, fn.unit],
    [EXPLANATION_TEXTS.reference, fn.reference],
  ] as const;
  return (
    <SubPage title={`${NAMESPACE}.${fn.id}`} back={say(FUNCTIONS_TEXTS.all)} onBack={onBack}>
      <FormulaText>{`=${signatureOf(fn, language, spelling)}`}</FormulaText>
      <p className={styles.text}>{say(fn.description)}</p>
      {onInsert && (
        <Button appearance="primary" onClick={onInsert}>
          {say(CATALOGUE_TEXTS.insert)}
        </Button>
      )}
      <dl className={styles.facts}>
        {facts.map(([label, fact]) =>
          say(fact) === '' ? null : (
            <Fact key={label.en} label={say(label)}>
              {say(fact)}
            </Fact>
          ),
        )}
      </dl>
      <Section title={say(CATALOGUE_TEXTS.parameters)}>
        <ul className={styles.list}>
          {fn.parameters.map(({ name, description, optional, takes }) => (
            <li key={name.en} className={styles.item}>
              <strong>{say(name)}</strong>
              {takes === 'range' && ` · ${say(CATALOGUE_TEXTS.range)}`}
              {optional && ` · ${say(CATALOGUE_TEXTS.optional)}`}
              <div>{say(description)}</div>
            </li>
          ))}
        </ul>
      </Section>
      {fn.cautions && fn.cautions.length > 0 && (
        <Section title={say(EXPLANATION_TEXTS.cautions)}>
          <CautionsList cautions={fn.cautions} />
        </Section>
      )}
      <Section title={say(CATALOGUE_TEXTS.examples)}>
        <ul className={styles.list}>
          {fn.examples.map((example, index) => (
            <li key={index} className={styles.item}>
              <Example fn={fn} example={example} spelling={spelling} />
            </li>
          ))}
        </ul>
      </Section>
    </SubPage>
  );
}

function Fact({ label, children }: { label: string; children: string }): ReactNode {
  const styles = usePlanStyles();
  return (
    <>
      <dt className={styles.quiet}>{label}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}

function Example(props: { fn: EsgFunction; example: FunctionExample; spelling: FormulaSpelling }): ReactNode {
  const { fn, example, spelling } = props;
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  const args = example.args.map((value) => ({ kind: 'value', value }) as const);
  return (
    <>
      <FormulaText>{`=${formulaToLocal(callFormula({ fn, args }, ''), spelling)}`}</FormulaText>
      <div>
        {say(CATALOGUE_TEXTS.gives)} <strong>{shownValue(example.answer, language)}</strong>
      </div>
      {example.note && <p className={styles.quiet}>{say(example.note)}</p>}
    </>
  );
}
