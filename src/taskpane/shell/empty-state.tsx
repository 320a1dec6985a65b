import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Says why there is nothing here and what to do about it. */
export function EmptyState(props: { title: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{props.title}</h1>
      {props.children}
    </div>
  );
}
