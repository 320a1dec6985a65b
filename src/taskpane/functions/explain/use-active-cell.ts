import { useCallback, useEffect, useRef, useState } from 'react';
import { referencesIn } from '../../../functions/explain/explain-cell';
import type { ActiveCellReading } from '../../../workbook/active-cell';
import { formatCell, type SheetArea } from '../../../workbook/address';
import { isBusy } from '../../../workbook/cell-value';
import { problemOf } from '../../workspace/problem';
import { isCellEditMode, type Problem } from '../../workspace/workspace-state';
import type { OpenExcel } from '../open-excel';

/** Milliseconds without another selection or change before the cell is read. */
const QUIET = 150;
/** Milliseconds between tries while a cell is being edited, or waits for its function: Excel tells of neither's end. */
const WAITING = 1500;

export type ActiveCellState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: ActiveCellReading }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface FollowedCell {
  readonly state: ActiveCellState;
  /** The user has gone to a cell of the explanation, which stays what it was. */
  readonly isVisiting: boolean;
  /** The next active cell is only visited. */
  readonly visit: (place: SheetArea) => void;
  /** Reads whatever cell is active now. */
  readonly refresh: () => void;
}

/** The active cell and what its formula refers to, as long as it is shown: read again when it is another or changes. */
export function useActiveCell(excel: OpenExcel): FollowedCell {
  const [state, setState] = useState<ActiveCellState>({ kind: 'reading' });
  const [isVisiting, setVisiting] = useState(false);
  const [round, setRound] = useState(0);
  const visited = useRef<string | null>(null);

  const refresh = useCallback(() => {
    visited.current = null;
    setVisiting(false);
    setRound((earlier) => earlier + 1);
  }, []);
  const visit = useCallback(({ sheet, area: { top, left } }: SheetArea) => {
    visited.current = placeKey(sheet, formatCell({ row: top, column: left }));
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isShown = true;
    let newest = 0;
    const readLater = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), delay);
    };
    const show = (next: ActiveCellState): void => {
      visited.current = null;
      setVisiting(false);
      setState(next);
    };
    const read = async (): Promise<void> => {
      const mine = ++newest;
      try {
        const reading = await excel.readActiveCell(referencesIn);
        if (!isShown || mine !== newest) return;
        const { sheet, cell, value } = reading.active;
        if (visited.current === placeKey(sheet, formatCell(cell))) {
          setVisiting(true);
          return;
        }
        show({ kind: 'read', reading });
        if (isBusy(value)) readLater(WAITING);
      } catch (error) {
        if (!isShown || mine !== newest) return;
        const problem = problemOf(error);
        show({ kind: 'problem', problem });
        if (isCellEditMode(problem)) readLater(WAITING);
      }
    };
    const listening = Promise.all([
      excel.onSelection(() => {
        readLater(QUIET);
      }),
      excel.onStale(() => {
        visited.current = null;
        readLater(QUIET);
      }),
    ]);
    listening.then(
      () => read(),
      (error: unknown) => {
        if (!isShown) return;
        const problem = problemOf(error);
        show({ kind: 'problem', problem });
        if (isCellEditMode(problem)) timer = setTimeout(refresh, WAITING);
      },
    );
    return () => {
      isShown = false;
      clearTimeout(timer);
      // Excel forgets the listeners of a pane that is closed; there is nobody left to tell of a failure.
      listening.then((ends) => Promise.all(ends.map((end) => end()))).catch(() => undefined);
    };
  }, [excel, round, refresh]);

  return { state, isVisiting, visit, refresh };
}

function placeKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}
