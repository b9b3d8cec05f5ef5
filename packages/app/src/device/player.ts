import { signal, type ReadonlySignal } from "@preact/signals";
import { deviceVoice } from "./device-voice.ts";

/** The kind of a voice: a person in the book, a recording made on this device, a machine in the book, the device's speech synthesis. */
export type VoiceKind = "person" | "own" | "machine" | "device";

/** A recording, or words for speech synthesis. */
export interface Clip {
  /** Identifies the sound. */
  readonly key: string;
  readonly kind: VoiceKind;
  /** The name of the voice in the book; empty where it has none. */
  readonly voice: string;
  readonly slow: boolean;
  /** The recording; `undefined` where it is damaged, or for the kind `device`, which has `words`. */
  sound(): Blob | undefined;
  readonly words?: { readonly text: string; readonly lang: string };
}

/** Plays one clip at a time. */
export interface Player {
  /** The key of the clip that is playing, as `soundKeyOf` gives it. */
  readonly playing: ReadonlySignal<string | undefined>;
  /** Why what was asked for last is not played: its recording is damaged, or there is none. */
  readonly unplayed: ReadonlySignal<"damaged" | "none" | undefined>;
  /** Whether the clip is repeated. */
  readonly repeating: ReadonlySignal<boolean>;
  /** Play a clip, or stop it if it is playing. `slowly`: play a clip of normal speed at a lower rate. */
  toggle(clip: Clip | undefined, how?: { readonly slowly?: boolean; readonly repeat?: boolean }): void;
  /** Play a clip from its start; stops the one that is playing. */
  play(clip: Clip, how?: { readonly slowly?: boolean; readonly repeat?: boolean }): void;
  stop(): void;
}

/** The playback rate for slow. */
const SLOW_RATE = 0.7;
/** Milliseconds between repetitions. */
const PAUSE = 900;

/** A player for the page. */
export function makePlayer(): Player {
  const playing = signal<string | undefined>(undefined);
  const repeating = signal(false);
  const unplayed = signal<"damaged" | "none" | undefined>(undefined);
  let audio: HTMLAudioElement | undefined;
  let url: string | undefined;
  /** Counts calls of `play` and `stop`, so that late events of an earlier clip are ignored. */
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Revoke the URL of the recording. The element is emptied first, because it can still be reading. */
  const release = (): void => {
    if (url === undefined) return;
    audio?.removeAttribute("src");
    audio?.load();
    URL.revokeObjectURL(url);
    url = undefined;
  };
  const silence = (): void => {
    clearTimeout(timer);
    audio?.pause();
    release();
    globalThis.speechSynthesis?.cancel();
  };
  const stop = (): void => {
    turn += 1;
    silence();
    playing.value = undefined;
    repeating.value = false;
    unplayed.value = undefined;
  };
  const play: Player["play"] = (clip, how = {}) => {
    silence();
    unplayed.value = undefined;
    playing.value = soundKeyOf(clip, how.slowly === true);
    repeating.value = how.repeat === true;
    const thisTurn = ++turn;
    const ended = (): void => {
      if (turn !== thisTurn) return;
      if (how.repeat) timer = setTimeout(begin, PAUSE);
      else stop();
    };
    const slow = how.slowly === true && !clip.slow;
    const begin = (): void => {
      if (clip.words) return speak(clip.words, slow, ended);
      const sound = clip.sound();
      if (!sound) {
        stop();
        unplayed.value = "damaged";
        return;
      }
      release();
      url = URL.createObjectURL(sound);
      const element = new Audio(url);
      audio = element;
      element.playbackRate = slow ? SLOW_RATE : 1;
      element.addEventListener("ended", ended);
      element.addEventListener("error", () => {
        if (turn === thisTurn && audio === element && url !== undefined) stop();
      });
      element.play().catch(() => {
        // The device refused to play, or another clip has started since.
        if (turn === thisTurn) stop();
      });
    };
    begin();
  };
  return {
    playing,
    repeating,
    unplayed,
    play,
    stop,
    toggle(clip, how = {}) {
      if (clip && playing.value !== soundKeyOf(clip, how.slowly === true)) return play(clip, how);
      stop();
      if (!clip) unplayed.value = "none";
    },
  };
}

/** The value of `Player.playing` while a clip plays. */
export function soundKeyOf(clip: Clip, slowly: boolean): string {
  return slowly ? `${clip.key} slowly` : clip.key;
}

function speak(words: { readonly text: string; readonly lang: string }, slow: boolean, ended: () => void): void {
  const utterance = new SpeechSynthesisUtterance(words.text);
  const voice = deviceVoice(words.lang);
  if (voice) utterance.voice = voice;
  utterance.lang = words.lang;
  utterance.rate = slow ? SLOW_RATE : 1;
  utterance.addEventListener("end", ended);
  utterance.addEventListener("error", ended);
  speechSynthesis.speak(utterance);
}
