/**
 * Generate the registers of languages, from the folders of `sound/src` that have a `script.ts` and the folders of `locale/src`, and
 * the word lists of each language, from its `data/*.txt`. With --check, only report whether they are up to date. Run: npm run
 * languages
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiledPath, languagesWithLists, readLists } from "./word-lists.ts";

const NOTE = "/** Written by `npm run languages` from the folders and files beside it: do not edit. */\n";

function soundRegister(): string {
  const names = languageFolders();
  const imports = names.map((name) => `import { ${name} } from "./${name}/index.ts";\n`);
  const at = names.findIndex((name) => name > "language");
  imports.splice(at < 0 ? names.length : at, 0, 'import type { Language } from "./language.ts";\n');
  return `${NOTE}${imports.join("")}\n/** Every language Parley can say and write, one folder each. */\nexport const LANGUAGES: readonly Language[] = [${names.join(", ")}];\n`;
}

/** The folders of languages in `sound/src`. */
function languageFolders(): string[] {
  const root = "packages/sound/src";
  return readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(join(root, item.name, "script.ts")))
    .map(({ name }) => name)
    .toSorted();
}

function scriptRegister(): string {
  const names = languageFolders();
  const imports = names.map((name) => `import { ${name}Script } from "./${name}/script.ts";\n`);
  const at = names.findIndex((name) => name > "script");
  imports.splice(at < 0 ? names.length : at, 0, 'import type { Script } from "./script.ts";\n');
  return `${NOTE}${imports.join("")}\n/** How each language is written. */\nexport const SCRIPTS: readonly Script[] = [${names.map((name) => `${name}Script`).join(", ")}];\n`;
}

function localeRegister(): string {
  const root = "packages/locale/src";
  const tags = readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const imports = tags.map((tag) => `import { ${tag} } from "./${tag}/index.ts";\n`);
  imports.splice(tags.filter((tag) => tag < "locale").length, 0, 'import type { Locale } from "./locale.ts";\n');
  return `${NOTE}${imports.join("")}\n/** What the kit itself says, by language: one folder each. */\nexport const LOCALES: { readonly [tag: string]: Locale } = { ${tags.join(", ")} };\n`;
}

/** The lists of a language, each a string with one row per line, so that a bundle includes only those it uses. */
function wordLists(language: string): string {
  const lists = readLists(language).map(({ file, name, rows }) => {
    const text = rows.map((row) => row.text).join("\n");
    if (/[\\`]|\$\{/u.test(text)) throw new RangeError(`${file}: a backslash, a backtick or “\${” in a row`);
    return `\n/** ${file.slice(file.lastIndexOf("data"))} */\nexport const ${name} = \`${text}\`;\n`;
  });
  return `/** Written by \`npm run languages\` from \`data/*.txt\`: do not edit. */\n${lists.join("")}`;
}

const written: readonly (readonly [string, string])[] = [
  ["packages/sound/src/register.ts", soundRegister()],
  ["packages/sound/src/script-register.ts", scriptRegister()],
  ["packages/locale/src/register.ts", localeRegister()],
  ...languagesWithLists().map((language) => [compiledPath(language), wordLists(language)] as const),
];
/** A register without line breaks and trailing commas, which the formatter decides. */
const unformatted = (text: string): string => text.replace(/\s+/gu, " ").replace(/,? ?(?=[\])}])|(?<=[[({]) /gu, "");
const isCurrent = (path: string, text: string): boolean => {
  const there = existsSync(path) ? readFileSync(path, "utf8") : "";
  return there === text || (path.endsWith("register.ts") && unformatted(there) === unformatted(text));
};
for (const [path, text] of written) {
  const stale = !isCurrent(path, text);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (stale) {
    console.error(`${path} is not up to date: npm run languages`);
    process.exitCode = 1;
  }
}
