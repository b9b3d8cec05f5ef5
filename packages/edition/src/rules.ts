import { BOOK_RULES, defineRules, type Rule, type Trouble } from "@parley/book";
import { ICON_SETS } from "./assets.ts";
import { UNITS, type Remark } from "@parley/sound";

/** The rules of pronunciation: one for each remark of `speak`. */
export const SOUND_RULES: { readonly [rule in Remark["rule"]]: Rule } = defineRules("How words sound", {
  "stress.unknown": {
    level: "warning",
    release: true,
    meaning: "Nobody has said which syllable of the word is stressed, so it may be read aloud wrongly.",
    hint: "put U+0301 after the stressed vowel, or the word into lexicon/",
  },
  "stress.homograph": {
    level: "warning",
    release: true,
    meaning: "Two words are written alike and stressed differently; the text does not say which of them is meant.",
    hint: "put U+0301 after the stressed vowel, or the word into lexicon/",
  },
  "stress.two-marks": {
    level: "warning",
    release: true,
    meaning: "A word has two stress marks; only one can be right.",
    hint: "leave the mark (U+0301) after the stressed vowel, and take the other away",
  },
  "stress.on-consonant": {
    level: "warning",
    release: true,
    meaning: "A stress mark stands after a consonant, where no stress can be.",
    hint: "put U+0301 after a vowel",
  },
  "yo.suspect": {
    level: "warning",
    meaning: "A word seems to be written with a letter that is often typed in place of another, and is another sound.",
    hint: "write the letter that is meant, or put U+0301 after the stressed vowel if this one is",
  },
  "sound.homograph": {
    level: "warning",
    meaning: "Two words are written alike and sound differently; the text does not say which of them is meant.",
    hint: "say which under “lexicon:” of the entry, by its part of speech: { pos: verb }",
  },
  "sound.guessed": {
    level: "warning",
    meaning:
      "A word is in no dictionary that Parley has, so its sound is worked out from its letters and may be wrong.",
    hint: "put the word into lexicon/ with its ipa",
  },
});

/** Every rule that is checked while an edition is made, by name. */
export const EDITION_RULES = {
  ...SOUND_RULES,
  ...defineRules("How words sound", {
    "respelling.misleads": {
      level: "warning",
      release: true,
      meaning:
        "Written in the reader's letters, a foreign word looks like a rude or dangerous word of the reader's own.",
      hint: "write it otherwise under “say:”, in the letters of that reader",
    },
  }),
  ...defineRules("Pictures and recordings", {
    "no-such-picture": {
      level: "stop",
      meaning: "An entry names a picture that is neither in media/ nor in a set that Parley has.",
      hint: `sets: ${ICON_SETS.join(", ")}`,
    },
    "picture-unsafe": {
      level: "stop",
      meaning: "A drawing (SVG) points to another file, or cannot be read as a drawing, so it is not used.",
      hint: "save it as plain SVG, with its pictures embedded",
    },
  }),
  ...defineRules("Release", {
    unsigned: {
      level: "stop",
      meaning: "With --release, every text must be signed by as many people as its policy asks for, and some are not.",
      hint: "a release needs the signatures its policy asks for; without --release a draft can be built",
    },
    "id-vanished": {
      level: "stop",
      meaning: "With --since, an entry of the older edition is gone, and its id is not listed under “retired”.",
      hint: "list its id and number under “retired” in book.yaml, or bring it back",
    },
    "number-changed": {
      level: "stop",
      meaning: "With --since, a number that was printed in the older edition means something else now.",
      hint: "give it its old number back: a number once printed stays",
    },
  }),
  ...defineRules("Slots", {
    "unknown-unit": {
      level: "stop",
      meaning: "A number is counted in a unit whose words Parley does not know.",
      hint: `units: ${UNITS.join(", ")}`,
    },
  }),
};

const RULES: { readonly [name: string]: Rule } = { ...BOOK_RULES, ...EDITION_RULES };

/** A trouble at the level of a release: some warnings stop one. */
export function atReleaseLevel(trouble: Trouble): Trouble {
  return RULES[trouble.rule]?.release ? { ...trouble, level: "stop" } : trouble;
}
