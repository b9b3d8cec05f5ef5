import type { Style } from "./language.ts";
import { STRESS_MARK } from "./stress-mark.ts";
import { nearestPhone, type Phone } from "./phone.ts";
import { surfaceWithout, type Process, type Segment, type Span, type Syllable, type Word } from "./sound.ts";

/** The letters that an alphabet writes for each phone. A phone that is missing here is written as the nearest one. */
export interface PhoneSpellings {
  readonly [phone: Phone]: string;
}

/** A phone with its neighbours in the word. */
export interface PhoneContext {
  readonly phone: Phone;
  readonly before: Phone;
  readonly after: Phone;
  readonly position: "onset" | "nucleus" | "coda";
  readonly stressed: boolean;
  /** Whether the phone is in the first syllable of its word. */
  readonly first: boolean;
  /** Whether the phone begins its word: then `before` belongs to the word before. */
  readonly initial: boolean;
}

/** An alphabetic style: spellings of phones, the processes it hides, and spellings that depend on neighbours. */
export interface Alphabet {
  readonly rows: PhoneSpellings;
  readonly hides?: readonly Process[];
  /** The letters of a phone in its context; `undefined`: as `rows` has it. */
  readonly contextual?: (spot: PhoneContext) => string | undefined;
}

/**
 * A style that writes sound in the letters of an alphabet, syllable by syllable. Each word keeps its own letters: a Korean final that
 * joins the ㅎ of the next word is not written there, 작업 허가서 ча-гоп хо-га-со.
 */
export function alphabetic({ rows, hides = [], contextual }: Alphabet): Style {
  const hidden: ReadonlySet<Process> = new Set<Process>([...hides, "aspirateAcross"]);
  const choices = Object.keys(rows);
  const nearest = new Map<Phone, string>();
  const letters = (phone: Phone): string => {
    if (Object.hasOwn(rows, phone)) return rows[phone]!;
    const known = nearest.get(phone);
    if (known !== undefined) return known;
    const found = rows[nearestPhone(phone, choices) ?? ""] ?? "";
    nearest.set(phone, found);
    return found;
  };
  return {
    hides: hidden,
    spell(word, before) {
      const spots = placedPhones(word, hidden);
      // The word before can change the first letters; the word after never changes the last ones.
      const edge = before ? (phonesOf(before, hidden).at(-1) ?? "") : "";
      const around = [edge, ...spots.map(({ phone }) => phone), ""];
      const text = spots.map((spot, i) => {
        const within = { ...spot, before: around[i]!, after: around[i + 2]!, initial: i === 0 };
        return contextual?.(within) ?? letters(spot.phone);
      });
      return toSpans(word, spots, text);
    },
  };
}

interface PlacedPhone extends Omit<PhoneContext, "before" | "after" | "initial"> {
  readonly syllable: number;
  readonly segment: Segment;
}

function placedPhones(word: Word, hidden: ReadonlySet<Process>): PlacedPhone[] {
  const spots: PlacedPhone[] = [];
  const put = (segment: Segment, position: PhoneContext["position"], syllable: number, stressed: boolean): void => {
    const phone = surfaceWithout(segment, hidden);
    if (phone !== "") spots.push({ phone, position, syllable, segment, stressed, first: syllable <= 0 });
  };
  for (const segment of word.unsyllabified) put(segment, "onset", -1, false);
  for (const [i, { onset, nucleus, coda, stress }] of word.syllables.entries()) {
    const stressed = stress === true;
    for (const segment of onset) put(segment, "onset", i, stressed);
    put(nucleus, "nucleus", i, stressed);
    for (const segment of coda) put(segment, "coda", i, stressed);
  }
  return spots;
}

function phonesOf(word: Word, hidden: ReadonlySet<Process>): Phone[] {
  return placedPhones(word, hidden).map(({ phone }) => phone);
}

function toSpans(word: Word, spots: readonly PlacedPhone[], text: readonly string[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < spots.length) {
    const syllable = Math.max(0, spots[at]!.syllable);
    const begun = at;
    let written = "";
    for (; at < spots.length && Math.max(0, spots[at]!.syllable) === syllable; at++) written += text[at]!;
    if (written === "") continue;
    const segments = spots.slice(begun, at).map(({ segment }) => segment);
    const own = word.syllables[syllable];
    spans.push(spanOf(written, own !== undefined && showsStress(word, own), segments, word));
  }
  return spans;
}

/** The span of one syllable, with the range of letters it comes from. */
export function spanOf(text: string, stress: boolean, segments: readonly Segment[], word: Word): Span {
  let [start, end] = segments[0]?.from ?? word.from;
  for (const { from } of segments) [start, end] = [Math.min(start, from[0]), Math.max(end, from[1])];
  const from = [start, end] as const;
  return stress ? { text, stress: true, from } : { text, from };
}

/**
 * Whether a syllable is shown as stressed. A word of one syllable shows its stress only where the author marked it: на́ бок is
 * stressed on its first word, кто́-нибудь on its first part.
 */
export function showsStress(word: Word, syllable: Syllable): boolean {
  return syllable.stress === true && (word.syllables.length > 1 || word.written.includes(STRESS_MARK));
}
