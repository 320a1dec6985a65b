import type { Text } from '../workbook/text';

/** What Excel calls a series without a name. */
export function unnamedSeries(number: number): Text {
  return { da: `Serie${number}`, en: `Series${number}` };
}

export const UNNAMED_CHART: Text = { da: 'Diagram', en: 'Chart' };

export const EXCEL_SHOWS_IT: Text = {
  da: 'Diagrammet kan ikke vises her. Excel viser det, når projektmappen åbnes dér.',
  en: 'The chart cannot be shown here. Excel shows it when the workbook is opened there.',
};
