import type { BoardView } from '../view';
import { ACTUAL_AGAINST_PATH } from './actual-against-path';
import { AMBITION_AND_GOALS } from './ambition-and-goals';
import { DEADLINES } from './deadlines';
import { STATUS_PER_MAALEPUNKT } from './status-per-maalepunkt';
import { WORKLOAD } from './workload';

/** The board's views in the order they stand on the sheet: the first four are its first reading. */
export const BOARD_VIEWS: readonly BoardView[] = [
  STATUS_PER_MAALEPUNKT,
  AMBITION_AND_GOALS,
  ACTUAL_AGAINST_PATH,
  DEADLINES,
  WORKLOAD,
];
