/**
 * Words a second, beside es-hangul (npm) and, where they are installed, the espeak-ng program and Parley's own figures for
 * Russian: interleaved in one run, medians of nine after one that is not counted. Run: npm run bench:sound [-- WORDS.tsv]
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { entriesOf, readBook } from "@parley/book";
import { openFolder } from "@parley/press";
import { plain, speak, write } from "@parley/sound";
import { romanize, standardizePronunciation } from "es-hangul";

const RUNS = 9;
const listed = process.argv[2] ?? "../shared/eval/sound/public/ko-wikipron.tsv";
const korean = existsSync(listed) ? wordsOf(listed) : bookWords("ko", /[가-힣]+/gu);
const russian = bookWords("ru", /(?:[а-яё]|\u0301)+/giu);

/** The first column of a table of words. */
function wordsOf(path: string): string[] {
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t")[0]!);
}

/** The words of the sample book, over and over until there are enough. */
function bookWords(lang: string, pattern: RegExp): string[] {
  const { book } = readBook(openFolder("books/first-contact"));
  const texts = entriesOf(book).flatMap(({ text }) => (text[lang] ?? []).map((variant) => variant.text));
  const words = texts.flatMap((text) => text.match(pattern) ?? []);
  return Array.from({ length: 6000 }, (_, i) => words[i % words.length]!);
}

/** es-hangul throws for some words (its issue 263); they count as done. */
function unlessThrown(say: (word: string) => string): (word: string) => string {
  return (word) => {
    try {
      return say(word);
    } catch {
      return "";
    }
  };
}

const asked = spawnSync("espeak-ng", ["--version"]).status === 0;
const works: readonly (readonly [string, readonly string[], (words: readonly string[]) => void])[] = [
  ["Korean as said, in Hangul: parley", korean, each((word) => plain(write(speak(word, "ko"), "ko")))],
  ["Korean as said, in Hangul: es-hangul", korean, each(unlessThrown((word) => standardizePronunciation(word)))],
  ["Korean in Latin letters: parley", korean, each((word) => plain(write(speak(word, "ko"), "en", "standard")))],
  ["Korean in Latin letters: es-hangul", korean, each(unlessThrown((word) => romanize(word)))],
  ["Korean in Cyrillic: parley", korean, each((word) => plain(write(speak(word, "ko"), "ru")))],
  ["Russian as sound: parley", russian, each((word) => String(speak(word, "ru").parts.length))],
  ["Russian in Hangul: parley", russian, each((word) => plain(write(speak(word, "ru"), "ko")))],
  ...(asked
    ? ([
        ["Korean as sound: espeak-ng", korean.slice(0, 1000), espeak("ko")],
        ["Russian as sound: espeak-ng", russian.slice(0, 1000), espeak("ru")],
      ] as const)
    : []),
];

function each(say: (word: string) => string): (words: readonly string[]) => void {
  return (words) => {
    for (const word of words) say(word);
  };
}

/** One process for all words, as a program is best asked. */
function espeak(lang: string): (words: readonly string[]) => void {
  return (words) => {
    spawnSync("espeak-ng", ["-v", lang, "-q", "--ipa", "--stdin"], { input: words.join(".\n") });
  };
}

const measured = new Map(works.map(([name]) => [name, [] as number[]]));
for (let run = -1; run < RUNS; run++) {
  for (const [name, words, work] of works) {
    const begun = performance.now();
    work(words);
    if (run >= 0) measured.get(name)!.push(words.length / (performance.now() - begun));
  }
}
console.log(
  `thousand words a second, medians of ${RUNS}; ${korean.length} Korean and ${russian.length} Russian words; Node ${process.versions.node}`,
);
for (const [name, figures] of measured)
  console.log(`  ${name.padEnd(44)} ${figures.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!.toFixed(1)}`);
if (!asked) console.log("  espeak-ng is not installed: left out");
