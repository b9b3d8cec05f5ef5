import type { AnswerWords } from "./answer.ts";
import type { DrillWords } from "./drill.ts";
import type { LessonWords } from "./lesson.ts";
import type { PhraseWords } from "./phrase.ts";
import type { PrintWords } from "./print.ts";
import type { SongWords } from "./song.ts";
import type { StudyWords } from "./study.ts";
import type { TabletWords } from "./tablet.ts";
import type { TeachWords } from "./teach.ts";

/** The words of the kit in one language. Phrases of a book (yes, no, say it again) are entries, not here. */
export interface Locale {
  /** Whether its words are shown to readers of other languages without words of their own. Exactly one language has this. */
  readonly fallback?: true;
  /** The name of the language in itself, and the names of other languages in it, by tag. */
  readonly name: string;
  readonly names: { readonly [tag: string]: string };
  readonly answer: AnswerWords;
  /** What stands for {language} where something is to be said in a language; left out where the name does. */
  readonly saidIn?: { readonly [tag: string]: string };
  readonly phrase: PhraseWords;
  readonly print: PrintWords;
  readonly tablet: TabletWords;
  readonly song: SongWords;
  readonly study: StudyWords;
  readonly drill: DrillWords;
  readonly teach: TeachWords;
  readonly lesson: LessonWords;
}
