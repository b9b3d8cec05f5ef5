import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { readScript, writeSubtitles } from "@parley/lesson";
import { languageOf, scriptFor } from "@parley/sound/script";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** The largest script, in bytes: two hours of speech have a fifth of it. */
const LARGEST = 1_000_000;

/** `parley subtitle SCRIPT --lang TAG [--out FILE.vtt]` */
export function subtitle(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readOptions(args, { lang: { type: "string" }, out: { type: "string" } });
  const [file, ...rest] = positionals;
  const { lang } = values;
  if (file === undefined || rest.length > 0) throw new UsageError("name one script: parley subtitle SCRIPT --lang TAG");
  if (lang === undefined) throw new UsageError("--lang names the language of the subtitles");
  if (!scriptFor(lang) && !/^[a-z]{2,3}$/.test(languageOf(lang))) throw new UsageError(`“${lang}” is no language tag`);
  if (statSync(file).size > LARGEST) throw new UsageError(`${file} has more than ${LARGEST / 1e6} MB: it is no script`);
  const { cues, langs, faults } = readScript(textOf(file), lang);
  for (const { line, message, hint } of faults)
    terminal.err(`${file}:${line}: ${message}\n${hint === undefined ? "" : `  hint: ${hint}\n`}`);
  if (langs.length > 0 && !langs.includes(lang)) terminal.err(`The script has lines in ${langs.join(", ")}.\n`);
  if (faults.length > 0) return 1;
  const out = values.out ?? `${file.replace(/\.[^./\\]+$/, "")}.${lang}.vtt`;
  writeNew(out, writeSubtitles(cues));
  terminal.out(`${out}: ${cues.length} subtitles. Put it beside the video, with the same name.\n`);
  return 0;
}

/** The text of a script. Throws a UsageError for bytes of another encoding. */
function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${file} is not UTF-8`);
    throw error;
  }
}

/** Write a file that is not there yet: subtitles that were edited are never lost. */
function writeNew(file: string, text: string): void {
  let opened: number;
  try {
    opened = openSync(file, "wx");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new UsageError(`${file} is there already: delete it, or name another with --out`);
    throw error;
  }
  try {
    writeSync(opened, text);
  } finally {
    closeSync(opened);
  }
}
