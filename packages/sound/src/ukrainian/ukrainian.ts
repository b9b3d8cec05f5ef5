/**
 * Ukrainian: from spelling and stress to sound. Unstressed vowels are not reduced and final consonants not devoiced, so a
 * respelling is useful even where the stress is unknown.
 */
import type { Lexicon } from "../language.ts";
import { isObstruent, isVowel, type Phone } from "../phone.ts";
import {
  changePhone,
  NO_STEPS,
  finishSegment,
  type Separator,
  type SegmentDraft,
  type Remark,
  type Sound,
  type StressSource,
  type Word,
} from "../sound.ts";
import { matches } from "../word-list.ts";
import { HOMOGRAPHS, SPELLING_G_AS_X, SPELLING_PREFIXES, STRESS } from "./lists.ts";
import { syllabify } from "../syllables.ts";
import { STRESS_MARK } from "../stress-mark.ts";

const LETTER = "[а-щьюяєіїґ]";
const TOKEN = new RegExp(`${LETTER}(?:${LETTER}|\u0301|['’ʼ](?=${LETTER}))*`, "giu");

const VOWELS: { readonly [letter: string]: Phone } = {
  а: "a",
  о: "ɔ",
  у: "u",
  е: "ɛ",
  и: "ɪ",
  і: "i",
  я: "a",
  ю: "u",
  є: "ɛ",
  ї: "i",
};
const CONSONANTS: { readonly [letter: string]: readonly Phone[] } = {
  б: ["b"],
  в: ["v"],
  г: ["h"],
  ґ: ["g"],
  д: ["d"],
  ж: ["ʒ"],
  з: ["z"],
  й: ["j"],
  к: ["k"],
  л: ["l"],
  м: ["m"],
  н: ["n"],
  п: ["p"],
  р: ["r"],
  с: ["s"],
  т: ["t"],
  ф: ["f"],
  х: ["x"],
  ц: ["ts"],
  ч: ["tʃ"],
  ш: ["ʃ"],
  щ: ["ʃ", "tʃ"],
};
const VOICED: { readonly [phone: string]: Phone } = { p: "b", t: "d", k: "g", s: "z", ʃ: "ʒ", ts: "dz", tʃ: "dʒ" };

interface WordDraft {
  readonly written: string;
  readonly bare: string;
  readonly from: readonly [number, number];
  /** Segments by letter. */
  readonly graphemes: readonly (readonly SegmentDraft[])[];
  /** The index of the stressed letter; -1: no stress; `undefined`: unknown. */
  readonly stress: number | undefined;
  readonly stressSource: StressSource;
}

/** The sound of a Ukrainian text in words, as `normalizeUkrainian` gives it. */
export function speakUkrainian(text: string, lexicon: Lexicon = {}): Sound {
  const remarks: Remark[] = [];
  const parts: (Separator | WordDraft)[] = [];
  let done = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index > done) parts.push({ kind: "separator", written: text.slice(done, index), from: [done, index] });
    done = index + token.length;
    parts.push(draftOf(token, [index, done], lexicon, remarks));
  }
  if (done < text.length) parts.push({ kind: "separator", written: text.slice(done), from: [done, text.length] });
  for (const [i, part] of parts.entries()) {
    if ("kind" in part) continue;
    const [between, after] = [parts[i + 1], parts[i + 2]];
    const joined = between && "kind" in between && between.written === " " && after && !("kind" in after);
    applyRules(part, joined ? after : undefined);
  }
  return { lang: "uk", remarks, parts: parts.map((part) => ("kind" in part ? part : toWord(part))) };
}

