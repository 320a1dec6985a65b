import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Readiness } from '../../vsme/records/readiness';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { counted } from '../texts';
import { OPEN_FINDINGS, REVIEW_TEXTS } from './texts';

const useStyles = makeStyles({
  state: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  ready: { fontWeight: tokens.fontWeightSemibold },
  icon: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorStatusSuccessForeground1,
  },
  body: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whether the workbook can be submitted, who says so, and the report of it. */
export function Submission(props: {
  readiness: Readiness;
  busy: boolean;
  onSign: () => void;
  onWriteReport: (readiness: Readiness) => void;
}): ReactNode {
  const { readiness, busy, onSign, onWriteReport } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const { state, open, signOff } = readiness;
  const isClear = open === 0;
  return (
    <Section title={say(REVIEW_TEXTS.submission)}>
      <div role="status">
        {isClear && state !== 'withdrawn' ? (
          <div className={styles.state}>
            <CheckmarkCircleFilled aria-hidden className={styles.icon} />
            <span className={mergeClasses(styles.body, styles.ready)}>{say(REVIEW_TEXTS.ready)}</span>
          </div>
        ) : null}
        {!isClear && (
          <p className={styles.body}>
            {open} {say(counted(OPEN_FINDINGS, open))}. {say(REVIEW_TEXTS.open)}
          </p>
        )}
        {isClear && state === 'ready' && <p className={styles.body}>{say(REVIEW_TEXTS.readyBody)}</p>}
        {signOff && (
          <p className={styles.body}>
            {say(state === 'signed' ? REVIEW_TEXTS.signedBy : REVIEW_TEXTS.withdrawn)} {signOff.reviewer},{' '}
            {signOff.date}.
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {isClear && state !== 'signed' && (
          <Button size="small" appearance="primary" disabled={busy} onClick={onSign}>
            {say(REVIEW_TEXTS.sign)}
          </Button>
        )}
        <Button
          size="small"
          disabled={busy}
          onClick={() => {
            onWriteReport(readiness);
          }}
        >
          {say(REVIEW_TEXTS.writeReport)}
        </Button>
      </div>
    </Section>
  );
}
