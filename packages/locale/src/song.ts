/** Words of songs, on paper and on the tablet. */
export interface SongWords {
  readonly songs: string;
  /** The name of a verse, with `{n}`. */
  readonly verse: string;
  /** The choice of the rows of words under the notes, and the rows. */
  readonly rows: string;
  readonly original: string;
  readonly respelled: string;
  readonly singable: string;
  readonly meaning: string;
  readonly play: string;
  readonly stop: string;
  readonly tempo: string;
  readonly pitch: string;
  readonly higher: string;
  readonly lower: string;
  readonly loop: string;
  readonly wholeSong: string;
  readonly countIn: string;
  readonly who: string;
  readonly everyone: string;
  readonly mySide: string;
  readonly yourSide: string;
  readonly tap: string;
  readonly tapHint: string;
  /** The result of tapping: `{hits}` of `{all}` syllables were on time; the mean error in `{ms}`. */
  readonly tapScore: string;
  readonly tapEarly: string;
  readonly tapLate: string;
  readonly record: string;
  readonly listen: string;
  /** Play the recording of the book. */
  readonly recording: string;
  readonly words: string;
  readonly melody: string;
  readonly arrangement: string;
  /** Why it may be printed. */
  readonly rights: {
    readonly "public-domain": string;
    readonly traditional: string;
    readonly licence: string;
    readonly own: string;
  };
}
