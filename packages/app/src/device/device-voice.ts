import { languageOf } from "@parley/sound/script";
import { signal } from "@preact/signals";

/** The voices of the device. Browsers may list them only after the page has loaded. */
const voices = signal<readonly SpeechSynthesisVoice[]>([]);
const readVoices = (): void => void (voices.value = globalThis.speechSynthesis?.getVoices() ?? []);
readVoices();
globalThis.speechSynthesis?.addEventListener?.("voiceschanged", readVoices);

/** An offline voice of the device for a language. Online voices are not used, because they send the text to a server. */
export function deviceVoice(lang: string): SpeechSynthesisVoice | undefined {
  const language = languageOf(lang);
  return voices.value.find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language);
}
