import type { ReactNode } from 'react';
import { CautionsList } from '../cautions-list';
import type { UsedSource } from '../../../formulas/source';
import type { CallExplanation } from '../../../functions/explain/explain-call';
import type { CellExplanation } from '../../../functions/explain/explain-cell';
import { answerText } from '../../../functions/explain/shown-values';
import { EXPLANATION_TEXTS } from '../../../functions/explain/texts';
import { NAMESPACE } from '../../../functions/esg-function';
import type { SheetArea } from '../../../workbook/address';
import { usePlanStyles } from '../../plan/plan-styles';
import { useLanguage } from '../../shell/language';
import { Section } from '../../shell/section';
import { FormulaText } from '../formula-text';
import { InputFact } from './input-fact';
import { SourceItem } from './source-item';

/** One call, and after it the calls inside it. */
export function CallPart(props: {
  explanation: CallExplanation;
  shown: CellExplanation['shown'];
  /** The sheet of the formula. */
  home: string;
  /** The formula is this call and nothing else, so that it need not be repeated. */
  isWhole: boolean;
  onGoTo: (place: SheetArea) => void;
}): ReactNode {
  const { explanation, shown, home, isWhole, onGoTo } = props;
  const { call, inputs, sources } = explanation;
  const { fn } = call;
  const written = shown.get(call) ?? call;
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  const inner = inputs.flatMap(({ calls }) => calls);
  return (
    <>
      <Section title={`${say(fn.title)} (${NAMESPACE}.${fn.id})`}>
        {!isWhole && <FormulaText>{written.text}</FormulaText>}
        <p className={styles.text}>
          {say(EXPLANATION_TEXTS.answer)}: <strong>{answerText(explanation, language)}</strong>
        </p>
        <h3 className={styles.subheading}>{say(EXPLANATION_TEXTS.inputs)}</h3>
        <dl className={styles.facts}>
          {inputs.map((input, index) => (
            <InputFact
              key={input.parameter.name.en}
              input={input}
              written={written.args[index]?.text ?? ''}
              home={home}
              onGoTo={onGoTo}
            />
          ))}
        </dl>
        {sources && <Sources sources={sources} />}
        <dl className={styles.facts}>
          <dt className={styles.quiet}>{say(EXPLANATION_TEXTS.definition)}</dt>
          <dd className={styles.fact}>{say(fn.definition)}</dd>
          <dt className={styles.quiet}>{say(EXPLANATION_TEXTS.reference)}</dt>
          <dd className={styles.fact}>{say(fn.reference)}</dd>
        </dl>
        {fn.cautions && fn.cautions.length > 0 && (
          <>
            <h3 className={styles.subheading}>{say(EXPLANATION_TEXTS.cautions)}</h3>
            <CautionsList cautions={fn.cautions} />
          </>
        )}
      </Section>
      {inner.map((one) => (
        <CallPart
          key={one.call.start}
          explanation={one}
          shown={shown}
          home={home}
          isWhole={false}
          onGoTo={onGoTo}
        />
      ))}
    </>
  );
}

function Sources({ sources }: { sources: readonly UsedSource[] }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  return (
    <>
      <h3 className={styles.subheading}>{say(EXPLANATION_TEXTS.sources)}</h3>
      {sources.length === 0 ? (
        <p className={styles.quiet}>{say(EXPLANATION_TEXTS.noSources)}</p>
      ) : (
        <ul className={styles.list}>
          {sources.map((source) => (
            <SourceItem key={JSON.stringify(source)} used={source} />
          ))}
        </ul>
      )}
    </>
  );
}
