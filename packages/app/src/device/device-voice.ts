import { languageOf } from "@parley/sound/script";
import { signal } from "@preact/signals";

/** The voices of the device. Browsers may list them only after the page has loaded. */
const voices = signal<readonly SpeechSynthesisVoice[]>([]);
const readVoices = (): void => void (voices.value = globalThis.speechSynthesis?.getVoices() ?? []);
readVoices();
globalThis.speechSynthesis?.addEventListener?.("voiceschanged", readVoices);

/** An offline voice of the device for a language, of its region if there is one. Online voices are not used, because they send the text to a server. */
export function deviceVoice(lang: string): SpeechSynthesisVoice | undefined {
  const local = voices.value.filter((voice) => voice.localService);
  const tags = local.map((voice) => voice.lang.replaceAll("_", "-"));
  const at = tags.indexOf(lang);
  return local[at >= 0 ? at : tags.findIndex((tag) => languageOf(tag) === languageOf(lang))];
}
