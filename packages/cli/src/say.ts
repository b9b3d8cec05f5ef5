import {
  explain,
  guessLanguage,
  languageFor,
  LANGUAGES,
  marked,
  misleads,
  normalize,
  plain,
  speak,
  VARIETIES,
  wordsOf,
  write,
  writeIpa,
  type Lexicon,
  type Remark,
  type StressSource,
} from "@parley/sound";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** `parley say [--from LANG] --for LANG|ipa [--style say|standard] [--lower] [--marks] [--why] [TEXT…]`, or `--words` instead of `--for` */
export async function say(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    from: { type: "string" },
    for: { type: "string" },
    style: { type: "string" },
    lower: { type: "boolean" },
    marks: { type: "boolean" },
    why: { type: "boolean" },
    words: { type: "boolean" },
  });
  const tags = [...LANGUAGES, ...VARIETIES].map(({ tag }) => tag);
  const reader = values.for;
  if (values.words && reader !== undefined)
    throw new UsageError("--words writes the text in its own spelling, without --for");
  if (reader === undefined && !values.words)
    throw new UsageError(`--for is missing; one of ${[...tags, "ipa"].join(", ")}`);
  if (reader !== undefined && reader !== "ipa" && !languageFor(reader))
    throw new UsageError(`--for ${reader}: known are ${[...tags, "ipa"].join(", ")}`);
  if (values.from !== undefined && !languageFor(values.from))
    throw new UsageError(`--from ${values.from}: known are ${tags.join(", ")}`);
  const style = values.style ?? "say";
  if (style !== "say" && style !== "standard") throw new UsageError(`--style ${style}: it is say or standard`);
  const lines = positionals.length > 0 ? [positionals.join(" ")] : splitLines(await terminal.input());
  const dictionaries = new Map<string, Lexicon>();
  /** The lexicon of a language: its dictionary, loaded once. */
  const knownOf = async (from: string): Promise<Lexicon> => {
    const dictionary = dictionaries.has(from) ? undefined : await languageFor(from)?.dictionary?.();
    if (!dictionaries.has(from)) dictionaries.set(from, dictionary ? { dictionary } : {});
    return dictionaries.get(from)!;
  };
  const out: string[] = [];
  for (const [i, line] of lines.entries()) {
    const from = values.from ?? guessLanguage(line)?.tag;
    if (from === undefined) {
      if (line.trim() !== "")
        terminal.err(`${i + 1}:1 ${line} [language.unknown] the letters do not show the language: add --from\n`);
      out.push(line);
      continue;
    }
    const report = ({ rule, at, word, candidates = [] }: Remark): void => {
      const column = Array.from(line.normalize("NFC").slice(0, at)).length + 1;
      const readings = values.words && candidates.length > 0 ? ` ${candidates.join(" | ")}` : "";
      terminal.err(`${i + 1}:${column} ${word} [${rule}]${readings}\n`);
    };
    if (reader === undefined) {
      const normalized = normalize(line, from);
      normalized.remarks.forEach(report);
      out.push(wordsOf(normalized));
      continue;
    }
    const known = await knownOf(from);
    const sound = speak(line, from, known);
    sound.remarks.forEach(report);
    if (reader === "ipa") out.push(writeIpa(sound));
    else {
      const spans = write(sound, reader, style, values.lower ? { capitals: false } : {});
      out.push(values.marks ? marked(spans) : plain(spans));
      for (const { word, meaning } of misleads(spans, reader))
        terminal.err(`${i + 1}:1 ${word} [respelling.misleads] ${meaning}\n`);
    }
    if (values.why) out.push(...reasonsFor(line, from, known));
  }
  terminal.out(out.map((line) => `${line}\n`).join(""));
  return 0;
}

/** The rules that applied to a text, one per line. */
function reasonsFor(line: string, from: string, known: Lexicon = {}): string[] {
  const { reasons, stress } = explain(line, from, known);
  return [
    ...reasons.map(
      ({ rule, source, words, word, letters, from: before, to }) =>
        `  ${rule}: ${words}: “${letters}” in ${word}, [${before}] → ${to === "" ? "silent" : `[${to}]`} (${source})`,
    ),
    ...stress.map(({ word, source }) => `  stress of ${word}: ${STRESS_SOURCES[source]}`),
  ];
}

const STRESS_SOURCES: { readonly [source in StressSource]: string } = {
  author: "the author's mark",
  book: "the book: its lexicon, or the same word marked elsewhere",
  lexicon: "Parley's lexicon",
  rule: "a rule",
  unknown: "not known",
};

/** The lines of a text. A line break at the end adds no empty line. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
