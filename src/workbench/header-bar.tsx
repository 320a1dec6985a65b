import {
  Button,
  makeStyles,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  tokens,
} from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import functionsIcon from '../../assets/functions.svg';
import openIcon from '../../assets/icon.svg';
import summaryIcon from '../../assets/summary.svg';
import validateIcon from '../../assets/validate.svg';
import { useSay } from './language';
import { TEXTS } from './texts';
import type { Workbench } from './workbench';
import type { WorkbenchState } from './workbench-state';
import { download, readFile, type WorkbookFile } from './workbook-file';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  unsaved: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  icon: { width: '20px', height: '20px' },
});

/** The commands of the manifest, in its order. */
const COMMANDS = [
  ['validate', validateIcon],
  ['functions', functionsIcon],
  ['summary', summaryIcon],
] as const;

/** The file and the ribbon buttons of the add-in. */
export function HeaderBar(props: {
  workbench: Workbench;
  state: WorkbenchState;
  onOpen: (file: WorkbookFile) => void;
  onOpenPane: () => void;
}): ReactNode {
  const { workbench, state, onOpen, onOpenPane } = props;
  const styles = useStyles();
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
        {say(TEXTS.open)}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={say(TEXTS.open)}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void readFile(file).then(onOpen);
          target.value = '';
        }}
      />
      <Button
        appearance="subtle"
        icon={<SaveRegular />}
        onClick={() => {
          void workbench.save().then((file) => {
            if (file) download(file);
          });
        }}
      >
        {say(TEXTS.save)}
      </Button>
      <h1 className={styles.name}>
        {state.fileName} {state.unsaved && <span className={styles.unsaved}>· {say(TEXTS.unsaved)}</span>}
      </h1>
      <Toolbar aria-label="Kompasark">
        <ToolbarButton icon={<img className={styles.icon} src={openIcon} alt="" />} onClick={onOpenPane}>
          {say(TEXTS.openPane)}
        </ToolbarButton>
        <ToolbarDivider />
        {COMMANDS.map(([command, icon]) => (
          <ToolbarButton
            key={command}
            icon={<img className={styles.icon} src={icon} alt="" />}
            onClick={() => {
              onOpenPane();
              void workbench.excel.office.invokeCommand(command);
            }}
          >
            {say(TEXTS[command])}
          </ToolbarButton>
        ))}
      </Toolbar>
    </header>
  );
}
