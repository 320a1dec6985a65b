import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePlanStyles } from './plan-styles';

/** A page that one comes to from another, and goes back from. Its heading gets the focus: what was pressed is gone. */
export function SubPage(props: {
  title: string;
  /** Where the way back leads to. */
  back: string;
  onBack: () => void;
  children: ReactNode;
}): ReactNode {
  const styles = usePlanStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={props.onBack}>
        {props.back}
      </Button>
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      {props.children}
    </>
  );
}
