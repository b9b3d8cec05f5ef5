/**
 * The registers of languages, written from what is there: every folder of `sound/src` whose `index.ts` makes a Language,
 * and every folder of interface words. With --check, only say whether they are up to date. Run: npm run languages
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NOTE = "/** Written by `npm run languages` from the folders and files beside it: do not edit. */\n";

function soundRegister(): string {
  const root = "packages/sound/src";
  const names = readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(join(root, item.name, "index.ts")))
    .map(({ name }) => name)
    .filter((name) => readFileSync(join(root, name, "index.ts"), "utf8").includes(`export const ${name}: Language`))
    .toSorted();
  const imports = names.map((name) => `import { ${name} } from "./${name}/index.ts";\n`);
  const at = names.findIndex((name) => name > "language");
  imports.splice(at < 0 ? names.length : at, 0, 'import type { Language } from "./language.ts";\n');
  return `${NOTE}${imports.join("")}\n/** Every language Parley can say and write, one folder each. */\nexport const LANGUAGES: readonly Language[] = [${names.join(", ")}];\n`;
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

const registers: readonly (readonly [string, string])[] = [
  ["packages/sound/src/register.ts", soundRegister()],
  ["packages/locale/src/register.ts", localeRegister()],
];
for (const [path, text] of registers) {
  const stale = !existsSync(path) || readFileSync(path, "utf8") !== text;
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (stale) {
    console.error(`${path} is not up to date: npm run languages`);
    process.exitCode = 1;
  }
}
