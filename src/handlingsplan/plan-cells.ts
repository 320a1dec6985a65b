import type { CellValue } from '../workbook/cell-value';
import {
  DATA_COLUMNS,
  GOAL_FIELDS,
  INITIATIVE_FIELDS,
  LOG_COLUMNS,
  MAALEPUNKT_FIELDS,
} from './configuration/configuration';
import type { Answer, Plan } from './plan';

/** One cell of a plan and what it is: `E1.2.target`, `E1.2.3.status`, `log.4.date`, `data.7.value`. */
export interface PlanCell {
  readonly id: string;
  /** The målepunkt it belongs to; `null` for a line about none of the twenty. */
  readonly maalepunkt: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  /** The unit of a goal's figures and of a value. */
  readonly unit: string | null;
}

/** The field that is a goal or an initiative itself is called its text. */
const GOAL_ANSWERS = GOAL_FIELDS.map((field) => (field === 'goal' ? 'text' : field));
const INITIATIVE_ANSWERS = INITIATIVE_FIELDS.map((field) => (field === 'initiative' ? 'text' : field));

const IN_UNIT: ReadonlySet<string> = new Set(['baseline', 'target', 'value', 'benchmark']);

/** Every cell of the plan that holds an answer or could, in AlmenKompas' order; then the log and the figures. */
export function planCells({ maalepunkter, log, figures }: Plan): readonly PlanCell[] {
  return [
    ...maalepunkter.flatMap((planned) => [
      ...cellsOf(planned.maalepunkt.id, planned.maalepunkt.id, planned, MAALEPUNKT_FIELDS, null),
      ...planned.goals.flatMap((goal) => [
        ...cellsOf(goal.id, planned.maalepunkt.id, goal, GOAL_ANSWERS, goal.unit.value),
        ...goal.initiatives.flatMap((one) =>
          cellsOf(one.id, planned.maalepunkt.id, one, INITIATIVE_ANSWERS, null),
        ),
      ]),
    ]),
    ...log.flatMap((entry, index) =>
      cellsOf(`log.${index + 1}`, entry.about?.slice(0, 2) ?? null, entry, LOG_COLUMNS, null),
    ),
    ...figures.flatMap((figure, index) =>
      cellsOf(`data.${index + 1}`, null, figure, DATA_COLUMNS, figure.unit.value),
    ),
  ];
}

function cellsOf<K extends string>(
  id: string,
  maalepunkt: string | null,
  of: Readonly<Record<K, Answer<unknown>>>,
  keys: readonly K[],
  unit: string | null,
): readonly PlanCell[] {
  return keys.flatMap((key) => {
    const { place, written } = of[key];
    return place
      ? [{ id: `${id}.${key}`, maalepunkt, ...place, value: written, unit: IN_UNIT.has(key) ? unit : null }]
      : [];
  });
}
