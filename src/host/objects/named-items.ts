import { parseReference, quoteSheet, formatReference } from '../../workbook/address';
import { isCellError } from '../../workbook/cell-value';
import { canBeName } from '../../workbook/defined-name';
import { formulaToLocal } from '../../workbook/formula-language/formula-language';
import type { OpenName } from '../model/load-workbook';
import type { OpenSheet } from '../model/open-sheet';
import { engineReads } from '../../xlsx/calculation/engine';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import {
  HostCollection,
  HostObject,
  NULL_OBJECT,
  wireCollection,
  wireType,
  type WireType,
  type WireValue,
} from '../protocol/host-object';
import { optionalArgument, textArgument } from '../protocol/wire-arguments';
import type { ExcelSession } from './excel-session';
import { PlaceObject } from './place-object';
import { fullAddress, type Place } from './range-address';
import { wireValue } from './range-cells';

/** A defined name: `Excel.NamedItem`. */
class NamedItemObject extends HostObject {
  override readonly wire: WireType = NAMED_ITEM;

  constructor(
    readonly session: ExcelSession,
    readonly name: OpenName,
  ) {
    super();
  }

  /** The cells it stands for; `null` when it stands for anything else. */
  get place(): Place | null {
    const reference = this.name.broken ? null : parseReference(this.name.refersTo);
    const sheet = reference && this.session.workbook.sheet(reference.sheet);
    return sheet ? { sheet, area: reference.area } : null;
  }

  /** What the name comes to, where it stands for no cells. */
  get computed(): ReturnType<ExcelSession['workbook']['evaluate']> {
    const { workbook } = this.session;
    const home = this.name.scope === null ? workbook.sheets[0] : workbook.sheet(this.name.scope);
    if (!home || this.name.broken) return { error: '#REF!' };
    return workbook.evaluate(this.name.refersTo, home);
  }
}

/** The names of the workbook or of one sheet: `Excel.NamedItemCollection`. */
export class NamesObject extends HostCollection<NamedItemObject> {
  override readonly wire: WireType = NAMES;

  constructor(
    readonly session: ExcelSession,
    /** `null` for the workbook's own names. */
    readonly scope: OpenSheet | null,
  ) {
    super();
  }

  override items(): readonly NamedItemObject[] {
    const scope = this.scope?.name ?? null;
    return this.session.workbook.names
      .filter((name) => name.scope === scope)
      .map((name) => new NamedItemObject(this.session, name));
  }

  override keysOf({ name }: NamedItemObject): readonly string[] {
    return [name.name];
  }
}

const NAMED_ITEM = wireType<NamedItemObject>('NamedItem', {
  identity: '_Id',
  readable: {
    _Id: ({ name }) => (name.scope === null ? name.name : `${quoteSheet(name.scope)}!${name.name}`),
    Name: ({ name }) => name.name,
    // Desktop Excel answers in the user's language: github.com/OfficeDev/office-js/issues/2834.
    Formula: ({ session, name }) => `=${formulaToLocal(name.refersTo, session.typing)}`,
    Scope: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet'),
    Visible: ({ name }) => !name.hidden,
    Comment: () => '',
    Type: typeOf,
    Value: valueOf,
  },
  methods: {
    GetRange: (item) => rangeOf(item) ?? notFound(),
    GetRangeOrNullObject: (item) => rangeOf(item) ?? NULL_OBJECT,
    Delete: ({ session, name }) => session.workbook.removeName(name),
  },
});

const NAMES = wireCollection<NamesObject>('NamedItemCollection', {
  methods: { Add: addName },
});

function typeOf(item: NamedItemObject): string {
  if (item.place || isSeveralAreas(item.name.refersTo)) return 'Range';
  const value = item.computed;
  if (value !== null && isCellError(value)) return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  // GUESS: a name that is computed to a reference counts as a range in Excel.
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** `Data!$A:$B,Data!$1:$2`, as titles that are printed on every page. GUESS: such a name is a range without one range. */
function isSeveralAreas(refersTo: string): boolean {
  const areas = refersTo.match(/(?:'[^']*'|[^,'])+/g) ?? [];
  return areas.length > 1 && areas.every((area) => parseReference(area) !== null);
}

/** Source: documentation of `NamedItem.value`, "for a named range, it will return the range address". */
function valueOf(item: NamedItemObject): WireValue {
  return item.place ? fullAddress(item.place) : wireValue(item.session, item.computed);
}

function rangeOf({ session, place }: NamedItemObject): HostObject | null {
  return place && session.range(place);
}

function notFound(): never {
  throw itemNotFound();
}

/**
 * A name that is taken is told as "A resource with the same name or identifier already exists":
 * github.com/OfficeDev/office-js/issues/2875. It is so too where its sheet is gone, until it is deleted:
 * github.com/OfficeDev/office-js/issues/4772. GUESS: the codes, and that names of tables count.
 */
function addName(names: NamesObject, name: unknown, reference: unknown, comment: unknown): HostObject {
  const { session, scope } = names;
  const text = textArgument(name);
  if (!canBeName(text)) throw invalidArgument();
  if (names.find(text) ?? isTable(session, text))
    throw new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);
  if (scope || optionalArgument(comment, textArgument)) {
    throw invalidArgument('The embedded host adds names to the workbook, without a comment.');
  }
  const added = { name: text, refersTo: refersTo(reference), scope: null, broken: false, hidden: false };
  session.workbook.addName(added);
  return new NamedItemObject(session, added);
}

function isTable({ workbook }: ExcelSession, text: string): boolean {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  return tables.some(({ name }) => name.toLowerCase() === text.toLowerCase());
}

function refersTo(reference: unknown): string {
  if (reference instanceof PlaceObject) {
    return formatReference({ sheet: reference.sheet.name, area: reference.area });
  }
  const formula = textArgument(reference).replace(/^=/, '');
  if (!engineReads(formula)) throw invalidArgument();
  return formula;
}
