import {
  Badge,
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular, DismissRegular } from '@fluentui/react-icons';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Finding } from '../validation/finding';
import type { ChangeSet } from '../workbook/change-set';
import type { Language } from '../workbook/text';
import { OverviewView } from './overview/overview-view';
import { EmptyState } from './shell/empty-state';
import { useHostTheme } from './shell/host-theme';
import { LanguageProvider, useLanguage } from './shell/language';
import { TEXTS } from './texts';
import { ChangePreview } from './validate/change-preview';
import { SHOW_ALL, countBySeverity } from './validate/finding-groups';
import { ValidateView } from './validate/validate-view';
import type { Assessment } from './workspace/assessment';
import type { Notice, View, Workspace, WorkspaceState } from './workspace/workspace';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel draws its personality menu in the top right corner.
  tabs: { paddingRight: '40px' },
  body: { flexGrow: 1, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  bar: { margin: `${tokens.spacingVerticalS} 0` },
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function App(props: {
  workspace: Workspace<Assessment>;
  language: Language;
  /** Excel's own background colour; `undefined` where Excel does not tell. */
  hostBackground: string | undefined;
}): ReactNode {
  const theme = useHostTheme(props.hostBackground);
  return (
    <FluentProvider theme={theme}>
      <LanguageProvider language={props.language}>
        <Pane workspace={props.workspace} />
      </LanguageProvider>
    </FluentProvider>
  );
}

function Pane({ workspace }: { workspace: Workspace<Assessment> }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const state = useSyncExternalStore(workspace.subscribe, workspace.state);
  const [filter, setFilter] = useState(SHOW_ALL);
  const [previewed, setPreviewed] = useState<ChangeSet | null>(null);
  const { assessment } = state;
  const known = assessment?.kind === 'vsme-efrag' ? assessment : null;
  const errors = known ? countBySeverity(known.validation.findings).error : 0;

  const goTo = ({ sheet, cell }: Finding): void => {
    if (sheet !== null && cell !== null) void workspace.goTo(sheet, cell);
  };

  return (
    <div className={styles.pane}>
      <TabList
        className={styles.tabs}
        selectedValue={state.view}
        onTabSelect={(_event, { value }) => {
          workspace.show(value as View);
        }}
      >
        <Tab value="overview">{say(TEXTS.tabs.overview)}</Tab>
        <Tab value="validate">
          {say(TEXTS.tabs.validate)}{' '}
          {errors > 0 && (
            <Badge size="small" color="danger">
              {errors}
            </Badge>
          )}
        </Tab>
      </TabList>
      <main className={styles.body} aria-busy={state.reading}>
        <Status state={state} workspace={workspace} />
        {known && state.view === 'overview' && (
          <OverviewView
            assessment={known}
            fileName={state.fileName}
            onShow={(disclosure) => {
              setFilter({ ...SHOW_ALL, disclosure });
              workspace.show('validate');
            }}
          />
        )}
        {known && state.view === 'validate' && (
          <ValidateView
            validation={known.validation}
            titleOf={(code) => {
              const found = known.completeness.find(({ disclosure }) => disclosure.code === code);
              return found ? `${code} ${say(found.disclosure.title)}` : code;
            }}
            filter={filter}
            onFilter={setFilter}
            onGoTo={goTo}
            onFix={({ fix }) => {
              setPreviewed(fix ?? null);
            }}
          />
        )}
        {assessment?.kind === 'unknown' && <Unrecognised workspace={workspace} />}
      </main>
      <footer className={styles.footer}>
        {state.undo && (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            onClick={() => {
              void workspace.undo();
            }}
          >
            {say(TEXTS.undo)}: {say(state.undo)}
          </Button>
        )}
        <span>{say(TEXTS.local)}</span>
      </footer>
      {previewed && (
        <ChangePreview
          changeSet={previewed}
          onCancel={() => {
            setPreviewed(null);
          }}
          onApply={() => {
            setPreviewed(null);
            void workspace.apply(previewed);
          }}
        />
      )}
    </div>
  );
}

/** What is going on: reading, stale, and what came of the last action. */
function Status(props: { state: WorkspaceState<Assessment>; workspace: Workspace<Assessment> }): ReactNode {
  const { state, workspace } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div role="status">
      {state.reading && state.assessment === null && (
        <EmptyState title={say(TEXTS.reading)}>
          <Spinner size="small" />
          <Button
            onClick={() => {
              workspace.cancel();
            }}
          >
            {say(TEXTS.cancel)}
          </Button>
        </EmptyState>
      )}
      {state.stale && !state.reading && state.notice?.kind !== 'problem' && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{say(TEXTS.stale)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                void workspace.refresh();
              }}
            >
              {say(TEXTS.validateAgain)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.notice && <NoticeBar notice={state.notice} workspace={workspace} />}
    </div>
  );
}

const INTENTS = { done: 'success', undone: 'success', cancelled: 'info', problem: 'error' } as const;

function NoticeBar({ notice, workspace }: { notice: Notice; workspace: Workspace<Assessment> }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const offersReading = notice.kind === 'cancelled' || notice.kind === 'problem';
  return (
    <MessageBar className={styles.bar} intent={INTENTS[notice.kind]} layout="multiline">
      <MessageBarBody>
        {notice.kind === 'done' && `${say(TEXTS.applied)} ${say(notice.what)}`}
        {notice.kind === 'undone' && `${say(TEXTS.undone)} ${say(notice.what)}`}
        {notice.kind === 'cancelled' && say(TEXTS.cancelled)}
        {notice.kind === 'problem' && say(notice.text)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say(TEXTS.dismiss)}
            onClick={() => {
              workspace.dismissNotice();
            }}
          />
        }
      >
        {offersReading && (
          <Button
            size="small"
            onClick={() => {
              void workspace.refresh();
            }}
          >
            {say(TEXTS.readAgain)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function Unrecognised({ workspace }: { workspace: Workspace<Assessment> }): ReactNode {
  const { say } = useLanguage();
  return (
    <EmptyState title={say(TEXTS.unrecognised.title)}>
      <span>{say(TEXTS.unrecognised.body)}</span>
      <span>{say(TEXTS.unrecognised.next)}</span>
      <Button
        appearance="primary"
        onClick={() => {
          void workspace.refresh();
        }}
      >
        {say(TEXTS.readAgain)}
      </Button>
    </EmptyState>
  );
}
