import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Text for those who listen to the pane. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactNode {
  return <span className={useStyles().hidden}>{children}</span>;
}