function draftOf(written: string, from: readonly [number, number], lexicon: Lexicon, remarks: Remark[]): WordDraft {
  const letters: string[] = [];
  const froms: (readonly [number, number])[] = [];
  let mark = -1;
  for (const [i, letter] of Array.from(written.toLowerCase()).entries()) {
    if (letter === STRESS_MARK) mark = letters.length - 1;
    else {
      letters.push(letter);
      froms.push([from[0] + i, from[0] + i + 1]);
    }
  }
  const bare = letters.join("").replace(/[’ʼ]/gu, "'");
  const vowels = letters.flatMap((letter, i) => (Object.hasOwn(VOWELS, letter) ? [i] : []));
  const placed = placeStress(bare, vowels, mark, lexicon);
  if (placed.remark) remarks.push({ ...placed.remark, at: from[0], word: written });
  return {
    written,
    bare,
    from,
    graphemes: graphemesOf(letters, froms),
    stress: placed.stress,
    stressSource: placed.stressSource,
  };
}

function placeStress(
  bare: string,
  vowels: readonly number[],
  mark: number,
  lexicon: Lexicon,
): { stress: number | undefined; stressSource: StressSource; remark?: Omit<Remark, "at" | "word"> } {
  if (mark >= 0 && vowels.includes(mark)) return { stress: mark, stressSource: "author" };
  const remark = (rule: Remark["rule"], message: string): Omit<Remark, "at" | "word"> => ({
    rule,
    message: `“${bare}”: ${message}`,
  });
  const misplaced = mark >= 0 ? { remark: remark("stress.on-consonant", "the stress mark is after a consonant") } : {};
  if (vowels.length <= 1) return { stress: vowels[0] ?? -1, stressSource: "rule", ...misplaced };
  const own = lexicon.forms && Object.hasOwn(lexicon.forms, bare) ? lexicon.forms[bare] : undefined;
  const two = HOMOGRAPHS.get(bare);
  const listed = own ?? (two ? undefined : STRESS.get(bare));
  const at = listed?.indexOf(STRESS_MARK) ?? -1;
  if (at > 0) return { stress: at - 1, stressSource: own === undefined ? "lexicon" : "book", ...misplaced };
  if (two)
    return {
      stress: undefined,
      stressSource: "unknown",
      remark: { ...remark("stress.homograph", `two words: ${two.join(" or ")}`), candidates: two },
    };
  return {
    stress: undefined,
    stressSource: "unknown",
    remark: remark("stress.unknown", "its stress is not known"),
  };
}

/** Letters to segments: softness from the next letter, [j] before я ю є ї at a start, after a vowel, ь or an apostrophe; дз and дж are one sound. */
function graphemesOf(letters: readonly string[], froms: readonly (readonly [number, number])[]): SegmentDraft[][] {
  const graphemes: SegmentDraft[][] = [];
  const prefixed = SPELLING_PREFIXES.has(letters.slice(0, 3).join(""));
  for (const [i, letter] of letters.entries()) {
    const segment = (phone: Phone): SegmentDraft => ({
      underlying: phone,
      current: phone,
      steps: NO_STEPS,
      from: froms[i]!,
    });
    const [before, next] = [letters[i - 1] ?? "", letters[i + 1] ?? ""];
    const vowel = VOWELS[letter];
    if (vowel !== undefined) {
      const open = !Object.hasOwn(CONSONANTS, before) || letter === "ї";
      graphemes.push("яюєї".includes(letter) && open ? [segment("j"), segment(vowel)] : [segment(vowel)]);
      continue;
    }
    const phones = CONSONANTS[letter];
    if (phones === undefined) {
      graphemes.push([]);
      continue;
    }
    const split = prefixed && i === 3;
    if ((letter === "з" || letter === "ж") && before === "д" && !split) {
      const [stop] = graphemes[i - 1]!;
      graphemes[i - 1] = [];
      const fused = letter === "з" ? "dz" : "dʒ";
      graphemes.push([{ ...segment(softened(fused, next)), from: [stop!.from[0], froms[i]![1]] }]);
      continue;
    }
    graphemes.push(phones.map((phone) => segment(softened(phone, next))));
  }
  return graphemes;
}

