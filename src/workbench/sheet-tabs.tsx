import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSay } from './language';
import { TEXTS } from './texts';
import type { Workbench } from './workbench';
import type { WorkbenchState } from './workbench-state';

const useStyles = makeStyles({
  bar: {
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: { whiteSpace: 'nowrap' },
});

/** The sheets that can be seen, in the order of the workbook. */
export function SheetTabs(props: { workbench: Workbench; state: WorkbenchState }): ReactNode {
  const { workbench, state } = props;
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.bar}>
      <TabList
        size="small"
        aria-label={say(TEXTS.sheets)}
        selectedValue={state.activeTab}
        onTabSelect={(_event, { value }) => {
          workbench.activate(String(value));
        }}
      >
        {state.tabs.map(({ id, name }) => (
          <Tab key={id} value={id} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
