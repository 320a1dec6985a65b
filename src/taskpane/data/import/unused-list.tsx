import type { ReactNode } from 'react';
import type { UnusedFigure } from '../../../handlingsplan/data/import/read-row';
import type { UnusedReason } from '../../../handlingsplan/data/import/refusal';
import { columnLetters } from '../../../workbook/address';
import { usePlanStyles } from '../../plan/plan-styles';
import { useLanguage } from '../../shell/language';
import { Section } from '../../shell/section';
import { IMPORT_TEXTS, REASONS } from './texts';

/** More than anybody reads, and few enough to draw at once. */
const MOST_SHOWN = 100;

/** What of a file is not used, by why. */
export function UnusedList({ unused }: { unused: readonly UnusedFigure[] }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  if (unused.length === 0) return null;
  const byReason = new Map<UnusedReason, UnusedFigure[]>();
  for (const one of unused) {
    const group = byReason.get(one.reason);
    if (group) group.push(one);
    else byReason.set(one.reason, [one]);
  }
  return (
    <Section title={`${say(IMPORT_TEXTS.unusedTitle)} (${unused.length})`}>
      {[...byReason].map(([reason, group]) => (
        <details key={reason} open={group.length <= 5}>
          <summary>
            {say(REASONS[reason])}: {group.length}
          </summary>
          <ul className={styles.list}>
            {group.slice(0, MOST_SHOWN).map(({ line, column, text, why }) => (
              <li key={`${line}:${column ?? ''}`} className={styles.item}>
                {say(IMPORT_TEXTS.line)} {line}
                {column !== null && `, ${columnLetters(column + 1)}`}
                {text !== '' && `: ${text}`}
                <p className={styles.quiet}>{say(why)}</p>
              </li>
            ))}
          </ul>
          {group.length > MOST_SHOWN && (
            <p className={styles.quiet}>
              +{group.length - MOST_SHOWN} {say(IMPORT_TEXTS.more)}
            </p>
          )}
        </details>
      ))}
    </Section>
  );
}
