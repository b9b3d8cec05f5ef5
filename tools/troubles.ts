/**
 * Generate `docs/troubles.md` from the rules of every package and the broken books of the tests: each rule with an example and its
 * hint. With --check, only report whether it is up to date. Run: npm run troubles
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { formatTrouble, readBook, type Rule, type Trouble } from "@parley/book";
import { RULES } from "@parley/press";
import { examplesIn, folderOfExample, GOOD, isCured, type Example } from "../packages/book/test/annotated.ts";

const FILE = "docs/troubles.md";
const rooms = ["book", "song", "lesson", "edition", "press"];
const examples = rooms.flatMap((room) => examplesIn(`packages/${room}/test/rules`, RULES));

const INTRODUCTION = `# What can be wrong with a book

<!-- Written by \`npm run troubles\` from the rules and the broken books of the tests: do not edit. -->

\`parley check BOOK\`, \`parley build\` and \`parley print\` report what is wrong with a book: the file, the line and the column, what is wrong, and
the name of the rule in square brackets. Look up the name here. Rules of texts had other names before, which are also found here.

- A **stop**: nothing is built until it is corrected.
- A **warning**: the kit is built, and a person should check it. With \`--release\`, some warnings are stops; these are marked below.

Every example is a small book in two languages. Files that are not shown are correct. \`⟨a×3⟩\` means aaa. The command shows
the first three places of each rule; \`--all\` shows all.
`;

/** Rules by subject, in the order of the rows. */
function subjects(): Map<string, Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of Object.values(RULES)) found.set(rule.subject, [...(found.get(rule.subject) ?? []), rule]);
  return found;
}

function levelOf({ level, milder, release }: Rule): string {
  if (level === "stop") return milder ? `**Stop**; ${milder}.` : "**Stop.**";
  return release ? "**Warning**; a stop with `--release`." : "**Warning.**";
}

/** The troubles of the rule of an example, as the command prints them; those of a book with their line. */
function printed(example: Example): string {
  const found =
    example.rule in RULES &&
    readBook(folderOfExample(example), { partial: example.command.includes("--partial") }).troubles;
  const lineOf = ({ path, line, column, rule, message }: Omit<Trouble, "source">): Trouble | undefined =>
    (found || []).find(
      (one) =>
        one.path === path && one.line === line && one.column === column && one.rule === rule && one.message === message,
    );
  const lines = example.troubles
    .filter(({ rule }) => rule === example.rule)
    .map((trouble) => formatTrouble(lineOf(trouble) ?? trouble));
  return [...new Set(lines)].join("\n");
}

const NO_TEXT: { readonly [as: string]: string } = {
  link: "is a link to another file.",
  folder: "is a folder.",
  pipe: "is a pipe.",
  unreadable: "may not be read.",
  closed: "is a folder that may not be read.",
  "4 GB": "has 4 GB.",
  latin1: "is saved in Latin-1 (Windows-1252), not in UTF-8:",
};

/** A file of an example: its name, and what is written in it. */
function shownFile({ path, as, text }: Example["files"][number]): string[] {
  if (text === GOOD[path] || (path === "chapters" && as === "folder")) return [];
  const [, older, name] = /^(before\/)?(.*)$/.exec(path)!;
  const where = older ? `\`${name}\` in the older edition` : `\`${name}\``;
  const kind = /\.(yaml|jsonl|svg|md|vtt)$/.exec(path)?.[1];
  if (kind === undefined && as === "") return [`The file ${where} is there.`];
  const about = NO_TEXT[as] ?? "";
  if (text === "") return [`${where} ${about}`];
  const fence = { yaml: "yaml", jsonl: "json", svg: "xml", md: "markdown", vtt: "text" }[kind ?? "yaml"] ?? "";
  return [about === "" ? `${where}:` : `${where} ${about}`, `\`\`\`${fence}\n${text}\`\`\``];
}

/** What is right, in place of what an example shows. */
function shownCure({ cured, curedWithout, curedCommand }: Example): string[] {
  const [command, ...options] = curedCommand?.split(" ") ?? [];
  return [
    ...cured.flatMap((file) =>
      file.text === GOOD[file.path] ? [`\`${file.path}\` with all its entries.`] : shownFile(file),
    ),
    ...curedWithout.map((path) => `\`${path}\` is not there.`),
    ...(command === undefined ? [] : [`\`${["parley", command, "BOOK", ...options].join(" ")}\``]),
  ];
}

function shownExample(example: Example): string[] {
  const [command, ...options] = example.command.split(" ");
  const out = command === "print" ? " --out FILE.pdf" : "";
  const line = ["parley", command, "BOOK", ...options].join(" ") + out;
  const missing = example.without.filter((path) => path !== "chapters/90-words.yaml");
  return [
    ...missing.map((path) => `\`${path}\` is not there.`),
    ...example.files.flatMap(shownFile),
    `\`${line}\` reports:`,
    `\`\`\`text\n${printed(example)}\n\`\`\``,
    ...(isCured(example) ? ["This is right:", ...shownCure(example)] : []),
  ];
}

function shownRule(rule: Rule): string[] {
  const own = examples.filter((example) => example.rule === rule.name);
  const has = (level: string) => (example: Example) =>
    example.troubles.some((trouble) => trouble.rule === rule.name && trouble.level === level);
  const shown = new Set([own[0], rule.milder ? own.find((one) => !has("stop")(one) && has("warning")(one)) : own[0]]);
  return [
    ...[rule.name, rule.alias ?? []].flat().map((id) => `<a id="${id}"></a>`),
    `### ${rule.name}`,
    ...(rule.alias === undefined ? [] : [`Named \`${rule.alias}\` before.`]),
    `${levelOf(rule)} ${rule.meaning}`,
    ...[...shown].flatMap((example) => (example ? shownExample(example) : [])),
    `What to do: ${rule.hint}.`,
  ];
}

const contents = Array.from(
  subjects(),
  ([subject, rules]) => `- ${subject}: ${rules.map(({ name }) => `[${name}](#${name})`).join(", ")}`,
);
const chapters = Array.from(subjects(), ([subject, rules]) => [`## ${subject}`, ...rules.flatMap(shownRule)]);
const text = `${INTRODUCTION}\n${contents.join("\n")}\n\n${chapters.flat().join("\n\n")}\n`;

if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== text) {
  console.error(`${FILE} is not up to date: npm run troubles`);
  process.exitCode = 1;
}
