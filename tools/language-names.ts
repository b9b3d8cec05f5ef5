/**
 * Law 2: no file outside a language's folder names the language, neither by its tag or name nor by letters that only its writing
 * has. Lawful are a language's folder in sound and in locale, generated registers, the book that `parley new` begins, comments.
 */
import { globSync, readFileSync } from "node:fs";
import { SCRIPTS } from "@parley/sound/script";

/** A place in a file that names a language. */
export interface Naming {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Files that may name a language, besides its own folders. */
const LAWFUL: readonly string[] = ["packages/press/src/starter.ts"];

/** Greek letters of the International Phonetic Alphabet (2020): in a table of phones they name no language. */
const IPA: ReadonlySet<string> = new Set("βθχ");

/**
 * The code of a file without its comments, line breaks kept. Strings, templates and patterns stay as they are.
 */
export function withoutComments(code: string): string {
  const kept: string[] = [];
  /** What a slash after this begins: a pattern, unless a value stands before it. */
  let before = "";
  for (let at = 0; at < code.length;) {
    const two = code.slice(at, at + 2);
    if (two === "//") {
      const end = code.indexOf("\n", at);
      at = end < 0 ? code.length : end;
      continue;
    }
    if (two === "/*") {
      const end = code.indexOf("*/", at + 2);
      const to = end < 0 ? code.length : end + 2;
      kept.push(code.slice(at, to).replace(/[^\n]/g, ""));
      at = to;
      continue;
    }
    const sign = code.charAt(at);
    if (
      sign === '"' ||
      sign === "'" ||
      (sign === "/" && /(?:^|[(,=:[!&|?{};>\n+]|\breturn)$/.test(before.trimEnd() || before))
    ) {
      const to = endOf(code, at, sign);
      kept.push(code.slice(at, to));
      before = "value";
      at = to;
      continue;
    }
    kept.push(sign);
    before = (before + sign).slice(-20);
    at += 1;
  }
  return kept.join("");
}

/** Where a string or a pattern that begins at `from` ends. */
function endOf(code: string, from: number, quote: string): number {
  let inClass = false;
  for (let at = from + 1; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === "\\") at += 1;
    else if (quote === "/" && sign === "[") inClass = true;
    else if (quote === "/" && sign === "]") inClass = false;
    else if (sign === quote && !inClass) return at + 1;
    else if (sign === "\n") return at;
  }
  return code.length;
}

/** Every place in a file's code that names a language. */
export function namingsIn(file: string, code: string, names: readonly string[]): Naming[] {
  const tags = SCRIPTS.map(({ tag }) => tag).join("|");
  const letters = SCRIPTS.filter(({ system }) => system !== "Latn").map((script) => script.letters);
  const isOwn = (letter: string): boolean => !IPA.has(letter) && letters.some((pattern) => pattern.test(letter));
  const found: Naming[] = [];
  for (const [i, line] of withoutComments(code).split("\n").entries()) {
    const report = (what: string): void => void found.push({ file, line: i + 1, what });
    const patterns = [
      new RegExp(`["'\`](?:${tags})["'\`]`, "g"),
      new RegExp(`(?<=[{,]\\s*|^\\s*)(?:${tags}):(?= )`, "g"),
      new RegExp(`\\b\\w*(?:${names.join("|")})\\w*`, "gi"),
    ];
    for (const pattern of patterns) for (const [what] of line.matchAll(pattern)) report(what);
    for (const [what, system] of line.matchAll(/\bScript=(\w+)/g))
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

/** Every place in the rooms and tools that names a language and may not. */
export function allNamings(): Naming[] {
  const folders = globSync("packages/sound/src/*/script.ts").map((file) => file.split("/").at(-2)!);
  const tags = SCRIPTS.map(({ tag }) => tag);
  const own = [
    ...folders.map((name) => `packages/sound/src/${name}/`),
    ...tags.map((tag) => `packages/locale/src/${tag}/`),
  ];
  return globSync(["packages/*/src/**/*.{ts,tsx}", "packages/*/bin/*.js", "tools/*.ts"])
    .filter((file) => !LAWFUL.includes(file) && !own.some((folder) => file.startsWith(folder)))
    .flatMap((file) => {
      const code = readFileSync(file, "utf8");
      return code.startsWith("/** Written by `npm run") ? [] : namingsIn(file, code, folders);
    });
}
