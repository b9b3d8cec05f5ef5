import { keysOf, type Keys } from "@parley/search";
import { fillerKey, type Edition, type EditionEntry } from "./edition.ts";
import { isSlot, plainText, type RespellingPiece, type SlotPiece } from "./pieces.ts";

/**
 * The search keys of an entry, from its texts, aliases, index words, respellings and the values of its slots. Never throws.
 *
 * ```ts
 * const texts = { ko: [{ text: ["물"], respelling: {}, standing: "draft", disclosure: 0 }] };
 * searchKeysOf({ no: "20-01", kind: "term", urgency: "routine", from: "both", texts }).text; // ["ㅁㅜㄹ"]
 * ```
 */
export function searchKeysOf(entry: EditionEntry, fillers: Edition["fillers"] = {}): Keys {
  const { texts, alias = {}, keys = {}, slots = {} } = entry;
  const isOrder = startsSomething(entry);
  return keysOf({
    isOrder,
    texts: Object.entries(texts).map(([lang, list]) => ({
      lang,
      words: list.map(({ text }) => plainText(text)),
      aliases: alias[lang] ?? [],
      index: isOrder ? [] : (keys[lang] ?? []),
      filled: list.flatMap(({ text }) =>
        filledForms(text, (piece) => {
          const slot = slots[piece.slot];
          const table = (slot && fillers[fillerKey(slot, piece, lang)]) ?? {};
          return Object.values(table).map((filler) => filler.text);
        }),
      ),
      respellings: list.flatMap(({ respelling }) => Object.values(respelling).map(({ say }) => plainText(say))),
    })),
  });
}

/** The most forms of a value that are searched. A number has some, by its grammar; a term has as many as there are terms. */
const MAX_FORMS = 60;

/**
 * A text with slots with each form of their values: those that differ in more than their figures. Nothing for a text without
 * slots. Never throws.
 *
 * ```ts
 * filledForms(["Wait ", { slot: "n" }], () => ["1 minute", "2 minutes", "3 minutes"]); // ["Wait 1 minute", "Wait 2 minutes"]
 * ```
 */
export function filledForms(
  pieces: readonly RespellingPiece[],
  valuesOf: (slot: SlotPiece) => readonly string[],
): string[] {
  const slots = pieces.filter((piece) => isSlot(piece));
  const forms = new Map<SlotPiece, readonly string[]>(
    slots.map((slot) => {
      const byForm = new Map<string, string>();
      for (const value of valuesOf(slot)) {
        const form = value.replace(/\p{Nd}+/gu, "0");
        if (!byForm.has(form)) byForm.set(form, value);
      }
      return [slot, Array.from(byForm.values()).slice(0, MAX_FORMS)];
    }),
  );
  return slots.flatMap((slot) =>
    forms
      .get(slot)!
      .map((form) => plainText(pieces, (other) => (other === slot ? form : (forms.get(other)?.[0] ?? " ")))),
  );
}

/**
 * Whether an entry is an order that starts something, or one in danger: it is found by its own words only, because the wrong one
 * can hurt someone. Never throws.
 *
 * ```ts
 * startsSomething({ confirm: true, urgency: "routine" }); // true
 * startsSomething({ act: "instruction", urgency: "routine" }); // false
 * ```
 */
export function startsSomething({ confirm, urgency, act }: Pick<EditionEntry, "confirm" | "urgency" | "act">): boolean {
  return confirm === true || (urgency === "danger" && act === "instruction");
}
