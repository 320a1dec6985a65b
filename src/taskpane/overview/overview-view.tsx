import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, type ReactNode } from 'react';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { TEXTS } from '../texts';
import { SHOW_ALL, countBySeverity, type FindingFilter } from '../validate/finding-groups';
import type { VsmeAssessment } from '../workspace/assessment';
import { DisclosureLine } from './disclosure-line';
import { FindingCounts } from './finding-counts';
import { OwnDatapoints } from './own-datapoints';
import { RecordDefects } from './record-defects';
import { TemplateState } from './template-state';

/** Opened by few, and it brings EFRAG's own verdict along. */
const DisclosureDetails = lazy(() => import('./disclosure-details'));

const useStyles = makeStyles({
  name: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  local: { marginTop: tokens.spacingVerticalXL },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

const TEMPLATE_NAMES = { 'vsme-efrag': 'EFRAG VSME Digital Template', 'vsme-dk': 'ESG-skabelon' };

/** Which workbook this is, how far it is filled in, and whether anything is wrong with it. */
export function OverviewView(props: {
  assessment: VsmeAssessment;
  fileName: string | null;
  onShow: (filter: FindingFilter) => void;
  onGoTo: (sheet: string, cell: string) => void;
}): ReactNode {
  const { assessment, fileName, onShow, onGoTo } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const { template, validation, completeness, records } = assessment;
  const { findings } = validation;
  return (
    <>
      <h1 className={styles.name}>{fileName ?? say(TEXTS.overview.unsaved)}</h1>
      <p className={styles.quiet}>
        {TEMPLATE_NAMES[template.kind]} {template.version} · {say(TEXTS.overview.modules[validation.module])}
      </p>
      <Section title={say(TEXTS.overview.findings)}>
        {findings.length === 0 ? (
          say(TEXTS.overview.noFindings)
        ) : (
          <FindingCounts
            findings={findings}
            onShow={(severity) => {
              onShow({ ...SHOW_ALL, severities: new Set([severity]) });
            }}
          />
        )}
      </Section>
      <TemplateState assessment={assessment} />
      <RecordDefects records={records} />
      <Section title={say(TEXTS.overview.completeness)}>
        <ul className={styles.list}>
          {completeness.map((one) => {
            const { code } = one.disclosure;
            const own = findings.filter(({ disclosure }) => disclosure === code);
            return (
              <DisclosureLine
                key={code}
                completeness={one}
                errors={countBySeverity(own).error}
                onShow={() => {
                  onShow({ ...SHOW_ALL, disclosure: code });
                }}
                details={() => (
                  <DisclosureDetails assessment={assessment} disclosure={code} onGoTo={onGoTo} />
                )}
              />
            );
          })}
        </ul>
      </Section>
      <OwnDatapoints records={records} />
      <p className={mergeClasses(styles.quiet, styles.local)}>{say(TEXTS.local)}</p>
    </>
  );
}
