import type { Strings } from "./strings.ts";

/** English. */
export const en: Strings = {
  name: "English",
  names: { ko: "Korean", ru: "Russian", en: "English" },
  disclosure: {
    draft: "Draft", edited: "Edited", signed: "Signed", machine: "generative AI",
    origins: { mt: "machine translation", tm: "translation memory", bank: "phrase bank" },
    unknownOrigin: "Origin: not recorded.", unchecked: "Not checked by a person.", unsigned: "Not signed.",
    card: "Machine draft", cardEdited: "Not signed yet", word: "draft",
  },
  acts: { instruction: "instruction", advice: "advice", warning: "warning", information: "information", question: "question", answer: "answer", request: "request", intention: "intention", greeting: "greeting" },
  urgency: { routine: "routine", urgent: "urgent", danger: "danger" },
  when: { m: "man speaking", f: "woman speaking", "to-m": "to a man", "to-f": "to a woman", many: "to several", child: "to a child", formal: "formal", polite: "polite", plain: "plain" },
  print: {
    phrasebook: "Phrase book", edition: "Edition", contents: "Contents", index: "Index", howTo: "How to use this book",
    howToSteps: [
      "Find the phrase by chapter, by the index, or by its number.",
      "Point at it, or read aloud the line in your own letters below the other language.",
      "The other person answers: nod for yes, shake the head for no, point, or show fingers for a number.",
      "Each phrase has a number. Say or show the number, and the other person finds the same phrase in their copy.",
      "If it is not understood: say it again, slowly; then point; then call an interpreter.",
    ],
    howToRead: "How to read the respelling", howToReadIntro: "The small line under the other language is written in your letters. Read it as you would read your own language.",
    sign: "letters", soundsLike: "as in", stressNote: "The syllable in bold is said longer and louder.",
    signsTitle: "Signs in the margin", about: "About this book", licence: "Licence of the words", hash: "Fingerprint of this edition", made: "Made with Parley", pictures: "Pictures", fonts: "Typeface: Pretendard, SIL Open Font License 1.1",
    owner: "This book belongs to", blanks: ["Name", "Blood group", "Allergies", "Medicines", "Whom to call"], emergency: "Emergency numbers here",
    point: "Point here", pain: "Pain", painWords: ["none", "a little", "some", "strong", "very strong", "worst ever"], body: "Where?",
    bodyParts: { head: "head", neck: "neck", chest: "chest", arm: "arm", belly: "belly", hand: "hand", leg: "leg", foot: "foot", back: "back" },
    clock: "When?", fold: ["Print both sides, flip on the short edge.", "Fold in the middle.", "Staple twice on the fold."], ownPhrases: "Our own phrases",
  },
  app: {
    iSpeak: "I speak", theySpeak: "They speak", start: "Start", chapters: "Chapters", home: "Home", find: "Find", findHint: "Type a word, a sound, first letters or a number", nothingFound: "Nothing found.", nothingFoundHint: "Try fewer letters, or write what you hear in your own letters.",
    back: "Back", turn: "Turn the card", swap: "Swap sides", stop: "Stop!", settings: "Settings", language: "Language of the buttons", theme: "Colours", light: "Light", dark: "Dark", speakAs: "I speak as", m: "a man", f: "a woman", unset: "show both",
    answered: "Their answer", noAnswer: "No answer yet", number: "Number", clear: "Clear", ok: "Done", hold: "Hold to show", undo: "To undo it", forgets: "This device does not let the page store anything: settings are forgotten when you close it.",
    firstWords: "First words", whoSays: "Who says so?", close: "Close", broken: "This file is not whole.", brokenHint: "It was damaged or only half copied. Copy it again from where it came from.", saySo: "Do you understand this language?", answerHere: "Answer here",
    sideA: "me", sideB: "other person", missing: "no words in this language", point: "Point at it", writeName: "Name", day: "day", month: "month", hour: "hour", minute: "minute",
  },
};
