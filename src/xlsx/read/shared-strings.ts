import type { OoxmlPackage } from '../package/package';
import { RichTextReader } from './rich-text';
import { readXml } from '../package/xml';

/**
 * The texts that cells refer to by number; none when the workbook has no such part.
 *
 * @throws {UserError} `damaged-workbook`, `missing-part`, `unsafe-xml`
 */
export function readSharedStrings(pkg: OoxmlPackage): readonly string[] {
  const part = pkg.related(pkg.workbookPart, 'sharedStrings');
  if (part === undefined) return [];
  const strings: string[] = [];
  const reader = new RichTextReader();
  readXml(pkg.text(part), part, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (piece) => reader.text(piece),
    close(name) {
      reader.close(name);
      if (name === 'si') strings.push(reader.take());
    },
  });
  return strings;
}
