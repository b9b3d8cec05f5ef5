/** Words of studying, on the tablet and in decks for other programs. */
export interface StudyWords {
  readonly title: string;
  /** The button that begins: {count} cards. */
  readonly start: string;
  /** More new cards than the limit of the day. */
  readonly more: string;
  readonly show: string;
  /** Above a phrase that is shown before it is asked for the first time. */
  readonly newPhrase: string;
  /** The button that goes on to the question. */
  readonly askMe: string;
  /** Play the recording of oneself; what curves show. */
  readonly hearMine: string;
  readonly curves: string;
  /** The four grades. */
  readonly again: string;
  /** The first grade of a phrase that was never asked before. */
  readonly unknown: string;
  readonly hard: string;
  readonly good: string;
  readonly easy: string;
  /** What to do, for each kind of card: {language} is the one that is learned. */
  readonly hear: string;
  readonly act: string;
  readonly read: string;
  readonly say: string;
  readonly picture: string;
  readonly number: string;
  /** Cards and phrases by how well they are known. */
  readonly fresh: string;
  readonly learning: string;
  readonly due: string;
  readonly known: string;
  readonly done: string;
  /** When the next card comes: {time}. */
  readonly wait: string;
  readonly undo: string;
  /** The same on a small button. */
  readonly undoShort: string;
  readonly skip: string;
  /** A card that was forgotten too often. */
  readonly leech: string;
  /** Cards that are not asked, and the button that asks them again. */
  readonly aside: string;
  readonly resume: string;
  readonly ear: string;
  /** How many cards are left: {count}. */
  readonly left: string;
  readonly earHint: string;
  readonly playAgain: string;
  readonly freshLimit: string;
  readonly reviewLimit: string;
  /** The hour at which a study day begins. */
  readonly dayStart: string;
  readonly kinds: string;
  /** What comes first: the book in its order, a chapter, the phrases of a lesson. */
  readonly first: string;
  readonly inOrder: string;
  /** The button at the end of a lesson. */
  readonly these: string;
  readonly progress: string;
  readonly calendar: string;
  readonly forecast: string;
  /** Days in a row: {count}. */
  readonly streak: string;
  readonly byChapter: string;
  /** All phrases of a chapter. */
  readonly total: string;
  readonly letters: string;
  readonly lettersHint: string;
  /** A small exercise with letters that are easily confused. */
  readonly pairs: string;
  readonly whichLetter: string;
  /** The stages of the course of letters after the letters themselves. */
  readonly oneLetter: string;
  readonly alike: string;
  readonly allLetters: string;
  /** What stands for the reading of a letter that has no sound. */
  readonly silentLetter: string;
  /** The end of the course: {right} of {all} at the first try. */
  readonly lettersDone: string;
  readonly right: string;
  readonly wrong: string;
  readonly compare: string;
  readonly theirs: string;
  readonly mine: string;
  /** What is wrong with a history: {count} events. */
  readonly changed: string;
  readonly clock: string;
  readonly newer: string;
  /** That there are no recordings of the language that is learned. */
  readonly silent: string;
  readonly restart: string;
}
