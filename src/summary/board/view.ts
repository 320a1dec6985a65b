import type { Text } from '../../workbook/text';
import { emptySection, type Section } from '../sheet/section';
import type { BoardFacts } from './facts';

/** One of the board's views: what it is called, what it needs, and how it is drawn. */
export interface BoardView {
  /** `V1`–`V12`. */
  readonly id: string;
  readonly title: Text;
  /** What the workbook lacks for it; `null` when it can be drawn. */
  missing(facts: BoardFacts): Text | null;
  /** Only called when nothing is missing. */
  section(facts: BoardFacts): Omit<Section, 'id' | 'title'>;
}

/** The view as a section, which says in words what is missing when something is. */
export function sectionOf(view: BoardView, facts: BoardFacts): Section {
  const { id, title } = view;
  const lacks = view.missing(facts);
  return lacks ? emptySection(id, title, lacks) : { id, title, ...view.section(facts) };
}
