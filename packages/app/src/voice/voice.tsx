import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { soundKeyOf, type Clip, type VoiceKind } from "../device/player.ts";
import type { Tablet, TabletProps } from "../feature.ts";
import { Control } from "../ui/control.tsx";
import { Icon } from "../ui/icon.tsx";
import { clipsOf } from "./clips.ts";

/** The name of a kind of voice in the language of the interface. */
export function voiceKind(tablet: Tablet, kind: VoiceKind): string {
  const { voicePerson, voiceOwn, voiceMachine, voiceDevice } = tablet.words.value.app;
  return { person: voicePerson, own: voiceOwn, machine: voiceMachine, device: voiceDevice }[kind];
}

/** All clips of a phrase, and those of normal speed, one for each voice. */
function voicesOf(
  tablet: Tablet,
  entry: PackedEntry,
  lang: string,
): { voices: readonly Clip[]; clips: readonly Clip[] } {
  const clips = clipsOf(tablet, entry, lang);
  return { clips, voices: clips.filter(({ slow }) => !slow) };
}

/** The name of a voice: of a person their name, else the kind of the voice. */
function nameOf(tablet: Tablet, { kind, voice }: Clip): string {
  return kind === "person" && voice !== "" ? voice : voiceKind(tablet, kind);
}

/** The name of the voice of a phrase, shown where there is only one. */
export function VoiceName({
  tablet,
  entry,
  lang,
}: TabletProps & {
  entry: PackedEntry;
  lang: string;
}): JSX.Element | null {
  const { clips, voices } = voicesOf(tablet, entry, lang);
  const clip = voices[0] ?? clips[0];
  return clip && voices.length < 2 ? <small class="voice">{nameOf(tablet, clip)}</small> : null;
}

/** The buttons for playing a phrase in the other side's language, for recording it, and for choosing a voice. */
export function Listening({ tablet, entry, lang }: TabletProps & { entry: PackedEntry; lang: string }): JSX.Element {
  const words = tablet.words.value.app;
  const { clips, voices } = voicesOf(tablet, entry, lang);
  const [picked, setPicked] = useState("");
  const clip = voices.find(({ key }) => key === picked) ?? voices[0] ?? clips[0];
  const slow = clip && (clips.find((one) => one.slow && one.kind === clip.kind && one.voice === clip.voice) ?? clip);
  const playing = tablet.player.playing.value;
  const again = tablet.player.repeating.value;
  const button = (one: Clip, slowly: boolean): JSX.Element => {
    const isPlaying = playing === soundKeyOf(one, slowly);
    return (
      <Control
        icon={isPlaying ? "mute" : slowly ? "slow" : "play"}
        label={slowly ? words.playSlowly : words.play}
        pressed={isPlaying}
        onClick={() => tablet.player.toggle(one, { slowly })}
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
                if (again) tablet.player.stop();
                else tablet.player.play(clip, { repeat: true });
              }}
            />
          )}
        </>
      ) : null}
      <Control icon="record" label={words.record} onClick={() => tablet.navigation.open("record", entry.id)} />
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
              {nameOf(tablet, one)}
            </button>
          ))}
        </span>
      ) : null}
    </>
  );
}

/** The button that stops the clip that is playing. It is in the page header while a clip plays. */
export function Silence({ tablet }: TabletProps): JSX.Element | null {
  if (tablet.player.playing.value === undefined) return null;
  return (
    <button type="button" class="silence head-end" onClick={() => tablet.player.stop()}>
      <Icon name="mute" /> {tablet.words.value.app.silence}
    </button>
  );
}

/** A notice that the recording that was asked for is damaged. It goes with the next one, and when the view is left. */
export function SoundNotice({ tablet }: TabletProps): JSX.Element | null {
  return tablet.player.broken.value ? (
    <p class="notice foot-notice" role="alert">
      {tablet.words.value.app.soundBroken}
    </p>
  ) : null;
}
