/**
 * How near sound comes to what people say: every table, with its number of words and its normalisation.
 * Run: npm run score [-- --data DIR] [--wrong NAME] ; the data is not part of the project (see docs/sound.md).
 */
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
import { englishScores } from "./english.ts";
import { koreanScores } from "./korean.ts";
import { recoverability } from "./recoverability.ts";
import { russianScores } from "./russian.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, wrong: { type: "string" } } });
const data = values.data ?? "../shared/eval/sound";
const only = values.wrong;

if (!existsSync(data)) {
  console.log(`skipped: no data in ${data}; name a folder that has official/ and public/ with --data`);
} else {
  for (const [title, lines] of [
    ["Korean", koreanScores(data)],
    ["Russian", russianScores(data)],
    ["English", englishScores(data)],
    ["What a reader can get back", recoverability(data)],
  ] as const) {
    if (only === undefined) console.log(`\n${title}`);
    for (const { name, figures, wrong } of lines) {
      if (only === undefined) console.log(`  ${name.padEnd(58)} ${figures}`);
      else if (name.includes(only)) console.log(wrong.join("\n"));
    }
  }
}
