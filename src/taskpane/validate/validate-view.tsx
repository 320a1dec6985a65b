import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import type { ValidationResult } from '../../validation/engine';
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
  notChecked: { marginTop: tokens.spacingVerticalL },
});

/** What the rules found, and the way from a finding to its cell and its correction. */
export function ValidateView(props: {
  validation: ValidationResult;
  titleOf: (disclosure: string) => string;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
  onGoTo: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
}): ReactNode {
  const { validation, filter, onFilter } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const [selected, setSelected] = useState<string | null>(null);
  const groups = groupFindings(validation.findings, filter);

  if (validation.findings.length === 0) {
    return (
      <EmptyState title={say(TEXTS.validate.none)}>
        <span>{say(TEXTS.validate.noneBody)}</span>
      </EmptyState>
    );
  }
  return (
    <>
      <FindingFilters findings={validation.findings} filter={filter} onChange={onFilter} />
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
          />
        </>
      )}
      <NotChecked validation={validation} />
    </>
  );
}

/** Silence must not look like approval: what could not be checked is said. */
function NotChecked({ validation }: { validation: ValidationResult }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const reasons = [...new Set(validation.notChecked.map(({ rule, reason }) => `${rule}: ${say(reason)}`))];
  if (reasons.length === 0) return null;
  return (
    <details className={styles.notChecked}>
      <summary>
        {say(TEXTS.validate.notChecked)} ({reasons.length})
      </summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
