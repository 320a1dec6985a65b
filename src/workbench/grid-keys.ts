import type { KeyboardEvent } from 'react';
import { stretch, type Step } from './navigation';
import type { Workbench } from './workbench';

const SCREEN = 20;

/** Attributes of an element in which the Tab key moves between cells, so that Fluent UI leaves the key alone. */
export const KEEPS_TAB = { 'data-tabster': '{"focusable":{"ignoreKeydown":{"Tab":true}}}' };

/** One character; every other key is called by a word. */
const PRINTED = /^.$/u;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageUp: { rows: -SCREEN, columns: 0 },
  PageDown: { rows: SCREEN, columns: 0 },
};

/**
 * What a key does in the grid, as in Excel.
 *
 * @returns whether the grid took the key.
 */
export function onGridKey(
  { key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  workbench: Workbench,
  openList: () => void,
): boolean {
  const { cell } = workbench.state();
  const control = ctrlKey || metaKey;
  if (altKey && key === 'ArrowDown') {
    if (cell.choices) openList();
    return true;
  }
  const step = STEPS[key];
  if (step && !control && !altKey) {
    if (shiftKey) workbench.select(stretch(workbench.selection, step));
    else workbench.step(step);
    return true;
  }
  switch (key) {
    case 'Enter':
      workbench.step({ rows: shiftKey ? -1 : 1, columns: 0 });
      return true;
    case 'Tab':
      workbench.step({ rows: 0, columns: shiftKey ? -1 : 1 });
      return true;
    case 'Home':
      workbench.goTo(control ? 'A1' : `A${cell.at.row}`);
      return true;
    case 'F2':
      workbench.beginEdit('cell', null);
      return true;
    case 'Delete':
      workbench.clear();
      return true;
    case 'Backspace':
      workbench.beginEdit('cell', '');
      return true;
    case ' ':
      if (cell.tickBox) workbench.tick();
      else workbench.beginEdit('cell', ' ');
      return true;
    default:
      if (!PRINTED.test(key) || control || altKey) return false;
      workbench.beginEdit('cell', key);
      return true;
  }
}
