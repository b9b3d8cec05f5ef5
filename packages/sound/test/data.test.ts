/**
 * The cases of the word lists: `<language>/data/*.cases.txt`, rows `written → said`. Said stands in IPA between brackets; else
 * as the language's own readers have it respelled (Korean), as its words (English) or with its stress, both readings where
 * there are two (Russian, Ukrainian). `close (verb)` says what a word is in the sentence. For function words and key words, what
 * is behind the arrow is what an index lists the text under.
 */
import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { languageFor, markVowel, misleads, plain, speak, write, writeIpa } from "@parley/sound";
import { languageOf, type Script } from "@parley/sound/script";

const SOURCES = join(import.meta.dirname, "../src");
const FOLDERS = globSync(["*/data", "*/*/data"], { cwd: SOURCES }).map(dirname);

/** The tag of each folder with lists. */
async function tagOf(folder: string): Promise<string> {
  const scripts = (await import(join(SOURCES, folder, "script.ts"))) as { [name: string]: Script };
  return Object.entries(scripts).find(([name]) => name.endsWith("Script"))![1].tag;
}

interface Row {
  readonly section: string;
  readonly text: string;
  readonly line: number;
}

function rowsOf(file: string): Row[] {
  const rows: Row[] = [];
  let section = "";
  for (const [i, line] of readFileSync(file, "utf8").normalize("NFC").split("\n").entries()) {
    if (line.startsWith("[")) section = line;
    else if (line !== "" && !line.startsWith("#")) rows.push({ section, text: line, line: i + 1 });
  }
  return rows;
}

/** A text as a case writes what is said. */
function said(text: string, tag: string, inIpa: boolean): string {
  const [, word = text, pos] = /^(\S+) \((.+)\)$/u.exec(text) ?? [];
  const sound = speak(word, tag, pos === undefined ? {} : { pos: { [word]: pos } });
  if (inIpa) return `[${writeIpa(sound)}]`;
  if (languageOf(tag) === "ko") return plain(write(sound, "ko"));
  const readings = sound.remarks.find(({ candidates }) => candidates !== undefined)?.candidates;
  if (readings && languageFor(tag)!.marksStress) return readings.join(" / ");
  return sound.parts
    .map((part) => {
      const at = part.kind === "word" ? part.syllables.findIndex(({ stress }) => stress === true) : -1;
      return languageFor(tag)!.marksStress ? (markVowel(part.written, at) ?? part.written) : part.written;
    })
    .join("");
}

for (const folder of FOLDERS) {
  const tag = await tagOf(folder);
  const data = join(SOURCES, folder, "data");
  for (const name of readdirSync(data).filter((file) => file.endsWith(".cases.txt"))) {
    describe(`${folder}/data/${name}`, () => {
      for (const { text, line } of rowsOf(join(data, name))) {
        const [written = "", expected = ""] = text.split(" → ");
        test(`${name}:${line}: ${text}`, () => {
          if (name === "function-words.cases.txt" || name === "key-words.cases.txt")
            assert.equal(languageFor(tag)!.keyWords!(written).join(" "), expected);
          else if (name === "misleading.cases.txt")
            assert.equal(misleads([{ text: written, from: [0, written.length] }], tag)[0]?.meaning, expected);
          else assert.equal(said(written, tag, expected.startsWith("[")), expected);
        });
      }
    });
  }
  test(`${folder}: each list has a case`, () => {
    for (const name of readdirSync(data).filter((file) => !file.endsWith(".cases.txt"))) {
      const cases = join(data, name.replace(/\.txt$/u, ".cases.txt"));
      const proved = new Set(existsSync(cases) ? rowsOf(cases).map(({ section }) => section) : []);
      const sections = new Set(rowsOf(join(data, name)).map(({ section }) => section));
      assert.deepEqual(
        [...sections].filter((section) => !proved.has(section)),
        [],
        name,
      );
    }
  });
}
