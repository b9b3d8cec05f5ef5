import type { Rule } from "../language.ts";

const SOURCE = "норми української вимови";

/** The rules of Ukrainian pronunciation in the order they are applied here. */
export const NORMS: readonly Rule[] = [
  { name: "-ться", source: SOURCE, words: "ть with с is a long soft [ts]; ш with ся is a soft [s]" },
  { name: "clusters", source: SOURCE, words: "т in the middle of a cluster is not said" },
  { name: "sibilants", source: SOURCE, words: "sibilants run together" },
  { name: "г", source: SOURCE, words: "г is [x] before a voiceless consonant in a few words" },
  {
    name: "voice",
    source: SOURCE,
    words: "a voiceless consonant takes the voice of the next; з is [s] before a voiceless one",
  },
  { name: "softness", source: SOURCE, words: "a dental before a soft dental is soft" },
  { name: "в", source: SOURCE, words: "в is [w] where no vowel follows" },
];
