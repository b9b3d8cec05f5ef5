import { BOOK_RULES, defineRules, type Rule, type Trouble } from "@parley/book";
import { SONG_RULES } from "@parley/song";
import { UNITS, type Remark } from "@parley/sound";

/** The rules of pronunciation: one for each remark of `speak`. */
export const SOUND_RULES: { readonly [rule in Remark["rule"]]: Rule } = defineRules("Pronunciation", {
  "stress.unknown": {
    level: "warning",
    release: true,
    meaning: "It is not known which syllable of the word is stressed, so it may be read aloud wrongly.",
    hint: "put U+0301 after the stressed vowel, or add the word to lexicon/",
  },
  "stress.homograph": {
    level: "warning",
    release: true,
    meaning: "Two words are spelled the same and stressed differently. The text does not show which one is meant.",
    hint: "put U+0301 after the stressed vowel, or add the word to lexicon/",
  },
  "stress.two-marks": {
    level: "warning",
    release: true,
    meaning: "A word has two stress marks. Only one can be right.",
    hint: "keep the mark (U+0301) after the stressed vowel, and delete the other",
  },
  "stress.on-consonant": {
    level: "warning",
    release: true,
    meaning: "A stress mark is after a consonant. Only a vowel can be stressed.",
    hint: "put U+0301 after a vowel",
  },
  "yo.suspect": {
    level: "warning",
    meaning: "A word seems to have a letter that is often typed instead of another letter with another sound.",
    hint: "write the letter that is meant; if this one is meant, put U+0301 after the stressed vowel",
  },
  "sound.homograph": {
    level: "warning",
    meaning: "Two words are spelled the same and pronounced differently. The text does not show which one is meant.",
    hint: "write the part of speech under “lexicon:” of the entry: { pos: verb }",
  },
  "sound.guessed": {
    level: "warning",
    meaning: "A word is not in Parley's dictionary, so its pronunciation is derived from its letters and may be wrong.",
    hint: "add the word to lexicon/ with its ipa",
  },
  "figure.unread": {
    level: "warning",
    release: true,
    meaning: "No rule reads a figure, so it would be missing from the respelling and from a machine voice.",
    hint: "write it in words, or give its words under “read:” of the entry",
  },
  "figure.ambiguous": {
    level: "warning",
    release: true,
    meaning: "A figure can be read in several ways, and the sentence does not show which one is meant.",
    hint: "write it in words, or give its words under “read:” of the entry",
  },
  "abbreviation.unread": {
    level: "warning",
    release: true,
    meaning: "It is not known how an abbreviation is read: by its letters, as a word, or as the words it stands for.",
    hint: "write it in words, or give its words under “read:” of the entry or in lexicon/",
  },
  "sign.unread": {
    level: "warning",
    release: true,
    meaning: "No rule reads a sign, so it would be missing from the respelling and from a machine voice.",
    hint: "write it in words, or give its words under “read:” of the entry",
  },
  "script.unread": {
    level: "warning",
    release: true,
    meaning: "Letters of another writing system cannot be read in this language.",
    hint: "write them in the letters of the language, or give their words under “read:” of the entry or in lexicon/",
  },
});

/** Every rule that is checked while an edition is made, by name. */
export const EDITION_RULES = {
  ...SOUND_RULES,
  ...defineRules("Pronunciation", {
    "respelling.misleads": {
      level: "warning",
      release: true,
      meaning:
        "Respelled in the reader's letters, a foreign word looks like a rude or dangerous word of the reader's language.",
      hint: "write another respelling in the letters of that reader, under “say:” of the text: { text: …, say: { TAG: … } }",
    },
    "respelling.alike": {
      level: "warning",
      meaning:
        "Two orders that must not be confused have respellings that differ in one syllable or less: an order and the one that undoes it, or a dangerous order and another one.",
      hint: "say one of them in other words",
    },
    "reading.unused": {
      level: "warning",
      meaning: "An entry says under “read:” how a part of its text is read, but the text does not have that part.",
      hint: "write the part exactly as it stands in the text, or delete the row",
    },
  }),
  ...defineRules("Pictures and recordings", {
    "no-such-picture": {
      level: "stop",
      meaning: "An entry names a picture that no icon set of Parley has.",
      hint: "“parley pictures WORD” finds names of pictures by a word, in any language",
    },
    "picture-unsafe": {
      level: "stop",
      meaning: "A drawing (SVG) refers to another file, or cannot be read, so it is not used.",
      hint: "save it as plain SVG, with its pictures embedded",
    },
    "recording-unreadable": {
      level: "warning",
      release: true,
      meaning:
        "A recording is not of the type its name says, is damaged, silent, or longer than 300 s, so it is not played.",
      hint: "record it again, and play the file before you copy it to media/",
    },
    "recording.unused": {
      level: "warning",
      meaning:
        "Machine recordings belong to no text of the book, because the text or its stress has changed or an earlier version of Parley made them. They are not played.",
      hint: "run parley voice again: it removes them and records what is missing",
    },
  }),
  ...defineRules("Paths", {
    "path.left-out": {
      level: "warning",
      meaning:
        "With --chapters, a path is not in the kit, because some of its steps are in chapters that are left out.",
      hint: "add these chapters to --chapters",
    },
  }),
  ...defineRules("Release", {
    unsigned: {
      level: "stop",
      meaning: "With --release, every text needs the signatures that its policy requires. Some texts do not have them.",
      hint: "sign the texts with “parley sign BOOK”; “parley status BOOK --all” lists who is missing, and without --release a draft is built",
    },
    "ledger-cut": {
      level: "warning",
      release: true,
      meaning: "An older edition knows signed lines that are not in the ledger any more: its end was cut off.",
      hint: "put the lines back from a copy of the book; one of them may take a signature back, or revoke a key",
    },
    "publisher-unknown": {
      level: "stop",
      meaning: "With --since: the older edition is signed with a key that does not count in this book.",
      hint: "take the edition that the publisher handed out; where the key is right, a signer vouches for it with “parley key trust”",
    },
    "id-vanished": {
      level: "stop",
      meaning: "With --since: an entry of the older edition is missing, and its id is not listed under “retired”.",
      hint: "list its id and number under “retired” in book.yaml, or restore the entry",
    },
    "number-changed": {
      level: "stop",
      meaning: "With --since: a number of the older edition has another meaning now.",
      hint: "restore its old number; a printed number never changes",
    },
    "edition-number": {
      level: "warning",
      release: true,
      meaning:
        "With --since: something changed, and the edition has the number or the date of the older one, an earlier one, or no date. Two booklets with other words would look the same.",
      hint: "raise “no” and write the date of today under “edition:” in book.yaml",
    },
  }),
  ...defineRules("Slots", {
    "unknown-unit": {
      level: "stop",
      meaning: "A number has a unit that Parley does not know.",
      hint: `use one of the units: ${UNITS.join(", ")}`,
    },
    "slot.unfilled": {
      level: "warning",
      meaning:
        "In a language without respelling, Parley has no words for the unit or the date of a slot, so it is left blank.",
      hint: "write an entry for each value, or a slot without a unit",
    },
  }),
};

const RULES: { readonly [name: string]: Rule } = { ...BOOK_RULES, ...SONG_RULES, ...EDITION_RULES };

/** A trouble at the level of a release: some warnings stop one. */
export function atReleaseLevel(trouble: Trouble): Trouble {
  return RULES[trouble.rule]?.release ? { ...trouble, level: "stop" } : trouble;
}
