import { isMachineVoice } from "@parley/book";
import { joinedAudio, slotKey, type PackedEntry } from "@parley/pack";
import { bookSound } from "../device/book-sound.ts";
import { deviceVoice } from "../device/device-voice.ts";
import type { Clip } from "../device/player.ts";
import type { Tablet } from "../feature.ts";
import { ownOf } from "../own/feature.ts";
import { chosenOf, plainWords, speakerOf, tagOf, variantsOf } from "../phrase/words.ts";

/** Whether the slots of a phrase hold what its recordings say: the samples. */
function saysSamples(tablet: Tablet, entry: PackedEntry): boolean {
  return Object.entries(entry.slots ?? {}).every(([name, { sample }]) => {
    const value = chosenOf(tablet).value.get(slotKey(entry, name));
    return value === undefined || value === String(sample);
  });
}

/**
 * What a phrase can be heard by in one language, best first: people in the book, a recording of this device, machines in
 * the book; the device's own voice only where it needs no network and there is nothing else.
 */
export function clipsOf(tablet: Tablet, entry: PackedEntry, lang: string): Clip[] {
  const tag = tagOf(entry, lang);
  if (!tag) return [];
  const found: Clip[] = [];
  const [text] = variantsOf(entry, lang, speakerOf(tablet).value);
  if (saysSamples(tablet, entry)) {
    for (const { file, voice, rate } of text?.audio ?? []) {
      const place = tablet.pack.clips?.[file];
      if (!place) continue;
      const machine = isMachineVoice(voice);
      found.push({
        key: file,
        kind: machine ? "machine" : "person",
        voice: voice.replace(/^machine:/, ""),
        slow: rate === "slow",
        sound: () => bookSound(place),
      });
    }
    const own = ownOf(tablet).recordingOf(tag, entry);
    if (own) found.push({ key: `own ${tag} ${entry.id}`, kind: "own", voice: "", slow: false, sound: () => own });
  }
  const joined =
    text && found.length === 0 ? joinedAudio(tablet.pack, entry, tag, text, chosenOf(tablet).value) : undefined;
  const places = joined?.map((file) => tablet.pack.clips?.[file]);
  if (joined && places?.every((place) => place !== undefined))
    found.push({
      key: joined.join(" "),
      kind: "machine",
      voice: "",
      slow: false,
      // Frames of MP3 one after another are MP3.
      sound: () => {
        const sounds = places.map((place) => bookSound(place));
        return sounds.every((sound) => sound !== undefined) ? new Blob(sounds, { type: places[0]![0] }) : undefined;
      },
    });
  const order = ["person", "own", "machine"];
  found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (found.length === 0 && deviceVoice(tag))
    found.push({
      key: `device ${tag} ${entry.id}`,
      kind: "device",
      voice: "",
      slow: false,
      sound: () => undefined,
      words: { text: plainWords(tablet, entry, lang), lang: tag },
    });
  return found;
}

/** Play what stops or warns as soon as its card is opened: there may be no time for a second touch. */
export function playAtOnce(tablet: Tablet, entry: PackedEntry): void {
  if (entry.confirm || (entry.urgency !== "danger" && entry.act !== "warning")) return;
  const clip = clipsOf(tablet, entry, tablet.them.value).find(({ slow }) => !slow);
  if (clip) tablet.player.play(clip);
}
