import { defineRules, eachText } from "../rule.ts";
import { findLength } from "../text-finding.ts";

/** Keys and values of YAML files. */
export const SHAPE_RULES = defineRules("Keys and values", {
  "key-missing": {
    level: "stop",
    followsFromYaml: true,
    meaning: "A required key is missing.",
    hint: "write the key and its value",
  },
  "unknown-key": {
    level: "stop",
    followsFromYaml: true,
    meaning: "A key has a name that Parley does not know. The usual cause is a typing error, or wrong indentation.",
    hint: "correct the name or the indentation",
  },
  "double-key": {
    level: "stop",
    followsFromYaml: true,
    meaning: "A key is written twice in the same place, so it is not clear which value is meant.",
    hint: "keep one of the two",
  },
  "wrong-key": {
    level: "stop",
    followsFromYaml: true,
    meaning: "A key is not of the kind that is needed here, such as a language tag.",
    hint: "write a key of the kind named in the message",
  },
  "key-letters": {
    level: "stop",
    meaning:
      "A key has letters of another alphabet that look like Latin ones, so it is another word than it seems to be.",
    hint: "write the key in Latin letters",
  },
  "wrong-type": {
    level: "stop",
    followsFromYaml: true,
    meaning: "A value is not of the type that is needed here: a text instead of a list, a word instead of a number.",
    hint: "write the value that is needed; docs/format.md shows every key",
  },
  "unknown-word": {
    level: "stop",
    meaning: "Only certain words are allowed here, and this is not one of them.",
    hint: "write one of the words in the message",
  },
  unquoted: {
    level: "stop",
    followsFromYaml: true,
    meaning: "YAML reads this text as a number or as true or false, unless it is in quotes.",
    hint: "put the text in quotes",
  },
  "no-words": {
    level: "stop",
    followsFromYaml: true,
    meaning: "A key that needs a text has none.",
    hint: "write the text, or delete the key",
  },
  "control-letter": {
    level: "stop",
    meaning: "A text contains an invisible character that reverses or breaks a line.",
    hint: "delete it",
  },
  "text.long": {
    alias: "text-too-long",
    level: "stop",
    milder: "a warning for the text of an entry over 60 letters",
    meaning: "A text has more letters than a card can hold: 60 are easily read, 1,000 are the most.",
    hint: "split it into entries",
    check(context, _report, warn) {
      eachText(findLength)(context, warn, warn);
    },
  },
});
