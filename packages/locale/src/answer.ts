/** What a person types at a question of the command line, in one language: words in lower case, separated by commas. */
export interface AnswerWords {
  /** Words that say yes, the usual one first. */
  readonly yes: string;
  /** Words that say no. */
  readonly no: string;
}