const softened = (phone: Phone, next: string): Phone =>
  next !== "" && "ьіяює".includes(next) && !["j", "ʃ", "ʒ", "tʃ", "dʒ"].includes(phone) ? `${phone}ʲ` : phone;

const hard = (phone: Phone): Phone => phone.replace("ʲ", "");

/** Apply the rules in the order of `NORMS`: spelling first, then assimilation. */
function applyRules({ bare, graphemes }: WordDraft, after: WordDraft | undefined): void {
  const each = (pattern: RegExp, act: (at: number) => void): void => {
    for (const { index } of bare.matchAll(pattern)) act(index);
  };
  const silence = (at: number, by: "tsMerge" | "clusterDrop" | "sibilant", rule: string): void => {
    for (const segment of graphemes[at] ?? []) changePhone(segment, "", by, rule);
  };
  each(/ть?с(?=я|ь)/gu, (at) => {
    silence(at, "tsMerge", "-ться");
    changePhone(graphemes[bare.indexOf("с", at)]![0]!, "tsʲ", "tsMerge", "-ться");
  });
  each(/ш(?=ся)/gu, (at) => changePhone(graphemes[at]![0]!, "sʲ", "sibilant", "-ться"));
  each(/(?<=с)т(?=н|ськ)|(?<=н)т(?=ськ|ств)/gu, (at) => silence(at, "clusterDrop", "clusters"));
  each(/[зс](?=ш)|з(?=ж)|[тд](?=ч)/gu, (at) => silence(at, "sibilant", "sibilants"));
  each(/г/gu, (at) => {
    if (matches(SPELLING_G_AS_X, bare, at)) changePhone(graphemes[at]![0]!, "x", "assimVoice", "г");
  });
  const segments = graphemes.flat().filter(({ current }) => current !== "");
  const leaning = /^[вз]$/u.test(bare) ? (after?.graphemes.flat()[0]?.underlying ?? "") : "";
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]!;
    const next = segments[i + 1]?.current ?? leaning;
    const soft = segment.current.endsWith("ʲ") ? "ʲ" : "";
    const voiced = VOICED[hard(segment.current)];
    const nextVoiced = isObstruent(next) && Object.values(VOICED).includes(hard(next));
    if (voiced !== undefined && nextVoiced) changePhone(segment, voiced + soft, "assimVoice", "voice");
    const prefix = i === 0 && bare.startsWith("з");
    if (prefix && (VOICED[hard(next)] !== undefined || /^[xf]/u.test(next)))
      changePhone(segment, `s${soft}`, "assimVoice", "voice");
    if (/^(?:[sznltd]|ts|dz)$/u.test(segment.current) && /^(?:[sznltd]|ts|dz)ʲ$/u.test(next))
      changePhone(segment, `${segment.current}ʲ`, "assimSoft", "softness");
    if (hard(segment.current) === "v" && !isVowel(next) && next !== "j") changePhone(segment, "w", "glide", "в");
  }
}

const CLOSING = /^(?:[jw]|[rlmn]ʲ?)$/;

function toWord({ written, from, graphemes, stress, stressSource }: WordDraft): Word {
  const segments = graphemes.flatMap((grapheme, at) => grapheme.map((segment) => ({ segment, at })));
  const syllables = syllabify(segments, {
    isNucleus: ({ segment }) => isVowel(segment.underlying),
    segmentOf: ({ segment }) => finishSegment(segment),
    isStressed: ({ at }) => (stress === undefined ? undefined : at === stress),
    cut(nucleus, next) {
      const cluster = segments.slice(nucleus + 1, next).filter(({ segment }) => segment.current !== "");
      // Before [j] it opens the next syllable: і-м'я́.
      const closes =
        cluster.length > 1 && CLOSING.test(cluster[0]!.segment.current) && cluster[1]!.segment.current !== "j";
      return closes ? segments.indexOf(cluster[0]!) + 1 : nucleus + 1;
    },
  });
  return { kind: "word", written, from, ...syllables, stressSource };
}
