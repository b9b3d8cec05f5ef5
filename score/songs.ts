/**
 * The syllables of sung lines against counts by people: `DIR/lyrics/*.tsv` with line, language, role, syllables, text, stressed text. The
 * data is not part of the project. Run: node --conditions=@parley/source score/songs.ts --data DIR
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSungLine } from "@parley/song";
import { languageFor } from "@parley/sound";

const { values } = parseArgs({ options: { data: { type: "string" } } });
const folder = join(values.data ?? "../shared/eval/songs", "lyrics");
let [right, all] = [0, 0];
for (const file of readdirSync(folder).toSorted())
  for (const row of readFileSync(join(folder, file), "utf8").trim().split("\n").slice(1)) {
    const [line = "", lang = "", role = "", count = "", text = "", stressed = ""] = row.split("\t");
    const dictionary = await languageFor(lang)?.dictionary?.();
    const reading = readSungLine(stressed || text, lang, dictionary ? { dictionary } : {});
    const sung = reading.syllables.reduce((sum, { notes }) => sum + notes, 0);
    all += 1;
    if (sung === Number(count)) right += 1;
    else console.log(`${file} ${line} ${lang} ${role}: ${sung} syllables, ${count} counted: ${text}`);
  }
console.log(`syllables of sung lines: ${right} of ${all} lines`);
