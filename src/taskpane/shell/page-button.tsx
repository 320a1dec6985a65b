import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** The way to a page that stands over the views, and back: a tab of its own would not fit beside the others. */
export function PageButton(props: {
  title: string;
  icon: ReactElement;
  open: boolean;
  onOpen: (open: boolean) => void;
}): ReactNode {
  const { title, icon, open, onOpen } = props;
  return (
    <Button
      size="small"
      appearance={open ? 'primary' : 'subtle'}
      icon={icon}
      aria-label={title}
      aria-pressed={open}
      title={title}
      onClick={() => {
        onOpen(!open);
      }}
    />
  );
}
