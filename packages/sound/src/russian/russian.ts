/** Russian: from spelling and stress to sound. The author's stress mark has priority; an unknown stress is reported, never guessed. */
import type { Lexicon } from "../language.ts";
import { isVowel } from "../phone.ts";
import { finishSegment, type Separator, type Remark, type Sound, type StressSource, type Word } from "../sound.ts";
import {
  PARTICLES_AFTER_PO,
  PARTICLES_ENCLITICS,
  PARTICLES_ENCLITICS_FREE,
  PARTICLES_PROCLITICS,
  PARTICLES_STRESSED_ALONE,
  YO_CERTAIN,
  YO_EITHER,
} from "./lists.ts";
import {
  bareOf,
  assimilateSoftness,
  assimilateVoice,
  backVowel,
  makeGraphemes,
  reduceVowels,
  VOWEL_LETTERS,
  type WordDraft,
} from "./rules.ts";
import { applySpelling } from "./spelling.ts";
import { syllabify } from "../syllables.ts";
import { STRESS_MARK } from "../stress-mark.ts";

const TOKEN = /[а-яё](?:[а-яё]|\u0301)*/giu;

interface StressedDraft extends WordDraft {
  readonly written: string;
  readonly stressSource: StressSource;
}

/** Lists of stressed word forms, by the form without marks. */
export interface StressLists {
  /** The form with its stress mark. */
  readonly marked: (bare: string) => string | undefined;
  /** Both stressed forms of a homograph. */
  readonly homograph: (bare: string) => readonly [string, string] | undefined;
}

/** The sound of a Russian text in words. */
export function speakRussian(text: string, lexicon: Lexicon, lists: StressLists): Sound {
  const remarks: Remark[] = [];
  const parts: (Separator | { draft: StressedDraft })[] = [];
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const start = match.index;
    if (start > done) parts.push({ kind: "separator", written: text.slice(done, start), from: [done, start] });
    done = start + token.length;
    const afterHyphen = text.charAt(start - 1) === "-";
    const carried = isCarried(parts, token);
    const bound =
      afterHyphen && text.slice(Math.max(0, start - 3), start).toLowerCase() === "по-"
        ? PARTICLES_AFTER_PO.get(token.toLowerCase())
        : undefined;
    const draft = placeStress(
      bound ?? token,
      [start, done],
      lexicon,
      lists,
      carried ? [] : remarks,
      afterHyphen,
      !bound,
    );
    // На alone is “take”; before a word it is the preposition.
    const leaning =
      draft.bare === "на" && draft.stressSource === "rule" && /^ [а-яё]/iu.test(text.slice(done, done + 2));
    if (leaning) parts.push({ draft: { ...draft, stress: -1, clitic: "proclitic" } });
    else parts.push({ draft: carried ? { ...draft, stress: -1, stressSource: "rule", clitic: "enclitic" } : draft });
  }
  if (done < text.length) parts.push({ kind: "separator", written: text.slice(done), from: [done, text.length] });

  const drafts = parts.map((part) => ("draft" in part ? part.draft : undefined));
  for (const draft of drafts) if (draft) applySpelling(draft);
  for (const [i, draft] of drafts.entries()) {
    if (!draft) continue;
    const between = parts[i + 1];
    const next = between && "kind" in between && /^[ -]$/.test(between.written) ? drafts[i + 2] : undefined;
    const segments = draft.graphemes.flatMap((grapheme) => grapheme.segments);
    // A preposition keeps its voice, also with a stress of its own: че́рез у́лицу.
    const leans = draft.clitic === "proclitic" || (PARTICLES_PROCLITICS.has(draft.bare) && draft.stress !== undefined);
    const leaning = leans && next ? next.graphemes.flatMap((grapheme) => grapheme.segments) : [];
    if (leaning.length > 0) backVowel(segments, next!);
    const following = leaning.length === 0 ? next?.graphemes[0]?.segments[0] : undefined;
    assimilateVoice([...segments, ...leaning], leaning.length === 0, following);
    assimilateSoftness(segments);
    reduceVowels(draft, next);
  }
  return { lang: "ru", remarks, parts: parts.map((part) => ("draft" in part ? toWord(part.draft) : part)) };
}

