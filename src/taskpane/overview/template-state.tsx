import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { lostAnswers } from '../../vsme/unbound';
import { webLookups } from '../../vsme/web-lookups';
import type { Text } from '../../workbook/text';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { TEXTS, counted, type Counted } from '../texts';
import type { VsmeAssessment } from '../workspace/assessment';
import { OVERVIEW_TEXTS } from './texts';

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

/** Whether the template is still as it was made, and what to do when it is not. */
export function TemplateState({ assessment }: { assessment: VsmeAssessment }): ReactNode {
  const { template, snapshot, validation } = assessment;
  const styles = useStyles();
  const { say } = useLanguage();
  const lookups = webLookups(snapshot, validation.report);
  return (
    <Section title={say(OVERVIEW_TEXTS.check.title)}>
      {template.kind === 'vsme-dk' ? (
        <DanishCheck lost={lostAnswers(validation.report)} />
      ) : (
        <EfragCheck assessment={assessment} />
      )}
      {lookups && (
        <p className={mergeClasses(styles.quiet, lookups.switchedOn && styles.damaged)}>
          {say(lookups.text)}
        </p>
      )}
    </Section>
  );
}

function EfragCheck({ assessment }: { assessment: VsmeAssessment }): ReactNode {
  const { template, templateCheck, formulas } = assessment;
  const styles = useStyles();
  const { say } = useLanguage();
  const { deviations, insertedRows } = templateCheck;
  const foreign = deviations.filter(({ kind }) => kind === 'foreign');
  return (
    <>
      <Verdict
        damage={deviations.filter(({ kind }) => kind !== 'foreign')}
        sound={TEXTS.template.sound}
        damaged={TEXTS.template.damaged}
        repair={TEXTS.template.repair}
      />
      {formulas === null ? (
        <p className={styles.quiet}>{say(OVERVIEW_TEXTS.check.formulasUnread)}</p>
      ) : (
        <div className={styles.more}>
          <Verdict
            damage={formulas}
            sound={OVERVIEW_TEXTS.check.formulasSound}
            damaged={OVERVIEW_TEXTS.check.formulasDamaged}
          />
        </div>
      )}
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
    </>
  );
}

/** Its formulas are looked at by the rules; its statuses are ours already. */
function DanishCheck({ lost }: { lost: readonly Deviation[] }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <>
      <Verdict
        damage={lost}
        sound={OVERVIEW_TEXTS.check.danishSound}
        damaged={OVERVIEW_TEXTS.check.danishDamaged}
        repair={OVERVIEW_TEXTS.check.danishRepair}
      />
      <p className={styles.quiet}>{say(TEXTS.template.example)}</p>
    </>
  );
}

interface Deviation {
  readonly text: Text;
}

function Verdict(props: {
  damage: readonly Deviation[];
  sound: Text;
  damaged: Counted;
  repair?: Text;
}): ReactNode {
  const { damage, sound, damaged, repair } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  if (damage.length === 0) {
    return (
      <div className={styles.verdict}>
        <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.sound)} />
        <span className={styles.text}>{say(sound)}</span>
      </div>
    );
  }
  const rest = damage.slice(SHOWN);
  return (
    <>
      <div className={styles.verdict}>
        <WarningFilled aria-hidden className={mergeClasses(styles.icon, styles.damaged)} />
        <div className={styles.text}>
          {damage.length} {say(counted(damaged, damage.length))}. {repair && say(repair)}
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

function Deviations({ deviations }: { deviations: readonly Deviation[] }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <ul className={styles.list}>
      {deviations.map(({ text }) => (
        <li key={text.en}>{say(text)}</li>
      ))}
    </ul>
  );
}
