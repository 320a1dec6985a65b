import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { GridBox } from './grid';
import { KEEPS_TAB } from './grid-keys';
import { useSay } from './language';
import { TEXTS } from './texts';
import type { Workbench } from './workbench';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    zIndex: 20,
    boxSizing: 'border-box',
    padding: '1px 3px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outline: 'none',
    resize: 'none',
    overflow: 'hidden',
    fieldSizing: 'content',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: '11pt Calibri, Carlito, sans-serif',
  },
});

/** The editor in a cell: it grows with what is typed. */
export function CellEditor(props: {
  workbench: Workbench;
  box: GridBox;
  draft: string;
  onLeave: () => void;
}): ReactNode {
  const { workbench, box, draft, onLeave } = props;
  const styles = useStyles();
  const say = useSay();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') workbench.cancelEdit();
    else if (event.key === 'Enter' && event.altKey) workbench.draft(`${draft}\n`);
    else if (event.key === 'Enter') workbench.enterAndStep({ rows: event.shiftKey ? -1 : 1, columns: 0 });
    else if (event.key === 'Tab') workbench.enterAndStep({ rows: 0, columns: event.shiftKey ? -1 : 1 });
    else return;
    event.preventDefault();
    if (!event.altKey) onLeave();
  };
  return (
    <textarea
      {...KEEPS_TAB}
      autoFocus
      className={styles.editor}
      style={{ left: box.left, top: box.top, minWidth: box.width + 2, minHeight: box.height + 2 }}
      aria-label={say(TEXTS.cellEditor)}
      rows={1}
      value={draft}
      onFocus={({ target }) => {
        target.setSelectionRange(draft.length, draft.length);
      }}
      onChange={({ target }) => {
        workbench.draft(target.value);
      }}
      onBlur={() => {
        workbench.endEdit();
      }}
      onKeyDown={onKeyDown}
    />
  );
}
