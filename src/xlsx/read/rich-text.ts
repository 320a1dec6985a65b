import type { XmlAttributes } from '../package/xml';

/** `_x000D_` is how a file writes what XML cannot carry; `_x005F_` is an underscore that is only an underscore. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/**
 * White space around a stored text counts only when the file says so, as Excel has it (dhatim/fastexcel#624 for
 * `t`, ExcelDataReader#425 for `v`).
 */
export function storedText(text: string, preserved: boolean): string {
  return decodeEscapes(preserved ? text : withoutOuterSpace(text));
}

/** Only what XML calls white space: a no-break space is text. */
function withoutOuterSpace(text: string): string {
  const isSpace = (at: number): boolean => ' \t\r\n'.includes(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  return text.slice(start, end);
}

export function preservesSpace(attributes: XmlAttributes): boolean {
  return attributes['xml:space']?.value === 'preserve';
}

/** Puts the runs of a string item (`si` or `is`) together; the phonetic guide (`rPh`) is not part of the text. */
export class RichTextReader {
  #text = '';
  #run: string | null = null;
  #preserved = false;
  #phonetic = false;

  /** The text since the last call. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.#phonetic = true;
    if (name === 't' && !this.#phonetic) {
      this.#run = '';
      this.#preserved = preservesSpace(attributes);
    }
  }

  text(piece: string): void {
    if (this.#run !== null) this.#run += piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic = false;
    if (name !== 't' || this.#run === null) return;
    this.#text += storedText(this.#run, this.#preserved);
    this.#run = null;
  }
}
