import { isMachineVoice } from "@parley/book";
import { joinedAudio, slotKey, type PackedEntry } from "@parley/pack";
import { bookSound } from "../device/book-sound.ts";
import { deviceVoice } from "../device/device-voice.ts";
import type { Clip } from "../device/player.ts";
import type { Tablet } from "../feature.ts";
import { ownOf } from "../own/feature.ts";
import { chosenOf, plainWords, speakerOf, tagOf, variantsOf } from "../phrase/words.ts";

/** Whether all slots of a phrase have their samples, which its recordings contain. */
function hasSamples(tablet: Tablet, entry: PackedEntry): boolean {
  return Object.entries(entry.slots ?? {}).every(([name, { sample }]) => {
    const value = chosenOf(tablet).value.get(slotKey(entry, name));
    return value === undefined || value === String(sample);
  });
}

/**
 * The clips of a phrase in a language, best first: people in the book, a recording made on this device, machines in the book. If
 * there are none, the speech synthesis of the device, if it has an offline voice.
 */
export function clipsOf(tablet: Tablet, entry: PackedEntry, lang: string): Clip[] {
  const tag = tagOf(entry, lang);
  if (!tag) return [];
  const clips: Clip[] = [];
  const [text] = variantsOf(entry, lang, speakerOf(tablet).value);
  if (hasSamples(tablet, entry)) {
    for (const { file, voice, rate } of text?.audio ?? []) {
      const position = tablet.pack.clips?.[file];
      if (!position) continue;
      const machine = isMachineVoice(voice);
      clips.push({
        key: file,
        kind: machine ? "machine" : "person",
        voice: voice.replace(/^machine:/, ""),
        slow: rate === "slow",
        sound: () => bookSound(position),
      });
    }
    const own = ownOf(tablet).recordingOf(tag, entry);
    if (own) clips.push({ key: `own ${tag} ${entry.id}`, kind: "own", voice: "", slow: false, sound: () => own });
  }
  const joined =
    text && clips.length === 0 ? joinedAudio(tablet.pack, entry, tag, text, chosenOf(tablet).value) : undefined;
  const positions = joined?.map((file) => tablet.pack.clips?.[file]);
  if (joined && positions?.every((position) => position !== undefined))
    clips.push({
      key: joined.join(" "),
      kind: "machine",
      voice: "",
      slow: false,
      // Concatenated MP3 files are an MP3 file.
      sound: () => {
        const sounds = positions.map((position) => bookSound(position));
        return sounds.every((sound) => sound !== undefined) ? new Blob(sounds, { type: positions[0]![0] }) : undefined;
      },
    });
  const order = ["person", "own", "machine"];
  clips.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (clips.length === 0 && deviceVoice(tag))
    clips.push({
      key: `device ${tag} ${entry.id}`,
      kind: "device",
      voice: "",
      slow: false,
      sound: () => undefined,
      words: { text: plainWords(tablet, entry, lang), lang: tag },
    });
  return clips;
}

/** Play a phrase of danger or a warning when its card is opened, because there can be no time for a second touch. */
export function playAtOnce(tablet: Tablet, entry: PackedEntry): void {
  if (entry.confirm || (entry.urgency !== "danger" && entry.act !== "warning")) return;
  const clip = clipsOf(tablet, entry, tablet.them.value).find(({ slow }) => !slow);
  if (clip) tablet.player.play(clip);
}
