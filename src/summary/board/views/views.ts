import type { BoardView } from '../view';
import { ACTUAL_AGAINST_PATH } from './actual-against-path';
import { AGAINST_COUNTRY } from './against-country';
import { AMBITION_AND_GOALS } from './ambition-and-goals';
import { DEADLINES } from './deadlines';
import { EMISSIONS_BY_SCOPE } from './emissions-by-scope';
import { ENERGY_LABELS } from './energy-labels';
import { RENT_AND_BURDEN } from './rent-and-burden';
import { RESERVES } from './reserves';
import { SINCE_LAST_MEETING } from './since-last-meeting';
import { STATUS_PER_MAALEPUNKT } from './status-per-maalepunkt';
import { SURVEYS } from './surveys';
import { VSME_PROGRESS } from './vsme-progress';
import { WORKLOAD } from './workload';

/** The board's views in the order they stand on the sheet: what it reads first comes first. */
export const BOARD_VIEWS: readonly BoardView[] = [
  STATUS_PER_MAALEPUNKT,
  AMBITION_AND_GOALS,
  ACTUAL_AGAINST_PATH,
  DEADLINES,
  WORKLOAD,
  SINCE_LAST_MEETING,
  AGAINST_COUNTRY,
  EMISSIONS_BY_SCOPE,
  ENERGY_LABELS,
  SURVEYS,
  RENT_AND_BURDEN,
  RESERVES,
  VSME_PROGRESS,
];
