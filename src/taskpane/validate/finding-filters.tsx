import { Dropdown, Option, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import { SEVERITIES, type Severity } from '../../validation/rule';
import { useLanguage } from '../shell/language';
import { SeverityIcon } from '../shell/severity-icon';
import { SEVERITY_TEXTS, TEXTS } from '../texts';
import { countBySeverity, sheetsOf, type FindingFilter } from './finding-groups';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  sheet: { minWidth: 0, flexGrow: 1, flexBasis: '160px' },
});

const ALL_SHEETS = '';

export function FindingFilters(props: {
  findings: readonly Finding[];
  filter: FindingFilter;
  onChange: (filter: FindingFilter) => void;
}): ReactNode {
  const { findings, filter, onChange } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const counts = countBySeverity(findings);

  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onChange({ ...filter, severities });
  };

  return (
    <div className={styles.filters} role="group" aria-label={say(TEXTS.validate.severity)}>
      {SEVERITIES.map((severity) => {
        const count = counts[severity];
        const { one, many } = SEVERITY_TEXTS[severity];
        return (
          <ToggleButton
            key={severity}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.has(severity)}
            aria-label={`${count} ${say(count === 1 ? one : many)}`}
            title={`${count} ${say(count === 1 ? one : many)}`}
            onClick={() => {
              toggle(severity);
            }}
          >
            {count}
          </ToggleButton>
        );
      })}
      <Dropdown
        className={styles.sheet}
        size="small"
        aria-label={say(TEXTS.validate.sheet)}
        value={filter.sheet ?? say(TEXTS.validate.allSheets)}
        selectedOptions={[filter.sheet ?? ALL_SHEETS]}
        onOptionSelect={(_event, { optionValue }) => {
          onChange({ ...filter, sheet: optionValue || null });
        }}
      >
        <Option value={ALL_SHEETS}>{say(TEXTS.validate.allSheets)}</Option>
        {sheetsOf(findings).map((sheet) => (
          <Option key={sheet} value={sheet}>
            {sheet}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
