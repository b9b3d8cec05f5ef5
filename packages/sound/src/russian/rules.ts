/**
 * Russian: from how it is written, with its stress, to how it is said (Аванесов: «Русское литературное произношение»;
 * «Русская грамматика» 1980). Each rule changes cells and says which process it is.
 */
import { isObstruent, isVowel, type Phone } from "../phone.ts";
import { become, NO_STEPS, type Cell } from "../sound.ts";
import { matches, matchesWithin } from "../word-list.ts";
import { VOWELS_HUSHED, VOWELS_UNREDUCED } from "./lists.ts";
import { withoutStress } from "../stress-mark.ts";

/** A letter's cells while rules work: none (ь), one, or two (я at the start: j and a). */
export interface Sign {
  readonly letter: string;
  readonly cells: Cell[];
}

/** A word while rules work on it. */
export interface Draft {
  /** Lower case, no marks. */
  readonly bare: string;
  readonly signs: Sign[];
  /** Index of the stressed vowel among the signs; -1: none of its own; `undefined`: not known. */
  readonly stress: number | undefined;
  readonly from: readonly [number, number];
}

/** A word in lower case without stress marks. */
export function bareOf(written: string): string {
  return withoutStress(written.toLowerCase());
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

/** Letters to cells: softness from the next letter, [j] before я ё ю е at a start, after a vowel, ь or ъ. */
export function makeSigns(bare: string, froms: readonly (readonly [number, number])[]): Sign[] {
  const letters = Array.from(bare);
  return letters.map((letter, i) => {
    const from = froms[i]!;
    const cell = (phone: Phone): Cell => ({ deep: phone, now: phone, steps: NO_STEPS, from });
    const consonant = CONSONANTS[letter];
    if (consonant) {
      const soft =
        !ALWAYS_HARD.includes(letter) && !ALWAYS_SOFT.includes(letter) && "еёиюяь".includes(letters[i + 1] ?? "-");
      return { letter, cells: [cell(soft ? `${consonant}ʲ` : consonant)] };
    }
    const vowel = VOWELS[letter];
    if (!vowel) return { letter, cells: [] };
    const before = letters[i - 1] ?? "";
    const open = before === "" || VOWEL_LETTERS.includes(before) || "ьъ".includes(before);
    const iotated = ("яёюе".includes(letter) && open) || (before === "ь" && "ио".includes(letter));
    const hard = ALWAYS_HARD.includes(before) && before !== "" && letter === "и";
    const nucleus = cell(hard ? "ɨ" : vowel);
    return { letter, cells: iotated ? [cell("j"), nucleus] : [nucleus] };
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
  tɕ: "dʑ",
  ɕ: "ʑ",
};
const VOICELESS_OF: { readonly [phone: string]: Phone } = Object.fromEntries(
  Object.entries(VOICED_OF).map(([a, b]) => [b, a]),
);

/** What gives its voice to an obstruent before it: a voiced obstruent, but not [v]. */
function isVoicedObstruent(phone: Phone): boolean {
  return isObstruent(phone) && !phone.startsWith("v") && revoice(phone, VOICELESS_OF) !== phone;
}

function revoice(phone: Phone, table: { readonly [phone: string]: Phone }): Phone {
  const soft = phone.endsWith("ʲ");
  const other = table[soft ? phone.slice(0, -1) : phone];
  return other === undefined ? phone : soft ? `${other}ʲ` : other;
}

/**
 * Voice: the last obstruent of a word loses it, and each takes that of the next, [v] excepted; also across a preposition,
 * and from the next word where nothing but a space lies between: вас зовут [vaz zɐˈvut].
 */
export function assimilateVoice(cells: readonly Cell[], final: boolean, after: Cell | undefined): void {
  let next = after;
  for (let i = cells.length - 1; i >= 0; next = cells[i]!.now === "" ? next : cells[i], i--) {
    const cell = cells[i]!;
    if (cell.now === "" || !isObstruent(cell.now)) continue;
    if (next === undefined || (next === after && !isVoicedObstruent(next.now))) {
      if (final) become(cell, revoice(cell.now, VOICELESS_OF), "devoice", "final voice");
    } else if (isObstruent(next.now) && !next.now.startsWith("v")) {
      const voiceless = revoice(next.now, VOICELESS_OF) === next.now;
      become(cell, revoice(cell.now, voiceless ? VOICELESS_OF : VOICED_OF), "assimVoice", "voice");
    }
  }
}

/** Softness: a dental before a soft dental, and н before ч, щ. */
export function assimilateSoftness(cells: readonly Cell[]): void {
  const sounding = cells.filter((cell) => cell.now !== "");
  for (let i = sounding.length - 2; i >= 0; i--) {
    const [cell, next] = [sounding[i]!, sounding[i + 1]!];
    const dental = /^[szn]$/.test(cell.now) && /^[tdnsz]ʲ$/.test(next.now);
    if (dental || (cell.now === "n" && /^(tɕ|ɕ)$/.test(next.now)))
      become(cell, `${cell.now}ʲ`, "assimSoft", "softness");
  }
}

const isSoft = (phone: Phone): boolean => phone.endsWith("ʲ") || ["j", "tɕ", "ɕ", "dʑ", "ʑ"].includes(phone);

/** Whether a word begins with a part that keeps its о: фотоснимок. */
const isUnreduced = (bare: string): boolean => bare.length >= 7 && matches(VOWELS_UNREDUCED, bare, 0);

/** Vowels away from the stress: akanye after hard consonants, ikanye after soft ones. */
export function reduceVowels(draft: Draft): void {
  const { signs, stress, bare } = draft;
  if (stress === undefined) return;
  const vowels = signs.flatMap((sign, at) => (VOWEL_LETTERS.includes(sign.letter) ? [at] : []));
  const stressAt = vowels.indexOf(stress);
  const cells = signs.flatMap((sign) => sign.cells).filter((cell) => cell.now !== "");
  for (const [i, at] of vowels.entries()) {
    if (at === stress) continue;
    const cell = signs[at]!.cells.at(-1)!;
    const before = cells[cells.indexOf(cell) - 1];
    const pretonic =
      stressAt >= 0 ? i === stressAt - 1 : i === vowels.length - 1 && signs.length === at + 1 && vowels.length === 1;
    const isFinal = at === signs.length - 1;
    const soft = before !== undefined && isSoft(before.now);
    const open = before === undefined || isVowel(before.now) || isVowel(cells[cells.indexOf(cell) + 1]?.now ?? "");
    const vowelBefore = VOWEL_LETTERS.includes(signs[at - 1]?.letter ?? "-");
    // A final о after a vowel, as in радио, какао, is not reduced, nor is the о of some first parts: фотоснимок.
    if (cell.now === "o" && ((isFinal && vowelBefore) || (at <= 1 && isUnreduced(bare)))) continue;
    // In the endings -ям, -ями, -ях, -ят an unstressed я is as at the end of a word (Аванесов).
    if (cell.now === "a" && soft && /^я(?:м|ми|х|т|тся)$/u.test(bare.slice(at))) {
      become(cell, "ə", "ikanye", "е, я, и, у");
      continue;
    }
    // жалеть, сожаление, лошадей: [ɨ] after ж, ш in these roots.
    if (cell.now === "a" && /[жш]/u.test(signs[at - 1]?.letter ?? "") && matchesWithin(VOWELS_HUSHED, bare)) {
      become(cell, "ɨ", "akanye", "а, о");
      continue;
    }
    // -дцать, -дцатый: the vowel after ц is [ɨ]: двадцать, одиннадцатый.
    if (cell.now === "a" && before?.now === "ts" && bare.startsWith("дцат", at - 2))
      become(cell, "ɨ", "akanye", "а, о");
    else if (cell.now === "a" && soft) become(cell, isFinal ? "ə" : "ɪ", "ikanye", "е, я, и, у");
    else if (cell.now === "a" || cell.now === "o")
      become(cell, pretonic || (open && !isFinal && !soft) ? "ɐ" : "ə", "akanye", "а, о");
    else if (cell.now === "e" && isFinal && stress >= 0) continue;
    else if (cell.now === "e")
      become(cell, soft || before === undefined || isVowel(before.now) ? "ɪ" : "ɨ", "ikanye", "е, я, и, у");
    else if (cell.now === "i") become(cell, "ɪ", "ikanye", "е, я, и, у");
    else if (cell.now === "u") become(cell, "ʊ", "ikanye", "е, я, и, у");
  }
}
