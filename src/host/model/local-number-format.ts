import { languageOf } from '../../workbook/text';
import type { HostOptions } from '../host-options';

/**
 * A number format as Excel spells it for the user: the region's separators and, in Danish, `å` for years, `t` for
 * hours and `Standard` for General. Source: documentation of `Range.numberFormatLocal`; the Danish letters are those
 * of numfmt's locale data. Texts in quotes and escaped signs are left alone.
 */
export function localNumberFormat(code: string, options: HostOptions): string {
  const danish = languageOf(options.contentLanguage) === 'da';
  if (code === 'General') return languageOf(options.displayLanguage) === 'da' ? 'Standard' : 'General';
  const { decimalSeparator, thousandsSeparator } = options;
  const signs: Readonly<Record<string, string>> = {
    '.': decimalSeparator,
    ',': thousandsSeparator,
    ...(danish ? { y: 'å', Y: 'Å', h: 't', H: 'T' } : {}),
  };
  return code.replace(
    /("[^"]*"|\\.|_.|\*.|\[\$[^\]]*\]|\[[^\]hHmMsS]+\]|General)|([.,yYhH])/g,
    (_piece: string, kept: string | undefined, sign: string | undefined) =>
      kept ?? (sign === undefined ? '' : (signs[sign] ?? sign)),
  );
}
