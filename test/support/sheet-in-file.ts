import { formatCell } from '../../src/workbook/address';
import { readAppearance } from '../../src/xlsx/appearance/sheet-appearance';
import { OoxmlPackage } from '../../src/xlsx/package/package';
import { readSnapshot } from '../../src/xlsx/read/read-snapshot';
import { readWorkbook } from '../../src/xlsx/read/workbook-part';

/**
 * All that a file says of a sheet, so that two files can be compared: the parts word for word, with the looks of
 * cells in the place of their numbers.
 */
export function sheetInFile(bytes: Uint8Array, name: string) {
  const pkg = OoxmlPackage.open(bytes);
  const { part } = readWorkbook(pkg).sheets.find((sheet) => sheet.name === name)!;
  const drawing = pkg.related(part, 'drawing');
  const charts = drawing === undefined ? [] : pkg.relationships(drawing).map(({ target }) => target);
  const snapshot = readSnapshot(pkg, { depth: 'full', want: () => [{ sheet: name }] });
  const appearance = readAppearance(pkg).get(name)!;
  const { cells, ...features } = snapshot.contents.get(name)!;
  return {
    xml: pkg.text(part).replace(/ s="\d+"/g, ''),
    looks: Object.fromEntries(appearance.cells.map(([at, look]) => [formatCell(at), look])),
    formats: Object.fromEntries(
      [...cells].map(([at, { numberFormat, locked }]) => [formatCell(at), { numberFormat, locked }]),
    ),
    features,
    names: snapshot.names,
    drawing: drawing === undefined ? null : pkg.text(drawing),
    charts: charts.map((chart) => pkg.text(chart)),
  };
}
