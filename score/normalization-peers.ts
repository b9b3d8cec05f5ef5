/**
 * The cases of other programs' own tests, read from checkouts of NVIDIA/NeMo-text-processing (Apache-2.0) and
 * savoirfairelinux/num2words (LGPL-2.1, tests only). A case that cannot be written as a text is left out.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalizationLines, type Reading } from "./normalization.ts";
import type { Line } from "./line.ts";

/** The rows of NeMo: `written~spoken`, in Russian `spoken~written`; or `~written` with its readings on the lines below. */
function nemoRows(folder: string, lang: string): Reading[] {
  const rows = new Map<string, { kind: string; readings: string[] }>();
  const add = (kind: string, text: string, reading?: string): void => {
    const row = rows.get(text) ?? { kind, readings: [] };
    if (reading !== undefined) row.readings.push(reading);
    rows.set(text, row);
  };
  const files = readdirSync(folder)
    .filter((name) => /^test_cases_.*\.txt$/.test(name))
    .toSorted();
  for (const name of files) {
    const kind = name.slice(11, -4);
    let written: string | undefined;
    for (const line of readFileSync(join(folder, name), "utf8").split(/\r?\n/)) {
      if (line.trim() === "") continue;
      if (kind.endsWith("with_audio")) {
        if (line.startsWith("~")) add(kind, (written = line.slice(1)));
        else if (written !== undefined) add(kind, written, line.trim());
      } else if (line.includes("~")) {
        const [first = "", second = ""] = line.split("~");
        if (lang === "ru") add(kind, second, first);
        else add(kind, first, second);
      }
    }
  }
  return Array.from(rows, ([text, { kind, readings }]) => ({ kind, text, readings })).filter(
    ({ readings }) => readings.length > 0,
  );
}

/** Ordinals as each language writes them. */
const ORDINALS: { readonly [lang: string]: (n: string, gender: string) => string } = {
  ru: (n, gender) => `${n}-${{ f: "я", n: "е" }[gender] ?? "й"}`,
  uk: (n) => `${n}-й`,
  ko: (n) => `${n}번째`,
  en: (n) => n + (/1[123]$/.test(n) ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[n.slice(-1)] ?? "th")),
};

/** The rows of num2words: `num2words(100, lang='ru'), "сто"`, and `(100, "сто")` in its tables. */
function num2wordsRows(file: string, lang: string): Reading[] {
  const code = readFileSync(file, "utf8");
  const string = String.raw`((?:["'][^"'\n]*(?:'[^"'\n]*)*["']\s*)+)`;
  const rows: Reading[] = [];
  const wordsIn = (source: string): string =>
    Array.from(source.matchAll(/"([^"]*)"|'([^']*)'/g), ([, a, b]) => a ?? b ?? "").join("");
  const add = (kind: string, number: string, options: string, source: string): void => {
    const gender = /gender='(\w)'/.exec(options)?.[1] ?? "m";
    if (/case=|plural=|currency|suffix|ordinal_num/.test(options)) return;
    const ordinal = options.includes("ordinal") || kind.includes("ordinal");
    if (!ordinal && gender !== "m") return;
    if (options.includes("year") || kind.includes("year")) return;
    const text = ordinal
      ? (ORDINALS[lang]?.(number, gender) ?? number)
      : lang === "en"
        ? number
        : number.replace(".", ",");
    rows.push({ kind: ordinal ? "ordinal" : "cardinal", text, readings: [wordsIn(source)] });
  };
  for (const [, number = "", options = "", source = ""] of code.matchAll(
    new RegExp(String.raw`num2words\(\s*"?(-?[\d.]+)"?([^)]*)\),\s*${string}`, "g"),
  ))
    add("", number, options, source);
  for (const [, name = "", table = ""] of code.matchAll(/^TEST_CASES_(CARDINAL|ORDINAL) = \(\n([\s\S]*?)^\)/gm))
    for (const [, number = "", source = ""] of table.matchAll(new RegExp(String.raw`\((-?[\d.]+),\s*${string}\)`, "g")))
      add(name.toLowerCase(), number, "", source);
  if (lang === "ko")
    for (const [, method = "", body = ""] of code.matchAll(
      /def test_(low|mid|high|negative|ordinal)\(self\):([\s\S]*?)(?=for num)/g,
    ))
      for (const [, number = "", source = ""] of body.matchAll(new RegExp(String.raw`\((-?\d+),\s*${string}\)`, "g")))
        add(method, number, "", source);
  return rows;
}

/** The scores of the cases of peers whose checkouts are there. */
export async function peerScores(nemo: string | undefined, num2words: string | undefined): Promise<Line[]> {
  const lines: Line[] = [];
  for (const lang of ["ru", "ko", "en"]) {
    const folder = join(nemo ?? "", "tests", "nemo_text_processing", lang, "data_text_normalization");
    if (nemo !== undefined && existsSync(folder))
      lines.push(...(await normalizationLines(`NeMo's cases, ${lang}`, lang, nemoRows(folder, lang))));
  }
  for (const lang of ["ru", "uk", "ko", "en"]) {
    const file = join(num2words ?? "", "tests", `test_${lang}.py`);
    if (num2words !== undefined && existsSync(file))
      lines.push(...(await normalizationLines(`num2words' cases, ${lang}`, lang, num2wordsRows(file, lang))));
  }
  return lines;
}
