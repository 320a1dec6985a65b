import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { VsmeTemplate } from '../../vsme/recognise';
import type { TemplateCheck, TemplateDeviation } from '../../vsme/template-check';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { TEXTS, counted } from '../texts';

/** So many problems are shown at once; a template that another program saved can have hundreds. */
const SHOWN = 3;

const useStyles = makeStyles({
  verdict: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  sound: { color: tokens.colorStatusSuccessForeground1 },
  damaged: { color: tokens.colorStatusWarningForeground1 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  more: { margin: `${tokens.spacingVerticalS} 0 0`, overflowWrap: 'anywhere' },
  quiet: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Whether the template is still the one EFRAG made, and what to do when it is not. */
export function TemplateState(props: { template: VsmeTemplate; check: TemplateCheck }): ReactNode {
  const { template, check } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const foreign = check.deviations.filter(({ kind }) => kind === 'foreign');
  const damage = check.deviations.filter(({ kind }) => kind !== 'foreign');
  const { insertedRows } = check;
  if (template.kind === 'vsme-dk') {
    return (
      <Section title={say(TEXTS.template.title)}>
        <span className={styles.text}>{say(TEXTS.template.example)}</span>
      </Section>
    );
  }
  return (
    <Section title={say(TEXTS.template.title)}>
      <Verdict damage={damage} />
      {template.evidence === 'names' && <p className={styles.quiet}>{say(TEXTS.template.versionGuessed)}</p>}
      {!template.consistent && <p className={styles.quiet}>{say(TEXTS.template.taxonomyDiffers)}</p>}
      {insertedRows.size > 0 && (
        <p className={styles.quiet}>
          {say(TEXTS.template.insertedRows)}:{' '}
          {[...insertedRows].map(([sheet, rows]) => `${sheet} (${rows})`).join(', ')}
        </p>
      )}
      {foreign.length > 0 && (
        <details className={styles.quiet}>
          <summary>
            {foreign.length} {say(counted(TEXTS.template.foreign, foreign.length))}
          </summary>
          <Deviations deviations={foreign} />
        </details>
      )}
    </Section>
  );
}

function Verdict({ damage }: { damage: readonly TemplateDeviation[] }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  if (damage.length === 0) {
    return (
      <div className={styles.verdict}>
        <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.sound)} />
        <span className={styles.text}>{say(TEXTS.template.sound)}</span>
      </div>
    );
  }
  const rest = damage.slice(SHOWN);
  return (
    <>
      <div className={styles.verdict}>
        <WarningFilled aria-hidden className={mergeClasses(styles.icon, styles.damaged)} />
        <div className={styles.text}>
          {damage.length} {say(counted(TEXTS.template.damaged, damage.length))}. {say(TEXTS.template.repair)}
        </div>
      </div>
      <div className={styles.more}>
        <Deviations deviations={damage.slice(0, SHOWN)} />
        {rest.length > 0 && (
          <details>
            <summary>
              {say(TEXTS.template.showRest)} ({rest.length})
            </summary>
            <Deviations deviations={rest} />
          </details>
        )}
      </div>
    </>
  );
}

function Deviations({ deviations }: { deviations: readonly TemplateDeviation[] }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <ul className={styles.list}>
      {deviations.map(({ name, text }) => (
        <li key={name}>{say(text)}</li>
      ))}
    </ul>
  );
}
