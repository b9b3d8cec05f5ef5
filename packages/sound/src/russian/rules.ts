/**
 * The pronunciation rules of Russian (Аванесов: «Русское литературное произношение»; «Русская грамматика» 1980). Each rule changes
 * segments and names its process.
 */
import { isObstruent, isVowel, type Phone } from "../phone.ts";
import { changePhone, NO_STEPS, type SegmentDraft } from "../sound.ts";
import { matches, matchesWithin } from "../word-list.ts";
import { VOWELS_HUSHED, VOWELS_UNREDUCED } from "./lists.ts";
import { STRESS_MARK, withoutStress } from "../stress-mark.ts";

/** A letter and its segments while rules are applied: none (ь), one, or two (я at the start: j and a). */
export interface GraphemeDraft {
  readonly letter: string;
  readonly segments: SegmentDraft[];
}

/** A word while rules are applied to it. */
export interface WordDraft {
  /** Lower case, no marks. */
  readonly bare: string;
  readonly graphemes: GraphemeDraft[];
  /** The index of the stressed vowel among the graphemes; -1: no stress; `undefined`: unknown. */
  readonly stress: number | undefined;
  readonly from: readonly [number, number];
  /** Whether the word is a clitic of the next word, or of the one before. */
  readonly clitic?: "proclitic" | "enclitic" | undefined;
}

/** A word in lower case without stress marks. */
export function bareOf(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes(STRESS_MARK) ? withoutStress(lower) : lower;
}

export const VOWEL_LETTERS = "аеёиоуыэюя";
const CONSONANTS: { readonly [letter: string]: Phone } = {
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ж: "ʐ",
  з: "z",
  й: "j",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ф: "f",
  х: "x",
  ц: "ts",
  ч: "tɕ",
  ш: "ʂ",
  щ: "ɕ",
};
const VOWELS: { readonly [letter: string]: Phone } = {
  а: "a",
  я: "a",
  о: "o",
  ё: "o",
  у: "u",
  ю: "u",
  э: "e",
  е: "e",
  и: "i",
  ы: "ɨ",
};
const ALWAYS_HARD = "жшц";
const ALWAYS_SOFT = "чщй";
/** Prefixes whose д stays a sound of its own before ж: поджать, but джинсы. */
const PREFIX_IN_D = /^(?:не)?(?:по|на|пре|пере)$/u;

/** Letters to segments: softness from the next letter, [j] before я ё ю е at a start, after a vowel, ь or ъ. */
export function makeGraphemes(bare: string, froms: readonly (readonly [number, number])[]): GraphemeDraft[] {
  const letters = Array.from(bare);
  return letters.map((letter, i) => {
    const from = froms[i]!;
    const segment = (phone: Phone): SegmentDraft => ({ underlying: phone, current: phone, steps: NO_STEPS, from });
    const consonant = CONSONANTS[letter];
    const fused = (at: number): boolean =>
      letters[at] === "д" && letters[at + 1] === "ж" && !PREFIX_IN_D.test(bare.slice(0, at));
    if (fused(i)) return { letter, segments: [] };
    if (fused(i - 1)) return { letter, segments: [{ ...segment("dʐ"), from: [froms[i - 1]![0], from[1]] }] };
    if (consonant) {
      const soft =
        !ALWAYS_HARD.includes(letter) && !ALWAYS_SOFT.includes(letter) && "еёиюяь".includes(letters[i + 1] ?? "-");
      return { letter, segments: [segment(soft ? `${consonant}ʲ` : consonant)] };
    }
    const vowel = VOWELS[letter];
    if (!vowel) return { letter, segments: [] };
    const before = letters[i - 1] ?? "";
    const open = before === "" || VOWEL_LETTERS.includes(before) || "ьъ".includes(before);
    const iotated = ("яёюе".includes(letter) && open) || (before === "ь" && "ио".includes(letter));
    const hard = ALWAYS_HARD.includes(before) && before !== "" && letter === "и";
    const nucleus = segment(hard ? "ɨ" : vowel);
    return { letter, segments: iotated ? [segment("j"), nucleus] : [nucleus] };
  });
}

