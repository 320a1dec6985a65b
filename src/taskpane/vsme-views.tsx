import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { NO_DRAFTS, withoutDisclosure } from '../vsme/form/drafts';
import type { Text } from '../workbook/text';
import { OverviewView } from './overview/overview-view';
import { useLanguage } from './shell/language';
import { TAB_TEXTS } from './shell/texts';
import { TEXTS } from './texts';
import { ThoroughCheck } from './validate/thorough-check';
import type { ViewsProps } from './views-props';
import type { VsmeAssessment } from './workspace/assessment';

/** Its filters alone weigh a tenth of what the pane may load first. */
const ValidateView = lazy(async () => ({
  default: (await import('./validate/validate-view')).ValidateView,
}));
const FillTab = lazy(() => import('./fill/fill-tab'));

/** The views of a VSME report. */
export function VsmeViews(props: ViewsProps<VsmeAssessment>): ReactNode {
  const { assessment, workspace, state, view, filter, onFilter, onPreview, onGoTo } = props;
  const { say } = useLanguage();
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const busy = state.reading !== null || state.writing;
  switch (view) {
    case 'fill':
      return (
        <Suspense fallback={<Spinner size="small" label={say(TAB_TEXTS.fill)} />}>
          <FillTab
            workspace={workspace}
            assessment={assessment}
            drafts={drafts}
            busy={busy}
            onDrafts={setDrafts}
            onPreview={(changeSet, disclosure) => {
              onPreview(changeSet, () => {
                if (disclosure === undefined) return;
                setDrafts((now) => withoutDisclosure(now, assessment.validation.report, disclosure));
              });
            }}
          />
        </Suspense>
      );
    case 'validate':
      return (
        <>
          <Suspense fallback={<Spinner size="small" label={say(TEXTS.tabs.validate)} />}>
            <ValidateView
              assessment={assessment}
              workspace={workspace}
              busy={busy}
              titleOf={(code) => titleOf(assessment, code, say)}
              filter={filter}
              onFilter={onFilter}
              onGoTo={onGoTo}
              onFix={({ fix }) => {
                if (fix) onPreview(fix);
              }}
            />
          </Suspense>
          <ThoroughCheck
            state={state.thoroughCheck}
            busy={busy}
            notChecked={assessment.validation.notChecked}
            onCheck={() => {
              void workspace.checkThoroughly();
            }}
          />
        </>
      );
    default:
      return (
        <OverviewView
          assessment={assessment}
          fileName={state.fileName}
          onShow={(wanted) => {
            onFilter(wanted);
            workspace.show('validate');
          }}
          onGoTo={(sheet, cell) => {
            void workspace.goTo(sheet, cell);
          }}
        />
      );
  }
}

function titleOf({ completeness }: VsmeAssessment, code: string, say: (text: Text) => string): string {
  const found = completeness.find(({ disclosure }) => disclosure.code === code);
  return found ? `${code} ${say(found.disclosure.title)}` : code;
}
