/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { Grid, GridBox, GridPane } from '../../../src/workbench/grid';
import { ChartsLayer } from '../../../src/workbench/charts/charts-layer';
import type { DrawnChart } from '../../../src/workbench/charts/drawn-chart';
import { spellingIn } from '../../../src/workbook/number-format/shown-text';
import type { ChartPlace, SheetChart } from '../../../src/workbook/sheet-chart';
import { cellsWith } from '../../charts/support/charted';

const CELL = { width: 64, height: 20 };
const HEADERS = { left: 46, top: 20 };

/** A grid of equal cells that is seen through the panes it is given. */
class PlainGrid {
  readonly wheels: WheelEvent[] = [];
  constructor(public seenThrough: readonly GridPane[]) {}

  boxOver({ from, to }: ChartPlace): GridBox {
    const left = HEADERS.left + (from.column - 1) * CELL.width;
    const top = HEADERS.top + (from.row - 1) * CELL.height;
    if ('width' in to) return { left, top, ...to };
    const { column, row } = to;
    return { left, top, width: (column - from.column) * CELL.width, height: (row - from.row) * CELL.height };
  }
  panes(): readonly GridPane[] {
    return this.seenThrough;
  }
  wheel(event: WheelEvent): void {
    this.wheels.push(event);
  }
}

const whole = (left = 0, top = 0): GridPane => ({
  sight: { ...HEADERS, width: 640, height: 400 },
  scrolled: { left, top },
});

function chartAt(row: number, column: number, name = 'Diagram'): DrawnChart {
  const corner = (r: number, c: number) => ({ row: r, column: c, across: 0, down: 0 });
  const place = { from: corner(row, column), to: corner(row + 10, column + 5) };
  const chart: SheetChart = { kind: 'unknown', name, description: '', place };
  return { chart, cells: cellsWith({}) };
}

function show(grid: PlainGrid, charts: readonly DrawnChart[]) {
  const layer = () => (
    <ChartsLayer charts={charts} grid={grid as unknown as Grid} spelling={spellingIn('da')} />
  );
  const { rerender, container } = render(layer());
  return { container, again: () => rerender(layer()) };
}

/** Where a picture stands in its pane. */
function cornerOf(picture: HTMLElement): [string, string] {
  const { left, top } = picture.parentElement!.style;
  return [left, top];
}

const pictures = (): HTMLElement[] => screen.queryAllByRole('img');

test('a chart stands over its cells and is as large as they are', () => {
  show(new PlainGrid([whole()]), [chartAt(3, 2)]);
  const [picture] = pictures();
  expect(cornerOf(picture!)).toEqual(['64px', '40px']);
  expect([picture!.style.width, picture!.style.height]).toEqual(['320px', '200px']);
});

test('it scrolls with them, and is not drawn anew', () => {
  const grid = new PlainGrid([whole()]);
  const { again } = show(grid, [chartAt(3, 2)]);
  const [before] = pictures();
  grid.seenThrough = [whole(100, 30)];
  again();
  expect(pictures()).toEqual([before]);
  expect(cornerOf(before!)).toEqual(['-36px', '10px']);
});

test('what cannot be seen is not drawn', () => {
  const grid = new PlainGrid([whole()]);
  const { again } = show(grid, [chartAt(3, 2, 'Øverst'), chartAt(50, 2, 'Nederst')]);
  const names = (): (string | null)[] => pictures().map((one) => within(one).getByText(/erst$/).textContent);
  expect(names()).toEqual(['Øverst']);
  grid.seenThrough = [whole(0, 900)];
  again();
  expect(names()).toEqual(['Nederst']);
});

test('a frozen pane shows the part of a chart that stands in it', () => {
  // Two frozen rows; what follows has been scrolled by 100 pixels.
  const frozen = { sight: { ...HEADERS, width: 640, height: 40 }, scrolled: { left: 0, top: 0 } };
  const below = {
    sight: { left: HEADERS.left, top: 60, width: 640, height: 340 },
    scrolled: { left: 0, top: 100 },
  };
  const { container } = show(new PlainGrid([frozen, below]), [chartAt(2, 1)]);
  expect(pictures().map(cornerOf)).toEqual([
    ['0px', '20px'],
    ['0px', '-120px'],
  ]);
  const panes = [...container.children] as HTMLElement[];
  expect(panes.map(({ style }) => [style.top, style.height])).toEqual([
    ['20px', '40px'],
    ['60px', '340px'],
  ]);
});

test('hidden rows and columns leave nothing of a chart', () => {
  const grid = new PlainGrid([whole()]);
  jest.spyOn(grid, 'boxOver').mockReturnValue({ left: 50, top: 50, width: 0, height: 100 });
  show(grid, [chartAt(3, 2)]);
  expect(pictures()).toEqual([]);
});

test('the wheel scrolls the grid, and a click leaves the focus where it is', () => {
  const grid = new PlainGrid([whole()]);
  show(grid, [chartAt(3, 2)]);
  fireEvent.wheel(pictures()[0]!, { deltaY: 120 });
  expect(grid.wheels.map(({ deltaY }) => deltaY)).toEqual([120]);
  // Nothing else keeps a browser from moving the focus.
  expect(fireEvent.mouseDown(pictures()[0]!)).toBe(false);
});
