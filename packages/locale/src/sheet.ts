/** What a column of a spreadsheet has, apart from texts. */
export type ColumnKind =
  | "phrase"
  | "id"
  | "no"
  | "chapter"
  | "act"
  | "answers"
  | "note"
  | "picture"
  | "standing"
  | "pronunciation"
  | "urgency"
  | "other";

/** The words of spreadsheets in one language, in lower case. */
export interface SheetWords {
  /** Names and abbreviations of languages besides those of Unicode: by tag, separated by commas. */
  readonly languages: { readonly [tag: string]: string };
  /** Headers of other columns, separated by commas. A header has all words of one of them. */
  readonly columns: { readonly [kind in ColumnKind]: string };
  /** The most common words of phrases, separated by spaces. */
  readonly common: string;
  /** Words that a question begins with that is answered by yes or no, separated by spaces; empty where no word tells. */
  readonly yesNo: string;
  /** Words that make a request of a question, separated by commas; an ending of words can be one. */
  readonly request: string;
  /** Beginnings of questions that ask the other person to do something, or whether they can; separated by commas. */
  readonly asked: string;
  /** Words between two things to choose from, separated by spaces. */
  readonly or: string;
}
