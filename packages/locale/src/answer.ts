/** What a person types at a question of the command line, in one language. All in lower case. */
export interface AnswerWords {
  /** Words that say yes, the usual one first. */
  readonly yes: readonly string[];
  /** Words that say no. */
  readonly no: readonly string[];
}
