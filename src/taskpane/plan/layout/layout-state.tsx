import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguage } from '../../shell/language';
import { usePlanStyles } from '../plan-styles';
import { LAYOUT_TEXTS } from './texts';

/** That somebody has confirmed the columns, and the way to look at them again. */
export function LayoutState({ onShow }: { onShow: () => void }): ReactNode {
  const styles = usePlanStyles();
  const { say } = useLanguage();
  return (
    <p className={styles.quiet}>
      {say(LAYOUT_TEXTS.confirmed)}{' '}
      <Link inline as="button" className={styles.link} onClick={onShow}>
        {say(LAYOUT_TEXTS.show)}
      </Link>
    </p>
  );
}
