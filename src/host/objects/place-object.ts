import type { Area } from '../../workbook/address';
import type { OpenSheet } from '../model/open-sheet';
import { invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { ExcelSession } from './excel-session';
import { placeOf, type Place } from './range-address';

/** Something that stands for a rectangle of cells: what a range is to the objects that take one. */
export abstract class PlaceObject extends HostObject implements Place {
  constructor(
    readonly session: ExcelSession,
    readonly sheet: OpenSheet,
    readonly area: Area,
  ) {
    super();
  }
}

/** @throws {HostError} `InvalidArgument` unless it is a range or an address on the sheet. */
export function placeArgument(session: ExcelSession, home: OpenSheet, value: unknown): Place {
  if (value instanceof PlaceObject) return value;
  if (typeof value === 'string') return placeOf(session.workbook, home, value);
  throw invalidArgument();
}
