import { Button, SearchBox } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { ALL_FUNCTIONS } from '../../functions/all-functions';
import { NAMESPACE, type EsgFunction } from '../../functions/esg-function';
import { TOPICS } from '../../functions/topics';
import { EmptyState } from '../shell/empty-state';
import { useLanguage } from '../shell/language';
import { Section } from '../shell/section';
import { usePlanStyles } from '../plan/plan-styles';
import { useReturnedFocus } from '../plan/use-returned-focus';
import { counted } from '../texts';
import { findFunctions } from './find-functions';
import { CATALOGUE_TEXTS } from './texts';

/** The functions by topic, and what finds one of them. */
export function Catalogue(props: {
  search: string;
  onSearch: (search: string) => void;
  onOpen: (fn: EsgFunction) => void;
  /** The function that one comes back from. */
  from: EsgFunction | null;
}): ReactNode {
  const { search, onSearch, onOpen, from } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const groups = useMemo(() => findFunctions(ALL_FUNCTIONS, search), [search]);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <>
      <SearchBox
        className={styles.control}
        aria-label={say(CATALOGUE_TEXTS.search)}
        placeholder={say(CATALOGUE_TEXTS.example)}
        value={search}
        onChange={(_event, { value }) => {
          onSearch(value);
        }}
      />
      <p className={styles.quiet} role="status">
        {count} {say(counted(CATALOGUE_TEXTS.found, count))}
      </p>
      {count === 0 && (
        <EmptyState title={say(CATALOGUE_TEXTS.nothing)}>
          <span>{say(CATALOGUE_TEXTS.nothingBody)}</span>
          <Button
            onClick={() => {
              onSearch('');
            }}
          >
            {say(CATALOGUE_TEXTS.clear)}
          </Button>
        </EmptyState>
      )}
      {groups.map(({ topic, functions }) => (
        <Section key={topic} title={say(TOPICS[topic])}>
          <ul className={styles.list}>
            {functions.map((fn) => (
              <li key={fn.id}>
                <FunctionRow
                  fn={fn}
                  isReturned={fn === from}
                  onOpen={() => {
                    onOpen(fn);
                  }}
                />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function FunctionRow(props: { fn: EsgFunction; isReturned: boolean; onOpen: () => void }): ReactNode {
  const { fn, isReturned, onOpen } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const button = useReturnedFocus<HTMLButtonElement>(isReturned);
  return (
    <button ref={button} type="button" className={styles.row} onClick={onOpen}>
      <span className={`${styles.name} ${styles.wide}`}>{say(fn.title)}</span>
      <span className={`${styles.quiet} ${styles.wide}`}>
        {NAMESPACE}.{fn.id}
      </span>
    </button>
  );
}
