import { languageOf } from "@parley/sound/script";
import { signal } from "@preact/signals";

/** The voices of the device: they may come after the page. */
const voices = signal<readonly SpeechSynthesisVoice[]>([]);
const look = (): void => void (voices.value = globalThis.speechSynthesis?.getVoices() ?? []);
look();
globalThis.speechSynthesis?.addEventListener?.("voiceschanged", look);

/** A voice of the device for a language that works with no network; others would send away what is said. */
export function deviceVoice(lang: string): SpeechSynthesisVoice | undefined {
  const language = languageOf(lang);
  return voices.value.find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language);
}
