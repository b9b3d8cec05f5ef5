import { clockReader } from "../clock-words.ts";
import type { Script } from "../script.ts";
import { koreanSoundClasses } from "./sound-classes.ts";
import { ALPHABET, composeBlock, isBlock, decomposeBlock, partsOfBlock, typedLetters } from "./hangul.ts";

/** An index has no headings of its own for tense letters (국립국어원: 한글 맞춤법 §4). */
const PLAIN: { readonly [letter: string]: string } = { ㄲ: "ㄱ", ㄸ: "ㄷ", ㅃ: "ㅂ", ㅆ: "ㅅ", ㅉ: "ㅈ" };
/** Particles that people often leave out: of subject, object, topic, place, means. A syllable that only looks like one is removed too; in a search that does no harm. */
const PARTICLE = /([가-힣])(?:에서|으로|[이가을를은는에도로와과의])(?= )/gu;

/** Endings of verbs in -하다, whose first part is a noun: 안녕하세요 is found by 안녕. */
const VERB = /([가-힣]{2})(?:하(?:세요|십시오|십니까|다|자)|합니다|합니까|해요|했어요|했습니다)(?= |$)/gu;

const initialOf = (block: string): string => (isBlock(block) ? decomposeBlock(block)[0] : "");

/** How Korean is written. */
export const koreanScript: Script = {
  tag: "ko",
  system: "Hang",
  letters: /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/u,
  letterCount: 11_522,
  direction: "ltr",
  collation: "ko",
  indexLetter: (letter) => {
    const initial = initialOf(letter);
    return initial === "" ? letter : (PLAIN[initial] ?? initial);
  },
  syllabic: true,
  alphabet: ALPHABET,
  block: { parts: partsOfBlock, join: composeBlock, silent: "ㅇ" },
  head: (syllable) => (isBlock(syllable) ? decomposeBlock(syllable).slice(0, 2) : [syllable]),
  // Hangul is drawn lighter than Cyrillic and Latin of the same name.
  weight: "SemiBold",
  keyboard: {
    // Dubeolsik (KS X 5002).
    keys: "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ[]ㅁㄴㅇㄹㅎㅗㅓㅏㅣ;'ㅋㅌㅊㅍㅠㅜㅡ,.`\\1234567890-=",
    shifted: { q: "ㅃ", w: "ㅉ", e: "ㄸ", r: "ㄲ", t: "ㅆ", o: "ㅒ", p: "ㅖ" },
    typed: typedLetters,
  },
  search: {
    typed: typedLetters,
    soundClasses: koreanSoundClasses,
    initials: (word) => Array.from(word, (letter) => initialOf(letter) || letter).join(""),
    isInitials: (query) => /^[ㄱ-ㅎ\s]+$/u.test(query),
    withoutParticles: (text) => text.replaceAll(PARTICLE, "$1").replaceAll(VERB, "$1"),
    times: clockReader({
      pattern:
        /(?:(?<part>오전|아침|새벽|오후|저녁|낮|밤) ?)?(?<h>\d{1,2}) ?시(?!간)(?: ?(?<m>\d{1,2}) ?분| ?(?<half>반))?/gu,
      parts: {
        오전: "morning",
        아침: "morning",
        새벽: "morning",
        오후: "evening",
        저녁: "evening",
        낮: "day",
        밤: "night",
      },
    }),
  },
  sheets: { joining: ["또는", "및"], date: /\d\d월 \d\d일/u },
  slashed: ["및/또는", "또는/및"],
  // The particle after a vowel; the one after a consonant follows from it.
  forms: ["가", "는", "를", "와", "로"],
};
