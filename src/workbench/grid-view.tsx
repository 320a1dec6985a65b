import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useReducer, useRef, useState, type ReactNode, type RefObject } from 'react';
import { CellEditor } from './cell-editor';
import { ChartsLayer } from './charts/charts-layer';
import { ChoiceList } from './choice-list';
import { ErrorNote } from './error-note';
import type { Grid, MakeGrid } from './grid';
import { KEEPS_TAB, onGridKey } from './grid-keys';
import { useSay } from './language';
import { pasteInto, selectedText } from './clipboard';
import { TEXTS } from './texts';
import type { Workbench } from './workbench';
import type { WorkbenchState } from './workbench-state';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    overflow: 'hidden',
    minHeight: 0,
    outline: 'none',
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  },
  // The grid draws black on what is behind it; in high contrast that would be black as well.
  // The layers of the grid are its own: whatever floats over it floats over them all.
  canvas: {
    position: 'absolute',
    inset: '2px',
    isolation: 'isolate',
    forcedColorAdjust: 'none',
    backgroundColor: 'white',
  },
  charts: { position: 'absolute', inset: '2px', overflow: 'hidden', pointerEvents: 'none' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The grid, what floats over it, and the keyboard of a spreadsheet. */
export function GridView(props: {
  workbench: Workbench;
  state: WorkbenchState;
  makeGrid: MakeGrid;
  keyboard: RefObject<HTMLDivElement | null>;
  /** F6, as in Excel: the Tab key moves between cells, so another must lead out of the grid. */
  onLeave: (direction: 'on' | 'back') => void;
}): ReactNode {
  const { workbench, state, makeGrid, keyboard, onLeave } = props;
  const styles = useStyles();
  const say = useSay();
  const canvas = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    if (!canvas.current) return;
    const made = makeGrid(canvas.current, {
      selected: (sheet, area) => {
        workbench.selectedInGrid(sheet, area);
        keyboard.current?.focus();
      },
      editRequested: () => {
        workbench.beginEdit('cell', null);
      },
      moved: redraw,
    });
    workbench.attach(made);
    setGrid(made);
    return () => {
      made.dispose();
    };
  }, [workbench, makeGrid, keyboard]);

  const { cell, selection, editing } = state;
  const box = grid?.boxOf(cell.at) ?? null;
  const back = (): void => {
    setChoosing(false);
    keyboard.current?.focus();
  };
  return (
    <div
      {...KEEPS_TAB}
      ref={keyboard}
      className={styles.root}
      role="application"
      aria-label={say(TEXTS.grid)}
      aria-describedby="active-cell"
      aria-keyshortcuts="F6"
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'F6') {
          onLeave(event.shiftKey ? 'back' : 'on');
          event.preventDefault();
          return;
        }
        const openList = (): void => {
          setChoosing(true);
        };
        if (onGridKey(event, workbench, openList)) event.preventDefault();
      }}
      onCopy={(event) => {
        if (event.target !== event.currentTarget) return;
        event.clipboardData.setData('text/plain', selectedText(workbench));
        event.preventDefault();
      }}
      onPaste={(event) => {
        if (event.target !== event.currentTarget) return;
        pasteInto(workbench, event.clipboardData.getData('text/plain'));
        event.preventDefault();
      }}
    >
      {/* A picture: the live text below says what is to be known of it. */}
      <div ref={canvas} className={styles.canvas} aria-hidden />
      {grid && (
        <div className={styles.charts}>
          <ChartsLayer charts={state.charts} grid={grid} spelling={workbench.typing} />
        </div>
      )}
      <div id="active-cell" className={styles.spoken} aria-live="polite">
        {[
          selection,
          cell.shown || say(TEXTS.blank),
          cell.explanation && say(cell.explanation),
          cell.locked && say(TEXTS.locked),
        ]
          .filter(Boolean)
          .join(', ')}
      </div>
      {box && editing?.where === 'cell' && (
        <CellEditor workbench={workbench} box={box} draft={editing.draft} onLeave={back} />
      )}
      {box && cell.explanation && !editing && <ErrorNote box={box} text={say(cell.explanation)} />}
      {box && cell.choices && !editing && (
        <ChoiceList
          key={state.activeTab + selection}
          choices={cell.choices}
          chosen={cell.text}
          box={box}
          open={choosing}
          onOpen={setChoosing}
          onChoose={(text) => {
            workbench.type(cell.at, text);
            back();
          }}
          onLeave={back}
        />
      )}
    </div>
  );
}
