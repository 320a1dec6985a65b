import { formatReference, type SheetArea } from '../../workbook/address';
import type { DefinedName, WorkbookIndex } from '../../workbook/snapshot';
import { officialNames } from '../baseline/baseline';
import { NamedAreas } from '../named-areas';
import type { TemplateVersion } from '../template-version';

/** Where the names of a release stand in EFRAG's own file, as if they had been read from it. */
export async function officialAreas(version: TemplateVersion): Promise<NamedAreas> {
  const places: (SheetArea & { readonly name: string })[] = [];
  for (const [name, place] of await officialNames(version)) {
    if (place !== 'broken') places.push({ name, ...place });
  }
  const index: WorkbookIndex = {
    sheets: [...new Set(places.map(({ sheet }) => sheet))].map((name) => ({ name, visibility: 'visible' })),
    names: places.map(definedName),
  };
  return new NamedAreas(index);
}

function definedName({ name, ...place }: SheetArea & { readonly name: string }): DefinedName {
  return { name, refersTo: formatReference(place), scope: null, broken: false };
}
