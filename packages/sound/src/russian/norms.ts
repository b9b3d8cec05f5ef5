import type { Rule } from "../language.ts";

const AVANESOV = "Аванесов, «Русское литературное произношение»";
const GRAMMAR = "«Русская грамматика» 1980";

/** The rules of Russian pronunciation in the order they are applied here. */
export const NORMS: readonly Rule[] = [
  { name: "clusters", source: AVANESOV, words: "a consonant in the middle of a cluster is not said" },
  { name: "sibilants", source: AVANESOV, words: "sibilants run together" },
  { name: "ts", source: AVANESOV, words: "т or д with с or ц is [ts]" },
  { name: "-ого", source: AVANESOV, words: "г of the ending -ого, -его is [v]" },
  { name: "чн", source: AVANESOV, words: "in this word чн, чт, гк are [ʂn], [ʂt], [xk]" },
  { name: "hard е", source: AVANESOV, words: "the consonant before е is hard in this loanword" },
  { name: "final voice", source: GRAMMAR, words: "a voiced consonant at the end of a word loses its voice" },
  { name: "voice", source: GRAMMAR, words: "a consonant takes the voice of the next" },
  { name: "softness", source: AVANESOV, words: "a dental before a soft dental is soft" },
  { name: "а, о", source: GRAMMAR, words: "а and о without stress are reduced" },
  { name: "е, я, и, у", source: GRAMMAR, words: "е, я, и and у without stress are reduced" },
];
