import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { ExcelWorkbook } from '../../../src/excel/excel-workbook';
import type { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { confirmLayout } from '../../../src/handlingsplan/edit/confirm-layout';
import type { Plan } from '../../../src/handlingsplan/plan';
import { ChangePreview } from '../../../src/taskpane/shell/change-preview';
import { LanguageProvider } from '../../../src/taskpane/shell/language';
import WorkshopView from '../../../src/taskpane/workshop/workshop-view';
import type { OnPreview } from '../../../src/taskpane/views-props';
import { assessor, type Assessment } from '../../../src/taskpane/workspace/assessment';
import { Workspace } from '../../../src/taskpane/workspace/workspace';
import type { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { planIn } from '../../handlingsplan/workshop/plan-file';
import { openWorkbook } from '../../support/open-workbook';

configure({ asyncUtilTimeout: 20_000 });

// Excel changes the state of the pane whenever it likes, not only where a test expects it.
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

export interface OpenWorkshop {
  readonly excel: EmbeddedExcel;
  readonly workspace: Workspace<Assessment>;
  readonly plan: () => Plan;
  readonly timesBack: () => number;
}

const open: Workspace<Assessment>[] = [];

/** Call it after each test: what a workshop has planned must not reach the next. */
export async function closeWorkshops(): Promise<void> {
  for (const workspace of open.splice(0)) await workspace.stop();
}

/** The workshop over an open plan whose columns somebody has confirmed, through the genuine Office.js. */
export async function openWorkshop(
  file: XlsxFile,
  { now = () => 0, confirmed = true }: { now?: () => number; confirmed?: boolean } = {},
): Promise<OpenWorkshop> {
  const book = await planIn(file);
  if (confirmed) await file.apply(confirmLayout(book, book.layout));
  const excel = openWorkbook(file.toBytes());
  excel.office.channel.cellEditMode = false;
  const workspace = new Workspace(new ExcelWorkbook(), async () => assessor);
  open.push(workspace);
  let back = 0;
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider language="da">
        <WithPreview
          workspace={workspace}
          now={now}
          onBack={() => {
            back++;
          }}
        />
      </LanguageProvider>
    </FluentProvider>,
  );
  await act(() => workspace.refresh());
  await screen.findByRole('heading', { level: 1, name: 'Prioritering og workshop' });
  return {
    excel,
    workspace,
    plan: () => {
      const { assessment } = workspace.state();
      if (assessment?.kind !== 'plan') throw new Error('not read');
      return assessment.book.plan;
    },
    timesBack: () => back,
  };
}

function WithPreview(props: {
  workspace: Workspace<Assessment>;
  now: () => number;
  onBack: () => void;
}): ReactNode {
  const { workspace } = props;
  const state = useSyncExternalStore(workspace.subscribe, workspace.state);
  const [previewed, setPreviewed] = useState<Parameters<OnPreview> | null>(null);
  const { assessment, notice } = state;
  return (
    <>
      {notice?.kind === 'problem' && <p role="alert">{notice.text.da}</p>}
      {assessment?.kind === 'plan' && (
        <WorkshopView
          {...props}
          assessment={assessment}
          busy={state.reading !== null || state.writing}
          onPreview={(...preview) => {
            setPreviewed(preview);
          }}
        />
      )}
      {previewed && (
        <ChangePreview
          changeSet={previewed[0]}
          onCancel={() => {
            setPreviewed(null);
          }}
          onApply={() => {
            setPreviewed(null);
            void workspace.apply(previewed[0]).then((done) => {
              if (done) previewed[1]?.();
            });
          }}
        />
      )}
    </>
  );
}

export const part = (name: string): void => {
  fireEvent.click(screen.getByRole('tab', { name }));
};

/** By its text: looking for roles in a view of twenty målepunkter takes seconds. */
export const button = (name: string): HTMLElement => screen.getByText(name).closest('button')!;

/** Presses a button, sees what it would change, and has it made. @returns what was shown. */
export async function confirm(name: string): Promise<string> {
  await waitFor(() => expect(button(name)).toHaveProperty('disabled', false));
  fireEvent.click(button(name));
  const title = await screen.findByText('Se ændringen først');
  const shown = title.closest('[role=dialog]')!.textContent ?? '';
  fireEvent.click(button('Udfør'));
  await waitFor(() => expect(screen.queryByText('Se ændringen først')).toBeNull());
  return shown;
}
