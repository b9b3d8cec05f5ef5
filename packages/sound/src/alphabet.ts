import type { Style } from "./language.ts";
import { nearestPhone, type Phone } from "./phone.ts";
import { shown, type Process, type Segment, type Span, type Syllable, type Word } from "./sound.ts";

/** How an alphabet writes phones: letters by phone. What it lacks goes to the nearest it has. */
export interface Rows {
  readonly [phone: Phone]: string;
}

/** Where a phone stands while it is being spelled. */
export interface Spot {
  readonly phone: Phone;
  readonly before: Phone;
  readonly after: Phone;
  readonly place: "onset" | "nucleus" | "coda";
  readonly stressed: boolean;
  /** Whether it stands in the first syllable of its word. */
  readonly first: boolean;
}

/** An alphabetic style: rows, the processes it hides, and what depends on neighbours. */
export interface Alphabet {
  readonly rows: Rows;
  readonly hides?: readonly Process[];
  /** The letters of a phone where its neighbours matter; `undefined`: as the rows say. */
  readonly special?: (spot: Spot) => string | undefined;
}

/** A style that writes sound with the letters of an alphabet, syllable by syllable. */
export function alphabetic({ rows, hides = [], special }: Alphabet): Style {
  const hidden: ReadonlySet<Process> = new Set(hides);
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
      const spots = spotsOf(word, hidden);
      // The word before can change how a word begins; what comes after never changes how it ends.
      const edge = before ? (phonesOf(before, hidden).at(-1) ?? "") : "";
      const around = [edge, ...spots.map(({ phone }) => phone), ""];
      const text = spots.map((spot, i) => {
        const within = { ...spot, before: around[i]!, after: around[i + 2]! };
        return special?.(within) ?? letters(spot.phone);
      });
      return gather(word, spots, text);
    },
  };
}

interface Placed extends Omit<Spot, "before" | "after"> {
  readonly syllable: number;
  readonly segment: Segment;
}

function spotsOf(word: Word, hidden: ReadonlySet<Process>): Placed[] {
  const spots: Placed[] = [];
  const put = (segment: Segment, place: Spot["place"], syllable: number, stressed: boolean): void => {
    const phone = shown(segment, hidden);
    if (phone !== "") spots.push({ phone, place, syllable, segment, stressed, first: syllable <= 0 });
  };
  for (const segment of word.alone) put(segment, "onset", -1, false);
  for (const [i, { onset, nucleus, coda, stress }] of word.syllables.entries()) {
    const stressed = stress === true;
    for (const segment of onset) put(segment, "onset", i, stressed);
    put(nucleus, "nucleus", i, stressed);
    for (const segment of coda) put(segment, "coda", i, stressed);
  }
  return spots;
}

function phonesOf(word: Word, hidden: ReadonlySet<Process>): Phone[] {
  return spotsOf(word, hidden).map(({ phone }) => phone);
}

function gather(word: Word, spots: readonly Placed[], text: readonly string[]): Span[] {
  const spans: Span[] = [];
  const several = word.syllables.length > 1;
  let at = 0;
  while (at < spots.length) {
    const syllable = Math.max(0, spots[at]!.syllable);
    const begun = at;
    let written = "";
    for (; at < spots.length && Math.max(0, spots[at]!.syllable) === syllable; at++) written += text[at]!;
    if (written === "") continue;
    const segments = spots.slice(begun, at).map(({ segment }) => segment);
    spans.push(span(written, several && word.syllables[syllable]?.stress === true, segments, word));
  }
  return spans;
}

/** One syllable's span, with the letters it came from. */
export function span(text: string, stress: boolean, segments: readonly Segment[], word: Word): Span {
  let [start, end] = segments[0]?.from ?? word.from;
  for (const { from } of segments) [start, end] = [Math.min(start, from[0]), Math.max(end, from[1])];
  const from = [start, end] as const;
  return stress ? { text, stress: true, from } : { text, from };
}

/** Whether a syllable is to be shown as stressed: only words of several syllables show it. */
export function showsStress(word: Word, syllable: Syllable): boolean {
  return word.syllables.length > 1 && syllable.stress === true;
}
