import { Badge, Tab, TabList, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../workbook/text';
import { SEVERITY_TEXTS, TEXTS, counted } from '../texts';
import type { Assessment } from '../workspace/assessment';
import type { View } from '../workspace/workspace-state';
import { useLanguage } from './language';
import { TAB_TEXTS } from './texts';
import { VisuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  // Excel draws its personality menu in the top right corner.
  tabs: { paddingRight: '40px', flexWrap: 'wrap' },
});

const NAMES: Readonly<Record<View, Text>> = {
  overview: TEXTS.tabs.overview,
  fill: TAB_TEXTS.fill,
  plan: TAB_TEXTS.plan,
  tasks: TAB_TEXTS.tasks,
  data: TAB_TEXTS.data,
  validate: TEXTS.tabs.validate,
};

const VSME_VIEWS: readonly View[] = ['overview', 'fill', 'validate'];
const PLAN_VIEWS: readonly View[] = ['plan', 'tasks', 'data', 'validate'];

/** The views of what is open; those of a VSME report until that is known. */
export function viewsOf(assessment: Assessment | null): readonly View[] {
  return assessment?.kind === 'plan' ? PLAN_VIEWS : VSME_VIEWS;
}

/** The view that was asked for, else the first: the workbook may have become another kind since. */
export function shownView(assessment: Assessment | null, asked: View): View {
  const views = viewsOf(assessment);
  return views.includes(asked) ? asked : views[0]!;
}

export function Tabs(props: {
  views: readonly View[];
  /** `null` while something else stands over the views. */
  view: View | null;
  errors: number;
  onShow: (view: View) => void;
}): ReactNode {
  const { views, view, errors, onShow } = props;
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
      {views.map((one) => (
        <Tab key={one} value={one}>
          {say(NAMES[one])}
          {one === 'validate' && errors > 0 && (
            <>
              {' '}
              <Badge size="small" color="danger">
                {errors}
                <VisuallyHidden> {say(counted(SEVERITY_TEXTS.error, errors))}</VisuallyHidden>
              </Badge>
            </>
          )}
        </Tab>
      ))}
    </TabList>
  );
}
