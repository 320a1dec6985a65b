import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import { NAMESPACE, type EsgFunction } from '../../functions/esg-function';
import { FACTOR_TABLE_REFERENCE } from '../../functions/factor-sheet';
import { callFormula, guardedCells, guardedFormula } from '../../functions/insert/call-formula';
import { insertCall } from '../../functions/insert/insert-call';
import { FACTOR_TABLE } from '../../functions/parameters/factor-table-parameter';
import type { ActiveCell } from '../../workbook/active-cell';
import { formatCell } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell-value';
import { formulaToLocal, type FormulaSpelling } from '../../workbook/formula-language/formula-language';
import { shownContent } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { usePlanStyles } from '../plan/plan-styles';
import { SubPage } from '../plan/sub-page';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { problemOf } from '../workspace/problem';
import { ArgumentField } from './argument-field';
import { callDraft, type FieldDraft } from './call-draft';
import { FactorTableButton } from './factor-table-button';
import { FormulaText } from './formula-text';
import type { FunctionsProps } from './functions-page';
import type { OpenExcel } from './open-excel';
import { INSERT_TEXTS } from './texts';

/** One call, put together and written into the cell that was selected when the form was opened. */
export function InsertForm(
  props: FunctionsProps & { fn: EsgFunction; spelling: FormulaSpelling; onBack: () => void },
): ReactNode {
  const { excel, workspace, busy, onPreview, fn, spelling, onBack } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [fields, setFields] = useState<readonly FieldDraft[]>(() =>
    fn.parameters.map(() => ({ kind: 'typed', text: '' })),
  );
  const [guarded, setGuarded] = useState(true);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const [target, setTarget] = useState<ActiveCell | null>(null);

  /** Asks Excel something; while it cannot answer, the form says why. */
  const ask = async <T,>(question: Promise<T>, then: (answer: T) => void): Promise<void> => {
    try {
      then(await question);
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error).text);
    }
  };
  const aim = (): void => {
    void ask(activeCell(excel), setTarget);
  };
  useEffect(() => {
    activeCell(excel).then(setTarget, (error: unknown) => {
      setProblem(problemOf(error).text);
    });
  }, [excel]);

  const draft = callDraft(fn, fields, target, spelling);
  const { call } = draft;
  const home = target?.sheet ?? '';
  const formula = guarded ? guardedFormula(call, home) : callFormula(call, home);
  const local = `=${formulaToLocal(formula, spelling)}`;
  const isComplete = draft.problems.every((one) => one === null);

  const change = (index: number, field: FieldDraft): void => {
    setFields((now) => now.map((one, at) => (at === index ? field : one)));
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!isComplete || !target || busy) return;
    const { sheet, cell } = target;
    const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const changeSet = await workspace.plan({ depth: 'full', want: () => [{ sheet, area }] }, (snapshot) =>
      insertCall(snapshot, target, fn, formula),
    );
    const shown = (content: CellContent): Text =>
      'formula' in content && content.formula === formula ? { da: local, en: local } : shownContent(content);
    if (changeSet) onPreview(changeSet, onBack, () => ({ heading: fn.title, shown }));
  };
  return (
    <SubPage
      title={`${say(INSERT_TEXTS.title)} ${NAMESPACE}.${fn.id}`}
      back={`${NAMESPACE}.${fn.id}`}
      onBack={onBack}
    >
      {target && <TargetLine target={target} onAim={aim} />}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say(problem)}</MessageBarBody>
        </MessageBar>
      )}
      {!target && problem && <Button onClick={aim}>{say(INSERT_TEXTS.tryAgain)}</Button>}
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className={styles.fields}>
          {fn.parameters.map((parameter, index) => (
            <div key={parameter.name.en} className={styles.control}>
              <ArgumentField
                parameter={parameter}
                field={fields[index]!}
                home={home}
                problem={tried || fields[index]!.kind === 'cells' ? draft.problems[index]! : null}
                onChange={(field) => {
                  change(index, field);
                }}
                onTake={() => {
                  void ask(excel.selectedCells(), (cells) => {
                    change(index, { kind: 'cells', ...cells });
                  });
                }}
              />
              {parameter === FACTOR_TABLE && (
                <FactorTableButton
                  {...props}
                  onUse={() => {
                    change(index, { kind: 'table', reference: FACTOR_TABLE_REFERENCE });
                  }}
                />
              )}
            </div>
          ))}
        </div>
        {guardedCells(call).length > 0 && (
          <>
            <Checkbox
              checked={guarded}
              label={say(INSERT_TEXTS.guard)}
              onChange={(_event, { checked }) => {
                setGuarded(checked === true);
              }}
            />
            <p className={styles.quiet}>{say(INSERT_TEXTS.guardBody)}</p>
          </>
        )}
        <Section title={say(INSERT_TEXTS.formula)}>
          <FormulaText>{local}</FormulaText>
          {draft.spills && <p className={styles.quiet}>{say(INSERT_TEXTS.spills)}</p>}
          <div className={styles.actions}>
            <Button type="submit" appearance="primary" disabled={busy || !target}>
              {say(INSERT_TEXTS.preview)}
            </Button>
          </div>
        </Section>
      </form>
    </SubPage>
  );
}

async function activeCell(excel: OpenExcel): Promise<ActiveCell> {
  const { active } = await excel.readActiveCell(() => []);
  return active;
}

/** Where the formula goes, and what stands there now. */
function TargetLine({ target, onAim }: { target: ActiveCell; onAim: () => void }): ReactNode {
  const { sheet, cell, value, formula, shownFormula, spill } = target;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const isSpilledInto =
    spill !== null && (spill.anchor.row !== cell.row || spill.anchor.column !== cell.column);
  const isBlank = value === null && formula === null;
  return (
    <>
      <p className={styles.text}>
        {say(INSERT_TEXTS.into)}{' '}
        <strong>
          {sheet}, {formatCell(cell)}
        </strong>
        . {isSpilledInto && say(INSERT_TEXTS.spilled)}
        {!isSpilledInto && isBlank && say(INSERT_TEXTS.blank)}
        {!isSpilledInto && !isBlank && (
          <>
            {say(INSERT_TEXTS.overwrites)} <strong>{shownFormula ?? say(shownContent({ value }))}</strong>.
          </>
        )}
      </p>
      <Button size="small" onClick={onAim}>
        {say(INSERT_TEXTS.otherTarget)}
      </Button>
    </>
  );
}
