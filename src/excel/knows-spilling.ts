/** Excel tells of spilled answers since ExcelApi 1.12; an older one has none. */
export function knowsSpilling(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}
