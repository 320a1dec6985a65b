import type { NewSheet } from '../workbook/new-sheet';

const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** Says how a new sheet is printed. */
export function setPrintLayout(worksheet: Excel.Worksheet, { print }: NewSheet): void {
  if (!print) return;
  const { pageLayout } = worksheet;
  const { orientation, fitToWidth, area, titleRows, rowBreaks = [], footer } = print;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = ORIENTATION[orientation];
  // GUESS: as many pages down as it takes, when nothing is said of them.
  if (fitToWidth !== undefined) pageLayout.zoom = { horizontalFitToPages: fitToWidth };
  if (area !== undefined) pageLayout.setPrintArea(area);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  // GUESS: without a height to fit, Excel keeps page breaks in a sheet that is fitted to a width; its help says not.
  for (const row of rowBreaks) worksheet.horizontalPageBreaks.add(`A${row}`);
  // GUESS: the codes of footers are the same in every language.
  const pages = pageLayout.headersFooters.defaultForAllPages;
  if (footer?.left !== undefined) pages.leftFooter = footer.left;
  if (footer?.center !== undefined) pages.centerFooter = footer.center;
  if (footer?.right !== undefined) pages.rightFooter = footer.right;
}
