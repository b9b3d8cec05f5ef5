/** Words of lessons, on the tablet. */
export interface LessonWords {
  readonly lessons: string;
  /** The door to the lessons, with {done} and {all}. */
  readonly progress: string;
  /** A lesson that was done; one to continue with. */
  readonly done: string;
  readonly next: string;
  /** A mark in the list. */
  readonly hasVideo: string;
  /** The text changed since the lesson was done. */
  readonly changed: string;
  readonly play: string;
  readonly pause: string;
  readonly again: string;
  /** Ten seconds back. */
  readonly back: string;
  readonly slowly: string;
  /** Subtitles in both languages, and the switch that hides those in the other. */
  readonly subtitles: string;
  readonly noSubtitles: string;
  /** The file {file} ({size} MB) is not here. */
  readonly missing: string;
  readonly whereToGet: string;
  /** A file from the device: the button, and that it is another one. */
  readonly open: string;
  readonly otherFile: string;
  readonly cannotPlay: string;
  /** Questions: {n} of {all}. */
  readonly checks: string;
  readonly hear: string;
  readonly read: string;
  readonly say: string;
  readonly number: string;
  readonly right: string;
  readonly wrong: string;
  readonly nextQuestion: string;
  /** After the last question. */
  readonly toResult: string;
  /** {right} of {all} at the first try. */
  readonly result: string;
  /** After a lesson: what one can do, and the two answers. */
  readonly canDo: string;
  /** Before the questions are answered. */
  readonly checksFirst: string;
  readonly yes: string;
  readonly notYet: string;
  readonly recorded: string;
  readonly nextLesson: string;
  /** The chain of sources: first published, passed on, the archived copy. */
  readonly source: string;
  readonly first: string;
  readonly passed: string;
  readonly archived: string;
}
