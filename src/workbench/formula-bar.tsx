import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useSay } from './language';
import { TEXTS } from './texts';
import type { Workbench } from './workbench';
import type { WorkbenchState } from './workbench-state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: '120px', flexShrink: 0 },
  sign: {
    alignSelf: 'center',
    fontStyle: 'italic',
    fontFamily: tokens.fontFamilyNumeric,
    color: tokens.colorNeutralForeground3,
  },
  content: { flexGrow: 1 },
  /** Excel's own sign of a cell that another cell's formula fills. */
  spilled: { color: tokens.colorNeutralForeground3 },
});

/** Where the selection is, and what its first cell holds: both can be typed into. */
export function FormulaBar(props: {
  workbench: Workbench;
  state: WorkbenchState;
  onLeave: () => void;
}): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { workbench, state, onLeave } = props;
  const { editing, cell } = state;
  return (
    <div className={styles.bar}>
      <NameBox workbench={workbench} selection={state.selection} onLeave={onLeave} />
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <Input
        className={styles.content}
        input={{ className: cell.spilledBy !== null && !editing ? styles.spilled : undefined }}
        aria-label={say(TEXTS.formulaBar)}
        value={editing?.draft ?? cell.spilledBy ?? cell.text}
        onFocus={() => {
          if (!editing) workbench.beginEdit('bar', null);
        }}
        onChange={(_event, { value }) => {
          workbench.draft(value);
        }}
        onBlur={() => {
          workbench.endEdit();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') workbench.cancelEdit();
          if (key === 'Enter') workbench.endEdit();
          if (key === 'Escape' || key === 'Enter') onLeave();
        }}
      />
    </div>
  );
}

function NameBox(props: { workbench: Workbench; selection: string; onLeave: () => void }): ReactNode {
  const { workbench, selection, onLeave } = props;
  const styles = useStyles();
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      className={styles.name}
      aria-label={say(TEXTS.nameBox)}
      value={typed ?? selection}
      onFocus={({ target }) => {
        target.select();
      }}
      onChange={(_event, { value }) => {
        setTyped(value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter' && typed !== null) workbench.goTo(typed);
        if (key === 'Enter' || key === 'Escape') onLeave();
      }}
    />
  );
}
