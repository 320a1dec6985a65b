import { useEffect, useState } from 'react';
import { FigureImport, type ImportReport } from '../../../handlingsplan/data/import/figure-import';
import type { ImportMapping } from '../../../handlingsplan/data/import/mapping';
import type { SourceTable } from '../../../handlingsplan/data/import/source-table';
import type { PlanBook } from '../../../handlingsplan/plan-book';

/** So many rows are read before the pane gets to draw again. */
const SLICE = 500;

export type Progress =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly report: ImportReport };

/** Reads a table in slices, again whenever what its columns hold is said anew. */
export function useImportReport(book: PlanBook, table: SourceTable, mapping: ImportMapping): Progress {
  const [progress, setProgress] = useState<{ readonly of: ImportMapping; readonly is: Progress } | null>(
    null,
  );
  useEffect(() => {
    const reading = new FigureImport(book, table, mapping);
    let timer: ReturnType<typeof setTimeout>;
    const readOn = (): void => {
      reading.take(SLICE);
      const { done, total } = reading;
      setProgress({
        of: mapping,
        is: reading.isDone ? { kind: 'done', report: reading.report() } : { kind: 'reading', done, total },
      });
      if (!reading.isDone) timer = setTimeout(readOn);
    };
    timer = setTimeout(readOn);
    return () => {
      clearTimeout(timer);
    };
  }, [book, table, mapping]);
  return progress?.of === mapping ? progress.is : { kind: 'reading', done: 0, total: table.rows.length };
}
