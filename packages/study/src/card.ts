/**
 * What is asked: the sound, to tell the meaning; an order by its sound, to act; the words in their script, to read them aloud; the
 * meaning, to say it; the picture, to say it; the number of the phrase, to say it.
 */
export type CardKind = "hear" | "act" | "read" | "say" | "picture" | "number";

/** The kinds, in the order in which the cards of one phrase are learned. */
export const CARD_KINDS: readonly CardKind[] = ["hear", "act", "read", "say", "picture", "number"];

/** A card of one phrase in one direction: from the language of the learner to the one that is learned. */
export interface StudyCard {
  /** `entry kind learner>learned`: it stays the same when the words of the phrase change. */
  readonly id: string;
  readonly entry: string;
  readonly chapter: string;
  readonly kind: CardKind;
}

/** A phrase of a book, as far as cards are made from it. */
export interface StudyPhrase {
  readonly id: string;
  readonly chapter: string;
  /** The languages it has words in. */
  readonly langs: readonly string[];
  readonly hasPicture?: boolean;
  /** Whether it is an order or a request to do something. */
  readonly isOrder?: boolean;
  /** Whether it can be heard in the language that is learned. */
  readonly isHeard?: boolean;
}

/** The same for every second phrase: so the first day already asks in both directions. */
const SAID_FIRST: readonly CardKind[] = ["say", "hear", "act", "read", "picture", "number"];

/** The cards of a phrase are this many phrases apart. */
const APART = 10;

/**
 * The cards of some phrases for a learner, in the order in which they are learned: the phrases in the order of the book, and the
 * further cards of a phrase each ten phrases later. Every second phrase is first asked by its meaning. A phrase that lacks one of the two languages has none.
 *
 * ```ts
 * const phrases = [{ id: "water", chapter: "needs", langs: ["ko", "ru"], isHeard: true }];
 * studyCards(phrases, { learner: "ru", learned: "ko" }).map(({ id }) => id);
 * // ["water hear ru>ko", "water read ru>ko", "water say ru>ko", "water number ru>ko"]
 * ```
 */
export function studyCards(
  phrases: readonly StudyPhrase[],
  { learner, learned, kinds = CARD_KINDS }: { learner: string; learned: string; kinds?: readonly CardKind[] },
): StudyCard[] {
  return phrases
    .filter(({ langs }) => langs.includes(learner) && langs.includes(learned))
    .flatMap((phrase, i) =>
      (i % 2 === 0 ? CARD_KINDS : SAID_FIRST)
        .filter((kind) => kinds.includes(kind) && hasKind(phrase, kind))
        .map((kind, nth) => ({
          place: i + nth * APART,
          card: {
            id: `${phrase.id} ${kind} ${learner}>${learned}`,
            entry: phrase.id,
            chapter: phrase.chapter,
            kind,
          },
        })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ card }) => card);
}

function hasKind({ hasPicture, isOrder, isHeard }: StudyPhrase, kind: CardKind): boolean {
  switch (kind) {
    case "hear":
      return isHeard === true;
    case "act":
      return isHeard === true && isOrder === true;
    case "picture":
      return hasPicture === true;
    case "read":
    case "say":
    case "number":
      return true;
  }
}
