import type { ChartLooks } from '../../model/added-chart';
import { apiNotFound, invalidArgument } from '../../protocol/host-error';
import { HostObject, type WireType, type WritableScalar } from '../../protocol/host-object';
import { camelCase } from '../../protocol/wire-names';

type Look = string | number | boolean;

/** Something whose looks are kept by their members, as they are set. */
export abstract class ChartPart extends HostObject {
  /** @param path from the chart or the series on: `title.format`; blank for these themselves. */
  constructor(
    override readonly wire: WireType,
    readonly path: string,
  ) {
    super();
  }

  /** To be read. */
  abstract readonly looks: ChartLooks;

  /** To be changed. @throws {HostError} as `writableLayout` */
  abstract get changing(): ChartLooks;

  /** What is further down the path. */
  abstract part(wire: WireType, name: string): ChartPart;

  member(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  /** What Excel gives a chart by itself depends on its version and the workbook's theme: the host does not tell. */
  look(name: string): Look {
    const value = this.looks.get(this.member(name));
    if (value === undefined) throw apiNotFound(`reading ${this.member(name)} of a chart before it is set`);
    return value;
  }

  setLook(name: string, value: Look): void {
    this.changing.set(this.member(name), value);
  }
}

/** Scalars that are kept as they are set, by wire name, with what reads their values. */
export function looks(
  readers: Readonly<Record<string, (value: unknown) => Look>>,
): Record<string, WritableScalar<ChartPart>> {
  return Object.fromEntries(
    Object.entries(readers).map(([wireName, read]) => {
      const name = camelCase(wireName);
      const scalar: WritableScalar<ChartPart> = {
        get: (part) => part.look(name),
        set: (part, value) => part.setLook(name, read(value)),
      };
      return [wireName, scalar];
    }),
  );
}

/** A number between bounds. GUESS: the code for one outside them. */
export function numberBetween(least: number, most: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
    return value;
  };
}
