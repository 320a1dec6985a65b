import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NotChecked } from '../../validation/engine';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { TEXTS } from '../texts';
import type { WorkspaceState } from '../workspace/workspace-state';

const useStyles = makeStyles({
  explanation: { margin: `0 0 ${tokens.spacingVerticalS}` },
  notChecked: { marginTop: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
  const reasons = [...new Set(notChecked.map(({ rule, reason }) => `${rule}: ${say(reason)}`))];
  return (
    <Section title={say(TEXTS.thorough.title)}>
      <p className={styles.explanation}>{say(TEXTS.thorough[state])}</p>
      {state !== 'current' && (
        <Button size="small" disabled={busy} onClick={onCheck}>
          {say(state === 'none' ? TEXTS.thorough.start : TEXTS.thorough.again)}
        </Button>
      )}
      {reasons.length > 0 && (
        <details className={styles.notChecked}>
          <summary>
            {say(TEXTS.thorough.notChecked)} ({reasons.length})
          </summary>
          <ul className={styles.list}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
