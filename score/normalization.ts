/**
 * Text normalization against texts with their words. A row is right if its words are those of one reading, without marks,
 * spaces and punctuation, or if it sounds as that reading does; reported, if a trouble names a token of it; else silently wrong.
 */
import { readFileSync } from "node:fs";
import { languageFor, normalize, speak, wordsOf, writeIpa, type Lexicon } from "@parley/sound";
import type { Line } from "./line.ts";
import { percent, rowsOf } from "./table.ts";

/** A text, and the readings that are right. */
export interface Reading {
  readonly kind: string;
  readonly text: string;
  readonly readings: readonly string[];
}

/** How a reading that differs from a peer's is judged: as right as theirs, or right where theirs is wrong. */
type Verdict = "also" | "wrong";

/** The readings of `peers-otherwise.txt`: a verdict for a language, a text and its words. */
function otherwise(): ReadonlyMap<string, Verdict> {
  const file = new URL("peers-otherwise.txt", import.meta.url);
  const found = new Map<string, Verdict>();
  let [lang, verdict] = ["", "also" as Verdict];
  for (const line of readFileSync(file, "utf8").split(/\r?\n/)) {
    const head = /^\[(?<lang>[a-z-]+) (?<verdict>also|wrong)\] \S/.exec(line)?.groups;
    if (head) [lang, verdict] = [head["lang"]!, head["verdict"] as Verdict];
    const at = line.lastIndexOf(" = ");
    if (!head && at > 0 && !line.startsWith("# "))
      found.set(keyOf(lang, line.slice(0, at), line.slice(at + 3)), verdict);
  }
  return found;
}

const keyOf = (lang: string, text: string, words: string): string => [lang, text, flat(words)].join("\t");

/** Words without what does not count: case, stress marks, spaces, punctuation. */
const flat = (words: string): string =>
  words
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("\u0301", "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]/gu, "");

const flatIpa = (ipa: string): string => ipa.replace(/[\s.,!?…:;"'’«»()ˈˌ\-‿]/gu, "");

/** One line for a set of texts, and one for each kind that is not all right. */
export async function normalizationLines(name: string, lang: string, rows: readonly Reading[]): Promise<Line[]> {
  const verdicts = otherwise();
  const dictionary = await languageFor(lang)?.dictionary?.();
  const lexicon: Lexicon = dictionary ? { dictionary } : {};
  const soundOf = (text: string): string => flatIpa(writeIpa(speak(text, lang, lexicon)));
  const judged = rows.map(({ kind, text, readings }) => {
    const normalized = normalize(text, lang);
    const words = wordsOf(normalized);
    const sound = soundOf(text);
    const right =
      readings.some((reading) => flat(reading) === flat(words)) ||
      readings.some((reading) => soundOf(reading) === sound);
    const verdict = right ? undefined : verdicts.get(keyOf(lang, text, words));
    return { kind, text, words, readings, right, verdict, reported: normalized.remarks.length > 0 };
  });
  const count = (test: (one: (typeof judged)[number]) => boolean): number => judged.filter(test).length;
  const n = judged.length;
  const share = (part: number): string => `${percent(part, n).toFixed(1)} %`;
  const [right, told] = [count((one) => one.right), count((one) => !one.right && one.reported)];
  const cried = count((one) => one.right && one.reported);
  const silent = count((one) => !one.right && !one.reported);
  const also = count(({ verdict }) => verdict === "also");
  const peer = count(({ verdict }) => verdict === "wrong");
  const unexplained = count((one) => !one.right && !one.reported && one.verdict === undefined);
  const judgedOtherwise =
    also + peer === 0
      ? ""
      : `   of those not right: another reading is right too ${also}, the peer is wrong ${peer}, silent and neither ${unexplained}`;
  return [
    {
      name,
      figures: `${right} of ${n}   right ${share(right)}   reported ${share(told)}   silently wrong ${share(silent)}   right and yet reported ${share(cried)}${judgedOtherwise}`,
      wrong: judged
        .filter((one) => !one.right || one.reported)
        .map(
          (one) =>
            `${one.right ? "right, reported" : one.reported ? "reported" : "SILENT"}${one.verdict === undefined ? "" : ` (${one.verdict})`}\t${one.kind}\t${one.text}\t${one.words}\t${one.readings.join(" | ")}`,
        ),
    },
  ];
}

/** The rows of `ru.tsv` and `ko.tsv` (id, kind, text, reading; readings separated by ` | `) in a folder. */
export async function figureScores(data: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const lang of ["ru", "ko", "en", "uk"]) {
    const rows = rowsOf(data, `${lang}.tsv`);
    if (rows)
      lines.push(
        ...(await normalizationLines(
          `figures, ${lang}`,
          lang,
          rows.map(({ kind = "", text = "", reading = "" }) => ({ kind, text, readings: reading.split(" | ") })),
        )),
      );
  }
  return lines;
}
