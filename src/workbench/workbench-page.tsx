import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../workbook/text';
import { DropTarget } from './drop-target';
import { FormulaBar } from './formula-bar';
import type { MakeGrid } from './grid';
import { GridView } from './grid-view';
import { HeaderBar } from './header-bar';
import { LanguageProvider, useSay } from './language';
import { PaneFrame } from './pane-frame';
import { SheetTabs } from './sheet-tabs';
import { TEXTS } from './texts';
import { UnsavedDialog } from './unsaved-dialog';
import type { Workbench } from './workbench';
import { download, type WorkbookFile } from './workbook-file';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // Excel, too, keeps its bars where they are while the sheet scrolls.
  work: { display: 'flex', minHeight: 0 },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function WorkbenchPage(props: {
  workbench: Workbench;
  makeGrid: MakeGrid;
  language: Language;
}): ReactNode {
  return (
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider value={props.language}>
        <Page workbench={props.workbench} makeGrid={props.makeGrid} />
      </LanguageProvider>
    </FluentProvider>
  );
}

function Page({ workbench, makeGrid }: { workbench: Workbench; makeGrid: MakeGrid }): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(workbench.subscribe, workbench.state);
  const [paneOpen, setPaneOpen] = useState(true);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (workbench.state().unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [workbench]);
  /** The file that waits for an answer about unsaved work. */
  const [waiting, setWaiting] = useState<WorkbookFile | null>(null);
  const open = (file: WorkbookFile): void => {
    setWaiting(null);
    void workbench.open(file);
  };
  const ask = state.unsaved ? setWaiting : open;
  const sheet = useRef<HTMLElement>(null);
  const keyboard = useRef<HTMLDivElement>(null);
  return (
    <DropTarget className={styles.page} onDrop={ask}>
      <HeaderBar
        workbench={workbench}
        state={state}
        onOpen={ask}
        onOpenPane={() => {
          setPaneOpen(true);
        }}
      />
      <Problem workbench={workbench} />
      <div className={styles.work}>
        <main ref={sheet} className={styles.sheet}>
          <FormulaBar workbench={workbench} state={state} onLeave={() => keyboard.current?.focus()} />
          <GridView
            workbench={workbench}
            state={state}
            makeGrid={makeGrid}
            keyboard={keyboard}
            onLeave={(direction) => {
              const neighbour = sheet.current?.querySelector<HTMLElement>(
                direction === 'on' ? '[role=tab][aria-selected=true]' : 'input',
              );
              neighbour?.focus();
            }}
          />
          <SheetTabs workbench={workbench} state={state} />
        </main>
        <PaneFrame
          office={workbench.excel.office}
          workbook={state.opening ? null : state.workbookNumber}
          open={paneOpen}
          onClose={() => {
            setPaneOpen(false);
          }}
        />
      </div>
      {waiting && (
        <UnsavedDialog
          fileName={state.fileName}
          onSave={() => {
            setWaiting(null);
            void workbench.save().then((saved) => {
              if (!saved) return;
              download(saved);
              open(waiting);
            });
          }}
          onDiscard={() => {
            open(waiting);
          }}
          onCancel={() => {
            setWaiting(null);
          }}
        />
      )}
    </DropTarget>
  );
}

function Problem({ workbench }: { workbench: Workbench }): ReactNode {
  const say = useSay();
  const { problem } = useSyncExternalStore(workbench.subscribe, workbench.state);
  return (
    <div role="alert">
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say(problem)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={say(TEXTS.dismiss)}
                onClick={() => {
                  workbench.dismissProblem();
                }}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
