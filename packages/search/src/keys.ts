import { SCRIPTS, scriptsOfWord, withoutStress, type Script } from "@parley/sound/script";

/**
 * A text for comparison: in lower case, in NFC, without stress marks and punctuation, words separated by one space. Never
 * throws.
 *
 * ```ts
 * import { normalise } from "@parley/search";
 * normalise("Вода́, пожа́луйста!"); // "вода пожалуйста"
 * ```
 */
export function normalise(text: string): string {
  return withoutStress(text.normalize("NFC").toLowerCase())
    .replace(/(\p{L})['’ʼ-](?=\p{L})/gu, "$1")
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();
}

/** A normalised text with 0 for each figure and 00 for each time, apart from the unit: 200m → 0 m. */
export function withoutFigures(text: string): string {
  return normalise(text.replace(/\p{Nd}+(?:([.,:])\p{Nd}+)*/gu, (_, mark) => (mark === ":" ? " 00 " : " 0 ")));
}

const TYPED_LETTERS = SCRIPTS.flatMap(({ search: { typed } }) => (typed ? [typed] : []));
const folded = new Map<string, string>();

/** The letters that a letter is compared as. */
function foldedLetter(letter: string): string {
  let typed = folded.get(letter);
  if (typed === undefined) {
    typed = TYPED_LETTERS.reduce<string | undefined>((found, fold) => found ?? fold(letter), undefined) ?? letter;
    folded.set(letter, typed);
  }
  return typed;
}

/**
 * The key of a text: Hangul as single letters, so that an incomplete block is a prefix; ё as е. Never throws.
 *
 * ```ts
 * import { textKey } from "@parley/search";
 * textKey("감삽"); // "ㄱㅏㅁㅅㅏㅂ"
 * textKey("Ещё"); // "еще"
 * ```
 */
export function textKey(text: string): string {
  return typedLetters(normalise(text));
}

/** The key of a normalised text. */
export function typedLetters(text: string): string {
  let out = "";
  for (const letter of text) out += foldedLetter(letter);
  return out;
}

const PARTICLE_RULES = SCRIPTS.flatMap(({ search: { withoutParticles } }) =>
  withoutParticles ? [withoutParticles] : [],
);

/** A normalised text without the particles that people often leave out: 배가 고파요 → 배 고파요. */
export function withoutParticles(text: string): string {
  return PARTICLE_RULES.reduce((shorter, remove) => remove(shorter), text);
}

/** A text without the inflectional ending of its last word (вода, воды); `undefined` where there is none. */
export function withoutEnding(text: string): string | undefined {
  const bare = normalise(text);
  return scriptsOfWord(bare.slice(bare.lastIndexOf(" ") + 1))[0]?.search.stem?.(bare);
}

const INITIALS = SCRIPTS.filter(({ search }) => search.initials);

/** Whether a text has a script whose words are searched by initials. */
export function hasInitials(text: string): boolean {
  return INITIALS.some(({ letters }) => letters.test(text));
}

/** Whether a query can be initials: ㅇㄴ. */
export function isInitials(query: string): boolean {
  return INITIALS.some(({ search }) => search.isInitials?.(query));
}

/**
 * The initials of a text: of each block, or of each word in other scripts. Never throws.
 *
 * ```ts
 * import { initialsKey } from "@parley/search";
 * initialsKey("안녕하세요"); // "ㅇㄴㅎㅅㅇ"
 * ```
 */
export function initialsKey(text: string): string {
  return normalise(text)
    .split(" ")
    .map(
      (word) =>
        INITIALS.find(({ letters }) => letters.test(word))?.search.initials?.(word) ?? Array.from(word)[0] ?? "",
    )
    .join(" ");
}

/** A word divided into runs of letters that one script can have; letters of no script are runs of their own. */
function runsOf(word: string): { readonly script: Script | undefined; readonly letters: string }[] {
  const runs: { scripts: readonly Script[]; letters: string }[] = [];
  for (const letter of word) {
    const last = runs.at(-1);
    const scripts = scriptsOfWord(letter);
    const both = last?.scripts.filter((script) => scripts.includes(script)) ?? [];
    if (last && (both.length > 0 || (scripts.length === 0 && last.scripts.length === 0))) {
      last.letters += letter;
      last.scripts = both;
    } else runs.push({ scripts, letters: letter });
  }
  return runs.map(({ scripts, letters }) => ({ script: scripts[0], letters }));
}

/**
 * The sound classes of a text, one letter for each sound, words separated by spaces. The language of a word is guessed from its
 * letters alone, so that a query and an entry agree. Never throws.
 *
 * ```ts
 * import { soundKey } from "@parley/search";
 * soundKey("안녕하세요"); // "AnAnAsIA"
 * soundKey("annyonghaseyo"); // "AnAnAsIA"
 * soundKey("спасибо") === soundKey("스빠씨바"); // true
 * soundKey("їжа"); // "IcA"
 * ```
 */
export function soundKey(text: string): string {
  return normalise(text).split(" ").map(soundClassesOf).join(" ");
}

/** The sound classes of one word of a normalised text. */
export function soundClassesOf(word: string): string {
  const [whole] = scriptsOfWord(word);
  const classes = whole
    ? whole.search.soundClasses(word)
    : runsOf(word)
        .map(({ script, letters }) => script?.search.soundClasses(letters) ?? letters)
        .join("");
  return (classes.slice(0, 1) + classes.slice(1).replaceAll("h", "")).replace(/(\p{L})\1+/gu, "$1");
}
