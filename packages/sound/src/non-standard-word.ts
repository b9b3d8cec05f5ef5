/** Parts of a text that are not read letter by letter (non-standard words, after Sproat et al. 2001). */

/** The rules of text normalization. */
export type NormalizationRule =
  | "figure.unread"
  | "figure.ambiguous"
  | "abbreviation.unread"
  | "sign.unread"
  | "script.unread";

/** A part of a text that is not read letter by letter, and the words it is read as. */
export interface NonStandardWord {
  /** Its range in the text, in UTF-16 code units: start and end. */
  readonly from: readonly [number, number];
  /**
   * The words, in the usual spelling of the language, with stress marks where it marks stress. A space at an end separates
   * them from a letter that stands next to the range: `3` in 3명 is `세 `.
   */
  readonly words: string;
  /** Why an author has to look at it; left out where the reading is certain. */
  readonly trouble?: {
    readonly rule: NormalizationRule;
    readonly message: string;
    /** The possible readings of the range. */
    readonly candidates?: readonly string[];
  };
}

/** Readings that an author gives, by the written form: `{ "2 мужчины": "два мужчины" }`. */
export type Readings = { readonly [written: string]: string };
