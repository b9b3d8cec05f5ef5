import { isMachineVoice } from "@parley/book";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { slotKey, joinedAudio, type PackedEntry } from "@parley/pack";
import { Control } from "./frame.tsx";
import { Icon } from "./icons.tsx";
import { clipKey } from "./own.ts";
import { plainWords, tagOf, variantsOf } from "./phrase.tsx";
import type { State } from "./state.ts";
import { bookSound, deviceVoice, soundKeyOf, type Clip, type VoiceKind } from "./voice.ts";

/** Whether the gaps of a phrase hold what its recordings say: the samples. */
function saysSamples(state: State, entry: PackedEntry): boolean {
  return Object.entries(entry.slots ?? {}).every(([name, { sample }]) => {
    const value = state.chosen.value.get(slotKey(entry, name));
    return value === undefined || value === String(sample);
  });
}

/**
 * What a phrase can be heard by in one language, best first: people in the book, a recording of this device, machines in
 * the book; the device's own voice only where it needs no network and there is nothing else.
 */
export function clipsOf(state: State, entry: PackedEntry, lang: string): Clip[] {
  const tag = tagOf(entry, lang);
  if (!tag) return [];
  const found: Clip[] = [];
  const [text] = variantsOf(entry, lang, state.speakAs.value);
  if (saysSamples(state, entry)) {
    for (const { file, voice, rate } of text?.audio ?? []) {
      const place = state.pack.clips?.[file];
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
    const own = state.own.clips.value.get(clipKey(tag, entry));
    if (own) found.push({ key: clipKey(tag, entry), kind: "own", voice: "", slow: false, sound: () => own });
  }
  const joined = text && found.length === 0 ? joinedAudio(state.pack, entry, tag, text, state.chosen.value) : undefined;
  const places = joined?.map((file) => state.pack.clips?.[file]);
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
      words: { text: plainWords(state, entry, lang), lang: tag },
    });
  return found;
}

/** Play what stops or warns as soon as its card is opened: there may be no time for a second touch. */
export function playAtOnce(state: State, entry: PackedEntry): void {
  if (entry.confirm || (entry.urgency !== "danger" && entry.act !== "warning")) return;
  const clip = clipsOf(state, entry, state.them.value).find(({ slow }) => !slow);
  if (clip) state.player.play(clip);
}

/** Whose voice it is, in words. */
export function voiceKind(state: State, kind: VoiceKind): string {
  const { voicePerson, voiceOwn, voiceMachine, voiceDevice } = state.words.value.app;
  return { person: voicePerson, own: voiceOwn, machine: voiceMachine, device: voiceDevice }[kind];
}

/** The voices to choose from, one of them chosen. */
function voicesOf(state: State, entry: PackedEntry, lang: string): { voices: readonly Clip[]; clips: readonly Clip[] } {
  const clips = clipsOf(state, entry, lang);
  return { clips, voices: clips.filter(({ slow }) => !slow) };
}

/** What a voice is called: a person's by their name, another by its kind. */
function nameOf(state: State, { kind, voice }: Clip): string {
  return kind === "person" && voice !== "" ? voice : voiceKind(state, kind);
}

/** Whose voice it is that a phrase is heard by, where there is no choice. */
export function VoiceName({
  state,
  entry,
  lang,
}: {
  state: State;
  entry: PackedEntry;
  lang: string;
}): JSX.Element | null {
  const { clips, voices } = voicesOf(state, entry, lang);
  const clip = voices[0] ?? clips[0];
  return clip && voices.length < 2 ? <small class="voice">{nameOf(state, clip)}</small> : null;
}

/** Buttons to hear a phrase in the other side's language, and to record it oneself. */
export function Listening({ state, entry, lang }: { state: State; entry: PackedEntry; lang: string }): JSX.Element {
  const words = state.words.value.app;
  const { clips, voices } = voicesOf(state, entry, lang);
  const [picked, setPicked] = useState("");
  const clip = voices.find(({ key }) => key === picked) ?? voices[0] ?? clips[0];
  const slow = clip && (clips.find((one) => one.slow && one.kind === clip.kind && one.voice === clip.voice) ?? clip);
  const playing = state.player.playing.value;
  const again = state.player.repeating.value;
  const button = (one: Clip, slowly: boolean): JSX.Element => {
    const heard = playing === soundKeyOf(one, slowly);
    return (
      <Control
        icon={heard ? "mute" : slowly ? "slow" : "play"}
        label={slowly ? words.playSlowly : words.play}
        pressed={heard}
        onClick={() => state.player.toggle(one, { slowly })}
      />
    );
  };
  return (
    <>
      {clip && slow ? (
        <>
          {button(clip, false)}
          {button(slow, true)}
          {entry.urgency === "routine" ? null : (
            <Control
              icon="repeat"
              label={words.repeat}
              pressed={again}
              onClick={() => {
                if (again) state.player.stop();
                else state.player.play(clip, { repeat: true });
              }}
            />
          )}
        </>
      ) : null}
      <Control icon="record" label={words.record} onClick={() => (state.sheet.value = { record: entry.id })} />
      {clip && voices.length > 1 ? (
        <span class="chips" role="group" aria-label={words.voices}>
          {voices.map((one) => (
            <button
              key={one.key}
              type="button"
              class="chip"
              aria-pressed={one === clip}
              onClick={() => setPicked(one.key)}
            >
              {nameOf(state, one)}
            </button>
          ))}
        </span>
      ) : null}
    </>
  );
}

/** In view wherever something is heard, in a place that nothing else has: one touch stops it. */
export function Silence({ state }: { state: State }): JSX.Element | null {
  if (state.player.playing.value === undefined) return null;
  return (
    <button type="button" class="silence" onClick={() => state.player.stop()}>
      <Icon name="mute" /> {state.words.value.app.silence}
    </button>
  );
}