const VOICED_OF: { readonly [phone: string]: Phone } = {
  p: "b",
  t: "d",
  k: "g",
  f: "v",
  s: "z",
  ʂ: "ʐ",
  x: "ɣ",
  ts: "dz",
  tʂ: "dʐ",
  tɕ: "dʑ",
  ɕ: "ʑ",
};
const VOICELESS_OF: { readonly [phone: string]: Phone } = Object.fromEntries(
  Object.entries(VOICED_OF).map(([a, b]) => [b, a]),
);

/** Whether a phone voices the obstruent before it: a voiced obstruent other than [v]. */
function isVoicedObstruent(phone: Phone): boolean {
  return isObstruent(phone) && !phone.startsWith("v") && revoice(phone, VOICELESS_OF) !== phone;
}

function revoice(phone: Phone, table: { readonly [phone: string]: Phone }): Phone {
  const soft = phone.endsWith("ʲ");
  const other = table[soft ? phone.slice(0, -1) : phone];
  return other === undefined ? phone : soft ? `${other}ʲ` : other;
}

/**
 * Voicing: a final obstruent is voiceless, and an obstruent takes the voicing of the next one, except of [v]. This also applies
 * across a preposition, and from the next word after one space: вас зовут [vaz zɐˈvut].
 */
export function assimilateVoice(
  segments: readonly SegmentDraft[],
  final: boolean,
  after: SegmentDraft | undefined,
): void {
  let next = after;
  for (let i = segments.length - 1; i >= 0; next = segments[i]!.current === "" ? next : segments[i], i--) {
    const segment = segments[i]!;
    if (segment.current === "" || !isObstruent(segment.current)) continue;
    if (next === undefined || (next === after && !isVoicedObstruent(next.current))) {
      if (final) changePhone(segment, revoice(segment.current, VOICELESS_OF), "devoice", "final voice");
    } else if (isObstruent(next.current) && !next.current.startsWith("v")) {
      const voiceless = revoice(next.current, VOICELESS_OF) === next.current;
      changePhone(segment, revoice(segment.current, voiceless ? VOICELESS_OF : VOICED_OF), "assimVoice", "voice");
    }
  }
}

/** After a preposition with a hard consonant и is [ɨ]: под и́вой, в И́ндию (Аванесов). */
export function backVowel(preposition: readonly SegmentDraft[], word: WordDraft): void {
  const first = word.graphemes[0];
  const last = preposition.at(-1)?.current;
  if (first?.letter !== "и" || last === undefined || isVowel(last) || isSoft(last)) return;
  const [vowel] = first.segments;
  if (vowel) vowel.underlying = vowel.current = "ɨ";
}

/** Softness: a dental before a soft dental, and н before ч, щ. */
export function assimilateSoftness(segments: readonly SegmentDraft[]): void {
  const sounding = segments.filter((segment) => segment.current !== "");
  for (let i = sounding.length - 2; i >= 0; i--) {
    const [segment, next] = [sounding[i]!, sounding[i + 1]!];
    const dental = /^[szn]$/.test(segment.current) && /^[tdnsz]ʲ$/.test(next.current);
    if (dental || (segment.current === "n" && /^(tɕ|ɕ)$/.test(next.current)))
      changePhone(segment, `${segment.current}ʲ`, "assimSoft", "softness");
  }
}

const SOFT: ReadonlySet<Phone> = new Set(["j", "tɕ", "ɕ", "dʑ", "ʑ"]);
const isSoft = (phone: Phone): boolean => phone.endsWith("ʲ") || SOFT.has(phone);

/** Whether a word begins with a part that keeps its о: фотоснимок. */
const isUnreduced = (bare: string): boolean => bare.length >= 7 && matches(VOWELS_UNREDUCED, bare, 0);

/** Whether the first vowel of a word has its stress. */
const beginsStressed = ({ graphemes, stress }: WordDraft): boolean =>
  graphemes.findIndex(({ letter }) => VOWEL_LETTERS.includes(letter)) === stress;

