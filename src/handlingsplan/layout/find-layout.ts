import type { Snapshot } from '../../workbook/snapshot';
import { isOwnSheet } from '../plan-areas';
import { planVersion } from '../plan-version';
import type { PlanColumn } from '../configuration/configuration';
import { findMaalepunkt } from '../find-maalepunkt';
import { readPillar } from '../read-words';
import { plainText } from '../plain-text';
import { bindColumns } from './bind-columns';
import { findCards, type Card } from './cards';
import { findHeadings, unlistedHeadings, type Headings } from './find-headings';
import type { Block, PlanLayout, UnusedColumn } from './layout';
import { rememberedIn, type Remembered } from './remembered';
import type { SheetGrid } from './sheet-grid';
import { lastContentRow } from './content-rows';

/** What a person works with in a plan; what is not found is said. */
const ESSENTIAL: readonly PlanColumn[] = [
  'maalepunkt',
  'level',
  'sentence',
  'goal',
  'initiative',
  'responsible',
  'deadline',
  'status',
];

/** Where everything in a plan stands; `null` for a workbook that is none. */
export function findLayout(
  snapshot: Snapshot,
  gridOf: (sheet: string) => SheetGrid | null,
): PlanLayout | null {
  const remembered = rememberedIn(snapshot);
  const found = snapshot.sheets
    .filter(({ name }) => !isOwnSheet(snapshot, name))
    .flatMap(({ name }) => {
      const grid = gridOf(name);
      return grid ? [blocksOf(grid, remembered)] : [];
    });
  const blocks = found.flatMap((one) => one.blocks);
  if (!found.some((one) => one.isPlan)) return null;
  const unused = found.flatMap((one) => one.unused);
  const keys = new Set(blocks.flatMap(keysOf));
  return {
    blocks,
    unused,
    missing: ESSENTIAL.filter((key) => !keys.has(key)),
    certainty: certaintyOf(blocks, planVersion(snapshot) !== null),
  };
}

function keysOf({ role, columns, cells, maalepunkt }: Block): readonly string[] {
  if (role === 'log' || role === 'data') return [];
  return [...columns, ...cells]
    .map(({ key }) => key as string)
    .concat(maalepunkt === null ? [] : ['maalepunkt']);
}

/** @param isOwn Kompasark made the workbook, so nobody need be asked what its own headings mean. */
function certaintyOf(blocks: readonly Block[], isOwn: boolean): PlanLayout['certainty'] {
  const evidence = blocks.flatMap(({ columns, cells }) => [...columns, ...cells]).map((one) => one.evidence);
  if (evidence.every((one) => one === 'confirmed')) return 'confirmed';
  if (evidence.includes('guess')) return 'uncertain';
  return isOwn ? 'confirmed' : 'certain';
}

interface SheetBlocks {
  readonly blocks: readonly Block[];
  readonly unused: readonly UnusedColumn[];
  /** Whether this sheet alone shows that the workbook is a plan. */
  readonly isPlan: boolean;
}

function blocksOf(grid: SheetGrid, remembered: Remembered): SheetBlocks {
  const listed = findHeadings(grid, 1, grid.lastRow, remembered);
  const unlisted = listed.length === 0 ? unlistedHeadings(grid, remembered) : null;
  const tables = tableBlocks(grid, unlisted ? [unlisted] : listed, null, 1, grid.lastRow, remembered);
  if (tables.blocks.some(({ columns }) => columns.some(({ key }) => key === 'maalepunkt'))) {
    return { ...tables, isPlan: tables.blocks.some((block) => isPlanTable(grid, block)) };
  }
  const cards = findCards(grid, remembered).map((card) => cardBlocks(grid, card, remembered));
  const isPlan = cards.some(({ blocks }) => blocks.some(isPlanCard));
  if (isPlan) {
    return {
      blocks: cards.flatMap(({ blocks }) => blocks),
      unused: cards.flatMap(({ unused }) => unused),
      isPlan,
    };
  }
  const sections = tables.blocks.some((block) => isPlanTable(grid, block));
  return sections ? { ...tables, isPlan: true } : { blocks: [], unused: [], isPlan: false };
}

