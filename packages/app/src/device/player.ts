import { signal, type ReadonlySignal } from "@preact/signals";
import { deviceVoice } from "./device-voice.ts";

/** Whose voice it is: a person's in the book, one recorded on this device, a machine's in the book, the device's own. */
export type VoiceKind = "person" | "own" | "machine" | "device";

/** Something that can be listened to. */
export interface Clip {
  /** The same for the same sound. */
  readonly key: string;
  readonly kind: VoiceKind;
  /** Who speaks, where the book names somebody. */
  readonly voice: string;
  readonly slow: boolean;
  /** The recording; the device's own voice has none and is given words. */
  sound(): Blob | undefined;
  readonly words?: { readonly text: string; readonly lang: string };
}

/** Plays one thing at a time. */
export interface Player {
  /** The key of what is heard now. */
  readonly playing: ReadonlySignal<string | undefined>;
  /** Whether it begins again when it has ended. */
  readonly repeating: ReadonlySignal<boolean>;
  /** Play, or stop what plays if it is the same. `slowly`: a recording that was not made slowly is played so. */
  toggle(clip: Clip, how?: { readonly slowly?: boolean; readonly repeat?: boolean }): void;
  /** Play from the beginning, whatever plays. */
  play(clip: Clip, how?: { readonly slowly?: boolean; readonly repeat?: boolean }): void;
  stop(): void;
}

/** How fast a recording is played that should be slow. */
const SLOWLY = 0.7;
/** Milliseconds between one time and the next. */
const PAUSE = 900;

/** The player of the page. */
export function makePlayer(): Player {
  const playing = signal<string | undefined>(undefined);
  const repeating = signal(false);
  let audio: HTMLAudioElement | undefined;
  let url: string | undefined;
  /** Counts what was begun, so that what was broken off does not end what came after it. */
  let turn = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  /** Let go of the recording, the element first: it may still be reading. */
  const release = (): void => {
    if (url === undefined) return;
    audio?.removeAttribute("src");
    audio?.load();
    URL.revokeObjectURL(url);
    url = undefined;
  };
  const hush = (): void => {
    clearTimeout(again);
    audio?.pause();
    release();
    globalThis.speechSynthesis?.cancel();
  };
  const stop = (): void => {
    turn += 1;
    hush();
    playing.value = undefined;
    repeating.value = false;
  };
  const play: Player["play"] = (clip, how = {}) => {
    hush();
    playing.value = soundKeyOf(clip, how.slowly === true);
    repeating.value = how.repeat === true;
    const mine = ++turn;
    const ended = (): void => {
      if (turn !== mine) return;
      if (how.repeat) again = setTimeout(begin, PAUSE);
      else stop();
    };
    const slow = how.slowly === true && !clip.slow;
    const begin = (): void => {
      if (clip.words) return speak(clip.words, slow, ended);
      const sound = clip.sound();
      if (!sound) return stop();
      release();
      url = URL.createObjectURL(sound);
      const element = new Audio(url);
      audio = element;
      element.playbackRate = slow ? SLOWLY : 1;
      element.addEventListener("ended", ended);
      element.addEventListener("error", () => {
        if (turn === mine && audio === element && url !== undefined) stop();
      });
      element.play().catch(() => {
        // Another was begun meanwhile, or the device plays nothing: what is shown stays true.
        if (turn === mine) stop();
      });
    };
    begin();
  };
  return {
    playing,
    repeating,
    play,
    stop,
    toggle(clip, how = {}) {
      if (playing.value === soundKeyOf(clip, how.slowly === true)) stop();
      else play(clip, how);
    },
  };
}

/** What `playing` holds while a clip is heard. */
export function soundKeyOf(clip: Clip, slowly: boolean): string {
  return slowly ? `${clip.key} slowly` : clip.key;
}

function speak(words: { readonly text: string; readonly lang: string }, slow: boolean, ended: () => void): void {
  const utterance = new SpeechSynthesisUtterance(words.text);
  const voice = deviceVoice(words.lang);
  if (voice) utterance.voice = voice;
  utterance.lang = words.lang;
  utterance.rate = slow ? SLOWLY : 1;
  utterance.addEventListener("end", ended);
  utterance.addEventListener("error", ended);
  speechSynthesis.speak(utterance);
}
