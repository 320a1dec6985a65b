import type { OoxmlPackage } from '../package/package';
import { attribute, flag, readXml } from '../package/xml';

/** A package, or one that is being changed. */
type MetadataSource = Pick<OoxmlPackage, 'workbookPart' | 'related' | 'text'>;

/**
 * Which cell metadata (`cm`, counted from 1) marks a formula as a dynamic array: the metadata part says so
 * through the type `XLDAPR` and its property `fDynamic`.
 *
 * @throws {UserError} `damaged-workbook`, `missing-part`, `unsafe-xml`
 */
export function readDynamicArrayMarks(pkg: MetadataSource): ReadonlySet<number> {
  const part = pkg.related(pkg.workbookPart, 'sheetMetadata');
  if (part === undefined) return new Set();
  const types: string[] = [];
  /** One entry per `bk` of the future metadata named XLDAPR. */
  const dynamic: boolean[] = [];
  const marks = new Set<number>();
  let section = '';
  let block = 0;
  readXml(pkg.text(part), part, {
    open(name, attributes) {
      switch (name) {
        case 'metadataType':
          types.push(attribute(attributes, 'name') ?? '');
          break;
        case 'futureMetadata':
          section = attribute(attributes, 'name') ?? '';
          break;
        case 'cellMetadata':
        case 'valueMetadata':
          section = name;
          block = 0;
          break;
        case 'bk':
          block++;
          if (section === 'XLDAPR') dynamic.push(false);
          break;
        case 'xda:dynamicArrayProperties':
          if (section === 'XLDAPR') dynamic[dynamic.length - 1] = flag(attributes, 'fDynamic', false);
          break;
        case 'rc': {
          const type = types[Number(attribute(attributes, 't')) - 1];
          const isDynamic = type === 'XLDAPR' && dynamic[Number(attribute(attributes, 'v'))] === true;
          if (section === 'cellMetadata' && isDynamic) marks.add(block);
          break;
        }
      }
    },
  });
  return marks;
}
