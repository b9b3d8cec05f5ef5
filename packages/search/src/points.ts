/** The kinds of lines of letters: a text, its other words for search, the words under which an index has it, a respelling. */
export const WORDS = "words";
export const ALIAS = "alias";
export const INDEX = "index";
export const RESPELLED = "respelled";

/** The points from which a result has the query by its letters, or by the sound of another language. */
export const CONFIDENT_POINTS = 55;

/** The most points of a result that is only similar. */
export const SIMILAR = 54;
/** The share of its points that a match has which is only similar: of the beginning of a word for a short query, of few sounds. */
export const SIMILAR_SHARE = 0.54;
/** The same of a match by sound, which is before most approximate matches. */
const SIMILAR_SOUND = 0.65;

/** What a match of an alias has less than the same match of the text. */
const ALIAS_MINUS = 1;
/**
 * The share that the words of an index have of the points above `CONFIDENT_POINTS`. A whole one has more than the beginning of a word
 * of a text, less than a whole word of it: an index has “blood” for vomiting blood too.
 */
const INDEX_SHARE = 0.38;
/** What the sound of a word of an index has less than the same sound of a text. */
export const INDEX_SOUND_MINUS = 1;

/** The points of a match in a line of a kind. */
export function pointsOfKind(points: number, kind: string): number {
  if (kind === WORDS) return points;
  const own = points - ALIAS_MINUS;
  return kind === INDEX && own > CONFIDENT_POINTS ? CONFIDENT_POINTS + (own - CONFIDENT_POINTS) * INDEX_SHARE : own;
}

/**
 * The points of a match by sound, fewer than those of any match by letters. The result is only similar where the query can be in the
 * language of the text, and where it has few sounds.
 */
export function soundPoints(points: number, rest: number, length: number, isOwnLanguage: boolean): number {
  const isEnough = rest === 0 ? length >= 4 : rest !== Infinity && length >= 6;
  return isEnough && !isOwnLanguage ? CONFIDENT_POINTS + points / 40 : Math.min(SIMILAR, points * SIMILAR_SOUND);
}
