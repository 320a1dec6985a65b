import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NotChecked } from '../../validation/engine';
import { useLanguage } from '../shell/language';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  notChecked: { marginTop: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What no rule could look at, and why; nothing where everything was looked at. */
export function NotCheckedList({ notChecked }: { notChecked: readonly NotChecked[] }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const reasons = [...new Set(notChecked.map(({ rule, reason }) => `${rule}: ${say(reason)}`))];
  if (reasons.length === 0) return null;
  return (
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
  );
}