function tableBlocks(
  grid: SheetGrid,
  found: readonly Headings[],
  card: Card | null,
  firstRow: number,
  lastRow: number,
  remembered: Remembered,
): Omit<SheetBlocks, 'isPlan'> {
  const different = withoutRepeated(found);
  const pillar = readPillar(grid.sheet.replace(/handl\w*plan|plan/gi, ' '));
  const unused: UnusedColumn[] = [];
  const blocks = different.map((headings, index): Block => {
    const end = (different[index + 1]?.top ?? lastRow + 1) - 1;
    const bound = bindColumns(grid, headings, end, remembered);
    unused.push(...bound.unused);
    const keys = new Set(bound.columns.map(({ key }) => key));
    const role =
      headings.role === 'plan' && !keys.has('goal') && !keys.has('initiative') ? 'overview' : headings.role;
    const first = headings.bottom + 1;
    return {
      role,
      sheet: grid.sheet,
      headings: { top: headings.top, bottom: headings.bottom },
      firstRow: first,
      lastRow: lastContentRow(grid, bound.columns, first, end, role),
      columns: bound.columns,
      cells: index === 0 ? (card?.cells ?? []) : [],
      pillar,
      maalepunkt: card?.maalepunkt ?? null,
    };
  });
  if (card && blocks.length === 0) {
    blocks.push({
      role: 'plan',
      sheet: grid.sheet,
      headings: null,
      firstRow,
      lastRow: firstRow - 1,
      columns: [],
      cells: card.cells,
      pillar,
      maalepunkt: card.maalepunkt,
    });
  }
  return { blocks, unused };
}

function cardBlocks(grid: SheetGrid, card: Card, remembered: Remembered): Omit<SheetBlocks, 'isPlan'> {
  return tableBlocks(grid, card.tables, card, card.firstRow, card.lastRow, remembered);
}

/** The same headings again, as on every printed page, do not begin another table. */
function withoutRepeated(found: readonly Headings[]): readonly Headings[] {
  const written = ({ headings }: Headings): string =>
    headings.map(({ column, text }) => `${column} ${plainText(text)}`).join('\n');
  return found.filter(
    (one, index) => !found.slice(0, index).some((earlier) => written(earlier) === written(one)),
  );
}

/** An own sheet of goals and levels, a card needs something to say about its målepunkt. */
function isPlanCard({ cells, columns }: Block): boolean {
  const keys = new Set([...cells, ...columns].map(({ key }) => key));
  return keys.has('level') || keys.has('sentence') || (keys.has('goal') && keys.has('initiative'));
}

const SURE_HEADING = /maalepunkt|almenkompas/;
/** Of the names in the place of a målepunkt, how many must be one. */
const LEAST_NAMES = 0.5;
/** An empty table is a plan when it asks for as many things as this. */
const FEWEST_ASKED = 6;

/**
 * A table in which the twenty stand, and something a plan says of them. Responsible people, deadlines and statuses
 * alone are a list of tasks, and figures alone are data.
 */
function isPlanTable(grid: SheetGrid, { role, columns, firstRow, lastRow, pillar }: Block): boolean {
  if (role === 'log' || role === 'data') return false;
  const keys = new Set(columns.map(({ key }) => key));
  const names = columns.find(({ key }) => key === 'maalepunkt');
  const saysMore = ['goal', 'level', 'sentence'].some((key) => keys.has(key as PlanColumn));
  const isSure = names !== undefined && SURE_HEADING.test(plainText(names.heading));
  const saysEnough = saysMore || (isSure && (keys.has('initiative') || keys.has('prioritised')));
  if (!saysEnough) return false;
  const filled = rowTexts(grid, names?.column ?? null, firstRow, lastRow);
  if (filled.length === 0) {
    return (
      names !== undefined &&
      isSure &&
      keys.size >= FEWEST_ASKED &&
      (keys.has('goal') || keys.has('initiative') || keys.has('level'))
    );
  }
  const found = filled.filter((text) => findMaalepunkt(text) !== null);
  if (names === undefined) return found.length > 0 && (pillar !== null || found.length > 1);
  return found.length > 0 && (found.length >= filled.length * LEAST_NAMES || (isSure && saysMore));
}

/** The names in a column; without one, rows with a single text, which may be headings of sections. */
function rowTexts(grid: SheetGrid, column: number | null, from: number, to: number): readonly string[] {
  const texts = new Set<string>();
  for (const row of grid.rowNumbers) {
    if (row < from || row > to) continue;
    const [first, ...more] = grid.columns(row);
    const at = column ?? (more.length === 0 ? first : undefined);
    const text = at === undefined ? '' : grid.text(row, at);
    if (text !== '') texts.add(text);
  }
  return [...texts];
}
