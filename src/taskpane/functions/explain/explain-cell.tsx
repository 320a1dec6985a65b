import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { unknownFunctions } from '../../../functions/explain/esg-calls';
import { explainCell } from '../../../functions/explain/explain-cell';
import { formatArea, formatCell, type SheetArea } from '../../../workbook/address';
import { useLanguage } from '../../shell/language';
import { usePlanStyles } from '../../plan/plan-styles';
import type { Assessment } from '../../workspace/assessment';
import type { Workspace } from '../../workspace/workspace';
import type { OpenExcel } from '../open-excel';
import { Explanation } from './explanation';
import { EXPLAIN_TEXTS } from './texts';
import { useActiveCell } from './use-active-cell';

/** Where the answer of the active cell comes from: it follows the selection in the sheet. */
export default function ExplainCell(props: {
  excel: OpenExcel;
  workspace: Workspace<Assessment>;
}): ReactNode {
  const { excel, workspace } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const { state, isVisiting, visit, refresh } = useActiveCell(excel);
  const explanation = useMemo(() => (state.kind === 'read' ? explainCell(state.reading) : null), [state]);
  const goTo = (place: SheetArea): void => {
    visit(place);
    void workspace.goTo(place.sheet, formatArea(place.area));
  };

  if (state.kind === 'reading') return <Spinner size="small" label={say(EXPLAIN_TEXTS.reading)} />;
  if (state.kind === 'problem') {
    return (
      <>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say(EXPLAIN_TEXTS.notRead)}</MessageBarTitle>
            {say(state.problem.text)}
          </MessageBarBody>
        </MessageBar>
        <div className={styles.actions}>
          <Button onClick={refresh}>{say(EXPLAIN_TEXTS.again)}</Button>
        </div>
      </>
    );
  }
  const { sheet, cell, formula } = state.reading.active;
  const unknown = unknownFunctions(formula ?? '');
  const place = `${sheet}!${formatCell(cell)}`;
  return (
    <>
      <p role="status" className={styles.text}>
        <strong>{place}</strong>
        {explanation === null && `: ${say(EXPLAIN_TEXTS.none)}.`}
      </p>
      {isVisiting && (
        <div className={styles.actions}>
          <span className={styles.quiet}>
            {say(EXPLAIN_TEXTS.visiting)} {place}.
          </span>
          <Button size="small" onClick={refresh}>
            {say(EXPLAIN_TEXTS.explainSelected)}
          </Button>
        </div>
      )}
      {explanation === null ? (
        <p className={styles.text}>
          {unknown.length > 0
            ? `${unknown.join(', ')}: ${say(EXPLAIN_TEXTS.unknown)}.`
            : say(EXPLAIN_TEXTS.noneBody)}
        </p>
      ) : (
        <Explanation key={place} explanation={explanation} workspace={workspace} onGoTo={goTo} />
      )}
    </>
  );
}
