import { Button, Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Finding } from '../../validation/finding';
import { SEVERITIES, type Severity } from '../../validation/rule';
import { useLanguage } from '../shell/language';
import { SeverityIcon } from '../shell/severity-icon';
import { SEVERITY_TEXTS, TEXTS, counted } from '../texts';
import { countBySeverity, sheetsOf, type FindingFilter } from './finding-groups';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalM,
  },
  severity: { minWidth: 0 },
  sheet: { minWidth: 0, flexGrow: 1, flexBasis: '110px' },
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
    <div className={styles.filters} role="group" aria-label={say(TEXTS.validate.filter)}>
      {SEVERITIES.map((severity) => {
        const name = `${counts[severity]} ${say(counted(SEVERITY_TEXTS[severity], counts[severity]))}`;
        return (
          <ToggleButton
            key={severity}
            className={styles.severity}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.has(severity)}
            aria-label={name}
            title={name}
            onClick={() => {
              toggle(severity);
            }}
          >
            {counts[severity]}
          </ToggleButton>
        );
      })}
      <Select
        className={styles.sheet}
        size="small"
        aria-label={say(TEXTS.validate.sheet)}
        value={filter.sheet ?? ALL_SHEETS}
        onChange={(_event, { value }) => {
          onChange({ ...filter, sheet: value === ALL_SHEETS ? null : value });
        }}
      >
        <option value={ALL_SHEETS}>{say(TEXTS.validate.allSheets)}</option>
        {sheetChoices(findings, filter).map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
      {filter.disclosure !== null && (
        <Button
          size="small"
          icon={<DismissRegular />}
          iconPosition="after"
          title={say(TEXTS.validate.clearFilter)}
          onClick={() => {
            onChange({ ...filter, disclosure: null });
          }}
        >
          {say(TEXTS.validate.only)} {filter.disclosure}
        </Button>
      )}
    </div>
  );
}

/** The chosen sheet stays a choice when its last finding is gone. */
function sheetChoices(findings: readonly Finding[], { sheet }: FindingFilter): readonly string[] {
  const sheets = sheetsOf(findings);
  return sheet === null || sheets.includes(sheet) ? sheets : [...sheets, sheet];
}
