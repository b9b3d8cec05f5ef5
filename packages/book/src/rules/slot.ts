import { languageOf, readDate, readTime, scriptFor } from "@parley/sound/script";
import type { Entry, Slot } from "../book.ts";
import { defineRules, eachEntry, eachVariant, type Check, type CheckContext, type Report } from "../rule.ts";

/** The most values of one slot. */
const MOST = 1_000;

/** A check of every slot that an entry declares. */
function eachSlot(
  check: (slot: Slot, name: string, entry: Entry, report: Report, context: CheckContext) => void,
): Check {
  return eachEntry((entry, report, context) => {
    for (const [name, slot] of Object.entries(entry.slots)) check(slot, name, entry, report, context);
  });
}

/** The bounds of a slot: those it has, else 0 and 1,000. */
const boundsOf = ({ min = 0, max = MOST }: Slot): readonly [number, number] => [min, max];

/** Whether a sample is within the bounds of its slot, for numbers and amounts. */
function sampleFits(slot: Slot): boolean {
  const { type, sample } = slot;
  if ((type !== "number" && type !== "amount") || sample === undefined) return true;
  const [min, max] = boundsOf(slot);
  const whole = typeof sample === "number" && Number.isInteger(sample) && sample >= 0;
  return whole && sample >= min && (type === "amount" || sample <= max);
}

const inBraces = (names: readonly string[], none: string): string =>
  names.length > 0 ? names.map((name) => `{${name}}`).join(" ") : none;

/** Slots: their declarations and their use in texts. */
export const SLOT_RULES = defineRules("Slots", {
  brace: {
    level: "stop",
    meaning: "A brace in a text begins or ends a slot. This brace does neither.",
    hint: "write a slot as {name} or {name|form}; write a literal brace twice: {{ or }}",
    check: eachVariant(({ entry, tag, variant, where }, report, { templateOf }) => {
      for (const { message } of templateOf(variant).troubles) report(where, `“${entry.id}”, ${tag}: ${message}`);
    }),
  },
  "slots-unequal": {
    level: "stop",
    meaning: "The slots in the text of a language are not the slots listed under “slots”.",
    hint: "use each slot once in every language, and list it under “slots:”",
    check: eachVariant(({ entry, tag, variant, where }, report, { templateOf }) => {
      const { pieces, troubles } = templateOf(variant);
      if (troubles.length > 0) return;
      const names = pieces.flatMap(({ slot }) => slot ?? []).toSorted();
      const declared = Object.keys(entry.slots).toSorted();
      if (names.join() === declared.join()) return;
      const [saw, want] = [inBraces(names, "no slot"), inBraces(declared, "none")];
      report(where, `“${entry.id}”, ${tag}: has ${saw}, and “slots” has ${want}`);
    }),
  },
  "slot-form": {
    level: "stop",
    meaning: "The form after the | of a slot is not a form of that language.",
    hint: "write a form of the language, or the slot without a form: {name}",
    check: eachVariant(({ entry, tag, variant, where }, report, { templateOf }) => {
      const { pieces, troubles } = templateOf(variant);
      if (troubles.length > 0) return;
      const language = languageOf(tag);
      const known = scriptFor(language)?.forms ?? [];
      const hint = known.length > 0 ? `forms of ${language}: ${known.join(", ")}` : `${language} has no forms`;
      for (const piece of pieces) {
        if (piece.slot === undefined || piece.form === "" || known.includes(piece.form)) continue;
        const { slot, form } = piece;
        report(where, `“${entry.id}”, ${tag}: {${slot}|${form}} has no form “${form}”`, hint);
      }
    }),
  },
  "slot-bounds": {
    level: "stop",
    meaning: "The sample of a number slot is not a whole number between its “min” and “max”.",
    hint: "write a whole number between “min” and “max”, or change them",
    check: eachSlot((slot, name, entry, report) => {
      const [min, max] = boundsOf(slot);
      if (min > max || !sampleFits(slot))
        report(entry, `“${entry.id}”: the sample of {${name}} is not a whole number from ${min} to ${max}`);
    }),
  },
  "slot-sample": {
    level: "stop",
    meaning: "The sample of a date or time slot is not a date or a time.",
    hint: "write a date like 2026-11-23, or a time like 7:30 in quotes",
    check: eachSlot(({ type, sample }, name, entry, report) => {
      if (sample === undefined) return;
      const text = String(sample);
      if (type === "date" ? !readDate(text) : type === "time" && !readTime(text))
        report(
          entry,
          `“${entry.id}”: the sample of {${name}} is not a ${type}`,
          type === "date" ? "write a date like 2026-11-23" : "write a time like 7:30, in quotes",
        );
    }),
  },
  "slot-too-wide": {
    level: "stop",
    meaning: "The “max” of a slot is more than 1,000 above its “min”, which is too many values to choose from.",
    hint: "move “min” and “max” closer together",
    check: eachSlot((slot, name, entry, report) => {
      const [min, max] = boundsOf(slot);
      if (max - min > MOST)
        report(entry, `“${entry.id}”: {${name}} has ${max - min + 1} values; a slot has at most 1,001`);
    }),
  },
  "slot-of": {
    level: "stop",
    meaning: "A term slot does not name the chapter that its terms are in.",
    hint: "write “of:” and the file name of a chapter without .yaml",
    check: eachSlot(({ type, of }, name, entry, report, { book }) => {
      if (type === "term" && !book.chapters.some(({ id }) => id === of))
        report(
          entry,
          `“${entry.id}”: {${name}} takes its terms from ${of ?? "no chapter"}`,
          `write “of:” and the file name of a chapter without .yaml: ${book.chapters.map(({ id }) => id).join(", ")}`,
        );
    }),
  },
});
