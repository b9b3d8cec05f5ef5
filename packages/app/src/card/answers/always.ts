/** What can always be answered: to a question that one has no answer, to all else that one has understood. */
export const TO_QUESTION = "dont-know";
export const TO_OTHERS = "understood";
/** And how to go on where it was not followed. */
export const ASKS: readonly string[] = ["dont-understand", "say-again", "slower", "write-it", "interpreter"];
/** Words of the book that are nothing to point at. */
export const ALWAYS: readonly string[] = [TO_QUESTION, TO_OTHERS, ...ASKS, "yes", "no"];
