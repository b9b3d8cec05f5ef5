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
