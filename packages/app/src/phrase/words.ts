import { fillText, slotKey, type Chosen, type PackedEntry, type PackedText } from "@parley/pack";
import { tagFor, withoutStress } from "@parley/sound/script";
import { signal, type Signal } from "@preact/signals";
import { choice } from "../device/settings.ts";
import { modelOf, type Tablet } from "../feature.ts";

/** Whether a man or a woman speaks, where a language tells the difference; empty while nobody has said. */
export type Speaker = "" | "m" | "f";
export const SPEAKERS: readonly Exclude<Speaker, "">[] = ["m", "f"];
const SPEAKER = choice<Speaker>("speakAs", ["", ...SPEAKERS]);

/** Who speaks: to be read and set. */
export const speakerOf = (tablet: Tablet): Signal<Speaker> => tablet.settings.of(SPEAKER);

/** What was chosen for slots since the app was opened. */
export const chosenOf: (tablet: Tablet) => Signal<Chosen> = modelOf(({ journal }) => {
  const chosen = signal<Chosen>(new Map());
  journal.onClear(() => (chosen.value = new Map()));
  return chosen;
});

/** Choose what fills a slot; an empty value takes the choice back. */
export function chooseValue(tablet: Tablet, entry: PackedEntry, slot: string, value: string): void {
  const chosen = chosenOf(tablet);
  const next = new Map(chosen.value);
  if (value === "") next.delete(slotKey(entry, slot));
  else next.set(slotKey(entry, slot), value);
  chosen.value = next;
}

/** The tag whose words a reader of a language gets: their own, or the nearest that the entry has. */
export const tagOf = (entry: PackedEntry, lang: string): string | undefined => tagFor(lang, entry.texts);

/** The variants to show: the speaker's own where the speaker is known, else all. */
export function variantsOf(entry: PackedEntry, lang: string, speaker: Speaker): readonly PackedText[] {
  const all = entry.texts[tagOf(entry, lang) ?? ""] ?? [];
  if (speaker === "") return all;
  // The first that agrees with the speaker; those for other addressees stand beside it.
  const agreeing = all.filter(({ when }) => when.speaker === undefined || when.speaker === speaker);
  const [first] = agreeing;
  if (first?.when.addressee === undefined && first?.when.register === undefined)
    return first === undefined ? all : [first];
  return agreeing;
}

/** Whether men and women say a phrase differently. */
export function dependsOnSpeaker(entry: PackedEntry): boolean {
  return Object.values(entry.texts).some((list) => list.some(({ when }) => when.speaker !== undefined));
}

/** An entry's words in one language as plain text, variants beside one another. */
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

/** An entry's first words in one language, its slots filled with their samples: what a recording says. */
export function sampleWords(tablet: Tablet, entry: PackedEntry, lang: string): string {
  const tag = tagOf(entry, lang);
  const [text] = variantsOf(entry, lang, speakerOf(tablet).value);
  if (!tag || !text) return "";
  return fillText(tablet.pack, entry, tag, text.text, new Map())
    .map((piece) => piece.text)
    .join("");
}
