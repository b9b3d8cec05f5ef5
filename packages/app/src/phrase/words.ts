import { fillText, slotKey, type Chosen, type PackedEntry, type PackedText } from "@parley/pack";
import { tagFor, withoutStress } from "@parley/sound/script";
import { signal, type Signal } from "@preact/signals";
import { choice } from "../device/settings.ts";
import { modelOf, type Tablet } from "../feature.ts";

/** The speaker, for languages in which men and women speak differently: m, f, or empty while not chosen. */
export type Speaker = "" | "m" | "f";
export const SPEAKERS: readonly Exclude<Speaker, "">[] = ["m", "f"];
const SPEAKER = choice<Speaker>("speakAs", ["", ...SPEAKERS]);

/** The setting of the speaker. */
export const speakerOf = (tablet: Tablet): Signal<Speaker> => tablet.settings.of(SPEAKER);

/** The values chosen for slots since the app was opened. They are not stored. */
export const chosenOf: (tablet: Tablet) => Signal<Chosen> = modelOf(({ journal }) => {
  const chosen = signal<Chosen>(new Map());
  journal.onClear(() => (chosen.value = new Map()));
  return chosen;
});

/** Choose the value of a slot; an empty value resets it to the sample. */
export function chooseValue(tablet: Tablet, entry: PackedEntry, slot: string, value: string): void {
  const chosen = chosenOf(tablet);
  const next = new Map(chosen.value);
  if (value === "") next.delete(slotKey(entry, slot));
  else next.set(slotKey(entry, slot), value);
  chosen.value = next;
}

/** Choose the values of slots by their keys. */
export function chooseValues(tablet: Tablet, values: Chosen): void {
  const chosen = chosenOf(tablet);
  chosen.value = new Map([...chosen.value, ...values]);
}

/** The tag of the text of an entry for a reader of a language: the same, or the nearest that the entry has. */
export const tagOf = (entry: PackedEntry, lang: string): string | undefined => tagFor(lang, entry.texts);

/** The variants to show: those for the speaker if the speaker is known, else all. */
export function variantsOf(entry: PackedEntry, lang: string, speaker: Speaker): readonly PackedText[] {
  const all = entry.texts[tagOf(entry, lang) ?? ""] ?? [];
  if (speaker === "") return all;
  // One variant is enough, unless variants differ by addressee or register.
  const agreeing = all.filter(({ when }) => when.speaker === undefined || when.speaker === speaker);
  const [first] = agreeing;
  if (first?.when.addressee === undefined && first?.when.register === undefined)
    return first === undefined ? all : [first];
  return agreeing;
}

/** Whether a phrase has variants by speaker. */
export function dependsOnSpeaker(entry: PackedEntry): boolean {
  return Object.values(entry.texts).some((list) => list.some(({ when }) => when.speaker !== undefined));
}

/** The text of an entry in a language, without stress marks, variants joined by “ · ”. */
export function plainWords(tablet: Tablet, entry: PackedEntry, lang: string): string {
  const tag = tagOf(entry, lang);
  if (!tag) return "";
  const variants = variantsOf(entry, lang, speakerOf(tablet).value).map(({ text }) =>
    fillText(tablet.pack, entry, tag, text, chosenOf(tablet).value)
      .map((piece) => piece.text)
      .join(""),
  );
  return withoutStress(variants.join(" · "));
}

/** The first variant of the text of an entry, its slots filled with samples: the text to record. */
export function sampleWords(tablet: Tablet, entry: PackedEntry, lang: string): string {
  const tag = tagOf(entry, lang);
  const [text] = variantsOf(entry, lang, speakerOf(tablet).value);
  if (!tag || !text) return "";
  return fillText(tablet.pack, entry, tag, text.text, new Map())
    .map((piece) => piece.text)
    .join("");
}
