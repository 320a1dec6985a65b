import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NotChecked } from '../../validation/engine';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { TEXTS } from '../texts';
import type { WorkspaceState } from '../workspace/workspace-state';
import { NotCheckedList } from './not-checked-list';

const useStyles = makeStyles({
  explanation: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What the findings do not cover, and the check that covers it: silence must not look like approval. */
export function ThoroughCheck(props: {
  state: WorkspaceState<unknown>['thoroughCheck'];
  busy: boolean;
  notChecked: readonly NotChecked[];
  onCheck: () => void;
}): ReactNode {
  const { state, busy, notChecked, onCheck } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <Section title={say(TEXTS.thorough.title)}>
      <p className={styles.explanation}>{say(TEXTS.thorough[state])}</p>
      {state !== 'current' && (
        <Button size="small" disabled={busy} onClick={onCheck}>
          {say(state === 'none' ? TEXTS.thorough.start : TEXTS.thorough.again)}
        </Button>
      )}
      <NotCheckedList notChecked={notChecked} />
    </Section>
  );
}
