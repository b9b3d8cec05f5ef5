/**
 * English for readers of Cyrillic: what their letters would make of its sounds. Weak vowels are those of the usual pronunciation,
 * compounds are cut between their parts, and what would be written twice or as a rude word is written otherwise.
 */
import type { Style, Styles } from "../language.ts";
import type { Phone } from "../phone.ts";
import { russianReads } from "../russian/writer.ts";
import type { Segment, Span, Syllable, Word } from "../sound.ts";
import { ukrainianReads } from "../ukrainian/writer.ts";
import { isWeakI, vowelLetters } from "./vowel-letters.ts";

/** A syllable while it is changed. */
interface SyllableDraft {
  onset: Segment[];
  nucleus: Segment;
  coda: Segment[];
  readonly stress: boolean | undefined;
}

const as = (segment: Segment, surface: Phone): Segment => ({ ...segment, surface });
const isPhone = (segment: Segment | undefined, phones: RegExp): boolean =>
  segment !== undefined && phones.test(segment.surface);

/** Last parts of compounds of one syllable, each after a part that has a vowel. */
const LAST_PART =
  /(?<=[aeiouy].*)(?:lift|light|line|load|lock|land|life|less|room|rope|rail|ship|shift|shore|yard|work|works|way|ward|wise|watch|water|wind|boat|board|belt|bridge|burn|bulb|house|hole|hand|head|helm|heart|man|men|mate|mark|mask|meal|ness|name|night|note|noon|fall|field|fire|fish|foot|gun|guard|gate|case|coat|cut|door|down|deck|day|dog|paper|pipe|pit|proof|plate|place|point|plug|pack|port|road|side|sick|spot|storm|stop|stick|stream|screw|string|strap|break|breath|bread|craft|crane|glass|ground|gear|glove|tide|time|tube|tank|town|top|track|truck|trap|tight|tip|switch)(?:s|es)?$/;
const LAST_PART_OF_VOWEL =
  /(?:(?:with|look|burn|black|shut|knock|hand|black)out|(?:back|pick|check|clean|make|follow|set)up|(?:cut|shut|stand|take)off)s?$/;
/** Letters of one consonant. */
const CONSONANT = /^(?:sh|ch|th|wh|ph|gu(?=[aeiou])|[^aeiou])/;

/** With how many consonants the last part of a compound begins; `undefined`: the word is no compound. */
function startOfLastPart(word: string): number | undefined {
  if (LAST_PART_OF_VOWEL.test(word)) return 0;
  let part = LAST_PART.exec(word)?.[0];
  if (part === undefined) return undefined;
  let count = 0;
  for (; CONSONANT.test(part); count += 1) part = part.replace(CONSONANT, "");
  return count;
}

/** Cuts a compound between its parts: fork-lift, un-ex-plo-ded. */
function cutCompound(word: string, syllables: readonly SyllableDraft[]): void {
  const recut = (i: number, kept: number): void => {
    const [before, here] = [syllables[i - 1], syllables[i]];
    if (!before || !here) return;
    const between = [...before.coda, ...here.onset];
    if (between.length < kept) return;
    [before.coda, here.onset] = [between.slice(0, between.length - kept), between.slice(between.length - kept)];
  };
  const start = startOfLastPart(word);
  if (start !== undefined && syllables.length > 1) recut(syllables.length - 1, start);
  if (/^un[aeio]/.test(word) && syllables[0]?.onset.length === 0 && isPhone(syllables[1]?.onset[0], /^n$/)) recut(1, 0);
  for (const [i, { onset }] of syllables.entries())
    if (onset.length > 1 && isPhone(onset[0], /^s$/) && isPhone(syllables[i - 1]?.coda.at(-1), /^k$/) && /x/.test(word))
      recut(i, onset.length - 1);
}

/** The weak and rhotic vowels of a word. */
function nameVowels(word: string, syllables: readonly SyllableDraft[]): void {
  const letters = vowelLetters(word, syllables.length);
  for (const [i, syllable] of syllables.entries()) {
    const { onset, nucleus, coda, stress } = syllable;
    const own = letters?.[i];
    const next = syllables[i + 1]?.onset[0];
    if (nucleus.surface === "ə" && own) {
      // goggles: the e of -le is no vowel of its own.
      if (isWeakI(word, own) && !(own.letters === "e" && isPhone(coda[0], /^[lnm]$/)))
        syllable.nucleus = as(nucleus, "ɪ");
      // ambulance, popular
      else if (own.letters.startsWith("u") && onset.length > 1 && isPhone(onset.at(-1), /^j$/))
        syllable.nucleus = as(nucleus, "ʊ");
    }
    if (nucleus.surface !== "ɜ" || coda.length > 0 || !isPhone(next, /^ɹ$/)) continue;
    // diarrhoea, camera; urine
    if (stress !== true) syllable.nucleus = as(nucleus, "ə");
    else if (isPhone(onset.at(-1), /^j$/)) syllable.nucleus = as(nucleus, "ʊ");
  }
}

/** Consonants as these readers write them: θ before r and after s is т (three, sixth), and before s it is silent: months. */
function writtenConsonants(group: readonly Segment[]): Segment[] {
  const written = group.flatMap((segment, i) => {
    if (!isPhone(segment, /^[θð]$/u)) return [segment];
    if (isPhone(group[i + 1], /^[sz]$/)) return [];
    return [isPhone(group[i + 1], /^ɹ$/u) || isPhone(group[i - 1], /^s$/) ? as(segment, "t") : segment];
  });
  return written.filter(({ surface }, i) => surface !== written[i - 1]?.surface);
}

const beginsWithVowel = (word: Word | undefined): boolean =>
  word?.syllables[0]?.onset.every(({ surface }) => surface === "") ?? false;

/** A word as readers of Cyrillic write its sounds. */
function forCyrillic(word: Word, after: Word | undefined): Word {
  const written = word.written.toLowerCase();
  const syllables = word.syllables.map(({ onset, nucleus, coda, stress }): SyllableDraft => ({
    onset: [...onset],
    nucleus,
    coda: [...coda],
    stress,
  }));
  const [only] = syllables;
  // The article and the preposition before a vowel: [ði], [tʊ].
  if (only && syllables.length === 1 && only.nucleus.surface === "ə" && beginsWithVowel(after)) {
    if (written === "the") only.nucleus = as(only.nucleus, "i");
    if (written === "to") only.nucleus = as(only.nucleus, "ʊ");
  }
  nameVowels(written, syllables);
  cutCompound(written, syllables);
  return {
    ...word,
    syllables: syllables.map((syllable): Syllable => ({
      ...syllable,
      onset: writtenConsonants(syllable.onset),
      coda: writtenConsonants(syllable.coda),
    })),
  };
}

/** A weak vowel after a diphthong has no [j] of its own: дай-а-ри-а. */
function withoutGlide(span: Span, { onset, nucleus }: Syllable): Span {
  const bare = onset.length === 0 && nucleus.surface === "ə";
  return bare ? { ...span, text: span.text.replace(/^я/u, "а") } : span;
}

const reading = (style: Style): Style => ({
  hides: style.hides,
  spell(word, before, after) {
    const changed = forCyrillic(word, after);
    const spans = style.spell(changed, before, after);
    if (spans.length !== changed.syllables.length) return spans;
    return spans.map((span, i) => withoutGlide(span, changed.syllables[i]!));
  },
});

export const englishForRussian: Styles = {
  say: reading(russianReads.say),
  standard: russianReads.standard,
};
export const englishForUkrainian: Styles = { say: reading(ukrainianReads.say), standard: ukrainianReads.standard };
