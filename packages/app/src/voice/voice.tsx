import type { PackedEntry } from "@parley/pack";
import { signal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { soundKeyOf, type Clip, type VoiceKind } from "../device/player.ts";
import { modelOf, type Tablet, type TabletProps } from "../feature.ts";
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

/** The voice that was chosen last, by its key. */
const pickedOf: (tablet: Tablet) => Signal<string> = modelOf(() => signal(""));

/** The clip of a phrase that is played, and the one for slow speech. */
function clipOf(tablet: Tablet, entry: PackedEntry, lang: string): { clip: Clip | undefined; slow: Clip | undefined } {
  const { clips, voices } = voicesOf(tablet, entry, lang);
  const picked = pickedOf(tablet).value;
  const clip = voices.find(({ key }) => key === picked) ?? voices[0] ?? clips[0];
  return {
    clip,
    slow: clip && (clips.find((one) => one.slow && one.kind === clip.kind && one.voice === clip.voice) ?? clip),
  };
}

/** The round button that plays a clip; without one it says that there is none. */
function RoundButton({
  tablet,
  clip,
  label,
  waits = false,
}: TabletProps & { clip: Clip | undefined; label: string; waits?: boolean }): JSX.Element {
  const isPlaying = clip !== undefined && tablet.player.playing.value === soundKeyOf(clip, false);
  return (
    <button
      type="button"
      class={clip === undefined ? "listen" : "listen sounding"}
      aria-label={label}
      title={label}
      disabled={waits}
      aria-pressed={isPlaying}
      onClick={() => tablet.player.toggle(clip)}
    >
      <Icon name={isPlaying ? "mute" : "listen"} />
    </button>
  );
}

/** The button that plays a phrase in the other side's language. */
export function ListenButton({ tablet, entry, lang }: TabletProps & { entry: PackedEntry; lang: string }): JSX.Element {
  return <RoundButton tablet={tablet} clip={clipOf(tablet, entry, lang).clip} label={tablet.words.value.app.play} />;
}

/** The button that plays an answer in my language: disabled until there is one with a voice; null where no answer has one. */
export function AnswerVoice({ tablet, ids }: TabletProps & { ids: readonly string[] }): JSX.Element | null {
  const me = tablet.me.value;
  const entry = ids.length === 1 ? tablet.entries.value.get(ids[0]!) : undefined;
  const yes = tablet.entries.value.get("yes");
  if (!yes || !clipOf(tablet, yes, me).clip) return null;
  const clip = entry && clipOf(tablet, entry, me).clip;
  return <RoundButton tablet={tablet} clip={clip} label={tablet.words.value.app.playAnswer} waits={ids.length !== 1} />;
}

/** The buttons for playing a phrase slowly or again and again, for choosing a voice and, where it `records`, for a recording of one's own. */
export function Listening({
  tablet,
  entry,
  lang,
  records = false,
}: TabletProps & { entry: PackedEntry; lang: string; records?: boolean }): JSX.Element {
  const words = tablet.words.value.app;
  const { voices } = voicesOf(tablet, entry, lang);
  const { clip, slow } = clipOf(tablet, entry, lang);
  const isSlow = slow !== undefined && tablet.player.playing.value === soundKeyOf(slow, true);
  const again = tablet.player.repeating.value;
  return (
    <>
      {clip && slow ? (
        <>
          <Control
            icon={isSlow ? "mute" : "slow"}
            label={words.playSlowly}
            pressed={isSlow}
            onClick={() => tablet.player.toggle(slow, { slowly: true })}
          />
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
      {records ? (
        <Control icon="record" label={words.record} onClick={() => tablet.navigation.open("record", entry.id)} />
      ) : null}
      {clip && voices.length > 1 ? (
        <span class="chips" role="group" aria-label={words.voices}>
          {voices.map((one) => (
            <button
              key={one.key}
              type="button"
              class="chip"
              aria-pressed={one === clip}
              onClick={() => (pickedOf(tablet).value = one.key)}
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

/** A notice that the recording that was asked for is damaged, or that there is none. It goes with the next one, and when the view is left. */
export function SoundNotice({ tablet }: TabletProps): JSX.Element | null {
  const { soundBroken, soundNone } = tablet.words.value.app;
  const why = tablet.player.unplayed.value;
  return why === undefined ? null : (
    <p class="notice foot-notice" role="alert">
      {why === "none" ? soundNone : soundBroken}
    </p>
  );
}
