import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ownCompleteness } from '../../vsme/completeness';
import type { OwnDatapoint } from '../../vsme/records/kinds';
import type { VsmeRecords } from '../../vsme/records/vsme-records';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { TEXTS } from '../texts';
import { OVERVIEW_TEXTS, STATE_TEXTS } from './texts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  code: { marginRight: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How far the datapoints that the user has added are filled in; nothing when there are none. */
export function OwnDatapoints({ records }: { records: VsmeRecords }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const { overview } = TEXTS;
  if (records.ownDatapoints.length === 0) return null;
  return (
    <Section title={say(OVERVIEW_TEXTS.own)}>
      <ul className={styles.list}>
        {ownCompleteness(records).map(({ disclosure, required, fulfilled, filled, missing, optional }) => (
          <li key={disclosure} className={styles.line}>
            <span className={styles.code}>{disclosure}</span>
            {required === 0
              ? say(OVERVIEW_TEXTS.notAsked)
              : `${fulfilled} ${say(overview.of)} ${required} ${say(overview.filled)}`}
            <Labels of="missing" own={missing} />
            <Labels of="filled" own={filled} />
            <Labels of="optional" own={optional} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Labels(props: { of: 'missing' | 'filled' | 'optional'; own: readonly OwnDatapoint[] }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  if (props.own.length === 0) return null;
  return (
    <span className={styles.detail}>
      {say(STATE_TEXTS[props.of])}: {props.own.map(({ label }) => label).join(', ')}
    </span>
  );
}
