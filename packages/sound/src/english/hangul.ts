/**
 * English in Hangul (외래어 표기법, chapter 3, section 1). The word is first rewritten as the British pronunciation that the standard
 * transcribes, as far as its clauses need it: [ɪə] in here, [i] for a weak vowel that is spelled i, no vowel in the end of seven.
 */
import { FOREIGN } from "../korean/foreign-hangul.ts";
import { hangulStyle, type HangulTable } from "../korean/hangul-style.ts";
import type { Style, Styles } from "../language.ts";
import { isVowel, type Phone } from "../phone.ts";
import { NO_STEPS, type Syllable, type Word } from "../sound.ts";
import { weakVowels } from "./weak-vowels.ts";

/** A vowel after which a stop is a final, 캡; after others it has a block, 게이트 (clause 1). */
const SHORT = /^[ɪɛæʌəʊɑ]$/u;

/** Whether a consonant closes the block before it (clauses 1, 5 and 6). Nothing closes a block that was added: 호이스트. */
function closesBefore(phone: Phone, next: Phone, before: Phone): boolean {
  if (!/^[ptk]$/u.test(phone)) return isVowel(before) || /^[jwɹr]$/u.test(before);
  // Out and keep are 아웃 and 킵 in use.
  const customary = (phone === "t" && before === "w") || (phone === "p" && before === "i");
  return (SHORT.test(before) || customary) && (next === "" || /^(?:[ptkbdgfvszθðʃxhm]|tʃ|dʒ|ts)/u.test(next));
}

const table: HangulTable = {
  ...FOREIGN,
  consonants: {
    ...FOREIGN.consonants,
    // [ʃ] before a consonant, which the rewriting marks: 슈링크 (clause 3).
    ɕ: { onset: "ㅅ", isolated: "슈" },
  },
  closesBefore,
  // [w] after other consonants has a block: 스위치, 트웬티 (clause 9).
  joinsW: (consonant) => /^[kgxh]$/u.test(consonant),
};

interface PlacedPhone {
  phone: Phone;
  readonly nucleus: boolean;
  readonly stress: boolean;
  /** Whether it begins a syllable of its own. */
  readonly apart?: true;
  readonly syllable: number;
}

function phonesOf({ syllables }: Word): PlacedPhone[] {
  return syllables.flatMap(({ onset, nucleus, coda, stress }, syllable) =>
    [...onset, nucleus, ...coda].map((segment) => ({
      phone: segment.surface,
      nucleus: segment === nucleus,
      stress: stress === true,
      syllable,
    })),
  );
}

const schwaAfter = ({ syllable }: PlacedPhone): PlacedPhone => ({
  phone: "ə",
  nucleus: true,
  stress: false,
  apart: true,
  syllable,
});

/**
 * [ɪə], [ɛə], [ʊə] where no vowel follows the r, and [ɛə] in area, [ɔə] in door: 히어, 데어, 투어, 에어리어, 도어. [m] and [n] after
 * l at the end have a vowel, and group a short one, as in use: 필름, 그룹.
 */
function vowelsAdded(phones: readonly PlacedPhone[], written: string): PlacedPhone[] {
  return phones.flatMap((own, i) => {
    const [before, after] = [phones[i - 1], phones[i + 1]];
    if (own.phone === "ɔ" && after?.phone === "ɹ" && /^yours?$/u.test(written))
      return [{ ...own, phone: "ʊ" }, schwaAfter(own)];
    if (own.phone === "u" && after?.phone === "p" && written.includes("group")) return [{ ...own, phone: "ʊ" }];
    if (/^[mn]$/u.test(own.phone) && before?.phone === "l" && before.syllable === own.syllable)
      return [{ ...schwaAfter(own), phone: "ɯ" }, own];
    if (
      own.phone === "ɹ" &&
      /^[jw]$/u.test(before?.phone ?? "") &&
      before?.syllable === own.syllable &&
      !after?.nucleus
    )
      return [schwaAfter(own), own];
    if (own.phone !== "ɹ" || !before?.nucleus) return [own];
    const closed = own.syllable === before.syllable && !after?.nucleus;
    const centring = closed
      ? /^[iɪɛʊu]$/u.test(before.phone) ||
        (before.phone === "ɔ" && /(?:oor|[^f]ore|oar)s?$/u.test(written) && i >= phones.length - 2)
      : before.phone === "ɛ" && before.stress && /a(?:re|ri|ir)/u.test(written);
    return centring ? [schwaAfter(before), own] : [own];
  });
}

