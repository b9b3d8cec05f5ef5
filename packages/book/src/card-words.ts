/** The entries that cards, answers and the strip on the cover are made of, wherever they stand in a book. */
export const CARD_WORDS = [
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
