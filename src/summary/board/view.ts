import type { Text } from '../../workbook/text';
import { emptySection, type Section } from '../sheet/section';
import type { BoardFacts } from './facts';

/** One of the board's views: what it is called, what it needs, and how it is drawn. */
export interface BoardView {
  /** `V1`–`V12`. */
  readonly id: string;
  readonly title: Text;
  /** Its figures come from another workbook: while that is not open, a refresh leaves the sheet as it is. */
  readonly isFromOther?: true;
  /** What the workbook lacks for it; `null` when it can be drawn. */
  missing(facts: BoardFacts): Text | null;
  /** Only called when nothing is missing. */
  section(facts: BoardFacts): Omit<Section, 'id' | 'title'>;
}

/** The view as a section, which says in words what is missing when something is. */
export function sectionOf(view: BoardView, facts: BoardFacts): Section {
  const { id, title, isFromOther } = view;
  const lacks = view.missing(facts);
  if (lacks) return { ...emptySection(id, title, lacks), ...(isFromOther && { isKept: true }) };
  return { id, title, ...view.section(facts) };
}
