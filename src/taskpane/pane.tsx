import { Badge, Button, Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { Suspense, lazy, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Finding } from '../validation/finding';
import type { ChangeSet } from '../workbook/change-set';
import type { Text } from '../workbook/text';
import { NO_DRAFTS, withoutDisclosure } from '../vsme/form/drafts';
import { OverviewView } from './overview/overview-view';
import { EmptyState } from './shell/empty-state';
import { useLanguage } from './shell/language';
import { Messages } from './shell/messages';
import { StatusStrip } from './shell/status-strip';
import { Unrecognised } from './shell/unrecognised';
import { VisuallyHidden } from './shell/visually-hidden';
import { SEVERITY_TEXTS, TEXTS, counted } from './texts';
import { SHOW_ALL, countBySeverity } from './validate/finding-groups';
import { ThoroughCheck } from './validate/thorough-check';
import type { Assessment, VsmeAssessment } from './workspace/assessment';
import type { Workspace } from './workspace/workspace';
import type { View, WorkspaceState } from './workspace/workspace-state';

/** Its filters alone weigh a tenth of what the pane may load first. */
const ValidateView = lazy(async () => ({
  default: (await import('./validate/validate-view')).ValidateView,
}));
const FillTab = lazy(() => import('./fill/fill-tab'));
const ChangePreview = lazy(async () => ({
  default: (await import('./shell/change-preview')).ChangePreview,
}));

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel draws its personality menu in the top right corner.
  tabs: { paddingRight: '40px' },
  // Only the view scrolls: what is going on stays in sight, however long the list is.
  body: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  footer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  undo: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'left', justifyContent: 'flex-start' },
});

/** Loaded only when somebody asks for it: it holds every sheet. */
async function newReport(): Promise<ChangeSet> {
  const { danishWorkbook } = await import('../vsme/danish-workbook/danish-workbook');
  return danishWorkbook({ example: false });
}

const FILL_TAB: Text = { da: 'Udfyld', en: 'Fill in' };

interface Previewed {
  readonly changeSet: ChangeSet;
  /** The form whose drafts it writes. */
  readonly disclosure?: string;
}

