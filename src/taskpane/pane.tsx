import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, DataBarVerticalRegular, MathFormulaRegular } from '@fluentui/react-icons';
import { Suspense, lazy, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Finding } from '../validation/finding';
import type { ChangeSet } from '../workbook/change-set';
import type { OpenExcel } from './functions/open-excel';
import { PlanViews } from './plan/plan-views';
import { useLanguage } from './shell/language';
import { Messages } from './shell/messages';
import { NotRead } from './shell/not-read';
import { PageButton } from './shell/page-button';
import { StatusStrip } from './shell/status-strip';
import { Tabs, shownView, viewsOf } from './shell/tabs';
import { FUNCTIONS_TITLE, SUMMARY_TITLE } from './shell/texts';
import { Unrecognised } from './shell/unrecognised';
import { VisuallyHidden } from './shell/visually-hidden';
import { SEVERITY_TEXTS, TEXTS, counted } from './texts';
import { SHOW_ALL, countBySeverity } from './validate/finding-groups';
import type { ExplainCell, OnPreview } from './views-props';
import { VsmeViews } from './vsme-views';
import type { Assessment } from './workspace/assessment';
import type { Workspace } from './workspace/workspace';

const ChangePreview = lazy(async () => ({
  default: (await import('./shell/change-preview')).ChangePreview,
}));

const FunctionsPage = lazy(() => import('./functions/functions-page'));
const SummaryPage = lazy(() => import('./summary/summary-page'));

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  strip: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    minHeight: '36px',
    paddingRight: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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

/** Loaded only when somebody asks for one: they hold every sheet. */
async function newReport(): Promise<ChangeSet> {
  const { danishWorkbook } = await import('../vsme/danish-workbook/danish-workbook');
  return danishWorkbook({ example: false });
}

async function newPlan(): Promise<ChangeSet> {
  const { handlingsplanWorkbook } = await import('../handlingsplan/template/handlingsplan-workbook');
  return handlingsplanWorkbook({ example: false });
}

interface Previewed {
  readonly changeSet: ChangeSet;
  readonly onApplied: (() => void) | undefined;
  readonly explain: ExplainCell | undefined;
}

/** The whole pane: the views under their tabs, and what belongs to all of them. */
export function Pane({
  workspace,
  excel,
}: {
  workspace: Workspace<Assessment>;
  excel: OpenExcel;
}): ReactNode {
  const styles = useStyles();
  const { say } = useLanguage();
  const state = useSyncExternalStore(workspace.subscribe, workspace.state);
  const [filter, setFilter] = useState(SHOW_ALL);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const { assessment } = state;
  const view = shownView(assessment, state.view);
  const known = assessment && assessment.kind !== 'unknown' ? assessment : null;
  const findings = known?.validation.findings ?? null;
  // There is nothing to sum up of what is not known.
  const page = state.page === 'summary' && !known ? null : state.page;

  const preview: OnPreview = (changeSet, onApplied, explain) => {
    setPreviewed({ changeSet, onApplied, explain });
  };
  const onBack = (): void => {
    workspace.showPage(null);
  };
  const apply = async ({ changeSet, onApplied }: Previewed): Promise<void> => {
    if (await workspace.apply(changeSet)) onApplied?.();
  };
  const views = {
    workspace,
    state,
    view,
    filter,
    onFilter: setFilter,
    onPreview: preview,
    onGoTo: ({ sheet, cell }: Finding): void => {
      if (sheet !== null && cell !== null) void workspace.goTo(sheet, cell);
    },
  };

  return (
    <div className={styles.pane}>
      <header>
        <Tabs
          views={viewsOf(assessment)}
          view={page ? null : view}
          errors={countBySeverity(findings ?? []).error}
          onShow={(wanted) => {
            workspace.show(wanted);
          }}
        />
        <div className={styles.strip}>
          {assessment && <StatusStrip state={state} workspace={workspace} />}
          {known && (
            <PageButton
              title={say(SUMMARY_TITLE)}
              icon={<DataBarVerticalRegular />}
              open={page === 'summary'}
              onOpen={(open) => {
                workspace.showPage(open ? 'summary' : null);
              }}
            />
          )}
          <PageButton
            title={say(FUNCTIONS_TITLE)}
            icon={<MathFormulaRegular />}
            open={page === 'functions'}
            onOpen={(open) => {
              workspace.showPage(open ? 'functions' : null);
            }}
          />
        </div>
        <Messages state={state} workspace={workspace} />
      </header>
      <main className={styles.body} aria-busy={state.reading !== null}>
        {/* What is typed in a view stays while a page stands over it. */}
        <div hidden={page !== null}>
          {!assessment && <NotRead state={state} workspace={workspace} />}
          {assessment?.kind === 'unknown' && (
            <Unrecognised
              workbook={assessment}
              onReadAgain={() => {
                void workspace.refresh();
              }}
              onNewReport={() => {
                void newReport().then((changeSet) => {
                  preview(changeSet);
                });
              }}
              onNewPlan={() => {
                void newPlan().then((changeSet) => {
                  preview(changeSet);
                });
              }}
            />
          )}
          {assessment?.kind === 'vsme' && <VsmeViews {...views} assessment={assessment} />}
          {assessment?.kind === 'plan' && <PlanViews {...views} assessment={assessment} />}
        </div>
        {page === 'functions' && (
          <Suspense fallback={<Spinner size="small" label={say(FUNCTIONS_TITLE)} />}>
            <FunctionsPage
              excel={excel}
              workspace={workspace}
              busy={state.writing}
              onPreview={preview}
              onBack={onBack}
            />
          </Suspense>
        )}
        {page === 'summary' && known && (
          <Suspense fallback={<Spinner size="small" label={say(SUMMARY_TITLE)} />}>
            <SummaryPage
              assessment={known}
              workspace={workspace}
              state={state}
              onPreview={preview}
              onBack={onBack}
            />
          </Suspense>
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
      {findings && !state.stale && <Announcement findings={findings} />}
      {previewed && (
        <Suspense>
          <ChangePreview
            changeSet={previewed.changeSet}
            {...(previewed.explain && { explain: previewed.explain })}
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

/** What came of a validation, for those who listen: heard only when it differs from the one before. */
function Announcement({ findings }: { findings: readonly Finding[] }): ReactNode {
  const { say } = useLanguage();
  const { error, warning } = countBySeverity(findings);
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
