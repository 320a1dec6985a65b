/** The user's own: what stands in Excel's settings, or in an older Excel that of the region's language. */
export async function decimalSeparator(context: Excel.RequestContext): Promise<string> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11')) {
    return (1.5).toLocaleString(Office.context.contentLanguage).charAt(1);
  }
  const application = context.workbook.application.load('decimalSeparator');
  await context.sync();
  return application.decimalSeparator;
}