/** The whole pane: the views under their tabs, and what belongs to all of them. */
export function Pane({ workspace }: { workspace: Workspace<Assessment> }): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const state = useSyncExternalStore(workspace.subscribe, workspace.state);
  const [filter, setFilter] = useState(SHOW_ALL);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const { assessment } = state;
  const known = assessment?.kind === 'vsme' ? assessment : null;

  const apply = async ({ changeSet, disclosure }: Previewed): Promise<void> => {
    const done = await workspace.apply(changeSet);
    if (!done || disclosure === undefined || !known) return;
    setDrafts((now) => withoutDisclosure(now, known.validation.report, disclosure));
  };
  const goTo = ({ sheet, cell }: Finding): void => {
    if (sheet !== null && cell !== null) void workspace.goTo(sheet, cell);
  };

  return (
    <div className={styles.pane}>
      <header>
        <Tabs
          view={state.view}
          errors={countBySeverity(known?.validation.findings ?? []).error}
          onShow={(view) => {
            workspace.show(view);
          }}
        />
        {assessment && <StatusStrip state={state} workspace={workspace} />}
        <Messages state={state} workspace={workspace} />
      </header>
      <main className={styles.body} aria-busy={state.reading !== null}>
        {!assessment && <NotRead state={state} workspace={workspace} />}
        {assessment?.kind === 'unknown' && (
          <Unrecognised
            workbook={assessment}
            onReadAgain={() => {
              void workspace.refresh();
            }}
            onNewReport={() => {
              void newReport().then((changeSet) => {
                setPreviewed({ changeSet });
              });
            }}
          />
        )}
        {known && state.view === 'overview' && (
          <OverviewView
            assessment={known}
            fileName={state.fileName}
            onShow={(wanted) => {
              setFilter(wanted);
              workspace.show('validate');
            }}
            onGoTo={(sheet, cell) => {
              void workspace.goTo(sheet, cell);
            }}
          />
        )}
        {known && state.view === 'fill' && (
          <Suspense fallback={<Spinner size="small" label={say(FILL_TAB)} />}>
            <FillTab
              workspace={workspace}
              assessment={known}
              drafts={drafts}
              busy={state.reading !== null || state.writing}
              onDrafts={setDrafts}
              onPreview={(changeSet, disclosure) => {
                setPreviewed({ changeSet, ...(disclosure !== undefined && { disclosure }) });
              }}
            />
          </Suspense>
        )}
        {known && state.view === 'validate' && (
          <>
            <Suspense fallback={<Spinner size="small" label={say(TEXTS.tabs.validate)} />}>
              <ValidateView
                assessment={known}
                workspace={workspace}
                busy={state.reading !== null || state.writing}
                titleOf={(code) => titleOf(known, code, say)}
                filter={filter}
                onFilter={setFilter}
                onGoTo={goTo}
                onFix={({ fix }) => {
                  setPreviewed(fix ? { changeSet: fix } : null);
                }}
              />
            </Suspense>
            <ThoroughCheck
              state={state.thoroughCheck}
              busy={state.reading !== null || state.writing}
              notChecked={known.validation.notChecked}
              onCheck={() => {
                void workspace.checkThoroughly();
              }}
            />
          </>
        )}
      </main>
      {state.undo && (
        <footer className={styles.footer}>
          <Button
            className={styles.undo}
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabled={state.writing}
            onClick={() => {
              void workspace.undo();
            }}
          >
            {say(TEXTS.undo)}: {say(state.undo)}
          </Button>
        </footer>
      )}
      {known && !state.stale && <Announcement assessment={known} />}
      {previewed && (
        <Suspense>
          <ChangePreview
            changeSet={previewed.changeSet}
            onCancel={() => {
              setPreviewed(null);
            }}
            onApply={() => {
              setPreviewed(null);
              void apply(previewed);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function Tabs(props: { view: View; errors: number; onShow: (view: View) => void }): ReactNode {
  const { view, errors, onShow } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <TabList
      className={styles.tabs}
      aria-label={say(TEXTS.tabs.views)}
      selectedValue={view}
      onTabSelect={(_event, { value }) => {
        onShow(value as View);
      }}
    >
      <Tab value="overview">{say(TEXTS.tabs.overview)}</Tab>
      <Tab value="fill">{say(FILL_TAB)}</Tab>
      <Tab value="validate">
        {say(TEXTS.tabs.validate)}{' '}
        {errors > 0 && (
          <Badge size="small" color="danger">
            {errors}
            <VisuallyHidden> {say(counted(SEVERITY_TEXTS.error, errors))}</VisuallyHidden>
          </Badge>
        )}
      </Tab>
    </TabList>
  );
}

/** Before the first reading has succeeded. */
function NotRead<A>(props: { state: WorkspaceState<A>; workspace: Workspace<A> }): ReactNode {
  const { state, workspace } = props;
  const { say } = useLanguage();
  if (state.reading) {
    return (
      <EmptyState title={say(TEXTS.status.reading)}>
        <Spinner size="small" aria-hidden />
        <Button
          onClick={() => {
            workspace.cancel();
          }}
        >
          {say(TEXTS.status.cancel)}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say(TEXTS.notRead.title)}>
      <span>{say(TEXTS.notRead.body)}</span>
      <Button
        appearance="primary"
        onClick={() => {
          void workspace.refresh();
        }}
      >
        {say(TEXTS.notRead.read)}
      </Button>
    </EmptyState>
  );
}

/** What came of a validation, for those who listen: heard only when it differs from the one before. */
function Announcement({ assessment }: { assessment: VsmeAssessment }): ReactNode {
  const { say } = useLanguage();
  const { error, warning } = countBySeverity(assessment.validation.findings);
  const errors = `${error} ${say(counted(SEVERITY_TEXTS.error, error))}`;
  const warnings = `${warning} ${say(counted(SEVERITY_TEXTS.warning, warning))}`;
  return (
    <div role="status">
      <VisuallyHidden>
        {say(TEXTS.status.current)}: {errors}, {warnings}
      </VisuallyHidden>
    </div>
  );
}

function titleOf({ completeness }: VsmeAssessment, code: string, say: (text: Text) => string): string {
  const found = completeness.find(({ disclosure }) => disclosure.code === code);
  return found ? `${code} ${say(found.disclosure.title)}` : code;
}
