import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import { EmptyState } from '../shell/empty-state';
import { useLanguage } from '../shell/language';
import { TEXTS } from '../texts';
import { FindingFilters } from './finding-filters';
import { SHOW_ALL, groupFindings, keyOf, type FindingFilter } from './finding-groups';
import { FindingList } from './finding-list';

const useStyles = makeStyles({
  keys: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
});

/** What the rules found, filtered, and the way from a finding to its cell and its correction. */
export function Findings(props: {
  findings: readonly Finding[];
  titleOf: (disclosure: string) => string;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
  onGoTo: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
  /** Absent where findings cannot be accepted. */
  onAccept?: (finding: Finding) => void;
}): ReactNode {
  const { findings, filter, onFilter } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [selected, setSelected] = useState<string | null>(null);
  const groups = groupFindings(findings, filter);

  if (findings.length === 0) {
    return (
      <EmptyState title={say(TEXTS.validate.none)}>
        <span>{say(TEXTS.validate.noneBody)}</span>
      </EmptyState>
    );
  }
  return (
    <>
      <FindingFilters findings={findings} filter={filter} onChange={onFilter} />
      {groups.length === 0 ? (
        <EmptyState title={say(TEXTS.validate.noneWithFilter)}>
          <Button
            onClick={() => {
              onFilter(SHOW_ALL);
            }}
          >
            {say(TEXTS.validate.clearFilter)}
          </Button>
        </EmptyState>
      ) : (
        <>
          <p className={styles.keys}>{say(TEXTS.validate.keys)}</p>
          <FindingList
            groups={groups}
            titleOf={props.titleOf}
            selected={selected}
            onSelect={(finding) => {
              setSelected(keyOf(finding));
              props.onGoTo(finding);
            }}
            onFix={props.onFix}
            {...(props.onAccept && { onAccept: props.onAccept })}
          />
        </>
      )}
    </>
  );
}
