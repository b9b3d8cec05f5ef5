/** Words in capitals: letter by letter (MRI), as a word (NATO, STOP), or reported where only the author knows. */
import {
  ABBREVIATIONS_POINTED,
  ACRONYMS,
  CAPITALS_LETTERS,
  CAPITALS_MIXED,
  CAPITALS_WORDS,
  UNITS_SYMBOLS,
} from "./lists.ts";
import { after, matchAt, type Reader, type Reading } from "./reading.ts";

const RUN = /(?<run>[A-Z]{2,}|[A-Z][a-z]?(?:[A-Z][a-z]?)+|[a-z]{1,2}[A-Z][A-Za-z]{0,4})(?<s>s|['’]s)?(?![a-z])/y;
const INITIALS =
  /(?:Ph|Ed|Psy)\.[ ]?D\.?(?![A-Za-z])|[BMD]\.Sc\.?(?![A-Za-z])|(?:[A-Z]\.[ ]?){1,5}[A-Z]\.(?![A-Za-z])|(?:[A-Z]\.){1,5}[A-Z](?![A-Za-z.])|(?:[a-z]\.){2,3}(?![A-Za-z])/y;

/** Groups of consonants that no English word has at its start or its end. */
const NO_START =
  /^(?:b[^aeiouylr]|c[^aeiouylrh]|d[^aeiouyrw]|f[^aeiouylr]|g[^aeiouylrnh]|h[^aeiouy]|j[^aeiou]|k[^aeiouylnrh]|l[^aeiouy]|m[^aeiouy]|n[^aeiouy]|p[^aeiouylrhs]|q(?!u)|r[^aeiouyh]|s[bdfgjrvxz]|t[^aeiouyhrws]|v[^aeiouylr]|w[^aeiouyhr]|x[^aeiouy]|y[^aeiou]|z[^aeiouyh]|[aeiou]{3})/;
const NO_END =
  /(?:[^aeioublmr]b|[^aeiouynrlsc]c|[^aeiouynlrdwb]d|[^aeiouylrf]f|[^aeiouyngru]g|[^aeioucgpstw]h|j|[^aeiouylnrsckw]k|[^aeiouyrwl]l|[^aeiouylrstwhm]m|[^aeiouygrwln]n|[^aeiouylmrsp]p|q|[^aeiour]r|[bcdfgkprxqhjv]z|[gdmkjqvz]t|v|[^aeioulnrs]x|(?!bb|dd|gg|kk|pp|vv)[bdgkpvx][bdgkmpv]|m[dgkv]|[^aeiou]w|[aeiou]{3})$/;

/** Whether letters cannot be an English word: no vowel, or consonants that do not go together at an end of it. */
const unpronounceable = (word: string): boolean =>
  !/[aeiouy]/.test(word) || (word.length <= 5 && (NO_START.test(word) || NO_END.test(word)));

export const spelled = (letters: string): string => Array.from(letters.toUpperCase()).join(" ");

const isShout = (word: string | undefined): boolean =>
  word !== undefined &&
  word.length > 1 &&
  !CAPITALS_LETTERS.has(word) &&
  !/^(?:US|IT|AM|LED)$/.test(word) &&
  !unpronounceable(word.toLowerCase());

/** Whether the words beside a place are in capitals too: a heading, a sign, a shout. */
function amongCapitals(text: string, at: number, end: number): boolean {
  const left = /(?:^|[^A-Za-z])([A-Z']{2,})[^A-Za-z\d]+$/.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  const right = /^[^A-Za-z\d]+([A-Z']{2,})(?![a-z])/.exec(after(text, end))?.[1];
  return isShout(left) || isShout(right);
}

/** Whether all words of the sentence around a place, or of the whole text, are in capitals, and one of them is a word. */
function allCapitals(text: string, at: number, end: number): boolean {
  const left = text.slice(Math.max(0, at - 200), at);
  const right = text.slice(end, end + 200);
  const isShouted = (words: string): boolean => !/[a-z]/.test(words) && (words.match(/[A-Z]+/g) ?? []).some(isShout);
  const sentence = `${/[^.!?;:\n"“”()]*$/.exec(left)![0]} ${/^[^.!?;:\n"“”()]*/.exec(right)![0]}`;
  return isShouted(sentence) || isShouted(`${left} ${right}`);
}

/** Abbreviations that are other words too, where all is in capitals. */
const WORD_TOO = /^(?:BUN|SOB|PEA|BID|MOB)$/;

const doubtful = (run: string, words: string): Omit<Reading, "end"> => ({
  words,
  trouble: {
    rule: "abbreviation.unread",
    message: `“${run}” can be a word, or be read letter by letter`,
    candidates: [spelled(run), run.toLowerCase()],
  },
});

/** Pronouns and verbs that are abbreviations too. In capitals they are words where a pronoun or a verb can stand. */
const EITHER = /^(?:US|IT|AM|LED|OR|WHO)$/;
const DETERMINED = /\b(?:the|our|an|a|this|your|their|my) $/i;
/** Nouns that a name of a state, an office or a lamp stands before. */
const NAMED =
  /^ (?:army|navy|air force|marines?|coast guard|embassy|consulate|military|forces?|troops|soldiers?|citizens?|passports?|dollars?|government|president|senate|congress|department|dept|support|staff|team|desk|help ?desk|systems?|manager|technicians?|specialists?|security|equipment|lights?|lamps?|screens?|radio|nurses?|table|room)\b/i;
const AFTER_VERB =
  /\b(?:help|helps|save|give|gave|tell|told|let|leave|left|get|put|do|make|take|keep|stop|use|see|for|with|of|from|between|among|against|behind|near|is|was|if|that|when) $/;

function eitherIn(run: string, text: string, at: number, end: number): Omit<Reading, "end"> | undefined {
  const [left, right] = [text.slice(Math.max(0, at - 40), at), after(text, end)];
  const letters = spelled(run);
  if (run === "AM" && (/\bI $/.test(left) || /^ I\b/.test(right))) return undefined;
  if (/^['’](?:S|M|LL|D)(?![A-Za-z])/.test(right) && run === "IT") return undefined;
  const named = run !== "WHO" && run !== "OR" && NAMED.test(right);
  if (allCapitals(text, at, end)) {
    if (DETERMINED.test(left) || named) return { words: letters };
    // “Us” does not begin a sentence, unless it is the whole of it.
    const first = /(?:^|[.!?;:\n"“(])\s*$/.test(left);
    return run === "US" && first && /^ [A-Z]/.test(right) && !/^ (?:TOO|ALL|BOTH|AND|OR|FIRST|NOT)\b/.test(right)
      ? { words: letters }
      : undefined;
  }
  // The operating room and the World Health Organization, unless the word is stressed: one OR the other, WHO did it?
  if (/^(?:OR|WHO)$/.test(run))
    return /\b(?:the|our|an|this|in|to|by|from) $/i.test(left) ? { words: letters } : undefined;
  const begins = run === "IT" && /^ (?:is|was|hurts?|has|will|does|can|may|must|should|works?)\b/.test(right);
  const stressed = begins || (run === "IT" && /[a-z],? $/.test(left)) || AFTER_VERB.test(left);
  if (!stressed || named || run === "AM" || run === "LED" || DETERMINED.test(left)) return { words: letters };
  if (
    run === "US" &&
    !/^(?:\s*(?:$|[.,;!?)])| (?:and|or|now|all|to|not|too|about|how|what|where|when|why|that|the|an?|some|more|your|his|her|if|before|after|from|with|in|at|on|for)\b)/.test(
      right,
    )
  )
    return { words: letters };
  if (run === "IT" && /\b(?:in|and|or|of|by|an?) $/i.test(left)) return { words: letters };
  return doubtful(run, letters);
}

/** Roman numerals that are nothing else, without a word that is counted. */
const NUMERALS: { readonly [run: string]: string } = {
  II: "two",
  III: "three",
  VII: "seven",
  VIII: "eight",
  XII: "twelve",
  XIII: "thirteen",
};

/** The words of a run of capitals; `undefined` where it is read as it stands. */
export function capitalsIn(run: string, text: string, at: number, end: number): Omit<Reading, "end"> | undefined {
  const mixed = CAPITALS_MIXED.get(run);
  if (mixed !== undefined) return { words: mixed };
  // Small letters and capitals that no word has: aVF, aVR.
  if (/^[a-z]{1,2}[A-Z]{2,4}$/.test(run) && unpronounceable(run.toLowerCase())) return { words: spelled(run) };
  if (/[a-z]/.test(run)) return undefined;
  // No abbreviation is written so: leads II, III.
  const numeral = NUMERALS[run];
  if (numeral !== undefined) return { words: numeral };
  const word = run.toLowerCase();
  const letters = spelled(run);
  if (EITHER.test(run)) return eitherIn(run, text, at, end);
  if (CAPITALS_LETTERS.has(run) && !(CAPITALS_WORDS.has(run) && amongCapitals(text, at, end))) {
    const either = WORD_TOO.test(run) && !/OVERBOARD/.test(text) && allCapitals(text, at, end);
    return either ? doubtful(run, letters) : { words: letters };
  }
  if (ACRONYMS.has(word)) return undefined;
  if (CAPITALS_WORDS.has(run)) return undefined;
  if (unpronounceable(word))
    return /^(?:damn|hymn|h+m+|s+h+|b+r+|psst|pst|tsk|z+)$/.test(word) ? undefined : { words: letters };
  // An abbreviation of four letters and more that can be said is said as a word (NATO, SOLAS).
  if (
    run.length > 5 ||
    (run.length > 3 && !/[iu]$|[aeiou]{2}.*[aeiou]{2}|^(?!(?:ai|au|ea|ee|ei|oa|oi|ou)[^aeiou])[aeiou]{2}/.test(word))
  )
    return undefined;
  if (amongCapitals(text, at, end)) return undefined;
  const words = run.length <= 3 ? letters : run;
  return doubtful(run, words);
}

/** An abbreviation in capitals, its plural (MRIs) and its possessive. */
export const readCapitals: Reader = (text, at) => {
  const match = matchAt(RUN, text, at);
  if (!match) return undefined;
  const { run = "", s } = match.groups!;
  const end = at + match[0].length;
  const found = capitalsIn(run, text, at, at + run.length);
  if (!found) return undefined;
  // The plural of a letter's name: M R I's is read as it is written.
  return { end, ...found, words: s === undefined ? found.words : `${found.words}'s` };
};

/** A before an abbreviation is the article: A CT scan. */
const ARTICLE = /A(?=[ ][A-Z]{2})/y;
export const readArticle: Reader = (text, at) =>
  matchAt(ARTICLE, text, at) &&
  /(?:^|[.!?:“"(] ?|\n)$/.test(text.slice(Math.max(0, at - 2), at)) &&
  !amongCapitals(text, at, at + 1)
    ? { end: at + 1, words: "a" }
    : undefined;

/** Words of consonants only: the letters (tv, pnr), or the unit (a few km). */
const CONSONANTS = /(?:[B-DF-HJ-NP-TV-Z](?=[a-z]))?[bcdfghj-np-tv-xz]{1,5}(?![A-Za-z'’])/y;
const SOUNDS =
  /^(?:h+m+|m+|s+h+|b+r+|g+r+|ps+t|ts+k|z+|nth|pf+t|st|nd|rd|th|ms|kt|dl|ns|pt|mr|mrs|dr|jr|sr|sgt|cpl|pvt|cmdr|ft|mt|ng|s|d|t|x|y|[a-z])$/i;
export const readConsonants: Reader = (text, at) => {
  const word = matchAt(CONSONANTS, text, at)?.[0];
  if (word !== undefined && /^[Cc]trl$/.test(word)) return { end: at + word.length, words: "control" };
  // A capitalized word of four consonants is rather a name, misspelt.
  if (
    word === undefined ||
    SOUNDS.test(word) ||
    /^[A-Z].{3}/.test(word) ||
    /[A-Za-z'’]$/.test(text.slice(Math.max(0, at - 1), at))
  )
    return undefined;
  const unit = (UNITS_SYMBOLS.get(word) ?? UNITS_SYMBOLS.get(word.toLowerCase()))?.split(" / ");
  const one = /\b(?:an?|per|one|each|every) $/i.test(text.slice(Math.max(0, at - 7), at));
  const noun = unit && (one ? unit[0]! : (unit[1] ?? unit[0]!));
  return { end: at + word.length, words: noun ?? ABBREVIATIONS_POINTED.get(word) ?? spelled(word) };
};

/** Initials with full stops: U.S.A., Ph.D., C. S. Lewis, e.s.t. */
export const readInitials: Reader = (text, at) => {
  const match = matchAt(INITIALS, text, at);
  if (!match) return undefined;
  const [written] = match;
  const letters = spelled(written.replace(/[^A-Za-z]/g, ""));
  const ends = written.endsWith(".") && /^\s*["”)]*$/.test(after(text, at + written.length));
  return { end: at + written.length, words: `${letters}${ends ? "." : ""}` };
};