/** Consonants as the clauses name them: 먼스, 라이츠, 슈링크; [ou] is 오 (clause 8), and [j] after l or n before [ə] is 이 (clause 9). */
function consonantsRewritten(phones: readonly PlacedPhone[]): PlacedPhone[] {
  const rewritten: PlacedPhone[] = [];
  for (const [i, own] of phones.entries()) {
    const before = rewritten.at(-1);
    const after = phones[i + 1];
    const last = i === phones.length - 1;
    if (/^[θð]$/u.test(own.phone) && /^[sz]$/u.test(after?.phone ?? "")) continue;
    if (own.phone === "w" && before?.phone === "o" && before.syllable === own.syllable) continue;
    if (last && before && `${before.phone}${own.phone}` === "ts") before.phone = "ts";
    else if (last && before && `${before.phone}${own.phone}` === "dz") before.phone = "dz";
    else if (own.phone === "ʃ" && after?.phone === "ɹ") rewritten.push({ ...own, phone: "ɕ" });
    else if (own.phone === "j" && /^[ln]$/u.test(before?.phone ?? "") && after?.phone === "ə")
      rewritten.push({ ...own, phone: "i", nucleus: true, apart: true });
    else if (
      own.phone === "ɜ" &&
      before?.phone === "j" &&
      before.syllable === own.syllable &&
      after?.phone === "ɹ" &&
      phones[i + 2]?.nucleus
    )
      rewritten.push({ ...own, phone: "ʊ" });
    else rewritten.push({ ...own });
  }
  return rewritten;
}

/** Syllables of phones: a new one where the number changes, or a vowel is apart. Each has a vowel. */
function syllablesOf(phones: readonly PlacedPhone[], from: readonly [number, number]): Syllable[] {
  const groups: PlacedPhone[][] = [];
  let numbered = -1;
  for (const own of phones) {
    const opens = own.apart || own.syllable !== numbered || own.nucleus;
    if (groups.length === 0 || (opens && groups.at(-1)!.some(({ nucleus }) => nucleus))) groups.push([]);
    groups.at(-1)!.push(own);
    numbered = own.syllable;
  }
  const segment = ({ phone }: PlacedPhone): Syllable["nucleus"] => ({
    underlying: phone,
    surface: phone,
    steps: NO_STEPS,
    from,
  });
  return groups.map((group) => {
    const at = group.findIndex(({ nucleus }) => nucleus);
    const { stress } = group[at]!;
    return {
      onset: group.slice(0, at).map(segment),
      nucleus: segment(group[at]!),
      coda: group.slice(at + 1).map(segment),
      stress,
    };
  });
}

/** A word as the standard transcribes it. */
function rewritten(word: Word): Word {
  if (word.syllables.length === 0) return word;
  const written = word.written.toLowerCase().replaceAll("’", "'");
  const phones = phonesOf(word);
  const weak = weakVowels(
    written,
    phones.map(({ phone }) => phone),
  );
  const whole = consonantsRewritten(
    vowelsAdded(
      phones.map((own, i) => ({ ...own, phone: weak[i]! })),
      written,
    ),
  );
  return { ...word, syllables: syllablesOf(whole, word.from) };
}

/**
 * Whether two consonants keep their sounds as a final and the beginning of the next block: ㄴ and other finals before ㄹ, ㄹ before
 * ㄴ, and stops before ㅁ, are read as others (표준 발음법 §18–§20), so that «unload» would be heard as «load»: 어늘로드, 일르니스,
 * 이퀴프먼트.
 */
const keepTheirSounds = (phone: Phone, next: Phone): boolean =>
  phone === "l" ? next !== "n" : next !== "l" && next !== "ɹ" && !(next === "m" && /^[ptk]$/u.test(phone));

/** The first sound of a word. */
const beginning = ({ syllables: [first] }: Word): Phone => (first ? (first.onset[0] ?? first.nucleus).surface : "");

/** [wɜ] before a consonant has its r, since [wɔ] is 워 too: work 워르크, walk 워크. Not before l: world 월드. */
function withSoundedR(word: Word): Word {
  const syllables = word.syllables.map((syllable, at) => {
    const [{ surface: glide } = { surface: "" }, vowel, first] = [
      syllable.onset.at(-1),
      syllable.nucleus.surface,
      syllable.coda[0],
    ];
    const second = syllable.coda[1]?.surface ?? word.syllables[at + 1]?.onset[0]?.surface ?? "";
    if (
      syllable.stress !== true ||
      glide !== "w" ||
      vowel !== "ɜ" ||
      first?.surface !== "ɹ" ||
      second === "" ||
      second === "l"
    )
      return syllable;
    return { ...syllable, coda: [{ ...first, surface: "r" }, ...syllable.coda.slice(1)] };
  });
  return { ...word, syllables };
}

const styleOf = (own: HangulTable): Style => {
  const style = hangulStyle(own);
  return { hides: style.hides, spell: (word, before, after) => style.spell(rewritten(word), before, after) };
};

/** To read aloud: a word alone, and before one that begins with a nasal or ㄹ, where a final stop would be read as a nasal: 두 나트 무브. */
const [alone, beforeNasal] = [false, true].map((isBefore) =>
  styleOf({
    ...table,
    closesBefore: (phone, next, before) =>
      keepTheirSounds(phone, next) &&
      !(isBefore && next === "" && /^[ptk]$/u.test(phone)) &&
      closesBefore(phone, next, before),
  }),
) as [Style, Style];

/** English for Korean readers. */
export const englishForKorean: Styles = {
  standard: styleOf(table),
  say: {
    hides: alone.hides,
    spell: (word, before, after) =>
      (after && /^[mnlɹ]$/u.test(beginning(after)) ? beforeNasal : alone).spell(withSoundedR(word), before, after),
  },
};
