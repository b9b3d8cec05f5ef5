/** Words of printed pages: booklets, cards, sheets. */
export interface PrintWords {
  readonly phrasebook: string;
  readonly edition: string;
  /** One chapter: the word before its number. */
  readonly chapter: string;
  readonly contents: string;
  readonly index: string;
  readonly howTo: string;
  readonly howToSteps: readonly string[];
  readonly howToRead: string;
  readonly howToReadIntro: string;
  readonly sign: string;
  readonly soundsLike: string;
  readonly stressNote: string;
  /** In place of `stressNote` where no syllable of the other language is stressed. */
  readonly evenNote: string;
  readonly signsTitle: string;
  readonly about: string;
  readonly licence: string;
  readonly sources: string;
  readonly hash: string;
  /** Before the name, the date and the key of who signed the edition as a whole. */
  readonly publisher: string;
  /** Before people of whom the ledger has no act: voices, for example. */
  readonly contributors: string;
  readonly made: string;
  readonly pictures: string;
  readonly fonts: string;
  readonly owner: string;
  readonly blanks: readonly string[];
  readonly emergency: string;
  readonly point: string;
  readonly pain: string;
  readonly painWords: readonly string[];
  readonly body: string;
  readonly bodyParts: { readonly [part: string]: string };
  readonly clock: string;
  /** The names of the months, with stress marks where the language has them. */
  readonly months: readonly string[];
  /** The page that teaches the number code. */
  readonly numbers: { readonly title: string; readonly intro: string; readonly check: string; readonly how: string };
  /** Marks of texts that are not signed. */
  readonly marks: { readonly draft: string; readonly edited: string };
  /** The steps from printed sheets to a booklet. */
  readonly assembly: {
    readonly title: string;
    readonly two: string;
    readonly four: string;
    readonly short: string;
    readonly long: string;
    readonly cut: string;
    readonly stack: string;
    readonly fold: string;
    readonly staple: string;
  };
  /** The test sheet of a printer. */
  readonly testSheet: {
    readonly title: string;
    readonly how: string;
    readonly book: string;
    readonly calendar: string;
    readonly frames: string;
    readonly light: string;
  };
  /** Paths: the heading, every other answer, and the end. */
  readonly paths: string;
  readonly otherwise: string;
  /** Beside an arrow of a path: where the question was not answered. */
  readonly unanswered: string;
  readonly pathEnd: string;
  /** The request to say it again, as short as an answer: at the foot of a page. */
  readonly again: string;
  readonly volume: string;
  readonly ownPhrases: string;
  /** The README of an archive: what each file is for. */
  readonly readme: {
    readonly tablet: string;
    readonly sound: string;
    readonly booklet: string;
    readonly saddle: string;
    readonly cutstack: string;
    readonly sheets: string;
    readonly source: string;
    readonly media: string;
  };
}
