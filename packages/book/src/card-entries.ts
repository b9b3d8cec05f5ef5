/** The ids of the entries that cards, answers and the strip use, in any chapter. */
export const CARD_ENTRIES = [
  "yes",
  "no",
  "dont-know",
  "say-again",
  "slower",
  "write-it",
  "interpreter",
  "stop-now",
  "understand-language",
  "may-i-use-this",
  "how-to-answer",
] as const;

/** The ids of the entries of the strip to point at, on the back of a booklet and of a folded sheet. */
export const STRIP_ENTRIES = [
  "yes",
  "no",
  "dont-know",
  "say-again",
] as const satisfies readonly (typeof CARD_ENTRIES)[number][];

/**
 * The ids of the entries whose pictures stand on the covers of a booklet, to be pointed at, in this order. A book that has only
 * some of them has other pictures beside them.
 */
export const POINT_ENTRIES = [
  "help-me",
  "need-doctor",
  "i-am-thirsty",
  "need-toilet",
  "may-i-call",
  "i-am-hungry",
  "need-sleep",
  "i-am-cold",
] as const;
