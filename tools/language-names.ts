/**
 * Law 2: no file outside the folders of a language mentions it, by its tag, by its name, or by letters of its script. Allowed are its
 * folders in sound and locale, generated files, the book of `parley new`, and comments.
 */
import { globSync, readFileSync } from "node:fs";
import { SCRIPTS, VARIETY_SCRIPTS } from "@parley/sound/script";
import { readCode } from "./code.ts";

/** A mention of a language in a file. */
export interface LanguageMention {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Other files that may mention a language: the book of `parley new`, letters of all alphabets that look alike, this file, and the tools that make a list of one language. */
const LAWFUL: readonly string[] = [
  "packages/press/src/starter.ts",
  "packages/book/src/look-alikes.ts",
  "tools/language-names.ts",
  "tools/russian-genders.ts",
  "tools/russian-syllables.ts",
];

const NAME_OF_SYSTEM = new Intl.DisplayNames("en", { type: "script" });

/** Greek letters of the International Phonetic Alphabet (2020). In a table of phones they mention no language. */
const IPA: ReadonlySet<string> = new Set("βθχ");

/** The text of a file without comments. Typst templates and style sheets have no parser here. */
function withoutComments(file: string, code: string): string {
  if (/\.(?:tsx?|js)$/.test(file)) return readCode(file, code).bare;
  const blank = (comment: string): string => comment.replace(/[^\n]/g, " ");
  return code.replace(/\/\*[\s\S]*?\*\/|(?<![:"])\/\/[^\n]*/g, blank);
}

/** Every mention of a language in the code of a file. */
export function mentionsIn(file: string, code: string, names: readonly string[]): LanguageMention[] {
  const tags = SCRIPTS.map(({ tag }) => tag).join("|");
  const ownSystems = [...new Set(SCRIPTS.map(({ system }) => system))].filter((system) => system !== "Latn");
  const systems = ownSystems.join("|");
  const systemNames = ownSystems.map((system) => NAME_OF_SYSTEM.of(system)).join("|");
  const letters = SCRIPTS.filter(({ system }) => system !== "Latn").map((script) => script.letters);
  const isOwn = (letter: string): boolean => !IPA.has(letter) && letters.some((pattern) => pattern.test(letter));
  const found: LanguageMention[] = [];
  for (const [i, line] of withoutComments(file, code).split("\n").entries()) {
    const report = (what: string): void => void found.push({ file, line: i + 1, what });
    const patterns = [
      // A tag in quotes, alone, with a region, or among others: "ko", "ko-KR", "ko,ru", /^(?:ko|ru)$/.
      new RegExp(`["'\`](?:[^"'\`]*,\\s?)?(?:${tags})(?:-\\w*)?(?:,[^"'\`]*)?["'\`]`, "g"),
      new RegExp(`\\(\\??:?(?:\\w+\\|)*(?:${tags})(?:\\|\\w+)+\\)`, "g"),
      // A property: words.ko, { ko: 1 }, const { ko } = words.
      new RegExp(`(?<=\\w\\??|\\))\\.(?:${tags})\\b(?!\\()`, "g"),
      new RegExp(`(?<=[{,]\\s*|^\\s*)(?:${tags}):(?= )`, "g"),
      new RegExp(`(?<=\\bconst \\{[^}]*)\\b(?:${tags})\\b(?=[^}]*\\} = )`, "g"),
      // A writing system, by its code or its name.
      new RegExp(`["'\`=](?:${systems})\\b`, "g"),
      new RegExp(`(?:is|has|of)(?:${systemNames})`, "g"),
      new RegExp(`\\b\\w*(?:${names.join("|")})\\w*`, "gi"),
    ];
    for (const pattern of patterns) for (const [what] of line.matchAll(pattern)) report(what);
    for (const [what, system] of line.matchAll(/\b(?:Script(?:_Extensions)?|scx?)=(\w+)/g))
      if (SCRIPTS.some((script) => script.system !== "Latn" && namesSystem(system!, script.letters))) report(what);
    for (const [what, hex] of line.matchAll(/\\u\{?([0-9a-fA-F]{3,6})\}?/g))
      if (isOwn(String.fromCodePoint(Number.parseInt(hex!, 16)))) report(what);
    const own = Array.from(line).filter(isOwn).join("");
    if (own !== "") report(own);
  }
  return found;
}

/** Whether a Unicode script name is that of a language's letters. */
function namesSystem(name: string, letters: RegExp): boolean {
  let pattern: RegExp;
  try {
    pattern = new RegExp(`\\p{Script=${name}}`, "u");
  } catch {
    return false;
  }
  for (let code = 0x370; code < 0xd7a4; code++) {
    const letter = String.fromCodePoint(code);
    if (letters.test(letter)) return pattern.test(letter);
  }
  return false;
}

/** Every forbidden mention of a language in the packages and tools. */
export function allMentions(): LanguageMention[] {
  const folders = globSync("packages/sound/src/*/script.ts").map((file) => file.split("/").at(-2)!);
  const tags = [...SCRIPTS, ...VARIETY_SCRIPTS].map(({ tag }) => tag);
  const own = [
    ...folders.map((name) => `packages/sound/src/${name}/`),
    ...tags.map((tag) => `packages/locale/src/${tag}/`),
  ];
  return globSync([
    "packages/*/src/**/*.{ts,tsx,css}",
    "packages/*/bin/*.js",
    "packages/*/installed/*.js",
    "packages/*/templates/*.typ",
    "tools/*.ts",
  ])
    .filter((file) => !LAWFUL.includes(file) && !own.some((folder) => file.startsWith(folder)))
    .flatMap((file) => {
      const code = readFileSync(file, "utf8");
      return code.startsWith("/** Written by `npm run") ? [] : mentionsIn(file, code, folders);
    });
}
