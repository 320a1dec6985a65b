import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import type { GridBox } from './grid';
import { useSay } from './language';
import { TEXTS } from './texts';

const ARROW = 20;
const MOST_ROWS = 9;
const WIDEST = 420;
/** Room for the scroll bar where a wide cell reaches beyond the edge. */
const MARGIN = 16;

const useStyles = makeStyles({
  arrow: {
    position: 'absolute',
    zIndex: 10,
    width: `${ARROW}px`,
    height: `${ARROW}px`,
    padding: 0,
    display: 'grid',
    placeItems: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  list: {
    position: 'absolute',
    zIndex: 20,
    maxWidth: `${WIDEST}px`,
    padding: '2px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    outline: 'none',
  },
});

/** The drop-down of a cell with a list: an arrow beside the cell, as in Excel, and the list below it. */
export function ChoiceList(props: {
  choices: readonly string[];
  chosen: string;
  box: GridBox;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChoose: (text: string) => void;
  onLeave: () => void;
}): ReactNode {
  const { choices, chosen, box, open, onOpen, onChoose, onLeave } = props;
  const styles = useStyles();
  const say = useSay();
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (open) list.current?.focus();
  }, [open]);
  const below = box.top + box.height;
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={styles.arrow}
        style={{ left: `min(${box.left + box.width + 2}px, 100% - ${ARROW + MARGIN}px)`, top: below - ARROW }}
        aria-label={say(TEXTS.choices)}
        aria-expanded={open}
        onClick={() => {
          onOpen(!open);
        }}
      >
        <ChevronDownRegular fontSize={14} />
      </button>
      {open && (
        <select
          ref={list}
          className={styles.list}
          style={{ left: box.left, top: below + 2, minWidth: Math.min(box.width, WIDEST) }}
          size={Math.max(2, Math.min(MOST_ROWS, choices.length))}
          aria-label={say(TEXTS.choices)}
          defaultValue={chosen}
          onClick={({ currentTarget }) => {
            onChoose(currentTarget.value);
          }}
          onBlur={() => {
            onOpen(false);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' && currentTarget.value !== '') onChoose(currentTarget.value);
            if (key === 'Escape') onLeave();
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
