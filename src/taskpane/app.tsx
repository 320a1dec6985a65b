import { FluentProvider } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Language } from '../workbook/text';
import type { OpenExcel } from './functions/open-excel';
import { Pane } from './pane';
import { today } from '../workbook/today';
import { ClockProvider, type Clock } from './shell/clock';
import { useHostTheme } from './shell/host-theme';
import { LanguageProvider } from './shell/language';
import type { Assessment } from './workspace/assessment';
import type { Workspace } from './workspace/workspace';

export function App(props: {
  workspace: Workspace<Assessment>;
  excel: OpenExcel;
  language: Language;
  /** Excel's own background colour; `undefined` where Excel does not tell. */
  hostBackground: string | undefined;
  clock?: Clock;
}): ReactNode {
  const { theme, colorScheme } = useHostTheme(props.hostBackground);
  useEffect(() => {
    document.documentElement.style.colorScheme = colorScheme;
  }, [colorScheme]);
  return (
    <FluentProvider theme={theme}>
      <LanguageProvider language={props.language}>
        <ClockProvider clock={props.clock ?? today}>
          <Pane workspace={props.workspace} excel={props.excel} />
        </ClockProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
