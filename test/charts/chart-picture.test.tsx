/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import { ChartPicture } from '../../src/charts/chart-picture';
import type { SheetChart } from '../../src/workbook/sheet-chart';
import { cellsWith, chartOf, FIGURES } from './support/charted';

beforeAll(async () => {
  await import('../../src/charts/plot');
  // jsdom lays nothing out and measures no text.
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 360 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 220 });
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

function show(chart: SheetChart, cells: Parameters<typeof cellsWith>[0] = FIGURES) {
  return render(
    <ChartPicture chart={chart} cells={cellsWith(cells)} width={400} height={280} language="da" />,
  );
}

/** The texts that are drawn in the plot, once it is there. */
async function textsInPlot(container: HTMLElement): Promise<string[]> {
  const texts = (): string[] => [...container.querySelectorAll('text')].map((text) => text.textContent ?? '');
  await waitFor(() => expect(texts().length).toBeGreaterThan(0));
  return texts();
}

test('draws title, axes, figures and legend', async () => {
  const { container } = show(chartOf('column', { labels: true }));
  const texts = await textsInPlot(container);
  expect(texts).toEqual(expect.arrayContaining(['2023', '2024', '2025', 'MWh', '25,0', '12,0', '9,5']));
  expect(container.textContent).toContain('Forbruget falder');
  for (const name of ['El', 'Varme']) expect(container.textContent).toContain(name);
});

test('draws no line over a gap', async () => {
  const pathOf = async (middle: number | null): Promise<string> => {
    const series = { name: 'C3', values: 'C4:C6', colors: ['#D9822B'], dashed: true };
    const { container, unmount } = show(chartOf('line', { series: [series] }), { ...FIGURES, C5: middle });
    await textsInPlot(container);
    const line = container.querySelector('path[stroke="#D9822B"]')?.getAttribute('d') ?? '';
    unmount();
    return line;
  };
  expect((await pathOf(19)).match(/[ML]/g)).toEqual(['M', 'L', 'L']);
  expect((await pathOf(null)).match(/[ML]/g)).toEqual(['M', 'M']);
});

test('is a picture called by its description, else by its title', () => {
  const chart = chartOf('line');
  const { rerender } = show(chart);
  expect(screen.getByRole('img', { name: 'Forbruget falder' })).toBeTruthy();
  rerender(
    <ChartPicture
      chart={{ ...chart, description: 'Forbrug af el og varme' }}
      cells={cellsWith(FIGURES)}
      width={400}
      height={280}
      language="da"
    />,
  );
  expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Forbrug af el og varme',
  ]);
});

test('names a chart that it cannot draw, and says who can', () => {
  const { place } = chartOf('column');
  const { container } = show({ kind: 'unknown', name: 'Radar 1', description: '', place });
  expect(screen.getByRole('img', { name: /^Radar 1\. .*Excel/ })).toBeTruthy();
  expect(container.textContent).toContain('Radar 1');
  expect(container.textContent).toContain('Excel viser det');
});

test('shows a text from a cell as text', async () => {
  const { container } = show(chartOf('column'), { ...FIGURES, A1: '<b>fed</b>', A4: '<i>2023</i>' });
  expect(await textsInPlot(container)).toContain('<i>2023</i>');
  expect(container.textContent).toContain('<b>fed</b>');
  expect(container.querySelector('b, i')).toBeNull();
});
