/**
 * The accuracy of `sound` against reference pronunciations: every table, with its number of words and its normalisation.
 * Run: npm run score [-- --data DIR] [--figures DIR] [--nemo DIR] [--num2words DIR] [--russian-g2p DIR] [--wrong NAME] ;
 * the data is not part of the project (see docs/sound.md). With --voice, only the stress of the machine voice, which needs espeak-ng and no data.
 */
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
import { englishScores } from "./english.ts";
import { homographScores } from "./homographs.ts";
import { koreanScores } from "./korean.ts";
import { figureScores } from "./normalization.ts";
import { peerScores } from "./normalization-peers.ts";
import { recoverability } from "./recoverability.ts";
import { bookScore, russianScores } from "./russian.ts";
import { entriesOf, readBook } from "@parley/book";
import { openFolder } from "@parley/press";
import { voiceScores } from "./voice.ts";
import type { Line } from "./line.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    figures: { type: "string" },
    nemo: { type: "string" },
    num2words: { type: "string" },
    "russian-g2p": { type: "string" },
    wrong: { type: "string" },
    voice: { type: "boolean" },
  },
});
const data = values.data ?? "../shared/eval/sound";
const figures = values.figures ?? "../shared/eval/figures";
const only = values.wrong;
const BOOK = "books/first-contact";

/** Every Russian text of a book. */
function russianOf(folder: string): string[] {
  const { book } = readBook(openFolder(folder));
  return entriesOf(book).flatMap(({ text }) => (text["ru"] ?? []).map(({ text: words }) => words));
}

/** Prints the lines of a table; with --wrong, what is wrong in the lines of that name. */
function print(title: string, lines: readonly Line[]): void {
  if (only === undefined) console.log(`\n${title}`);
  for (const { name, figures: found, wrong } of lines) {
    if (only === undefined) console.log(`  ${name.padEnd(58)} ${found}`);
    else if (name.includes(only)) console.log(wrong.join("\n"));
  }
}

if (values.voice) {
  print("Machine voice", await voiceScores(BOOK));
} else if (!existsSync(data)) {
  console.log(`skipped: no data in ${data}; name a folder that has official/ and public/ with --data`);
} else {
  print("Korean", koreanScores(data));
  print("Russian", [
    ...russianScores(data),
    ...(await homographScores(values["russian-g2p"])),
    bookScore(russianOf(BOOK)),
  ]);
  print("English", englishScores(data));
  print("What a reader can get back", recoverability(data));
  print("Text normalization", [...(await figureScores(figures)), ...(await peerScores(values.nemo, values.num2words))]);
  print("Machine voice", await voiceScores(BOOK));
}
