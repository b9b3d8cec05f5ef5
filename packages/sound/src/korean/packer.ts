import { showsStress, span } from "../alphabet.ts";
import type { Style } from "../language.ts";
import { nearestPhone, type Phone } from "../phone.ts";
import { shown, type Process, type Segment, type Span } from "../sound.ts";
import { makeBlock, ONSETS, takeBlockApart } from "./hangul.ts";

/** How a consonant is written in Hangul: as the initial of a vowel, and where no vowel follows. */
export interface Row {
  /** The initial before a vowel. */
  readonly onset: string;
  /** A whole block where no vowel follows, or a final of the block before when it is one letter and `closes`. */
  readonly alone: string;
  /** The final it may be, where a block stands open before it. */
  readonly closes?: string;
  /** Goes before the vowel as [j] does: 샤, 료; before ㅔ only where it says so: 셰. */
  readonly soft?: true;
  readonly softE?: true;
  /** [ɨ] after it is ㅡ: 쯔, 즈. */
  readonly plainY?: true;
}

/** A style that packs phones into blocks of Hangul. */
export interface Packing {
  readonly consonants: { readonly [phone: Phone]: Row };
  readonly vowels: { readonly [phone: Phone]: string };
  readonly hides?: readonly Process[];
  /** Whether a consonant before others closes the block before it; default: every one that has `closes`. */
  readonly closesBefore?: (phone: Phone, next: Phone) => boolean;
  /** Whether [j] after a consonant keeps apart from it: 프레미예르. */
  readonly jApart?: boolean;
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

interface Placed {
  block: string;
  readonly syllable: number;
}

/** A style out of its rows. */
export function hangulStyle({ consonants, vowels, hides = [], closesBefore, jApart = false, doubleL }: Packing): Style {
  const hidden: ReadonlySet<Process> = new Set(hides);
  const known = Object.keys(consonants);
  const vowelsKnown = Object.keys(vowels);
  const rowOf = (phone: Phone): Row => consonants[phone] ?? consonants[nearestPhone(phone, known) ?? "k"]!;
  const vowelOf = (phone: Phone): string => vowels[phone] ?? vowels[nearestPhone(phone, vowelsKnown) ?? "a"]!;

  return {
    hides: hidden,
    spell(word) {
      const blocks: Placed[] = [];
      const close = (final: string): boolean => {
        const last = blocks.at(-1);
        if (!last) return false;
        const [onset, vowel, coda] = takeBlockApart(last.block);
        if (coda !== "") return false;
        last.block = makeBlock(onset, vowel, final);
        return true;
      };
      const phones = [
        ...word.alone.map((segment) => ({ segment, syllable: 0, nucleus: false })),
        ...word.syllables.flatMap(({ onset, nucleus, coda }, syllable) => [
          ...onset.map((segment) => ({ segment, syllable, nucleus: false })),
          { segment: nucleus, syllable, nucleus: true },
          ...coda.map((segment) => ({ segment, syllable, nucleus: false })),
        ]),
      ]
        .map((item) => ({ ...item, phone: shown(item.segment, hidden) }))
        .filter(({ phone }) => phone !== "");
      const put = (block: string, syllable: number): void => void blocks.push({ block, syllable });

      for (const [i, { phone, syllable, nucleus }] of phones.entries()) {
        if (nucleus) {
          putVowel(i);
          continue;
        }
        const next = phones[i + 1];
        if (phones[i - 1]?.phone === phone && !nucleus && phone !== "j") continue;
        if (isGlide(phone) && next?.nucleus) continue;
        if (next?.nucleus || (!jApart && next && isGlide(next.phone) && phones[i + 2]?.nucleus)) continue;
        if (phone === "j" && /^[iɪɨ]$/u.test(phones[i - 1]?.phone ?? "")) continue;
        const row = rowOf(phone);
        const followed = next?.phone ?? "";
        if (row.closes !== undefined && (closesBefore?.(phone, followed) ?? true) && close(row.closes)) continue;
        if (phone.startsWith("l")) close("ㄹ");
        for (const block of Array.from(row.alone)) put(block, syllable);
      }
      const bySyllable = Map.groupBy(blocks, ({ syllable }) => syllable);
      const spans: Span[] = [];
      const all: Segment[][] = word.syllables.map(({ onset, nucleus, coda }) => [...onset, nucleus, ...coda]);
      for (let i = 0; i < Math.max(1, word.syllables.length); i++) {
        const own = (bySyllable.get(i) ?? []).map(({ block }) => block).join("");
        const syllable = word.syllables[i];
        if (own !== "")
          spans.push(span(own, syllable !== undefined && showsStress(word, syllable), all[i] ?? word.alone, word));
      }
      return spans;

      function isGlide(phone: Phone): boolean {
        return phone === "j" || phone === "w" || phone === "ɰ";
      }

      /** The block of a vowel with the consonant and glide right before it. */
      function putVowel(at: number): void {
        const { phone, syllable } = phones[at]!;
        let vowel = vowelOf(phone);
        let before = phones[at - 1];
        let glide = "";
        if (before && !before.nucleus && isGlide(before.phone)) {
          glide = before.phone;
          before = phones[at - 2];
        }
        const apart = jApart && glide === "j";
        const row = before && !apart && !before.nucleus && !isGlide(before.phone) ? rowOf(before.phone) : undefined;
        if (row?.plainY && phone === "ɨ") vowel = "ㅡ";
        if (glide === "w") vowel = ROUNDED[vowel] ?? vowel;
        else if (glide === "j") vowel = vowel === "ㅣ" || vowel === "ㅡ" ? "ㅣ" : (IOTATED[vowel] ?? vowel);
        else if (glide === "ɰ") vowel = "ㅢ";
        if (row?.soft && glide !== "w")
          vowel = (vowel === "ㅔ" || vowel === "ㅐ") && !row.softE ? vowel : (IOTATED[vowel] ?? vowel);
        const lateral = before !== undefined && !apart && before.phone.startsWith("l");
        if (lateral && doubleL) close("ㄹ");
        put(makeBlock(row && ONSETS.includes(row.onset) ? row.onset : "ㅇ", vowel), syllable);
      }
    },
  };
}
