import { Button } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useLanguage } from './language';
import { FUNCTIONS_TITLE } from './texts';

/** The way to the functions and back, from every view of every workbook: a tab of their own would not fit beside the others. */
export function FunctionsButton({
  open,
  onOpen,
}: {
  open: boolean;
  onOpen: (open: boolean) => void;
}): ReactNode {
  const { say } = useLanguage();
  return (
    <Button
      size="small"
      appearance={open ? 'primary' : 'subtle'}
      icon={<MathFormulaRegular />}
      aria-label={say(FUNCTIONS_TITLE)}
      aria-pressed={open}
      title={say(FUNCTIONS_TITLE)}
      onClick={() => {
        onOpen(!open);
      }}
    />
  );
}
