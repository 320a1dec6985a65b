import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Elements that are compared as a whole, so that a difference names the cell and not a loose text. */
const UNITS = new Set(['c', 'definedName', 'is', 'si']);

/**
 * A part as canonical lines: namespaces resolved, attributes sorted, references decoded, comments and processing
 * instructions left out. Read by another parser than the product writes with, so that it is a witness.
 */
export function canonicalLines(xml: string): string[] {
  const lines: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  let unit = '';
  let depthInUnit = 0;
  const put = (line: string): void => {
    if (depthInUnit > 0) unit += line;
    else lines.push(line);
  };
  const flushText = (): void => {
    if (text !== '') put(JSON.stringify(text));
    text = '';
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('cdata', (piece) => (text += piece));
  parser.on('opentag', (tag) => {
    flushText();
    if (depthInUnit > 0 || UNITS.has(tag.local)) depthInUnit++;
    put(startTag(tag));
  });
  parser.on('closetag', (tag) => {
    flushText();
    put(`</${qualified(tag.uri, tag.local)}>`);
    if (depthInUnit > 0 && --depthInUnit === 0) {
      lines.push(unit);
      unit = '';
    }
  });
  parser.write(xml).close();
  return lines;
}

function startTag(tag: SaxesTagNS): string {
  const attributes = Object.values(tag.attributes)
    .filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns')
    .map(({ uri, local, value }) => ` ${qualified(uri, local)}=${JSON.stringify(value)}`)
    .sort();
  return `<${qualified(tag.uri, tag.local)}${attributes.join('')}>`;
}

/** The spreadsheet namespace is left out, so that a test can say `<c r="B2">` whatever the prefix. */
function qualified(uri: string, local: string): string {
  return uri === '' || uri.endsWith('/spreadsheetml/2006/main')
    ? local
    : `{${uri.split('/').at(-1)}}${local}`;
}

export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The lines that differ, in order (Myers' greedy algorithm: fast when little differs). */
export function differenceOf(before: readonly string[], after: readonly string[]): Difference {
  const removed: string[] = [];
  const added: string[] = [];
  const trace = shortestEdit(before, after);
  let x = before.length;
  let y = after.length;
  for (let distance = trace.length - 1; distance > 0; distance--) {
    const reached = trace[distance - 1]!;
    const k = x - y;
    const down =
      k === -distance || (k !== distance && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
    const previous = down ? k + 1 : k - 1;
    const previousX = reached.get(previous)!;
    if (down) added.unshift(after[previousX - previous]!);
    else removed.unshift(before[previousX]!);
    x = previousX;
    y = previousX - previous;
  }
  return { removed, added };
}

function shortestEdit(before: readonly string[], after: readonly string[]): Map<number, number>[] {
  const trace: Map<number, number>[] = [];
  let furthest = new Map<number, number>();
  for (let distance = 0; distance <= before.length + after.length; distance++) {
    const next = new Map<number, number>();
    for (let k = -distance; k <= distance; k += 2) {
      const left = furthest.get(k - 1) ?? -1;
      const right = furthest.get(k + 1) ?? -1;
      let x = distance === 0 ? 0 : k === -distance || (k !== distance && left < right) ? right : left + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      next.set(k, x);
      if (x >= before.length && x - k >= after.length) return [...trace, next];
    }
    trace.push(next);
    furthest = next;
  }
  return trace;
}

export interface PackageDifference {
  readonly addedParts: readonly string[];
  readonly removedParts: readonly string[];
  /** Parts whose bytes differ; an empty difference means that only the spelling of the XML differs. */
  readonly changedParts: ReadonlyMap<string, Difference>;
  readonly identicalParts: number;
}

/** Every part of two packages compared: bytes first, canonical XML where they differ. */
export function comparePackages(before: Uint8Array, after: Uint8Array): PackageDifference {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const changedParts = new Map<string, Difference>();
  let identicalParts = 0;
  for (const [part, bytes] of Object.entries(old)) {
    const other = now[part];
    if (!other) continue;
    if (Buffer.from(bytes).equals(Buffer.from(other))) identicalParts++;
    else {
      const difference = differenceOf(canonicalLines(strFromU8(bytes)), canonicalLines(strFromU8(other)));
      changedParts.set(part, difference);
    }
  }
  return {
    addedParts: Object.keys(now).filter((part) => !(part in old)),
    removedParts: Object.keys(old).filter((part) => !(part in now)),
    changedParts,
    identicalParts,
  };
}
