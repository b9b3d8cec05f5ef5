import { showsStress, spanOf } from "../alphabet.ts";
import type { Style } from "../language.ts";
import { nearestPhone, type Phone } from "../phone.ts";
import { surfaceWithout, type Process, type Segment, type Span, type Word } from "../sound.ts";
import { composeBlock, ONSETS, decomposeBlock } from "./hangul.ts";

/** How a consonant is written in Hangul: before a vowel, and where no vowel follows. */
export interface HangulSpelling {
  /** The initial before a vowel. */
  readonly onset: string;
  /** The block where no vowel follows and the consonant is no final. */
  readonly isolated: string;
  /** That block at the end of a word, where it is another. */
  readonly last?: string;
  /** The final that it can be, after a block without one. */
  readonly closes?: string;
  /** Whether it makes the vowel iotated, as [j] does: 샤, 료; `softE`: also ㅔ, 셰. */
  readonly soft?: true;
  readonly softE?: true;
  /** The vowel for [ɨ] after it, where it is another: ㅟ in 쥐. */
  readonly y?: string;
}

/** The table of a style that writes phones in blocks of Hangul. */
export interface HangulTable {
  readonly consonants: { readonly [phone: Phone]: HangulSpelling };
  /** Vowels, and vowels after [j] where they differ. A second letter has a block of its own: ㅡㅣ in 브이. */
  readonly vowels: { readonly [phone: Phone]: string };
  readonly hides?: readonly Process[];
  /** Whether a consonant between two phones is a final; default: every one that has `closes`. */
  readonly closesBefore?: (phone: Phone, next: Phone, before: Phone) => boolean;
  /** Whether [w] and the vowel after it share the block of a consonant, 퀵; default: they always do. */
  readonly joinsW?: (consonant: Phone) => boolean;
  /** Whether [j] after a consonant begins a block of its own: 프레미예르. */
  readonly jApart?: boolean;
  /** Whether a doubled consonant that is no final is written once; default: only a hard one before the same soft one. */
  readonly doubledOnce?: true;
  /** Whether a lateral between vowels is written twice: 빌라. */
  readonly doubleL: boolean;
}

const IOTATED: { readonly [vowel: string]: string } = {
  ㅏ: "ㅑ",
  ㅐ: "ㅒ",
  ㅓ: "ㅕ",
  ㅔ: "ㅖ",
  ㅗ: "ㅛ",
  ㅜ: "ㅠ",
  ㅡ: "ㅣ",
  ㅣ: "ㅣ",
  ㅢ: "ㅣ",
};
const ROUNDED: { readonly [vowel: string]: string } = {
  ㅏ: "ㅘ",
  ㅐ: "ㅙ",
  ㅓ: "ㅝ",
  ㅔ: "ㅞ",
  ㅗ: "ㅝ",
  ㅜ: "ㅜ",
  ㅣ: "ㅟ",
};

interface PlacedBlock {
  block: string;
  readonly syllable: number;
}

interface SurfacePhone {
  readonly phone: Phone;
  readonly underlying: Phone;
  readonly syllable: number;
  readonly nucleus: boolean;
}

/** The phones of a word without some processes; silent segments are left out. */
function phonesOf(word: Word, hidden: ReadonlySet<Process>): SurfacePhone[] {
  const phones: SurfacePhone[] = [];
  const put = (segment: Segment, syllable: number, nucleus: boolean): void => {
    const phone = surfaceWithout(segment, hidden);
    if (phone !== "") phones.push({ phone, underlying: segment.underlying, syllable, nucleus });
  };
  for (const segment of word.unsyllabified) put(segment, 0, false);
  for (const [i, { onset, nucleus, coda }] of word.syllables.entries()) {
    for (const segment of onset) put(segment, i, false);
    put(nucleus, i, true);
    for (const segment of coda) put(segment, i, false);
  }
  return phones;
}

/** Blocks as spans, one per syllable. */
function toSpans(word: Word, blocks: readonly PlacedBlock[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < blocks.length;) {
    const index = blocks[at]!.syllable;
    let text = "";
    for (; blocks[at]?.syllable === index; at++) text += blocks[at]!.block;
    const syllable = word.syllables[index];
    const segments = syllable ? [...syllable.onset, syllable.nucleus, ...syllable.coda] : word.unsyllabified;
    spans.push(spanOf(text, syllable !== undefined && showsStress(word, syllable), segments, word));
  }
  return spans;
}

