import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { addFactorSheet, hasFactorSheet } from '../../functions/factor-sheet';
import type { ReadRequest } from '../../workbook/snapshot';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import type { FunctionsProps } from './functions-page';
import { INSERT_TEXTS } from './texts';

const SHEETS_ONLY: ReadRequest = { depth: 'validate', want: () => [] };
/** Tables are told with any cell of their sheet. */
const TABLES: ReadRequest = {
  depth: 'full',
  want: ({ sheets }) =>
    sheets.map(({ name }) => ({ sheet: name, area: { top: 1, left: 1, bottom: 1, right: 1 } })),
};

/** Hands the factor table of the workbook over; a workbook that has none gets one. One that is there is used by itself. */
export function FactorTableButton(
  props: Pick<FunctionsProps, 'workspace' | 'busy' | 'onPreview'> & { onUse: () => void },
): ReactNode {
  const { workspace, busy, onPreview, onUse } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const takeIfThere = useEffectEvent((isThere: boolean | null) => {
    if (isThere) onUse();
  });
  useEffect(() => {
    void workspace.plan(SHEETS_ONLY, hasFactorSheet).then((isThere) => {
      takeIfThere(isThere);
    });
  }, [workspace]);

  const takeOrAdd = async (): Promise<void> => {
    const planned = await workspace.plan(TABLES, (snapshot) =>
      hasFactorSheet(snapshot) ? 'there' : addFactorSheet(snapshot),
    );
    if (planned === 'there') onUse();
    else if (planned) onPreview(planned, onUse);
  };
  return (
    <>
      <Button size="small" disabled={busy} onClick={() => void takeOrAdd()}>
        {say(INSERT_TEXTS.factorTable)}
      </Button>
      <p className={styles.quiet}>{say(INSERT_TEXTS.factorTableBody)}</p>
    </>
  );
}
