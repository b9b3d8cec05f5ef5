/** Every rule of the packages song, lesson, edition and press has an annotated example book that breaks it, checked with the command. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { signAct, sortTroubles, type Rule, type Trouble } from "@parley/book";
import { EDITION_RULES, formatEdition, SOUND_RULES, type Edition } from "@parley/edition";
import { prepareFolder, PRESS_RULES, RULES } from "@parley/press";
import { LESSON_RULES } from "@parley/lesson";
import { SONG_RULES } from "@parley/song";
import { run } from "parley-kit";
import {
  contentOf,
  curedExample,
  isCured,
  examplesIn,
  expectedOf,
  type Example,
  type Expected,
} from "../packages/book/test/annotated.ts";
import { pairOf } from "../packages/book/test/signer.ts";

const temp = mkdtempSync(join(tmpdir(), "parley-rules-"));
after(() => rmSync(temp, { recursive: true, force: true }));

const examples = [
  ...examplesIn("packages/song/test/rules", RULES),
  ...examplesIn("packages/lesson/test/rules", RULES),
  ...examplesIn("packages/edition/test/rules", RULES),
  ...examplesIn("packages/press/test/rules", RULES),
];

/** The edition of an older book; published by the person and with the key (of a number) in its file `publisher`, where there is one. */
async function olderEdition(folder: string): Promise<Edition> {
  const { book, edition } = await prepareFolder(folder);
  const file = join(folder, "publisher");
  if (!existsSync(file)) return edition;
  const [by = "", key] = readFileSync(file, "utf8").trim().split(" ");
  const signer = { by, pair: pairOf(Number(key)), at: "2026-11-25T00:00:00Z" };
  return { ...edition, publish: signAct(book, signer, { act: "publish", edition: edition.book.hash, heads: {} }) };
}

/** Write the folder of an example. Files under `before/` are an older book, whose edition becomes `before.json`. */
async function writeExample(example: Example): Promise<string> {
  const folder = mkdtempSync(join(temp, "book-"));
  const older = mkdtempSync(join(temp, "before-"));
  for (const [path, content] of contentOf(example)) {
    const isOlder = path.startsWith("before/");
    const file = isOlder ? join(older, path.slice("before/".length)) : join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!(content instanceof Uint8Array)) {
      // A file with nothing written in it takes no room on the disk.
      if (content.bytes !== undefined) writeFileSync(file, "");
      if (content.bytes !== undefined) truncateSync(file, content.bytes);
      continue;
    }
    writeFileSync(file, content);
    if (path === "book.yaml") writeFileSync(join(older, path), content);
  }
  if (example.command.includes("before.json"))
    writeFileSync(join(temp, "before.json"), formatEdition(await olderEdition(older)));
  return folder;
}

/** The troubles that the command of an example gives. */
async function troublesOf(example: Example): Promise<Expected[]> {
  const [name = "", ...options] = example.command.replace("before.json", join(temp, "before.json")).split(" ");
  const outputs: { readonly [command: string]: string } = { print: "out.pdf", build: "kit" };
  const out = outputs[name] === undefined ? [] : ["--out", join(temp, outputs[name])];
  let json = "";
  await run([name, await writeExample(example), ...options, ...out, "--json"], {
    out: (text) => void (json += text),
    err: (text) => assert.fail(text),
    input: async () => "",
    interactive: false,
    now: () => new Date("2026-11-27T00:00:00Z"),
    environment: {},
  });
  const { troubles } = JSON.parse(json) as { troubles: Trouble[] };
  return sortTroubles(troubles).map(expectedOf);
}

describe("an example gives the troubles annotated in it, and no others", () => {
  for (const example of examples)
    test(`${example.rule} ${example.heading}`, async () =>
      assert.deepEqual(await troublesOf(example), sortTroubles(example.troubles)));
});

describe("a cured example has no trouble of its rule, and none that stops", () => {
  for (const example of examples.filter(isCured))
    test(`${example.rule} ${example.heading}`, async () => {
      const found = await troublesOf(curedExample(example));
      assert.deepEqual(
        found.filter(({ rule, level }) => rule === example.rule || level === "stop"),
        [],
      );
    });
});

describe("without its rule an example does not give its trouble", () => {
  const tables: readonly { [name: string]: Rule | undefined }[] = [
    SOUND_RULES,
    SONG_RULES,
    LESSON_RULES,
    EDITION_RULES,
    PRESS_RULES,
  ];
  for (const example of examples)
    test(`${example.rule} ${example.heading}`, async () => {
      const rows = tables.map((table) => table[example.rule]);
      for (const table of tables) delete table[example.rule];
      try {
        const found = await troublesOf(example).catch(() => []);
        assert.notDeepEqual(found, sortTroubles(example.troubles));
      } finally {
        for (const [i, row] of rows.entries()) if (row) tables[i]![example.rule] = row;
      }
    });
});

test("a release is stopped by these warnings, and by no others", async () => {
  const stopping = new Set<string>();
  for (const example of [...examples, ...examplesIn("packages/book/test/rules", RULES)]) {
    const rule = RULES[example.rule]!;
    const ofRule = ({ troubles }: { readonly troubles: readonly Trouble[] }): Trouble[] =>
      troubles.filter((one) => one.rule === example.rule);
    if (rule.level !== "warning" || example.command !== "check" || example.rule in PRESS_RULES) continue;
    const folder = await writeExample(example);
    const [draft, release] = [
      ofRule(await prepareFolder(folder)),
      ofRule(await prepareFolder(folder, { release: true })),
    ];
    assert.ok(draft.length > 0 && draft.every(({ level }) => level === "warning"), example.rule);
    if (release.some(({ level }) => level === "stop")) stopping.add(example.rule);
  }
  assert.deepEqual([...stopping].toSorted(), [
    "abbreviation.unread",
    "figure.ambiguous",
    "figure.unread",
    "ledger-book",
    "ledger-clock",
    "ledger-forged",
    "ledger-gap",
    "ledger-key",
    "ledger-key-changed",
    "ledger-key-shared",
    "ledger-revocation",
    "ledger-unsigned",
    "no-credit",
    "person-lookalike",
    "recording-unreadable",
    "respelling.misleads",
    "script.unread",
    "sign.unread",
    "stress.homograph",
    "stress.on-consonant",
    "stress.two-marks",
    "stress.unknown",
    "yaml-comment",
  ]);
});

describe("every rule", () => {
  for (const [name, { level, release, meaning, hint }] of Object.entries({
    ...SONG_RULES,
    ...LESSON_RULES,
    ...EDITION_RULES,
    ...PRESS_RULES,
  }))
    test(name, () => {
      const own = examples.filter(({ rule }) => rule === name).flatMap(({ troubles }) => troubles);
      assert.ok(own.some((trouble) => trouble.rule === name && trouble.level === level));
      assert.ok(
        examples.some((example) => example.rule === name && isCured(example)),
        "an example shows what is right",
      );
      assert.ok(!release || level === "warning");
      assert.match(meaning, /^[A-Z].*\.$/, "the meaning is a sentence");
      assert.match(hint, /[^.]$/, "a hint has no full stop");
    });
});
