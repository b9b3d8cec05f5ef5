import { languageOf } from "@parley/sound/script";
import { numberAnswer, offeredEntries } from "../answers.ts";
import { defineRules, eachEntry } from "../rule.ts";

/** The words and letters that a label has at most: three of it stand beside each other on a telephone. */
const LABEL_WORDS = 3;
const LABEL_LETTERS = 24;
const WORD_LETTERS = 13;

/** The answers that only an eye sees. */
const SEEN: readonly unknown[] = ["point", "body"];
/** The name of a chapter, or the tag of an entry, that is spoken by radio. */
const RADIO = "radio";

const lettersOf = (text: string): number =>
  Array.from(text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")).length;

/** Answers that fit their question, and labels that fit their button. */
export const ANSWER_RULES = defineRules("Acts and answers", {
  "answer-none": {
    level: "stop",
    meaning:
      "A question is answered by entries of a chapter or with a tag, and there are none that could be an answer.",
    hint: "give the tag to entries whose act is “answer” or “information”, or to terms",
    needsAllChapters: true,
    check: eachEntry((entry, report, { book }) => {
      const { id, answers } = entry;
      const isWord = answers === "place" || answers === "transport";
      if (!isWord && !(typeof answers === "object" && "choice" in answers && !Array.isArray(answers.choice))) return;
      if (offeredEntries(answers, book.chapters)?.length !== 0) return;
      const what = isWord ? `with the tag “${answers}”` : "of that chapter with these tags";
      report(entry, `“${id}” is answered by entries ${what}, and there are none`);
    }),
  },
  "answer-bounds": {
    level: "stop",
    meaning: "The smallest number of an answer is not below the largest.",
    hint: "write “min” below “max”",
    check: eachEntry((entry, report) => {
      const { min, max } = numberAnswer(entry.answers) ?? {};
      if (min !== undefined && max !== undefined && min >= max)
        report(entry, `“${entry.id}” is answered by a number from ${min} to ${max}`);
    }),
  },
  "answer-unseen": {
    level: "stop",
    meaning: "A question for the radio is answered by pointing, and nobody sees that.",
    hint: "use answers that can be spoken: place, number, { choice: […] }",
    check: eachEntry((entry, report, { book }) => {
      const chapter = book.chapters.find(({ entries }) => entries.includes(entry));
      const isRadio = chapter?.id.split("-").includes(RADIO) === true || entry.tags.includes(RADIO);
      if (isRadio && SEEN.includes(entry.answers))
        report(entry, `“${entry.id}” is asked by radio and answered by pointing (${String(entry.answers)})`);
    }),
  },
  "label-long": {
    level: "warning",
    meaning: "A label stands on a small button, beside others. It has one to three words.",
    hint: `at most ${LABEL_WORDS} words, ${LABEL_LETTERS} letters and ${WORD_LETTERS} letters a word; the whole text is shown above`,
    check: eachEntry((entry, report) => {
      for (const [tag, label] of Object.entries(entry.label)) {
        const words = label.split(/\s+/u);
        const longest = Math.max(...words.map(lettersOf));
        if (words.length <= LABEL_WORDS && lettersOf(label) <= LABEL_LETTERS && longest <= WORD_LETTERS) continue;
        report(entry, `“${entry.id}”, ${tag}: the label “${label}” does not fit its button`);
      }
    }),
  },
  "label-alone": {
    level: "warning",
    meaning: "An entry has a label in a language that it has no text in, so the label is never shown.",
    hint: "write the text, or delete the label",
    check: eachEntry((entry, report) => {
      for (const tag of Object.keys(entry.label))
        if (entry.text[tag] === undefined && entry.text[languageOf(tag)] === undefined)
          report(entry, `“${entry.id}” has a label in ${tag} and no text`);
    }),
  },
});
