import type { ReactNode } from 'react';
import type { LogEntry } from '../../handlingsplan/plan';
import { shownDay } from '../../workbook/shown-day';
import { useLanguage } from '../shell/language';
import { CellLink } from './cell-link';
import { usePlanStyles } from './plan-styles';
import { shownAnswer, shownNumber, shownStatus } from './shown';
import { PLAN_TEXTS } from './texts';

/** What has been logged, the newest first; nothing logged is ever changed here. */
export function LogLines({ entries }: { entries: readonly LogEntry[] }): ReactNode {
  const styles = usePlanStyles();
  const { say, language } = useLanguage();
  if (entries.length === 0) return <p className={styles.text}>{say(PLAN_TEXTS.noLog)}</p>;
  return (
    <ul className={styles.list}>
      {entries.map((entry) => {
        const day = entry.date.value === null ? shownAnswer(entry.date) : say(shownDay(entry.date.value));
        const said = [
          entry.about,
          shownStatus(entry.status, say),
          entry.value.value === null ? null : shownNumber(entry.value.value, language),
          entry.by.value,
        ].filter((one) => one !== null);
        return (
          <li key={`${entry.sheet} ${entry.row}`} className={styles.item}>
            <div className={styles.quiet}>
              {[day ?? '?', ...said].join(' · ')} <CellLink place={entry.date.place} about={day ?? ''} />
            </div>
            {entry.comment.value}
          </li>
        );
      })}
    </ul>
  );
}
