/**
 * How much of a sound its respelling preserves, for every pair and style: the sounds that stay distinct, the words that are
 * written alike, and the errors of a reader who knows the spellings.
 */
import {
  featuresOf,
  LANGUAGES,
  plain,
  speak,
  write,
  type Phone,
  type Segment,
  type Span,
  type Sound,
  type Syllable,
  type Word,
} from "@parley/sound";
import { russianForms } from "@parley/sound/russian";
import { heardWrongly } from "./ears.ts";
import { distance } from "./fold.ts";
import { kontsevichErrors } from "./kontsevich.ts";
import type { Line } from "./line.ts";
import { percent, rowsOf } from "./table.ts";

type StyleName = "say" | "standard";

/** Words of each language with reliable pronunciations. */
function wordsOf(data: string): { readonly [lang: string]: readonly string[] } {
  const korean = (rowsOf(data, "public/ko-wikipron.tsv") ?? []).map(({ word }) => word!);
  const russian = (rowsOf(data, "public/ru-gold-2.tsv") ?? []).map(({ word }) => word!);
  return { ko: [...new Set(korean)], ru: [...new Set(russian)] };
}

export function recoverability(data: string): Line[] {
  const lists = wordsOf(data);
  const lines: Line[] = [];
  for (const [lang, words] of Object.entries(lists)) {
    if (words.length === 0) continue;
    const sounds = words.map((word) => speak(word, lang));
    for (const { tag: reader } of LANGUAGES) {
      if (reader === lang) continue;
      for (const style of ["say", "standard"] as const) lines.push(lineOf(words, sounds, lang, reader, style));
    }
  }
  return [...lines, ...kontsevichErrors(lists["ko"] ?? []), ...heardWrongly(data), ...shared()];
}

/** How many of the common Russian words, the forms of Parley's own list, share their respelling with another sound. */
function shared(): Line[] {
  const words = russianForms();
  const sounds = words.map((word) => speak(word, "ru"));
  return LANGUAGES.filter(({ tag }) => tag !== "ru").map(({ tag }) => {
    const { colliding, collisions } = writtenAlike(words, sounds, tag, "say");
    return {
      name: `common Russian words that share a respelling for ${tag}`,
      figures: `${collisions} of ${words.length}   ${percent(collisions, words.length).toFixed(2)} %`,
      wrong: colliding,
    };
  });
}

/** The words that are written as another one with another sound, and how many they are. */
function writtenAlike(
  words: readonly string[],
  sounds: readonly Sound[],
  reader: string,
  style: StyleName,
): { colliding: string[]; collisions: number } {
  const written = sounds.map((sound) => plain(write(sound, reader, style)));
  const groups = [...Map.groupBy(written.keys(), (i) => written[i]!).values()].filter(
    (own) => new Set(own.map((i) => phonesOf(sounds[i]!).join(" "))).size > 1,
  );
  return {
    colliding: groups.map((own) => own.map((i) => words[i]).join(" = ")),
    collisions: groups.reduce((sum, own) => sum + own.length, 0),
  };
}

function lineOf(
  words: readonly string[],
  sounds: readonly Sound[],
  lang: string,
  reader: string,
  style: StyleName,
): Line {
  const inventory = [...new Set(sounds.flatMap((sound) => phonesOf(sound)))].filter((phone) => featuresOf(phone));
  const { distinct, pairs, alike } = contrasts(inventory, lang, reader, style);
  const { colliding, collisions } = writtenAlike(words, sounds, reader, style);
  const { exact, merged } = readBack(sounds, reader, style, alike);
  // A style that transcribes letters cannot write an invented syllable.
  const apart =
    distinct === 0 ? "it goes by letters, not sounds" : `sounds told apart ${percent(distinct, pairs).toFixed(1)} %`;
  return {
    name: `${lang} for ${reader}, ${style}`,
    figures: `${apart}   words written alike ${percent(collisions, words.length).toFixed(2)} %   read back with ${exact.toFixed(1)} % phone errors, ${merged.toFixed(1)} % but for sounds written alike`,
    wrong: colliding,
  };
}

const isSounding = ({ surface }: Segment): boolean => surface !== "";
const segmentsOf = ({ onset, nucleus, coda }: Syllable): Segment[] => [...onset, nucleus, ...coda];

function phonesOf(sound: Sound): Phone[] {
  return sound.parts.flatMap((part) =>
    part.kind === "word"
      ? [...part.unsyllabified, ...part.syllables.flatMap(segmentsOf)].flatMap(({ surface }) => surface || [])
      : [],
  );
}

