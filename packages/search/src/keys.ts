import { SCRIPTS, scriptsOfWord, withoutStress, type Script } from "@parley/sound/script";

/** Lower case, NFC, without stress marks and stops: words apart by one space. */
export function normalise(text: string): string {
  return withoutStress(text.normalize("NFC").toLowerCase())
    .replace(/(?<=\p{L})['’ʼ-](?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();
}

const TYPED_LETTERS = SCRIPTS.flatMap(({ search: { typed } }) => (typed ? [typed] : []));
const folded = new Map<string, string>();

/** What a letter counts as where it is typed. */
function foldedLetter(letter: string): string {
  let typed = folded.get(letter);
  if (typed === undefined) {
    typed = TYPED_LETTERS.reduce<string | undefined>((found, fold) => found ?? fold(letter), undefined) ?? letter;
    folded.set(letter, typed);
  }
  return typed;
}

/**
 * The letters of a text as they are typed: Hangul as single letters, so that a half-composed block is a prefix; ё is е.
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

/** The letters of a normal text as they are typed. */
export function typedLetters(text: string): string {
  let out = "";
  for (const letter of text) out += foldedLetter(letter);
  return out;
}

const PARTICLE_RULES = SCRIPTS.flatMap(({ search: { withoutParticles } }) =>
  withoutParticles ? [withoutParticles] : [],
);

/** A normal text without the particles that people leave out in haste: 배가 고파요 → 배 고파요. */
export function withoutParticles(text: string): string {
  return PARTICLE_RULES.reduce((shorter, hasty) => hasty(shorter), text);
}

/** A text without the ending of its last word, where that may be another one (вода, воды): what is left is the beginning of both. */
export function withoutEnding(text: string): string | undefined {
  const bare = normalise(text);
  return scriptsOfWord(bare.slice(bare.lastIndexOf(" ") + 1))[0]?.search.stem?.(bare);
}

const INITIALS = SCRIPTS.filter(({ search }) => search.initials);

/** Whether people ask for words of a text by their initials. */
export function hasInitials(text: string): boolean {
  return INITIALS.some(({ letters }) => letters.test(text));
}

/** Whether a query can be initials: ㅇㄴ. */
export function isInitials(query: string): boolean {
  return INITIALS.some(({ search }) => search.isInitials?.(query));
}

/** The initial of each block, or of each word in other scripts: 안녕하세요 → ㅇㄴㅎㅅㅇ. */
export function initialsKey(text: string): string {
  return normalise(text)
    .split(" ")
    .map(
      (word) =>
        INITIALS.find(({ letters }) => letters.test(word))?.search.initials?.(word) ?? Array.from(word)[0] ?? "",
    )
    .join(" ");
}

/** A word cut where no language writes both what is before and what comes after; what no language writes stands by itself. */
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
 * What a text sounds like to an ear that knows neither language, in eleven classes of sounds. Which language of a shared
 * writing system a word is taken for goes by its letters alone, so that a query and an entry always agree.
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

/** What one word of a normal text sounds like. */
export function soundClassesOf(word: string): string {
  const [whole] = scriptsOfWord(word);
  const classes = whole
    ? whole.search.soundClasses(word)
    : runsOf(word)
        .map(({ script, letters }) => script?.search.soundClasses(letters) ?? letters)
        .join("");
  return classes.replace(/(?<=.)h/g, "").replace(/(\p{L})\1+/gu, "$1");
}
