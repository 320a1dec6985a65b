import type { ReactNode } from 'react';
import { compareWithCountry } from '../../handlingsplan/data/benchmark';
import { changeOf, latestOf, trendOf } from '../../handlingsplan/data/development';
import type { FigureTable, Series } from '../../handlingsplan/data/figure-table';
import { CellLink } from '../plan/cell-link';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { changeText, comparisonText, pointText, trendText } from './figure-words';
import { DATA_TEXTS, SCOPE_TEXTS, WORDS } from './texts';

/** The newest figure of a series in words: what it is, where it goes, how it compares, and where it is from. */
export function SeriesLine({ table, series }: { table: FigureTable; series: Series }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const latest = latestOf(series);
  const change = changeOf(series);
  const trend = trendOf(series);
  const comparison = compareWithCountry(table, series);
  const source = latest.figure.source.value;
  const marks = [
    ...(latest.estimated ? [say(DATA_TEXTS.estimate)] : []),
    ...(latest.isDisputed ? [say(DATA_TEXTS.disputed)] : []),
  ];
  return (
    <li className={styles.item}>
      <div>
        {whose(series, say)}: <strong>{say(pointText(latest, series))}</strong>
        {marks.length > 0 && ` · ${marks.join(', ')}`}
      </div>
      {change && <div>{say(changeText(change, series))}</div>}
      {trend && <div>{say(trendText(trend, series))}</div>}
      {comparison && (
        <div>
          {say(comparisonText(comparison, series))} {comparison.isOtherYear && say(WORDS.otherYear)}
        </div>
      )}
      <p className={styles.quiet}>
        {source ? `${say(DATA_TEXTS.source)}: ${source}` : say(DATA_TEXTS.noSource)} ·{' '}
        <CellLink place={latest.figure.value.place} about={series.indicator} />
      </p>
    </li>
  );
}

function whose(
  { scope, scopeWritten, afdeling }: Series,
  say: ReturnType<typeof useLanguage>['say'],
): string {
  const name = scope === 'other' ? (scopeWritten ?? '') : say(SCOPE_TEXTS[scope]);
  return afdeling === null ? name : `${name} ${afdeling}`;
}
