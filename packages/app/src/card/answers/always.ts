/** The ids of the general answers: to a question, and to any other phrase. */
export const TO_QUESTION = "dont-know";
export const TO_OTHERS = "understood";
/** The id of the request to stop what is done: beside “understood” where something is told, behind the others of a question. */
export const STOP = "stop-now";
/** The ids of requests that stand behind the others. */
export const OTHERS: readonly string[] = ["write-it", "interpreter"];
/** The ids of requests if a phrase was not understood. */
export const REQUESTS: readonly string[] = ["dont-understand", "say-again", "slower", ...OTHERS];
/** The ids of entries that are not offered to point at. */
export const ALWAYS: readonly string[] = [TO_QUESTION, TO_OTHERS, ...REQUESTS, "yes", "no"];
