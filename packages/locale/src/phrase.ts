/** Words about a phrase, in print and on the tablet: its disclosure, act, urgency, speaker and addressee. */
export interface PhraseWords {
  readonly disclosure: {
    readonly draft: string;
    readonly edited: string;
    readonly signed: string;
    readonly machine: string;
    readonly origins: { readonly mt: string; readonly tm: string; readonly bank: string };
    readonly unknownOrigin: string;
    /** Where the origin is not recorded, but a source of the text is. */
    readonly sourced: string;
    readonly unchecked: string;
    readonly unsigned: string;
    /** That one of the two people signed whom the text needs; before the name. */
    readonly signedByOne: string;
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
  /** Who vouches for a text, and for the book as a whole. */
  readonly vouching: {
    readonly verified: string;
    readonly broken: string;
    readonly recorded: string;
    /** Before the languages of the texts that were seen beside it. */
    readonly against: string;
    readonly publisher: string;
    readonly right: string;
    readonly changed: string;
    readonly unknown: string;
  };
  /** The names of acts and urgencies. */
  readonly acts: { readonly [act: string]: string };
  readonly urgency: { readonly [urgency: string]: string };
  readonly when: { readonly [key: string]: string };
  /** What changed since an older edition. */
  readonly changes: {
    readonly title: string;
    /** Number and date of the older edition: {no}, {date}. */
    readonly since: string;
    readonly sinceOlder: string;
    /** What the printed sheet is for. */
    readonly how: string;
    readonly new: string;
    readonly changed: string;
    readonly gone: string;
    /** Before old words. */
    readonly before: string;
    /** The number before: {old}. */
    readonly number: string;
    readonly moved: string;
    readonly answers: string;
    readonly picture: string;
    readonly respelling: string;
    readonly other: string;
    readonly numbersOnly: string;
    /** In place of words that an entry had not before, or has no more. */
    readonly none: string;
    /** A title of the book or a chapter, or the name of a side. */
    readonly titleOf: string;
    /** What a path and a song are, and the parts of them that can change: `verses` are the words of a song. */
    readonly path: string;
    readonly song: string;
    readonly steps: string;
    readonly melody: string;
    readonly verses: string;
  };
}