/** A style from its table. */
export function hangulStyle({
  consonants,
  vowels,
  hides = [],
  closesBefore,
  joinsW = () => true,
  jApart = false,
  doubledOnce,
  doubleL,
}: HangulTable): Style {
  const hidden: ReadonlySet<Process> = new Set(hides);
  const known = Object.keys(consonants);
  const vowelsKnown = Object.keys(vowels);
  const rowOf = (phone: Phone): HangulSpelling => consonants[phone] ?? consonants[nearestPhone(phone, known) ?? "k"]!;
  const vowelOf = (phone: Phone): string => vowels[phone] ?? vowels[nearestPhone(phone, vowelsKnown) ?? "a"]!;

  return {
    hides: hidden,
    spell(word) {
      const blocks: PlacedBlock[] = [];
      const close = (final: string): boolean => {
        const last = blocks.at(-1);
        if (!last) return false;
        const [onset, vowel, coda] = decomposeBlock(last.block);
        if (coda !== "") return false;
        last.block = composeBlock(onset, vowel, final);
        return true;
      };
      const phones = phonesOf(word, hidden);
      const put = (block: string, syllable: number): void => void blocks.push({ block, syllable });

      for (const [i, { phone, syllable, nucleus }] of phones.entries()) {
        if (nucleus) {
          putVowel(i);
          continue;
        }
        const next = phones[i + 1];
        if (phones[i - 1]?.phone === phone && !nucleus && phone !== "j") continue;
        if (isGlide(phone) && next?.nucleus && glides(i)) continue;
        // A final without a letter before a vowel stays in its block: 스윙잉.
        if (next?.nucleus && !isGlide(phone) && !stays(phone)) continue;
        if (!jApart && next && joins(i) && isGlide(next.phone) && phones[i + 2]?.nucleus) continue;
        // й is not written after и and ы: 루스끼; it is after е: 빠이지쩨.
        if (phone === "j" && /^[iɪɨ]$/u.test(phones[i - 1]?.underlying ?? "")) continue;
        const row = rowOf(phone);
        const followed = next?.phone ?? "";
        // A soft consonant before [j] is no final: 일리야, 시미야.
        if (/ʲ$|^t?ɕ$/u.test(phone) && followed === "j" && phones[i + 2]?.nucleus) {
          if (phone.startsWith("l")) close("ㄹ");
          put(composeBlock(row.onset, "ㅣ"), syllable);
          continue;
        }
        // A consonant before the same soft one is written once: аппетит, пятьдесят.
        const long = followed === `${phone}ʲ` || (followed === phone && (doubledOnce === true || phone.endsWith("ʲ")));
        const doubled = i > 0 && long;
        if (doubled && row.closes === undefined) continue;
        if (
          row.closes !== undefined &&
          (closesBefore?.(phone, followed, phones[i - 1]?.phone ?? "") ?? true) &&
          close(row.closes)
        )
          continue;
        if (phone.startsWith("l")) close("ㄹ");
        for (const block of Array.from(next === undefined ? (row.last ?? row.isolated) : row.isolated))
          put(block, syllable);
      }
      return toSpans(word, blocks);

      function isGlide(phone: Phone): boolean {
        return phone === "j" || phone === "w" || phone === "ɰ";
      }

      function stays(phone: Phone): boolean {
        const row = consonants[phone];
        return row?.onset === "ㅇ" && row.closes !== undefined;
      }

      /** Whether a glide before a vowel is said with it. The [j] of a diphthong is not: 파이어. */
      function glides(at: number): boolean {
        const [glide, vowel] = [phones[at]!, phones[at + 1]!];
        return glide.phone !== "j" || jApart || glide.syllable === vowel.syllable;
      }

      /** Whether the consonant before a glide shares the block of the vowel after it. A final does not: 포워드. */
      function joins(at: number): boolean {
        const [consonant, glide] = [phones[at]!, phones[at + 1]!];
        if (glide.syllable !== phones[at + 2]?.syllable || (glide.phone === "w" && !joinsW(consonant.phone)))
          return false;
        return consonant.syllable === glide.syllable;
      }

      /** Add the block of a vowel, with the consonant and glide before it. */
      function putVowel(at: number): void {
        const { phone, syllable } = phones[at]!;
        let vowel = vowelOf(phone);
        let before = phones[at - 1];
        let glide = "";
        if (before && !before.nucleus && isGlide(before.phone)) {
          glide = glides(at - 1) ? before.phone : "";
          before = glide !== "" && at > 1 && (jApart || joins(at - 2)) ? phones[at - 2] : undefined;
        }
        const apart = jApart && glide === "j";
        const row = before && !apart && !before.nucleus && !isGlide(before.phone) ? rowOf(before.phone) : undefined;
        if (row?.y && phone === "ɨ") vowel = row.y;
        const iotated = glide === "j" ? vowels[`j${phone}`] : undefined;
        if (iotated !== undefined) vowel = iotated;
        else if (glide === "w") vowel = ROUNDED[vowel] ?? vowel;
        else if (glide === "j") vowel = vowel === "ㅣ" || vowel === "ㅡ" ? "ㅣ" : (IOTATED[vowel] ?? vowel);
        else if (glide === "ɰ") vowel = "ㅢ";
        if (row?.soft && glide !== "w")
          vowel = (vowel === "ㅔ" || vowel === "ㅐ") && !row.softE ? vowel : (IOTATED[vowel] ?? vowel);
        const lateral = before !== undefined && !apart && before.phone.startsWith("l");
        if (lateral && doubleL) close("ㄹ");
        const [first = "", second] = Array.from(vowel);
        put(composeBlock(row && ONSETS.includes(row.onset) ? row.onset : "ㅇ", first), syllable);
        if (second !== undefined) put(composeBlock("ㅇ", second), syllable);
      }
    },
  };
}
