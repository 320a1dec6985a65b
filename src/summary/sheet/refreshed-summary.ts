import { parseCell, type SheetArea } from '../../workbook/address';
import { BLANK, contentOf, sameContent, type Change } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/cell-value';
import type { ChartCells, NewChart } from '../../workbook/chart';
import { cellAt, type DefinedName, type Snapshot } from '../../workbook/snapshot';
import type { Language, Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';
import type { Canvas } from './canvas';
import { draw } from './page-layout';
import { emptyRows, type Section } from './section';
import type { SummaryKind, SummaryProposal } from './summary-kind';
import { nameOf, placesIn, TOP } from './summary-places';
import { newSummarySheet, summarySheet, topSection } from './summary-sheet';
import { rowsOf, trimmedChart, withRows } from './trimmed-chart';

/**
 * The summary brought up to date where it stands: in the cells of its sections, in new rows within those that have
 * outgrown theirs, and in the cells that their charts show. What is beside and between them, widths, looks and the
 * user's own charts are left alone. What had no figures before, and what the sheet has not, comes on one more sheet.
 *
 * @param asked the ids of the sections that somebody wants; absent: those that are there.
 * @throws {UserError} `sheet-protected` when something is to be changed on a protected sheet.
 */
export function refreshedSummary(
  kind: SummaryKind,
  subtitle: Text,
  sections: readonly Section[],
  snapshot: Snapshot,
  language: Language,
  asked?: readonly string[],
): Omit<SummaryProposal, 'title'> {
  const places = placesIn(snapshot, kind);
  const present = sections.filter(({ id }) => places.has(id));
  const filled = present.filter((section) => isFirstFilled(section, places.get(section.id)!));
  const absent = sections.filter(({ id }) => asked?.includes(id) && !places.has(id));
  const added = [...absent, ...filled];
  const shown = sections.filter((section) => present.includes(section) || absent.includes(section));
  const more = added.length === 0 ? null : newSummarySheet(kind, subtitle, added, snapshot, language);

  const tops = [...places.keys()]
    .filter((id) => id.startsWith(TOP))
    .map((id) => topSection(kind, subtitle, id));
  const refreshed = [...tops, ...present]
    .filter((section) => !filled.includes(section) && !section.isKept)
    .map((section) => refreshedSection(section, places.get(section.id)!, snapshot, language));
  const moved = filled.map((section) =>
    movedSection(section, places.get(section.id)!, snapshot, language, more!.sheet.name),
  );
  const changes = lowestFirst([...refreshed, ...moved]).flatMap((one) => one.changes);
  checkUnprotected(snapshot, changes);
  return {
    changes: [...changes, ...withoutNames(kind, filled, snapshot.names), ...(more?.changes ?? [])],
    notes: [
      ...refreshed.flatMap(({ notes }) => notes),
      ...added.map((section) => onOtherSheet(section, more!.sheet.name)),
      ...(asked ? present.filter(({ id }) => !asked.includes(id)).map(stillThere) : []),
    ],
    sheet: summarySheet(kind, subtitle, shown, [...places.values()][0]!.sheet, language),
  };
}

interface Refreshed {
  readonly place: SheetArea;
  readonly changes: readonly Change[];
  readonly notes: readonly Text[];
}

/** New rows move what stands below them, so what stands below is changed first. */
function lowestFirst(all: readonly Refreshed[]): readonly Refreshed[] {
  return all.toSorted((a, b) => b.place.area.top - a.place.area.top);
}

/** Only said in words so far that its figures are missing, so that it has neither the looks nor a chart for them. */
function isFirstFilled(section: Section, { area }: SheetArea): boolean {
  const rows = area.bottom - area.top + 1;
  return !section.isEmpty && rows < section.rows && rows <= emptyRows(section);
}

function refreshedSection(
  section: Section,
  place: SheetArea,
  snapshot: Snapshot,
  language: Language,
): Refreshed {
  const { sheet, area } = place;
  const lacking = section.rows - (area.bottom - area.top + 1);
  const grows = lacking > 0 && section.rowsBelow !== undefined;
  const count = grows ? lacking : 0;
  // Above the last row of the table, so that everything that refers to the table takes them in.
  const row = area.bottom - (section.rowsBelow ?? 0);
  const now = (cell: string): CellContent => contentOf(cellAt(snapshot, sheet, cell));
  const { canvas } = draw(section, { ...area, bottom: area.bottom + count }, language);
  const outgrows = lacking > 0 && !grows;
  if (count === 0) {
    const charts = chartChanges(sheet, canvas, now);
    return {
      place,
      notes: [
        ...(outgrows || charts.isShort ? [outgrown(section)] : []),
        ...(section.isEmpty && lacking < 0 ? [emptied(section)] : []),
      ],
      changes: [...cellChanges(sheet, canvas, now), ...charts.changes],
    };
  }
  // A heading above the new rows stands, for charts are told their series by it.
  const stands = (cell: string): boolean => parseCell(cell)!.row < row && 'value' in now(cell);
  // Blank when they move: a formula would be another one afterwards.
  const old = draw(section, area, language).canvas;
  const cleared = old.cells.flatMap(({ cell }): Change[] => {
    const before = now(cell);
    const isKept = stands(cell) || sameContent(before, BLANK);
    return isKept ? [] : [{ kind: 'cell', sheet, cell, before, after: BLANK }];
  });
  // A chart that shows the last row of the table takes in the rows above it.
  const charts = chartChanges(sheet, canvas, (cell) => {
    const at = parseCell(cell)!;
    const before = at.row <= row ? at.row : Math.max(row, at.row - count);
    return contentOf(snapshot.contents.get(sheet)?.cells.get({ ...at, row: before }));
  });
  return {
    place,
    notes: charts.isShort ? [outgrown(section)] : [],
    changes: [
      ...cleared,
      { kind: 'insert-rows', sheet, row, count },
      ...cellChanges(sheet, canvas, (cell) => (stands(cell) ? now(cell) : BLANK)),
      ...charts.changes,
    ],
  };
}

function cellChanges(sheet: string, canvas: Canvas, now: (cell: string) => CellContent): readonly Change[] {
  return canvas.cells.flatMap(({ cell, content }): Change[] => {
    const before = now(cell);
    return sameContent(before, content) ? [] : [{ kind: 'cell', sheet, cell, before, after: content }];
  });
}

/** What charts show until now is told by the cells that were filled; `isShort`: there is more that they cannot show. */
function chartChanges(
  sheet: string,
  canvas: Canvas,
  before: (cell: string) => CellContent,
): { readonly changes: readonly Change[]; readonly isShort: boolean } {
  const both = canvas.charts.map((is) => {
    const whole = canvas.wholeCharts.find(({ name }) => name === is.name)!;
    const was = trimmedChart(whole, (cell) => canvas.isKept(cell) || !isBlank(before(cell)));
    return { whole, is, was };
  });
  const changes = both.flatMap(({ whole, is, was }): Change[] => {
    if (!was || rowsOf(was) === rowsOf(is)) return [];
    // All series that it may have: which of them it has, the chart itself knows best.
    const [from, to] = [was, is].map((one) => cellsOf(withRows(whole, rowsOf(one)))) as [
      ChartCells,
      ChartCells,
    ];
    return [{ kind: 'chart', sheet, chart: is.name, before: from, after: to }];
  });
  const isShort = both.some(({ is, was }) =>
    is.series.some(({ name }) => !was?.series.some((series) => series.name === name)),
  );
  return { changes, isShort };
}

function cellsOf({ categories, series }: NewChart): ChartCells {
  return { categories, series: series.map(({ name, values }) => ({ name, values })) };
}

function isBlank(content: CellContent): boolean {
  return 'value' in content && (content.value === null || content.value === '');
}

/** Says where the section is now that it has figures. */
function movedSection(
  { title }: Section,
  place: SheetArea,
  snapshot: Snapshot,
  language: Language,
  other: string,
): Refreshed {
  const { sheet, area } = place;
  const text: Text = { da: `Står på arket »${other}«.`, en: `Is on the sheet “${other}”.` };
  const stub: Section = {
    id: '',
    title,
    rows: 2,
    draw: (canvas) => canvas.put(2, 1, text, 'note'),
  };
  const { canvas } = draw(stub, area, language);
  const changes = cellChanges(sheet, canvas, (cell) => contentOf(cellAt(snapshot, sheet, cell)));
  return { place, changes, notes: [] };
}

function withoutNames(
  kind: SummaryKind,
  sections: readonly Section[],
  names: readonly DefinedName[],
): readonly Change[] {
  const gone = new Set(sections.map(({ id }) => nameOf(kind, id)));
  return names
    .filter(({ name, scope }) => scope === null && gone.has(name.toLowerCase()))
    .map(({ name, refersTo }) => ({ kind: 'remove-name', name, refersTo }));
}

function checkUnprotected({ contents }: Snapshot, changes: readonly Change[]): void {
  for (const change of changes) {
    const sheet = 'sheet' in change && typeof change.sheet === 'string' ? change.sheet : null;
    if (sheet === null || !contents.get(sheet)?.protection?.protected) continue;
    throw new UserError('sheet-protected', {
      da: `Arket »${sheet}« er beskyttet, så det kan ikke opdateres. Fjern beskyttelsen i Excel under Gennemse, opdatér, og beskyt det igen.`,
      en: `The sheet “${sheet}” is protected, so it cannot be refreshed. Remove the protection in Excel under Review, refresh, and protect it again.`,
    });
  }
}

function onOtherSheet({ title }: Section, sheet: string): Text {
  return {
    da: `»${title.da}« kommer på et nyt ark, »${sheet}«. Det, der står i forvejen, bliver stående.`,
    en: `“${title.en}” comes on a new sheet, “${sheet}”. What is there already stays.`,
  };
}

function stillThere({ title }: Section): Text {
  return {
    da: `»${title.da}« er ikke valgt, men står på arket og opdateres med. Slet selv dets rækker, hvis det skal væk.`,
    en: `“${title.en}” is not chosen, but stands on the sheet and is refreshed too. Delete its rows yourself if it should go.`,
  };
}

function outgrown({ title }: Section): Text {
  return {
    da: `»${title.da}« har mere, end tabellen og diagrammet på arket kan vise. Slet afsnittets rækker, vælg det, og opdatér igen, så kommer det hele på et nyt ark.`,
    en: `“${title.en}” has more than its table and chart on the sheet can show. Delete the rows of the section, choose it and refresh again, and all of it comes on a new sheet.`,
  };
}

function emptied({ title }: Section): Text {
  return {
    da: `»${title.da}« har ingen tal længere. Arket siger hvorfor; slet selv diagrammet, hvis det skal væk.`,
    en: `“${title.en}” has no figures any longer. The sheet says why; delete the chart yourself if it should go.`,
  };
}
