import { API, codeOf, GUESS, type Behaviour, type ObservedHost } from './behaviour';

const TOPIC = 'Charts';

/** A chart of B2:B3 on a sheet that is added for the purpose, with names in A2:A3 and a heading in B1. */
const onNewChart = <T>(
  { library }: ObservedHost,
  batch: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  library.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Nyt');
    sheet.getRange('A1:B3').values = [
      ['Sted', 'Forbrug'],
      ['Syd', 3],
      ['Nord', 2],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
    return batch(chart, sheet, context);
  });

export const CHARTS: readonly Behaviour[] = [
  {
    topic: TOPIC,
    doing:
      'charts.add("ColumnClustered", Nyt!B2:B3, "Columns") below the heading in B1; then chart.name and series.count',
    source: GUESS,
    expected: ['Diagram 1', 1],
    observe: (host) =>
      onNewChart(host, async (chart, _sheet, context) => {
        chart.load('name');
        const { series } = chart;
        series.load('count');
        await context.sync();
        return [chart.name, series.count];
      }),
  },
  {
    topic: TOPIC,
    doing: 'series.getItemAt(0).name = "=Nyt!$B$1"; B1 = "Salg"; then read the name, which follows the cell',
    source: `${GUESS}: as Series.Name does in VBA; Kompasark copes where the name is the formula itself`,
    expected: 'Salg',
    observe: (host) =>
      onNewChart(host, async (chart, sheet, context) => {
        const series = chart.series.getItemAt(0);
        series.name = '=Nyt!$B$1';
        sheet.getRange('B1').values = [['Salg']];
        series.load('name');
        await context.sync();
        return series.name;
      }),
  },
  {
    topic: TOPIC,
    doing: 'title.visible = true; title.setFormula("=Nyt!$A$1"); then read title.text',
    source: `${API}/excel.charttitle, setFormula; GUESS: the text is that of the cell at once`,
    expected: 'Sted',
    observe: (host) =>
      onNewChart(host, async ({ title }, _sheet, context) => {
        title.visible = true;
        title.setFormula('=Nyt!$A$1');
        title.load('text');
        await context.sync();
        return title.text;
      }),
  },
  {
    topic: TOPIC,
    doing: 'series.getItemAt(0).doughnutHoleSize = 50 in a chart of columns',
    source: `${API}/excel.chartseries, doughnutHoleSize`,
    expected: 'InvalidArgument',
    observe: (host) =>
      codeOf(
        onNewChart(host, async (chart, _sheet, context) => {
          chart.series.getItemAt(0).doughnutHoleSize = 50;
          await context.sync();
        }),
      ),
  },
  {
    topic: TOPIC,
    doing: 'series.getItemAt(0).points.getItemAt(2) of a series of two cells, then its fill',
    source: GUESS,
    expected: 'InvalidArgument',
    observe: (host) =>
      codeOf(
        onNewChart(host, async (chart, _sheet, context) => {
          chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor('#FFFFFF');
          await context.sync();
        }),
      ),
  },
  {
    topic: TOPIC,
    doing:
      'axes.valueAxis.linkNumberFormat = false, numberFormat = "#,##0.0"; then read numberFormat in Danish Excel',
    source: `${GUESS}: the format is written as in the US, as for cells`,
    expected: '#,##0.0',
    observe: (host) =>
      onNewChart(host, async ({ axes: { valueAxis } }, _sheet, context) => {
        valueAxis.linkNumberFormat = false;
        valueAxis.numberFormat = '#,##0.0';
        valueAxis.load('numberFormat');
        await context.sync();
        return valueAxis.numberFormat;
      }),
  },
  {
    topic: TOPIC,
    doing: 'chart.axes of a doughnut: valueAxis.visible = true',
    source: GUESS,
    expected: 'InvalidArgument',
    observe: (host) =>
      codeOf(
        host.library.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('Nyt');
          sheet.getRange('A1:A2').values = [[1], [2]];
          const chart = sheet.charts.add('Doughnut', sheet.getRange('A1:A2'), 'Columns');
          chart.axes.valueAxis.visible = true;
          await context.sync();
        }),
      ),
  },
];
