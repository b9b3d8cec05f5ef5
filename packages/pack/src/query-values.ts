import { isSlot } from "@parley/edition";
import { figuresOf, normalise, type Figure } from "@parley/search";
import { splitPieces } from "./lines.ts";
import { fillText, slotKey, slotValues, type Chosen, type Pack, type PackedEntry } from "./pack.ts";

/** The kinds of slots whose values are figures. */
const OF_FIGURES: readonly string[] = ["number", "amount", "time"];
/** The fewest letters that two forms of a word begin with. */
const FEWEST = 3;
/** The most letters of the ending of a word. */
const ENDING = 2;

/** Whether two words can be forms of one, or one is the beginning of the other: минут, минуту, мин. */
function isSameWord(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const [a, b] = [Array.from(one), Array.from(other)];
  const differs = a.findIndex((letter, i) => letter !== b[i]);
  return differs >= Math.max(FEWEST, Math.min(a.length, b.length) - ENDING);
}

/** Whether a table of a slot has a value, in every language of the entry. */
function hasValue(pack: Pack, entry: PackedEntry, name: string, value: string): boolean {
  if (slotValues(pack, entry, name).includes(value)) return true;
  return (
    entry.slots?.[name]?.type === "time" &&
    Object.entries(entry.texts).every(([lang, list]) => {
      const words = list.map(({ text }) =>
        fillText(pack, entry, lang, text, new Map([[slotKey(entry, name), value]]))
          .map((piece) => piece.text)
          .join(""),
      );
      return words.every((text) => !text.includes("____"));
    })
  );
}

/** Whether what stands beside a number in a query stands beside the value in one of the texts of an entry. */
function hasUnit(pack: Pack, entry: PackedEntry, name: string, { value, before, after }: Figure): boolean {
  if (after === "") return true;
  const chosen = new Map([[slotKey(entry, name), value]]);
  return Object.entries(entry.texts).some(([lang, list]) =>
    list.some(({ text }) => {
      const slots = splitPieces(text).map((piece) => isSlot(piece) && piece.slot === name);
      const filled = fillText(pack, entry, lang, text, chosen).map((piece) => piece.text);
      return slots.some((isHere, at) => {
        if (!isHere) return false;
        // 200m and 5명 are two words, a number and a unit.
        const words = normalise(filled[at]!.replace(/\p{Nd}+/gu, " ")).split(" ");
        const last = normalise(filled.slice(0, at).join("")).split(" ").at(-1) ?? "";
        const [first = ""] = normalise(filled.slice(at + 1).join("")).split(" ");
        const units = words.filter((word) => word !== "");
        return (
          (units.length > 0 ? units : [first]).some((word) => isSameWord(word, after)) ||
          (units.length === 0 && isSameWord(last, before))
        );
      });
    }),
  );
}

/**
 * The values that a query gives the slots of an entry. `undefined` where it names a figure that no slot of the entry can have: the
 * entry is then no answer to it. Empty for a query without figures and for an entry without slots for them. Never throws.
 *
 * ```ts
 * const text = { text: joinPieces(["Wait ", { slot: "n" }]) };
 * const entry = { id: "wait", slots: { n: { type: "number", min: 1, max: 60 } }, texts: { en: [text] } };
 * const pack = { fillers: { "number|||en": { values: ["5"], texts: ["5 minutes"], respelling: {} } } };
 * queryValues(pack, entry, "wait 5 minutes")?.get("wait n"); // "5"
 * queryValues(pack, entry, "wait 7 minutes"); // undefined
 * ```
 */
export function queryValues(pack: Pack, entry: PackedEntry, query: string): Chosen | undefined {
  const names = Object.keys(entry.slots ?? {}).filter((name) => OF_FIGURES.includes(entry.slots![name]!.type));
  const figures = names.length === 0 ? [] : figuresOf(query);
  if (figures.length === 0) return new Map();
  const values = new Map<string, string>();
  const free = new Set(names);
  for (const one of figures) {
    // “Meet at 9” is nine o'clock for a slot that has times.
    const isHour = one.kind === "number" && one.after === "" && /^(?:1?\d|2[0-3])$/.test(one.value);
    const hasTimes = Array.from(free).every((name) => entry.slots![name]!.type === "time");
    const figure: Figure = isHour && hasTimes ? { ...one, kind: "time", value: `${one.value}:00` } : one;
    const name = Array.from(free).find((one) => {
      const isTime = entry.slots![one]!.type === "time";
      if (isTime !== (figure.kind === "time") || !hasValue(pack, entry, one, figure.value)) return false;
      return isTime || hasUnit(pack, entry, one, figure);
    });
    if (name === undefined) continue;
    values.set(slotKey(entry, name), figure.value);
    free.delete(name);
  }
  return values.size > 0 ? values : undefined;
}
