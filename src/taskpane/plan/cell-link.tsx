import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../handlingsplan/plan';
import { useLanguage } from '../shell/language';
import { usePlan } from './plan-context';
import { usePlanStyles } from './plan-styles';
import { PLAN_TEXTS } from './texts';

/** The way to where something stands; nothing where this plan has no place for it. */
export function CellLink(props: { place: Place | null; about: string }): ReactNode {
  const { place, about } = props;
  const { onGoTo } = usePlan();
  const styles = usePlanStyles();
  const { say } = useLanguage();
  if (!place) return null;
  return (
    <Link
      inline
      as="button"
      className={styles.link}
      aria-label={`${place.sheet}, ${place.cell}: ${say(PLAN_TEXTS.goToCell)}, ${about}`}
      onClick={() => {
        onGoTo(place);
      }}
    >
      {place.sheet}, {place.cell}
    </Link>
  );
}