/**
 * Reduction of unstressed vowels: akanye after hard consonants, ikanye after soft ones. The vowel of a preposition is the one
 * before the stress where the word after it begins with the stress: под но́ги, and по доро́ге with a weaker one.
 */
export function reduceVowels(draft: WordDraft, next?: WordDraft): void {
  const { graphemes, stress, bare } = draft;
  if (stress === undefined) return;
  const vowels = graphemes.flatMap((grapheme, at) => (VOWEL_LETTERS.includes(grapheme.letter) ? [at] : []));
  const stressAt = vowels.indexOf(stress);
  if (vowels.length === 1 && stressAt === 0) return;
  const leaning = draft.clitic === "proclitic" && next?.stress !== undefined;
  const segments: SegmentDraft[] = [];
  for (const grapheme of graphemes)
    for (const segment of grapheme.segments) if (segment.current !== "") segments.push(segment);
  for (const [i, at] of vowels.entries()) {
    // ё away from the stress has a second one: трёхме́рный.
    if (at === stress || graphemes[at]!.letter === "ё") continue;
    const segment = graphemes[at]!.segments.at(-1)!;
    const before = segments[segments.indexOf(segment) - 1];
    const isFinal = at === graphemes.length - 1;
    const pretonic =
      stressAt >= 0
        ? i === stressAt - 1
        : i === vowels.length - 1 &&
          (leaning ? beginsStressed(next) : draft.clitic !== "enclitic" && isFinal && i === 0);
    const soft = before !== undefined && isSoft(before.current);
    const open =
      before === undefined ||
      isVowel(before.current) ||
      isVowel(segments[segments.indexOf(segment) + 1]?.current ?? "") ||
      (leaning && isFinal && VOWEL_LETTERS.includes(next.graphemes[0]?.letter ?? "-"));
    const vowelBefore = VOWEL_LETTERS.includes(graphemes[at - 1]?.letter ?? "-");
    // A final о after a vowel, as in радио, какао, is not reduced, nor is the о of some first parts: фотоснимок.
    if (segment.current === "o" && ((isFinal && vowelBefore) || (at <= 1 && isUnreduced(bare)))) continue;
    // In the endings -ям, -ями, -ях, -ят an unstressed я is as at the end of a word (Аванесов).
    if (segment.current === "a" && soft && /^я(?:м|ми|х|т|тся)$/u.test(bare.slice(at))) {
      changePhone(segment, "ə", "ikanye", "е, я, и, у");
      continue;
    }
    // жалеть, сожаление, лошадей: [ɨ] after ж, ш in these roots.
    if (
      segment.current === "a" &&
      /[жш]/u.test(graphemes[at - 1]?.letter ?? "") &&
      matchesWithin(VOWELS_HUSHED, bare)
    ) {
      changePhone(segment, "ɨ", "akanye", "а, о");
      continue;
    }
    // -дцать, -дцатый: the vowel after ц is [ɨ]: двадцать, одиннадцатый.
    if (segment.current === "a" && before?.current === "ts" && bare.startsWith("дцат", at - 2))
      changePhone(segment, "ɨ", "akanye", "а, о");
    else if (segment.current === "a" && soft)
      changePhone(segment, isFinal && !leaning ? "ə" : "ɪ", "ikanye", "е, я, и, у");
    else if (segment.current === "a" || segment.current === "o")
      changePhone(segment, pretonic || (open && (leaning || !isFinal) && !soft) ? "ɐ" : "ə", "akanye", "а, о");
    else if (segment.current === "e" && isFinal && stress >= 0) continue;
    else if (segment.current === "e")
      changePhone(segment, soft || before === undefined || isVowel(before.current) ? "ɪ" : "ɨ", "ikanye", "е, я, и, у");
    else if (segment.current === "i") changePhone(segment, "ɪ", "ikanye", "е, я, и, у");
    else if (segment.current === "u") changePhone(segment, "ʊ", "ikanye", "е, я, и, у");
  }
}
