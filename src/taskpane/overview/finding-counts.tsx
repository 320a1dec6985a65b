import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import { SEVERITIES, type Severity } from '../../validation/rule';
import { useLanguage } from '../shell/language';
import { SeverityIcon } from '../shell/severity-icon';
import { SEVERITY_TEXTS, counted } from '../texts';
import { countBySeverity } from '../validate/finding-groups';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalS },
  count: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    ':disabled': {
      cursor: 'default',
      backgroundColor: 'transparent',
      color: tokens.colorNeutralForeground3,
    },
  },
  figure: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How many errors, warnings and notes there are; each leads to its own. */
export function FindingCounts(props: {
  findings: readonly Finding[];
  onShow: (severity: Severity) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const counts = countBySeverity(props.findings);
  return (
    <div className={styles.counts}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.count}
          disabled={counts[severity] === 0}
          onClick={() => {
            props.onShow(severity);
          }}
        >
          <span className={styles.figure}>
            <SeverityIcon severity={severity} /> {counts[severity]}{' '}
          </span>
          <span>{say(counted(SEVERITY_TEXTS[severity], counts[severity]))}</span>
        </button>
      ))}
    </div>
  );
}
