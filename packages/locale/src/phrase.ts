/** What is said of a phrase on every surface: how it came about, what it does, how urgent it is, whom it is said to. */
export interface PhraseWords {
  readonly disclosure: {
    readonly draft: string;
    readonly edited: string;
    readonly signed: string;
    readonly machine: string;
    readonly origins: { readonly mt: string; readonly tm: string; readonly bank: string };
    readonly unknownOrigin: string;
    readonly unchecked: string;
    readonly unsigned: string;
    /** One short line under an unsigned text, for the person opposite. */
    readonly card: string;
    readonly cardEdited: string;
    /** How many are signed, where some are: {signed} of {texts}. */
    readonly count: string;
    /** One word for a page. */
    readonly word: string;
  };
  /** Signs of acts and urgency, in words. */
  readonly acts: { readonly [act: string]: string };
  readonly urgency: { readonly [urgency: string]: string };
  readonly when: { readonly [key: string]: string };
}