/** A sound of one syllable. */
function syllable(lang: string, onset: readonly Phone[], nucleus: Phone): Sound {
  const segment = (phone: Phone): Segment => ({ underlying: phone, surface: phone, steps: [], from: [0, 1] });
  const word: Word = {
    kind: "word",
    written: "x",
    from: [0, 1],
    syllables: [{ onset: onset.map(segment), nucleus: segment(nucleus), coda: [], stress: false }],
    unsyllabified: [],
    stressSource: "rule",
  };
  return { lang, parts: [word], remarks: [] };
}

/** The share of pairs of sounds of one kind, before [a] or after [t], that are written differently, and the sounds written alike. */
function contrasts(
  inventory: readonly Phone[],
  lang: string,
  reader: string,
  style: StyleName,
): { distinct: number; pairs: number; alike: ReadonlyMap<Phone, Phone> } {
  let [distinct, pairs] = [0, 0];
  const alike = new Map<Phone, Phone>();
  for (const kind of ["vowel", "consonant"] as const) {
    const phones = inventory.filter((phone) => featuresOf(phone)!.kind === kind);
    const text = phones.map((phone) =>
      plain(write(kind === "vowel" ? syllable(lang, ["t"], phone) : syllable(lang, [phone], "a"), reader, style)),
    );
    for (const [i, phone] of phones.entries()) {
      alike.set(phone, phones[text.indexOf(text[i]!)]!);
      for (let j = i + 1; j < phones.length; j++) {
        pairs += 1;
        if (text[i] !== text[j]) distinct += 1;
      }
    }
  }
  return { distinct, pairs, alike };
}

/**
 * A reader learns the syllables of every second word and reads the others, syllable by syllable; an unknown syllable is read as the
 * nearest one. The result is the share of phone errors, also with sounds that are written alike counted as one.
 */
function readBack(
  sounds: readonly Sound[],
  reader: string,
  style: StyleName,
  alike: ReadonlyMap<Phone, Phone>,
): { exact: number; merged: number } {
  const learnt = new Map<string, Map<string, number>>();
  const pairsOf = (sound: Sound): (readonly [string, string])[] => {
    const spans = write(sound, reader, style);
    const syllables = sound.parts.flatMap((part) => (part.kind === "word" ? part.syllables : []));
    const sounding = sound.parts.flatMap((part) =>
      part.kind === "word" ? [...part.unsyllabified, ...part.syllables.flatMap(segmentsOf)].filter(isSounding) : [],
    );
    const phones = (segments: readonly Segment[]): string => segments.map(({ surface }) => surface).join(" ");
    const covers = ({ from: [start, end] }: Span, segments: readonly Segment[]): boolean =>
      segments.every(({ from }) => from[0] >= start && from[1] <= end);
    const groups = syllables.map((one) => segmentsOf(one).filter(isSounding));
    if (spans.length === groups.length && spans.every((span, i) => covers(span, groups[i]!)))
      return spans.map(({ text }, i) => [text, phones(groups[i]!)] as const);
    // A style can cut a word elsewhere than its language does: the letters of a span show which sounds are in it.
    const inside = spans.map((span) => sounding.filter((segment) => covers(span, [segment])));
    const all = inside.flat();
    if (all.length === sounding.length && all.every((segment, i) => segment === sounding[i]))
      return spans.map(({ text }, i) => [text, phones(inside[i]!)] as const);
    return [[plain(spans), phones(sounding)]];
  };
  for (const [i, sound] of sounds.entries()) {
    if (i % 2) continue;
    for (const [text, phones] of pairsOf(sound)) {
      const counts = learnt.get(text) ?? new Map<string, number>();
      counts.set(phones, (counts.get(phones) ?? 0) + 1);
      learnt.set(text, counts);
    }
  }
  const best = new Map(
    [...learnt].map(([text, counts]) => [text, [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
  const read = (text: string): string => {
    const known = best.get(text);
    if (known !== undefined) return known;
    let nearest: readonly [number, string] = [Number.POSITIVE_INFINITY, ""];
    const letters = Array.from(text.normalize("NFD"));
    for (const [other, phones] of best) {
      if (Math.abs(other.length - text.length) > 2) continue;
      const far = distance(letters, Array.from(other.normalize("NFD")));
      if (far < nearest[0]) nearest = [far, phones];
    }
    best.set(text, nearest[1]);
    return nearest[1];
  };
  const merge = (phones: string): string[] => phones.split(" ").map((phone) => alike.get(phone) ?? phone);
  let [exact, merged, length] = [0, 0, 0];
  for (const [i, sound] of sounds.entries()) {
    if (i % 2 === 0) continue;
    for (const [text, phones] of pairsOf(sound)) {
      const got = read(text);
      length += phones.split(" ").length;
      exact += distance(got.split(" "), phones.split(" "));
      merged += distance(merge(got), merge(phones));
    }
  }
  return { exact: percent(exact, length), merged: percent(merged, length) };
}