/** Whether the preposition before has the stress, by the author's mark, or the negation before that: на́ руку, не́ за что. */
function isCarried(parts: readonly (Separator | { draft: StressedDraft })[], word: string): boolean {
  const [before, between] = [parts.at(-2), parts.at(-1)];
  if (!before || !("draft" in before) || !between || !("kind" in between) || between.written !== " ") return false;
  const { bare, stressSource, clitic } = before.draft;
  if (word.includes(STRESS_MARK)) return false;
  const first = parts.at(-4);
  if (first && "draft" in first && /^н[еи]$/u.test(first.draft.bare) && first.draft.stressSource === "author")
    return (clitic !== undefined || bare.length === 1) && NEGATED_PRONOUN.test(word);
  return stressSource === "author" && PARTICLES_PROCLITICS.has(bare) && bare.length <= 3 && !/ё/iu.test(word);
}

/** The forms of кто and что after a negation that has the stress: не́ за что, не́ о чем, не́ с кем. */
const NEGATED_PRONOUN = /^(?:к(?:ого|ому|ем|ом)|ч(?:то|его|ему|ем|ём))$/iu;

function placeStress(
  word: string,
  from: readonly [number, number],
  lexicon: Lexicon,
  lists: StressLists,
  remarks: Remark[],
  afterHyphen: boolean,
  asWritten: boolean,
  written = word,
): StressedDraft {
  const plain = bareOf(word);
  const yoForm = YO_CERTAIN.get(plain);
  if (yoForm !== undefined && !word.includes(STRESS_MARK)) {
    remarks.push({
      rule: "yo.suspect",
      at: from[0],
      word,
      message: `“${word}” is written without its ё: ${yoForm}`,
      candidates: [yoForm],
    });
    return placeStress(yoForm, from, lexicon, lists, remarks, afterHyphen, asWritten, word);
  }
  if (YO_OF_NUMBERS.test(word))
    return placeStress(
      word.replace(YO_OF_NUMBERS, "$1ёх"),
      from,
      lexicon,
      lists,
      remarks,
      afterHyphen,
      asWritten,
      word,
    );
  const maybe = YO_EITHER.get(plain);
  if (maybe && !word.includes(STRESS_MARK))
    remarks.push({
      rule: "yo.suspect",
      at: from[0],
      word,
      message: `“${word}” may be ${maybe.join(" or ")}: mark the one that is meant`,
      candidates: maybe,
    });
  const letters: string[] = [];
  const froms: (readonly [number, number])[] = [];
  const marks: number[] = [];
  let at = from[0];
  for (const letter of Array.from(word.toLowerCase())) {
    if (letter === STRESS_MARK) {
      marks.push(letters.length - 1);
      if (asWritten && froms.length > 0) froms[froms.length - 1] = [froms.at(-1)![0], at + 1];
    } else {
      letters.push(letter);
      froms.push(asWritten ? [at, at + 1] : from);
    }
    at += letter.length;
  }
  const bare = letters.join("");
  const vowels = letters.flatMap((letter, i) => (VOWEL_LETTERS.includes(letter) ? [i] : []));
  const draft = { bare, written, from, graphemes: makeGraphemes(bare, froms) };
  const stressed = marks.filter((i) => vowels.includes(i));
  if (stressed.length < marks.length)
    remarks.push({
      rule: "stress.on-consonant",
      at: from[0],
      word,
      message: `“${word}”: the stress mark is after a consonant`,
    });
  if (stressed.length > 1)
    remarks.push({ rule: "stress.two-marks", at: from[0], word, message: `“${word}” has two stress marks` });
  if (stressed[0] !== undefined) return { ...draft, stress: stressed[0], stressSource: "author", clitic: undefined };
  const enclitic = afterHyphen ? PARTICLES_ENCLITICS.has(bare) : PARTICLES_ENCLITICS_FREE.has(bare);
  if (enclitic) return { ...draft, stress: -1, stressSource: "rule", clitic: "enclitic" };
  if (PARTICLES_PROCLITICS.has(bare) && !PARTICLES_STRESSED_ALONE.has(bare))
    return { ...draft, stress: -1, stressSource: "rule", clitic: "proclitic" };
  const yo = letters.indexOf("ё");
  // Трёхсот and other compounds of numerals have their stress elsewhere.
  const elsewhere = yo >= 0 && /^(?:тр|четыр)ёх?/u.test(bare) ? lists.marked(bare)?.indexOf(STRESS_MARK) : undefined;
  if (elsewhere !== undefined && elsewhere > 0)
    return { ...draft, stress: elsewhere - 1, stressSource: "lexicon", clitic: undefined };
  const compound = yo >= 0 ? compoundStress(bare, lists) : yo;
  if (compound === undefined) return unknownStress(draft, word, from, lists, remarks);
  if (yo >= 0) return { ...draft, stress: compound, stressSource: "author", clitic: undefined };
  if (vowels.length <= 1)
    return {
      ...draft,
      stress: vowels[0] ?? -1,
      stressSource: "rule",
      clitic: vowels.length === 0 ? "proclitic" : undefined,
    };
  const own = Object.hasOwn(lexicon.forms ?? {}, bare) ? lexicon.forms![bare] : undefined;
  const listed = own ?? lists.marked(bare);
  if (listed !== undefined) {
    const marked = Array.from(listed.toLowerCase().normalize("NFC"));
    const mark = marked.indexOf(STRESS_MARK);
    const stress = mark > 0 ? mark - 1 : marked.indexOf("ё");
    if (stress >= 0)
      return { ...draft, stress, stressSource: own === undefined ? "lexicon" : "book", clitic: undefined };
  }
  return unknownStress(draft, word, from, lists, remarks);
}

