import { API, CHART_SAMPLES, codeOf, GUESS, type Behaviour, type ObservedHost } from './behaviour';

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

/** The code of what happens when something is done to such a chart. */
const changing =
  (change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Behaviour['observe'] =>
  (host) =>
    codeOf(
      onNewChart(host, async (chart, sheet, context) => {
        change(chart, sheet);
        await context.sync();
      }),
    );

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
  {
    topic: TOPIC,
    doing: 'charts.add("ColumnClustered", Nyt!D2:D4, "Columns") of blank cells; then series.count',
    source: `${GUESS}: no series; Kompasark copes with any number`,
    expected: 0,
    observe: (host) =>
      onNewChart(host, async (_chart, sheet, context) => {
        const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('D2:D4'), 'Columns');
        series.load('count');
        await context.sync();
        return series.count;
      }),
  },
  {
    topic: TOPIC,
    doing: 'series.add() without values; then series.count',
    source: `${API}/excel.chartseriescollection, add: "not visible until values … are set"; GUESS: nor counted`,
    expected: 1,
    observe: (host) =>
      onNewChart(host, async ({ series }, _sheet, context) => {
        series.add();
        series.load('count');
        await context.sync();
        return series.count;
      }),
  },
  {
    topic: TOPIC,
    doing:
      'series.add("Ny"), setValues and setXAxisValues in one batch; then the count and the name of the last series',
    source: `${CHART_SAMPLES}/chart-series.yaml; GUESS: it comes last`,
    expected: [2, 'Ny'],
    observe: (host) =>
      onNewChart(host, async ({ series }, sheet, context) => {
        const added = series.add('Ny');
        added.setValues(sheet.getRange('B2:B3'));
        added.setXAxisValues(sheet.getRange('A2:A3'));
        series.load('count');
        const last = series.getItemAt(1).load('name');
        await context.sync();
        return [series.count, last.name];
      }),
  },
  {
    topic: TOPIC,
    doing: 'series.add("Ny").setValues(…), getItemAt(0).delete() in one batch; then the name of getItemAt(0)',
    source: `${CHART_SAMPLES}/chart-bubble-chart.yaml, which deletes the series that Excel made by itself`,
    expected: 'Ny',
    observe: (host) =>
      onNewChart(host, async ({ series }, sheet, context) => {
        series.add('Ny').setValues(sheet.getRange('B2:B3'));
        series.getItemAt(0).delete();
        const first = series.getItemAt(0).load('name');
        await context.sync();
        return first.name;
      }),
  },
  {
    topic: TOPIC,
    doing: 'title.setFormula("=Nyt!A1") with a relative reference; then read title.text',
    source: `${API}/excel.charttitle, setFormula; a sample of Microsoft's sets "=Sample!L37"; GUESS: a sheet name is quoted as in formulas`,
    expected: 'Sted',
    observe: (host) =>
      onNewChart(host, async ({ title }, _sheet, context) => {
        title.setFormula('=Nyt!A1');
        title.load('text');
        await context.sync();
        return title.text;
      }),
  },
  {
    topic: TOPIC,
    doing: 'title.setFormula("=Nyt!$A$1"), Nyt is called Årets tal, A1 = "Salg"; then read title.text',
    source: `${GUESS}: the title follows the name of the sheet as formulas do`,
    expected: 'Salg',
    observe: (host) =>
      onNewChart(host, async ({ title }, sheet, context) => {
        title.setFormula('=Nyt!$A$1');
        sheet.name = 'Årets tal';
        sheet.getRange('A1').values = [['Salg']];
        title.load('text');
        await context.sync();
        return title.text;
      }),
  },
  {
    topic: TOPIC,
    doing: 'series.getItemAt(0).chartType = "Line" in a chart of columns; then read it',
    source: `${API}/excel.chartseries, chartType`,
    expected: 'Line',
    observe: (host) =>
      onNewChart(host, async (chart, _sheet, context) => {
        const series = chart.series.getItemAt(0);
        series.chartType = 'Line';
        series.load('chartType');
        await context.sync();
        return series.chartType;
      }),
  },
  {
    topic: TOPIC,
    doing: 'chartType = "Line" and then gapWidth = 60 of the series',
    source: `${API}/excel.chartseries, gapWidth`,
    expected: 'InvalidArgument',
    observe: changing((chart) => {
      const series = chart.series.getItemAt(0);
      series.chartType = 'Line';
      series.gapWidth = 60;
    }),
  },
  {
    topic: TOPIC,
    doing: 'series.getItemAt(0).markerSize = 73',
    source: `${API}/excel.chartseries, markerSize`,
    expected: 'InvalidArgument',
    observe: changing((chart) => (chart.series.getItemAt(0).markerSize = 73)),
  },
  {
    topic: TOPIC,
    doing: 'series.getItemAt(0).name = a text of 256 characters',
    source: `${API}/excel.chartseries, name; GUESS: the code`,
    expected: 'InvalidArgument',
    observe: changing((chart) => (chart.series.getItemAt(0).name = 'x'.repeat(256))),
  },
  {
    topic: TOPIC,
    doing: 'axes.valueAxis.minimum = "" after it was 5, which makes it automatic',
    source: `${API}/excel.chartaxis, minimum`,
    expected: 'no error',
    observe: changing(({ axes: { valueAxis } }) => {
      valueAxis.minimum = 5;
      valueAxis.minimum = '';
    }),
  },
  {
    topic: TOPIC,
    doing: 'axes.valueAxis.majorUnit = "" after it was 1, which makes it automatic',
    source: `${API}/excel.chartaxis, majorUnit`,
    expected: 'no error',
    observe: changing(({ axes: { valueAxis } }) => {
      valueAxis.majorUnit = 1;
      valueAxis.majorUnit = '';
    }),
  },
  {
    topic: TOPIC,
    doing: 'axes.valueAxis.majorUnit = 0',
    source: 'GUESS: a file has only distances above zero (ECMA-376 part 1, ST_AxisUnit)',
    expected: 'InvalidArgument',
    observe: changing(({ axes: { valueAxis } }) => (valueAxis.majorUnit = 0)),
  },
  {
    topic: TOPIC,
    doing: 'axes.categoryAxis.reversePlotOrder = true, position = "Maximum", tickLabelPosition = "Low"',
    source: `${CHART_SAMPLES}/chart-axis-formatting.yaml`,
    expected: 'no error',
    observe: changing(({ axes: { categoryAxis } }) => {
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = 'Maximum';
      categoryAxis.tickLabelPosition = 'Low';
    }),
  },
  {
    topic: TOPIC,
    doing: 'a doughnut: points.getItemAt(0).format.fill.setSolidColor("#0C8DB9"), doughnutHoleSize = 55',
    source: `${CHART_SAMPLES}/create-doughnut-chart.yaml`,
    expected: 'no error',
    observe: changing((_chart, sheet) => {
      const ring = sheet.charts.add('Doughnut', sheet.getRange('B2:B3'), 'Columns').series.getItemAt(0);
      ring.points.getItemAt(0).format.fill.setSolidColor('#0C8DB9');
      ring.doughnutHoleSize = 55;
    }),
  },
  {
    topic: TOPIC,
    doing: 'chart.setPosition("D2", "H12") and its formats, while Data is the active sheet',
    source: `${CHART_SAMPLES}/chart-axis-formatting.yaml, which activates the sheet afterwards`,
    expected: 'no error',
    observe: changing((chart) => {
      chart.setPosition('D2', 'H12');
      chart.legend.position = 'Bottom';
    }),
  },
  {
    topic: TOPIC,
    doing: 'Nyt.protection.protect(), then chart.name = "Ny"',
    source: `${GUESS}: charts are locked with the cells`,
    expected: 'AccessDenied',
    observe: changing((chart, sheet) => {
      sheet.protection.protect();
      chart.name = 'Ny';
    }),
  },
];
