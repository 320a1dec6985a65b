import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { KnownChart } from '../workbook/sheet-chart';
import type { ChartFigures } from './chart-figures';
import { plotOption } from './plot-option';

echarts.use([BarChart, LineChart, PieChart, GridComponent, SVGRenderer]);

/** A chart without its title and legend, as large as there is room for. */
export default function Plot(props: { chart: KnownChart; figures: ChartFigures }): ReactNode {
  const { chart, figures } = props;
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!room.current) return;
    const { clientWidth: width, clientHeight: height } = room.current;
    if (width === 0 || height === 0) return;
    const plot = echarts.init(room.current, null, { renderer: 'svg', width, height });
    plot.setOption(plotOption(chart, figures, { width, height }));
    return () => {
      plot.dispose();
    };
  });
  return <div ref={room} aria-hidden style={{ width: '100%', height: '100%' }} />;
}
