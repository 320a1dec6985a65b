import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { EsgFunction } from '../../functions/esg-function';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { FUNCTIONS_TITLE } from '../shell/texts';
import type { OnPreview } from '../views-props';
import type { Assessment } from '../workspace/assessment';
import type { Workspace } from '../workspace/workspace';
import { Catalogue } from './catalogue';
import ExplainCell from './explain/explain-cell';
import { FunctionPage } from './function-page';
import { InsertForm } from './insert-form';
import type { OpenExcel } from './open-excel';
import { SelfTest } from './self-test';
import { FUNCTIONS_TEXTS } from './texts';
import { useSpelling } from './use-spelling';

const useStyles = makeStyles({ tabs: { marginBottom: tokens.spacingVerticalS } });

export interface FunctionsProps {
  readonly excel: OpenExcel;
  readonly workspace: Workspace<Assessment>;
  readonly busy: boolean;
  readonly onPreview: OnPreview;
}

type Part = 'catalogue' | 'cell' | 'test';
type Route =
  | { readonly at: 'parts'; readonly from: EsgFunction | null }
  | { readonly at: 'function' | 'insert'; readonly fn: EsgFunction };

/** The functions of the add-in over whatever view was there: to read of, to insert, to explain and to try. */
export default function FunctionsPage(props: FunctionsProps & { onBack: () => void }): ReactNode {
  const { excel, workspace } = props;
  const spelling = useSpelling(excel);
  const [part, setPart] = useState<Part>('catalogue');
  const [search, setSearch] = useState('');
  const [route, setRoute] = useState<Route>({ at: 'parts', from: null });
  switch (route.at) {
    case 'parts':
      return (
        <Parts {...props} part={part} onPart={setPart}>
          {part === 'catalogue' && (
            <Catalogue
              search={search}
              from={route.from}
              onSearch={setSearch}
              onOpen={(fn) => {
                setRoute({ at: 'function', fn });
              }}
            />
          )}
          {part === 'cell' && <ExplainCell excel={excel} workspace={workspace} />}
          {part === 'test' && <SelfTest excel={excel} spelling={spelling} />}
        </Parts>
      );
    case 'function':
      return (
        <FunctionPage
          key={route.fn.id}
          fn={route.fn}
          spelling={spelling}
          onInsert={
            excel.hasCustomFunctions
              ? () => {
                  setRoute({ at: 'insert', fn: route.fn });
                }
              : undefined
          }
          onBack={() => {
            setRoute({ at: 'parts', from: route.fn });
          }}
        />
      );
    case 'insert':
      return (
        <InsertForm
          {...props}
          fn={route.fn}
          spelling={spelling}
          onBack={() => {
            setRoute({ at: 'function', fn: route.fn });
          }}
        />
      );
  }
}

function Parts(
  props: FunctionsProps & {
    part: Part;
    onPart: (part: Part) => void;
    onBack: () => void;
    children: ReactNode;
  },
): ReactNode {
  const { excel, part, onPart, onBack, children } = props;
  const styles = usePlanStyles();
  const { tabs } = useStyles();
  const { say } = useLanguage();
  return (
    <>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(FUNCTIONS_TEXTS.back)}
      </Button>
      <h1 className={styles.heading}>{say(FUNCTIONS_TITLE)}</h1>
      {!excel.hasCustomFunctions && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say(FUNCTIONS_TEXTS.none)}</MessageBarTitle>
            {say(FUNCTIONS_TEXTS.noneBody)}
          </MessageBarBody>
        </MessageBar>
      )}
      <TabList
        className={tabs}
        size="small"
        aria-label={say(FUNCTIONS_TEXTS.parts)}
        selectedValue={part}
        onTabSelect={(_event, { value }) => {
          onPart(value as Part);
        }}
      >
        <Tab value="catalogue">{say(FUNCTIONS_TEXTS.catalogue)}</Tab>
        <Tab value="cell">{say(FUNCTIONS_TEXTS.cell)}</Tab>
        {excel.hasCustomFunctions && <Tab value="test">{say(FUNCTIONS_TEXTS.test)}</Tab>}
      </TabList>
      {children}
    </>
  );
}
