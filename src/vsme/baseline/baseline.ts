import { parseArea, type Area, type SheetArea } from '../../workbook/address';
import { TEMPLATE_VERSIONS, type TemplateVersion } from '../template-version';

/** What EFRAG's own file says of a name; `broken`: its cells were gone when EFRAG published it. */
export type OfficialPlace = SheetArea | 'broken';

/** Where every defined name stands in EFRAG's own file of a release. Loaded only when it is asked for. */
export async function officialNames(version: TemplateVersion): Promise<ReadonlyMap<string, OfficialPlace>> {
  const { sheets, names } = (await import('./template-names.json')).default;
  const release = TEMPLATE_VERSIONS.indexOf(version);
  const places = new Map<string, OfficialPlace>();
  for (const [name, written] of Object.entries(names)) {
    const place = placeIn(written, release, sheets);
    if (place) places.set(name, place);
  }
  return places;
}

/**
 * A name's places stand in the order of the releases, separated by `|`: `0!E60` is a cell of the first sheet, `=`
 * the place in the release before (and so for all after the last one written), `!` a broken reference, and nothing
 * means that the release has no such name.
 */
function placeIn(written: string, release: number, sheets: readonly string[]): OfficialPlace | null {
  const places = written.split('|').slice(0, release + 1);
  const place = places.findLast((text) => text !== '=');
  if (place === '!') return 'broken';
  const [sheet, address = ''] = place?.split('!') ?? [];
  const area = parseArea(address);
  const name = sheets[Number(sheet)];
  return area && name !== undefined ? { sheet: name, area } : null;
}

/** Cells that hold the same formula, their references aside. */
export interface OfficialFormula {
  readonly sheet: string;
  /** One column wide. */
  readonly area: Area;
  /** See {@link formulaOutline}. */
  readonly outline: string;
}

/** Where EFRAG's own file of a release has formulas. Loaded only when it is asked for. */
export async function officialFormulas(version: TemplateVersion): Promise<readonly OfficialFormula[]> {
  const releases: FormulaBaseline = (await import('./template-formulas.json')).default;
  return Object.entries(releases[version] ?? {}).flatMap(([sheet, written]) =>
    written.split(' ').flatMap((run) => {
      const [address = '', outline = ''] = run.split('=');
      const area = parseArea(address);
      return area ? [{ sheet, area, outline }] : [];
    }),
  );
}

/** By release and sheet: `F3=1k2m9 F7:F12=…`, an area and the outline of its formulas, separated by spaces. */
export type FormulaBaseline = Readonly<Record<string, Readonly<Record<string, string>>>>;
