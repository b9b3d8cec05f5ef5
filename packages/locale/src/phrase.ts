/** Words about a phrase, in print and on the tablet: its disclosure, act, urgency, speaker and addressee. */
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
    /** The count of signed texts: {signed} of {texts}. */
    readonly count: string;
    /** The texts of a variety that are those of its language: {count} of {texts}, {variety}, {language}. */
    readonly variety: string;
    /** That a language is shown without respelling: {language}. */
    readonly noRespelling: string;
    /** One word for a page. */
    readonly word: string;
  };
  /** The names of acts and urgencies. */
  readonly acts: { readonly [act: string]: string };
  readonly urgency: { readonly [urgency: string]: string };
  readonly when: { readonly [key: string]: string };
}
