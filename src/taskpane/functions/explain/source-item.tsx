import type { ReactNode } from 'react';
import { Link } from '@fluentui/react-components';
import type { UsedSource } from '../../../formulas/source';
import { usePlanStyles } from '../../plan/plan-styles';
import { useLanguage } from '../../shell/language';
import { VisuallyHidden } from '../../shell/visually-hidden';
import { EXPLAIN_TEXTS } from './texts';

/** A figure and where it comes from. Nothing is fetched: the address opens only when it is clicked. */
export function SourceItem({ used }: { used: UsedSource }): ReactNode {
  const { figure, source, note } = used;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  return (
    <li className={styles.item}>
      <div>{say(figure)}</div>
      {/^https:\/\//i.test(source.url) ? (
        <Link inline href={source.url} target="_blank" rel="noopener noreferrer" className={styles.link}>
          {source.title}
          <VisuallyHidden> ({say(EXPLAIN_TEXTS.opens)})</VisuallyHidden>
        </Link>
      ) : (
        [source.title, source.url].filter((part) => part !== '').join(', ')
      )}
      {note && <div className={styles.quiet}>{say(note)}</div>}
    </li>
  );
}
