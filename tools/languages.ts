/**
 * Generate the registers of languages, from the folders of `sound/src` that have a `script.ts` and the folders of `locale/src`, and
 * the word lists of each language, from its `data/*.txt`. With --check, only report whether they are up to date. Run: npm run
 * languages
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compiledPath, foldersWith, languagesWithLists, nameOfFolder, readLists } from "./word-lists.ts";

const NOTE = "/** Written by `npm run languages` from the folders and files beside it: do not edit. */\n";

/** The folders of languages and of their varieties, a variety after its language. */
const FOLDERS = foldersWith("script.ts");
const isVariety = (folder: string): boolean => folder.includes("/");
const LANGUAGES = FOLDERS.filter((folder) => !isVariety(folder));
const VARIETIES = FOLDERS.filter(isVariety);

/** A register: the imports in the order of their paths, then a list of the languages and one of the varieties. */
function register(type: string, own: string, file: string, end: string, lists: (of: ListOf) => string): string {
  const imports = [
    ...FOLDERS.map((folder) => [folder, `import { ${nameOfFolder(folder)}${end} } from "./${folder}/${file}.ts";\n`]),
    [own, `import type { ${type} } from "./${own}.ts";\n`],
  ].toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const of: ListOf = (folders) =>
    `readonly ${type}[] = [${folders.map((one) => nameOfFolder(one) + end).join(", ")}];\n`;
  return `${NOTE}${imports.map(([, line]) => line).join("")}\n${lists(of)}`;
}
type ListOf = (folders: readonly string[]) => string;

const soundRegister = (): string =>
  register(
    "Language",
    "language",
    "index",
    "",
    (of) =>
      `/** Every language Parley can say and write, one folder each. */\nexport const LANGUAGES: ${of(LANGUAGES)}\n/** Their varieties, each a folder in that of its language. */\nexport const VARIETIES: ${of(VARIETIES)}`,
  );

const scriptRegister = (): string =>
  register(
    "Script",
    "script",
    "script",
    "Script",
    (of) =>
      `/** How each language is written. */\nexport const SCRIPTS: ${of(LANGUAGES)}\n/** How the varieties are written, in the letters of their languages. */\nexport const VARIETY_SCRIPTS: ${of(VARIETIES)}`,
  );

function localeRegister(): string {
  const root = "packages/locale/src";
  const tags = readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const nameOf = (tag: string): string => tag.replace("-", "");
  const imports = tags.map((tag) => `import { ${nameOf(tag)} } from "./${tag}/index.ts";\n`);
  imports.splice(tags.filter((tag) => tag < "locale").length, 0, 'import type { Locale } from "./locale.ts";\n');
  return `${NOTE}${imports.join("")}\n/** What the kit itself says, by language: one folder each. */\nexport const LOCALES: { readonly [tag: string]: Locale } = { ${tags.map((tag) => (tag === nameOf(tag) ? tag : `"${tag}": ${nameOf(tag)}`)).join(", ")} };\n`;
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
