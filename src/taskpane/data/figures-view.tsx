import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { MAALEPUNKTER } from '../../handlingsplan/configuration/configuration';
import {
  figureTable,
  placeOf,
  type FigureDefect,
  type FigureTable,
  type Series,
} from '../../handlingsplan/data/figure-table';
import { usePlan } from '../plan/plan-context';
import { usePlanStyles } from '../plan/plan-styles';
import { CellLink } from '../plan/cell-link';
import { PLAN_TEXTS } from '../plan/texts';
import { EmptyState } from '../shell/empty-state';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { counted } from '../texts';
import type { DataPage } from './data-tab';
import { SeriesLine } from './series-line';
import { AFDELINGER, DATA_TEXTS } from './texts';

/** More than anybody reads, and few enough to draw at once. */
const MOST_SHOWN = 100;

/** The figures of the plan by målepunkt, and what is done with them. */
export function FiguresView({ onPage }: { onPage: (page: DataPage) => void }): ReactNode {
  const { book, canEdit } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const table = useMemo(() => figureTable(book.plan.figures), [book]);
  const isEmpty = book.plan.figures.length === 0;
  return (
    <>
      <h1 className={styles.heading}>{say(DATA_TEXTS.title)}</h1>
      {!canEdit && <p className={styles.quiet}>{say(PLAN_TEXTS.confirmFirst)}</p>}
      <div className={styles.actions}>
        <Button
          appearance={isEmpty ? 'primary' : 'secondary'}
          disabled={!canEdit}
          onClick={() => {
            onPage('add');
          }}
        >
          {say(DATA_TEXTS.add)}
        </Button>
        <Button
          disabled={!canEdit}
          onClick={() => {
            onPage('import');
          }}
        >
          {say(DATA_TEXTS.fromFile)}
        </Button>
        {!isEmpty && (
          <>
            <Button
              onClick={() => {
                onPage('roll-up');
              }}
            >
              {say(DATA_TEXTS.rollUp)}
            </Button>
            <Button
              onClick={() => {
                onPage('vsme');
              }}
            >
              {say(DATA_TEXTS.vsme)}
            </Button>
          </>
        )}
      </div>
      {isEmpty && (
        <EmptyState title={say(DATA_TEXTS.none)}>
          <span>{say(DATA_TEXTS.noneBody)}</span>
        </EmptyState>
      )}
      <Defects defects={table.defects} />
      {MAALEPUNKTER.map((maalepunkt) => {
        const own = table.series.filter(
          (one) => one.maalepunkt.id === maalepunkt.id && one.scope !== 'national',
        );
        if (own.length === 0) return null;
        return (
          <Section key={maalepunkt.id} title={`${maalepunkt.id} ${say(maalepunkt.name)}`}>
            <Indicators table={table} series={own} />
          </Section>
        );
      })}
    </>
  );
}

/** Whole organisation first; the afdelinger of an indicator behind one line. */
function Indicators({ table, series }: { table: FigureTable; series: readonly Series[] }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const byIndicator = new Map<string, Series[]>();
  for (const one of series) {
    const name = `${one.indicator} (${one.unit || say(DATA_TEXTS.noUnit)})`;
    const of = byIndicator.get(name);
    if (of) of.push(one);
    else byIndicator.set(name, [one]);
  }
  return [...byIndicator].map(([name, of]) => {
    const whole = of.filter(({ afdeling }) => afdeling === null);
    const parts = of.filter(({ afdeling }) => afdeling !== null);
    return (
      <div key={name} className={styles.item}>
        <h3 className={styles.subheading}>{name}</h3>
        <ul className={styles.list}>
          {whole.map((one) => (
            <SeriesLine key={one.key} table={table} series={one} />
          ))}
        </ul>
        {parts.length > 0 && (
          <details open={whole.length === 0 && parts.length <= 3}>
            <summary>
              {parts.length} {say(counted(AFDELINGER, parts.length))}
            </summary>
            <ul className={styles.list}>
              {parts.slice(0, MOST_SHOWN).map((one) => (
                <SeriesLine key={one.key} table={table} series={one} />
              ))}
            </ul>
            {parts.length > MOST_SHOWN && (
              <p className={styles.quiet}>
                +{parts.length - MOST_SHOWN} {say(AFDELINGER.many)}
              </p>
            )}
          </details>
        )}
      </div>
    );
  });
}

function Defects({ defects }: { defects: readonly FigureDefect[] }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  if (defects.length === 0) return null;
  const more = defects.length - MOST_SHOWN;
  return (
    <Section title={`${say(DATA_TEXTS.defects)} (${defects.length})`}>
      <ul className={styles.list}>
        {defects.slice(0, MOST_SHOWN).map(({ figure, what }, index) => (
          <li key={index} className={styles.item}>
            <CellLink place={figure.value.place ?? figure.maalepunkt.place} about={placeOf(figure)} />{' '}
            {say(what)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.quiet}>
          +{more} {say(DATA_TEXTS.moreDefects)}
        </p>
      )}
    </Section>
  );
}
