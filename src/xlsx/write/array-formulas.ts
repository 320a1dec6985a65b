import { toShownSpelling } from '../formula-text/formula-spelling';
import { needsArrayEvaluation } from '../formula-text/array-evaluation';
import { readDynamicArrayMarks } from '../read/dynamic-arrays';
import { allNames } from './defined-names-editor';
import type { PackageEditor } from './package-editor';
import { insertInOrder, type XmlPatch } from './xml-patch';
import type { XmlElement } from './xml-source';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const METADATA_PART = 'xl/metadata.xml';
const PROPERTIES =
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>';

/** The children of CT_Metadata. Source: ECMA-376 18.9.12. */
const METADATA_ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

/** Which formulas of a workbook are stored as dynamic arrays, and how a cell says so. */
export class ArrayFormulas {
  #meanings: ReadonlyMap<string, string> | undefined;
  #mark: number | undefined;

  /** @param comingNames the names that the workbook is going to have, by name in upper case. */
  constructor(
    private readonly editor: PackageEditor,
    private readonly comingNames: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** @param formula as Excel shows it, without the equals sign. */
  isDynamic(formula: string): boolean {
    return needsArrayEvaluation(formula, (name) => {
      const key = name.toUpperCase();
      return this.#named.get(key) ?? this.comingNames.get(key);
    });
  }

  /**
   * The cell metadata (`cm`, counted from 1) that marks a dynamic array. The first time in a workbook its metadata
   * part is made or gets one more entry, as Excel writes them ([MS-XLSX] 2.4.72).
   */
  get mark(): number {
    if (this.#mark === undefined) {
      const [known] = readDynamicArrayMarks(this.editor);
      this.#mark = known ?? addMark(this.editor);
    }
    return this.#mark;
  }

  get #named(): ReadonlyMap<string, string> {
    this.#meanings ??= new Map(
      allNames(this.editor.root(this.editor.workbookPart)).map((name) => [
        (name.attribute('name') ?? '').toUpperCase(),
        toShownSpelling(name.text),
      ]),
    );
    return this.#meanings;
  }
}

function addMark(editor: PackageEditor): number {
  const { workbookPart } = editor;
  let part = editor.related(workbookPart, 'sheetMetadata');
  if (part === undefined) {
    part = editor.has(METADATA_PART) ? editor.freeName('xl/metadata#.xml') : METADATA_PART;
    editor.add(part, METADATA_TYPE, `<metadata xmlns="${MAIN}"></metadata>`);
    editor.addRelationship(workbookPart, 'sheetMetadata', part);
  }
  return editor.patch(part, (metadata, patch) => {
    const { prefix: p } = metadata;
    const types = metadata.child('metadataTypes')?.all('metadataType') ?? [];
    const known = types.findIndex((type) => type.attribute('name') === 'XLDAPR');
    if (known < 0) {
      addEntry(metadata, patch, 'metadataTypes', {
        xml: `<${p}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`,
      });
    }
    const properties = addEntry(metadata, patch, 'futureMetadata', {
      name: 'XLDAPR',
      xml: `<${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">${PROPERTIES}</${p}ext></${p}extLst></${p}bk>`,
    });
    const type = known < 0 ? types.length + 1 : known + 1;
    const xml = `<${p}bk><${p}rc t="${type}" v="${properties - 1}"/></${p}bk>`;
    return addEntry(metadata, patch, 'cellMetadata', { xml });
  });
}

/** Adds an entry to a counted list of the metadata part, which is made where it is missing; its number from 1. */
function addEntry(
  metadata: XmlElement,
  patch: XmlPatch,
  listName: string,
  { name, xml }: { readonly name?: string; readonly xml: string },
): number {
  const list = metadata.all(listName).find((one) => name === undefined || one.attribute('name') === name);
  if (!list) {
    const tag = `${metadata.prefix}${listName}`;
    const attributes = `${name === undefined ? '' : ` name="${name}"`} count="1"`;
    insertInOrder(metadata, patch, METADATA_ORDER, listName, `<${tag}${attributes}>${xml}</${tag}>`);
    return 1;
  }
  const count = list.children.length + 1;
  patch.appendChild(list, xml);
  patch.setAttribute(list, 'count', String(count));
  return count;
}
