import { MessageBar, MessageBarBody, type MessageBarIntent } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { auditNote } from '../../../functions/explain/audit-note';
import type { Agreement, CellExplanation } from '../../../functions/explain/explain-cell';
import { exactValue, shownPlace } from '../../../functions/explain/shown-values';
import { AGREEMENT_TEXTS, EXPLANATION_TEXTS, oneOfAnswers } from '../../../functions/explain/texts';
import { isCellError } from '../../../workbook/cell-value';
import type { SheetArea } from '../../../workbook/address';
import { usePlanStyles } from '../../plan/plan-styles';
import { useClock } from '../../shell/clock';
import { CopyText } from '../../shell/copy-text';
import { useLanguage } from '../../shell/language';
import type { Assessment } from '../../workspace/assessment';
import type { Workspace } from '../../workspace/workspace';
import { FormulaText } from '../formula-text';
import { CallPart } from './call-part';
import { COPY_NOTE_TEXTS } from './texts';

const INTENTS: Readonly<Record<Agreement, MessageBarIntent>> = {
  same: 'success',
  waiting: 'info',
  'blank-as-zero': 'warning',
  different: 'warning',
  'not-known': 'warning',
  'no-room': 'warning',
};

/** The formula, what the cell shows, and each call with what it rests on. */
export function Explanation(props: {
  explanation: CellExplanation;
  workspace: Workspace<Assessment>;
  onGoTo: (place: SheetArea) => void;
}): ReactNode {
  const { explanation, workspace, onGoTo } = props;
  const { active, agreement, answers, calls, shown } = explanation;
  const styles = usePlanStyles();
  const { language, say } = useLanguage();
  const clock = useClock();
  return (
    <>
      <FormulaText>{active.shownFormula ?? ''}</FormulaText>
      {active.spill && answers > 1 && (
        <p className={styles.quiet}>
          {say(oneOfAnswers(answers, shownPlace({ sheet: active.sheet, area: active.spill.area })))}
        </p>
      )}
      <p className={styles.text}>
        {say(EXPLANATION_TEXTS.shows)} <strong>{exactValue(active.value, language)}</strong>
      </p>
      {agreement && (
        <MessageBar
          intent={agreement === 'same' && isCellError(active.value) ? 'info' : INTENTS[agreement]}
          layout="multiline"
        >
          <MessageBarBody>{say(AGREEMENT_TEXTS[agreement])}</MessageBarBody>
        </MessageBar>
      )}
      <CopyText
        texts={COPY_NOTE_TEXTS}
        text={() =>
          auditNote(explanation, { today: clock(), workbook: workspace.state().fileName, language })
        }
      />
      {calls.map((call) => (
        <CallPart
          key={call.call.start}
          explanation={call}
          shown={shown}
          home={active.sheet}
          isWhole={call.call.text === active.formula?.trim()}
          onGoTo={onGoTo}
        />
      ))}
    </>
  );
}