/** трёх- and четырёх- are written with е in many texts: трехмерный. */
const YO_OF_NUMBERS = /(?<=^(?:не)?)(тр|четыр)ех(?=[а-яё]{2})/iu;
/** First parts with ё, and the rest: трёх|местный, шёлко|пряд. Not forms of their adjectives: чёрно|го. */
const YO_FIRST =
  /^(?<first>(?:не)?(?:(?:тр|четыр)ёх(?=.*[аеиоуыэюя])|(?:шёлко|чёрно|жёлто|тёмно|платёже|мёртво|жёстко|счётно)(?=.*[аеиоуыэюя].*[аеиоуыэюя])))(?<rest>.{3,})$/u;

/** The stress of a compound whose first part has ё: where its adjective has it; `undefined` where that is not known. */
function compoundStress(bare: string, lists: StressLists): number | undefined {
  const { first = "", rest = "" } = YO_FIRST.exec(bare)?.groups ?? {};
  if (first === "") return bare.indexOf("ё");
  if (rest.includes("ё")) return first.length + rest.indexOf("ё");
  const mark = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]ми?|[ое]м|[ыи]х|[ое]й|[ую]ю)$/u.test(rest)
    ? lists.marked(rest)?.indexOf(STRESS_MARK)
    : undefined;
  return mark === undefined || mark < 0 ? undefined : first.length + mark - 1;
}

/** A word whose stress is not known, or is one of two, with a remark. */
function unknownStress(
  draft: Omit<StressedDraft, "stress" | "stressSource">,
  word: string,
  from: readonly [number, number],
  lists: StressLists,
  remarks: Remark[],
): StressedDraft {
  const two = lists.homograph(draft.bare);
  const candidates = two ?? everyStress(word);
  remarks.push({
    rule: two ? "stress.homograph" : "stress.unknown",
    at: from[0],
    word,
    message: two
      ? `“${word}” is two words: ${two.join(" or ")}`
      : `“${word}”: its stress is not known: ${candidates.join(", ")}`,
    candidates,
  });
  return { ...draft, stress: undefined, stressSource: "unknown", clitic: undefined };
}

/** No word is as long. */
const LONGEST_WORD = 100;

/** Every way to stress a word, for the author to choose from. */
function everyStress(word: string): string[] {
  if (word.length > LONGEST_WORD) return [];
  const letters = Array.from(word);
  return letters.flatMap((letter, i) =>
    /[аеиоуыэюя]/iu.test(letter) ? [[...letters.slice(0, i + 1), STRESS_MARK, ...letters.slice(i + 1)].join("")] : [],
  );
}

/** Sonorants that close a syllable before another consonant. */
const CLOSING = /^(?:j|[rlmn]ʲ?)$/;

function toWord({ written, from, graphemes, stress, stressSource }: StressedDraft): Word {
  const segments = graphemes.flatMap((grapheme, at) => grapheme.segments.map((segment) => ({ segment, at })));
  const syllables = syllabify(segments, {
    isNucleus: ({ segment }) => isVowel(segment.underlying),
    segmentOf: ({ segment }) => finishSegment(segment),
    isStressed: ({ at }) => (stress === undefined ? undefined : at === stress),
    cut(nucleus, next) {
      const cluster = segments.slice(nucleus + 1, next).filter(({ segment }) => segment.current !== "");
      const closes = cluster.length > 1 && CLOSING.test(cluster[0]!.segment.current);
      return closes ? segments.indexOf(cluster[0]!) + 1 : nucleus + 1;
    },
  });
  return { kind: "word", written, from, ...syllables, stressSource };
}
