import type { PhraseWords } from "../phrase.ts";

/** Words about a phrase in English, in print and on the tablet. */
export const phrase: PhraseWords = {
  disclosure: {
    draft: "Draft",
    edited: "Edited",
    signed: "Signed",
    machine: "generative AI",
    origins: { mt: "machine translation", tm: "translation memory", bank: "phrase bank" },
    unknownOrigin: "Origin: not recorded.",
    unchecked: "Not checked by a person.",
    unsigned: "Not signed.",
    card: "Machine draft",
    cardEdited: "Not signed yet",
    count: "Signed: {signed} of {texts} texts.",
    variety: "{count} of {texts} texts for {variety} are written in {language}.",
    noRespelling: "No respelling: Parley does not know how {language} sounds.",
    word: "draft",
  },
  acts: {
    instruction: "instruction",
    advice: "advice",
    warning: "warning",
    information: "information",
    question: "question",
    answer: "answer",
    request: "request",
    intention: "intention",
    greeting: "greeting",
  },
  urgency: { routine: "routine", urgent: "urgent", danger: "danger" },
  when: {
    m: "man speaking",
    f: "woman speaking",
    "to-m": "to a man",
    "to-f": "to a woman",
    many: "to a group",
    child: "to a child",
    formal: "formal",
    polite: "polite",
    plain: "plain",
  },
};
