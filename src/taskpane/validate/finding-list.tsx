import { makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import { useLanguage } from '../shell/language';
import { TEXTS } from '../texts';
import { FindingItem } from './finding-item';
import { keyOf, type FindingGroup } from './finding-groups';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The findings by disclosure. Arrow keys move through all of them, whatever the group. */
export function FindingList(props: {
  groups: readonly FindingGroup[];
  titleOf: (disclosure: string) => string;
  selected: string | null;
  onSelect: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', tabbable: true });
  return (
    <div {...arrows} role="group" aria-label={say(TEXTS.validate.findings)}>
      {props.groups.map(({ disclosure, findings }) => (
        <section key={disclosure} aria-labelledby={`group-${disclosure}`}>
          <h2 className={styles.heading} id={`group-${disclosure}`}>
            {props.titleOf(disclosure)} ({findings.length})
          </h2>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingItem
                key={keyOf(finding)}
                finding={finding}
                selected={props.selected === keyOf(finding)}
                onSelect={props.onSelect}
                onFix={props.onFix}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
