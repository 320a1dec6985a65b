import { Badge, Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../../validation/rule';
import type { Completeness } from '../../vsme/completeness';
import { useLanguage } from '../shell/language';
import { SeverityIcon } from '../shell/severity-icon';
import { SEVERITY_TEXTS, TEXTS } from '../texts';
import { countBySeverity } from '../validate/finding-groups';
import type { VsmeAssessment } from '../workspace/assessment';

const useStyles = makeStyles({
  workbook: { padding: `${tokens.spacingVerticalM} 0`, overflowWrap: 'anywhere' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  template: { color: tokens.colorNeutralForeground3 },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  show: { marginTop: tokens.spacingVerticalS },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Which workbook this is, how far it is filled in, and whether anything is wrong with it. */
export function OverviewView(props: {
  assessment: VsmeAssessment;
  fileName: string | null;
  onShow: (disclosure: string | null) => void;
}): ReactNode {
  const { assessment, fileName, onShow } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const { template, validation, completeness } = assessment;
  const counts = countBySeverity(validation.findings);
  return (
    <>
      <section className={styles.workbook}>
        <h1 className={styles.name}>{fileName ?? say(TEXTS.unsaved)}</h1>
        <div className={styles.template}>
          EFRAG VSME Digital Template {template.version} · {say(TEXTS.overview.modules[validation.module])}
        </div>
      </section>
      <section>
        <h2 className={styles.heading}>{say(TEXTS.overview.findings)}</h2>
        {validation.findings.length === 0 ? (
          <div>{say(TEXTS.overview.noFindings)}</div>
        ) : (
          <>
            <div className={styles.counts}>
              {SEVERITIES.map((severity) => (
                <span className={styles.count} key={severity}>
                  <SeverityIcon severity={severity} />
                  {counts[severity]} {say(SEVERITY_TEXTS[severity][counts[severity] === 1 ? 'one' : 'many'])}
                </span>
              ))}
            </div>
            <Button
              className={styles.show}
              size="small"
              onClick={() => {
                onShow(null);
              }}
            >
              {say(TEXTS.overview.showFindings)}
            </Button>
          </>
        )}
      </section>
      <TemplateState assessment={assessment} />
      <section>
        <h2 className={styles.heading}>{say(TEXTS.overview.completeness)}</h2>
        <ul className={styles.list}>
          {completeness.map((one) => (
            <DisclosureLine
              key={one.disclosure.code}
              completeness={one}
              errors={
                countBySeverity(
                  validation.findings.filter((finding) => finding.disclosure === one.disclosure.code),
                ).error
              }
              onShow={onShow}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

const useLineStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: 'grid',
    gridTemplateColumns: '40px 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  code: { fontWeight: tokens.fontWeightSemibold },
  progress: { gridColumn: '2 / 4' },
  detail: {
    gridColumn: '2 / 4',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

function DisclosureLine(props: {
  completeness: Completeness;
  errors: number;
  onShow: (disclosure: string) => void;
}): ReactNode {
  const { completeness, errors, onShow } = props;
  const { disclosure, total, filled, missing } = completeness;
  const styles = useLineStyles();
  const { say } = useLanguage();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.line}
        onClick={() => {
          onShow(disclosure.code);
        }}
      >
        <span className={styles.code}>{disclosure.code}</span>
        <span>{say(disclosure.title)}</span>
        {errors > 0 ? (
          <Badge color="danger" size="small" aria-label={`${errors} ${say(SEVERITY_TEXTS.error.many)}`}>
            {errors}
          </Badge>
        ) : (
          <span />
        )}
        <ProgressBar
          className={styles.progress}
          value={filled}
          max={total}
          thickness="medium"
          aria-label={say(disclosure.title)}
        />
        <span className={styles.detail}>
          {filled} {say(TEXTS.overview.of)} {total} {say(TEXTS.overview.filled)}
          {missing.length > 0 && ` · ${missing.length} ${say(TEXTS.overview.missing)}`}
        </span>
      </button>
    </li>
  );
}

/** Whether the template is still the one EFRAG made. */
function TemplateState({ assessment }: { assessment: VsmeAssessment }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const { problems } = assessment;
  return (
    <section>
      <h2 className={styles.heading}>{say(TEXTS.overview.template)}</h2>
      {problems.length === 0 ? (
        <div>{say(TEXTS.overview.templateSound)}</div>
      ) : (
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem.da}>{say(problem)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
