import { COLUMNS, type PlanColumn } from '../../../handlingsplan/configuration/configuration';
import type {
  AnyColumn,
  Block,
  BoundCell,
  BoundColumn,
  PlanLayout,
  Role,
  UnusedColumn,
} from '../../../handlingsplan/layout/layout';
import type { Text } from '../../../workbook/text';

/** A column, or a labelled cell of a card, whose meaning can be corrected. */
export type Heading =
  | { readonly kind: 'column'; readonly block: number; readonly bound: BoundColumn }
  | { readonly kind: 'cell'; readonly block: number; readonly bound: BoundCell }
  | { readonly kind: 'unused'; readonly block: number; readonly bound: UnusedColumn };

/** What a heading is said to mean, as the choices spell it: `goal`, `goal 2`, or blank for what is not used. */
export type Meaning = string;
export const NOT_USED: Meaning = '';

export interface MeaningChoice {
  readonly meaning: Meaning;
  readonly label: Text;
}

/** Everything a column of a block can mean. */
export function choicesFor(block: Block): readonly MeaningChoice[] {
  const slots = new Set(block.columns.flatMap(({ key, slot }) => (slot === undefined ? [] : [key])));
  return columnsOf(block.role).flatMap(({ key, heading }) => {
    const plain = { meaning: key, label: heading };
    if (!slots.has(key)) return [plain];
    return [
      plain,
      ...[1, 2, 3].map((slot) => ({ meaning: `${key} ${slot}`, label: numbered(heading, slot) })),
    ];
  });
}

export function meaningOf(heading: Heading): Meaning {
  if (heading.kind === 'unused') return NOT_USED;
  const { bound } = heading;
  return 'slot' in bound && bound.slot !== undefined ? `${bound.key} ${bound.slot}` : bound.key;
}

/** The headings of one block: its columns from the left, its cells, and what is not used. */
export function headingsIn(layout: PlanLayout, index: number): readonly Heading[] {
  const block = layout.blocks[index]!;
  const columns = block.columns.map((bound): Heading => ({ kind: 'column', block: index, bound }));
  const cells = block.cells.map((bound): Heading => ({ kind: 'cell', block: index, bound }));
  const unused = layout.unused
    .filter((one) => blockOf(layout, one) === index)
    .map((bound): Heading => ({ kind: 'unused', block: index, bound }));
  const inOrder = [...columns, ...unused].sort((a, b) => a.bound.column - b.bound.column);
  return [...cells, ...inOrder];
}

/** The layout with another meaning of one heading. Two columns never mean the same: the other is then not used. */
export function withMeaning(layout: PlanLayout, heading: Heading, meaning: Meaning): PlanLayout {
  if (meaningOf(heading) === meaning) return layout;
  const without = taken(layout, heading);
  if (meaning === NOT_USED) return { ...without, unused: [...without.unused, unusedOf(layout, heading)] };
  const rival = headingsIn(without, heading.block).find((other) => meaningOf(other) === meaning);
  const free = rival ? withMeaning(without, rival, NOT_USED) : without;
  const [key = '', slot] = meaning.split(' ');
  const said = { key: key as AnyColumn, heading: heading.bound.heading, evidence: 'confirmed' as const };
  const blocks = free.blocks.map((block, index): Block => {
    if (index !== heading.block) return block;
    if (heading.kind === 'cell') {
      const { row, column } = heading.bound;
      return { ...block, cells: [...block.cells, { ...said, key: key as PlanColumn, row, column }] };
    }
    const { column } = heading.bound;
    const bound = { ...said, column, ...(slot !== undefined && { slot: Number(slot) }) };
    return { ...block, columns: [...block.columns, bound].sort((a, b) => a.column - b.column) };
  });
  return { ...free, blocks, missing: free.missing.filter((one) => one !== key) };
}

/** Where a heading stands; `null` for one that stands nowhere. */
export function rowOf(layout: PlanLayout, heading: Heading): number {
  if (heading.kind !== 'column') return heading.bound.row;
  const block = layout.blocks[heading.block]!;
  return block.headings?.bottom ?? block.firstRow;
}

function taken(layout: PlanLayout, { kind, block: index, bound }: Heading): PlanLayout {
  if (kind === 'unused') return { ...layout, unused: layout.unused.filter((one) => one !== bound) };
  const blocks = layout.blocks.map((block, at) =>
    at === index
      ? {
          ...block,
          columns: block.columns.filter((one) => one !== bound),
          cells: block.cells.filter((one) => one !== bound),
        }
      : block,
  );
  return { ...layout, blocks };
}

function unusedOf(layout: PlanLayout, heading: Heading): UnusedColumn {
  if (heading.kind === 'unused') return heading.bound;
  const { sheet } = layout.blocks[heading.block]!;
  const { column, heading: printed } = heading.bound;
  return { sheet, column, heading: printed, row: rowOf(layout, heading) };
}

/** The block whose headings an unused column stands among. */
function blockOf({ blocks }: PlanLayout, { sheet, row }: UnusedColumn): number {
  const among = blocks.findIndex(
    (block) =>
      block.sheet === sheet && block.headings && row >= block.headings.top && row <= block.headings.bottom,
  );
  return among >= 0 ? among : blocks.findIndex((block) => block.sheet === sheet);
}

function columnsOf(role: Role): readonly { readonly key: AnyColumn; readonly heading: Text }[] {
  return role === 'log' ? COLUMNS.log : role === 'data' ? COLUMNS.data : COLUMNS.plan;
}

const numbered = ({ da, en }: Text, slot: number): Text => ({ da: `${da} ${slot}`, en: `${en} ${slot}` });
