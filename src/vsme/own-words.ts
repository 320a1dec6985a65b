/** The words of a list in a workbook that has others than EFRAG's, and what they are called there. */
export class OwnWords {
  readonly #efrag: ReadonlyMap<string, string>;
  readonly #derive: (word: string) => string | undefined;

  /** @param derive EFRAG's word for one that people have added to the list, where it can be told. */
  constructor(
    pairs: readonly (readonly [own: string, efrag: string])[],
    derive: (word: string) => string | undefined = () => undefined,
  ) {
    this.#efrag = new Map(pairs);
    this.#derive = derive;
  }

  get all(): readonly string[] {
    return [...this.#efrag.keys()];
  }

  /** EFRAG's word; the word itself when it is not known, or is EFRAG's already. */
  efragFor(word: string): string {
    const plain = word.trim();
    return this.#efrag.get(plain) ?? this.#derive(plain) ?? word;
  }

  /** The workbook's own word; the word itself when EFRAG's is not known. */
  ownFor(efrag: string): string {
    return [...this.#efrag].find(([, known]) => known.trim() === efrag.trim())?.[0] ?? efrag;
  }
}
