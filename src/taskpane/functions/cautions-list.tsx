import type { ReactNode } from 'react';
import type { EsgFunction } from '../../functions/esg-function';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';

/** What to beware of when a function is used. */
export function CautionsList({ cautions }: Required<Pick<EsgFunction, 'cautions'>>): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  return (
    <ul className={styles.list}>
      {cautions.map((caution) => (
        <li key={caution.en} className={styles.item}>
          {say(caution)}
        </li>
      ))}
    </ul>
  );
}
