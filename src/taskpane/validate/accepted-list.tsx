import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AcceptedFinding } from '../../validation/finding';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { keyOf } from './finding-groups';
import { REVIEW_TEXTS } from './texts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Findings somebody has taken responsibility for: still in sight, with who and why. */
export function AcceptedList(props: {
  accepted: readonly AcceptedFinding[];
  busy: boolean;
  onWithdraw: (finding: AcceptedFinding) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  if (props.accepted.length === 0) return null;
  return (
    <Section title={`${say(REVIEW_TEXTS.accepted)} (${props.accepted.length})`}>
      <ul className={styles.list}>
        {props.accepted.map((finding) => (
          <li key={keyOf(finding)} className={styles.item}>
            {say(finding.message)}
            <p className={styles.quiet}>
              {finding.rule}
              {finding.cell !== null && ` · ${finding.sheet}, ${finding.cell}`}
            </p>
            <p className={styles.quiet}>
              {finding.reason} ({finding.name}, {finding.date})
            </p>
            <Button
              size="small"
              appearance="subtle"
              disabled={props.busy}
              onClick={() => {
                props.onWithdraw(finding);
              }}
            >
              {say(REVIEW_TEXTS.withdraw)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
