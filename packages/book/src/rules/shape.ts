import { defineRules } from "../rule.ts";

/** Keys and values of YAML files. */
export const SHAPE_RULES = defineRules("Keys and values", {
  "key-missing": {
    level: "stop",
    meaning: "A key that cannot be left out is not there.",
    hint: "write the key and what belongs to it",
  },
  "unknown-key": {
    level: "stop",
    meaning: "A key has a name that Parley does not know: mostly a slip of the keyboard, or wrong spaces before it.",
    hint: "correct the name, or the spaces before it",
  },
  "double-key": {
    level: "stop",
    meaning: "A key stands twice in one place, so that nobody can know which of the two is meant.",
    hint: "keep one of the two",
  },
  "wrong-key": {
    level: "stop",
    meaning: "A key is not of the kind that stands here, such as the tag of a language.",
    hint: "write a key of the kind that is wanted",
  },
  "wrong-type": {
    level: "stop",
    meaning: "What is written is not of the kind that is wanted here: a text for a list, a word for a number.",
    hint: "write what is wanted; docs/format.md shows every key",
  },
  "unknown-word": {
    level: "stop",
    meaning: "Only a few words may stand here, and this is none of them.",
    hint: "write one of the words it names",
  },
  unquoted: {
    level: "stop",
    meaning: "YAML takes these words for a number or for true or false, unless they are in quotes.",
    hint: "put the words in quotes",
  },
  "no-words": {
    level: "stop",
    meaning: "A key that wants words has none.",
    hint: "write them, or take the key away",
  },
  "control-letter": {
    level: "stop",
    meaning: "A text holds a sign that cannot be seen and that turns or breaks a line.",
    hint: "take it out",
  },
  "text-too-long": {
    level: "stop",
    meaning: "A text has more than 1,000 letters, more than any card can hold.",
    hint: "split it into entries",
  },
});
