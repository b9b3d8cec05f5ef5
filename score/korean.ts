import { plain, speak, write, writeIpa } from "@parley/sound";
import { composeBlock, romanize, type RomanKind } from "@parley/sound/korean";
import { foldKorean, phonesOfHangul } from "./fold.ts";
import { exampleLine, phoneLine, type Line } from "./line.ts";
import { rowsOf, scoreOf, type Pair } from "./table.ts";

const phonesOf = (text: string): string[] => foldKorean(writeIpa(speak(text, "ko")));

/** Korean words, the standard's examples, and its transcriptions. */
export function koreanScores(data: string): Line[] {
  return [...words(data), ...examples(data), ...latin(data), ...cyrillic(data)];
}

function words(data: string): Line[] {
  const rows = rowsOf(data, "public/ko-wikipron.tsv") ?? [];
  const pairs = Array.from(
    Map.groupBy(rows, ({ word }) => word!),
    ([word, readings]): Pair => ({ word, made: phonesOf(word), readings: readings.map(({ ipa }) => foldKorean(ipa!)) }),
  );
  const asSpelled = (word: string): string => phonesOfHangul(word).join(" ");
  const differing = pairs.filter(({ word, readings }) => !readings.some((r) => r.join(" ") === asSpelled(word)));
  return [
    phoneLine("words (first fold)", scoreOf(pairs)),
    phoneLine("words whose sound differs from the spelling", scoreOf(differing)),
  ];
}

function examples(data: string): Line[] {
  const rows = rowsOf(data, "official/ko-pyojun.tsv") ?? [];
  const made = rows.map(({ article, text, pron }) => ({
    article: article!,
    text: text!,
    made: phonesOf(text!).join(" "),
    wanted: pron!.split("/").map((reading) => phonesOfHangul(reading).join(" ")),
  }));
  const articles = Array.from(Map.groupBy(made, ({ article }) => Number(article)))
    .toSorted(([a], [b]) => a - b)
    .map(([article, own]) => exampleLine(`  article ${article}`, own));
  const lexical = made.filter(({ article }) => ["5", "20", "28", "29", "30"].includes(article));
  const ruled = made.filter((row) => !lexical.includes(row));
  return [
    exampleLine("Standard Pronunciation examples (phones)", made),
    exampleLine("  rule articles", ruled),
    exampleLine("  lexical articles 5, 20, 28–30", lexical),
    ...articles,
  ];
}

/** What a row of the Revised Romanization's examples is: a name of what, or a plain word. */
function kindOf(section: string): RomanKind {
  if (section.includes("3(3)") || section.includes("3(6)")) return "name";
  if (section.includes("3(4)")) return "person";
  if (section.includes("3(5)")) return "place";
  if (section.includes("3(8)")) return "letters";
  return section.includes("3(2)") ? "hyphened" : "word";
}

function latin(data: string): Line[] {
  const rows = rowsOf(data, "official/ko-rr.tsv") ?? [];
  const squeeze = (text: string): string => text.replace(/\s+-/gu, "-").replace(/\.$/u, "");
  const made = rows.map(({ section, text, rr }) => {
    const kind = kindOf(section!);
    // A capital in the core examples only says that the word is a name.
    const capital = /^[A-Z]/.test(rr!) && kind === "word";
    return {
      section: section!,
      text: text!,
      made: squeeze(romanize(text!, kind === "hyphened" ? kind : capital ? "name" : kind)),
      wanted: squeeze(rr!)
        .split(/ \((?=[A-Z])|\)$/u)
        .flatMap((one) => (kind === "hyphened" ? [one.toLowerCase(), one] : [one]))
        .filter((one) => one !== ""),
    };
  });
  const core = made.filter(({ section }) => /Section 2|3\(1\)/.test(section));
  return [
    exampleLine("Revised Romanization, core", core),
    exampleLine("Revised Romanization, all (kinds as its sections say)", made),
  ];
}

function cyrillic(data: string): Line[] {
  const standard = (text: string): string => plain(write(speak(text, "ko"), "ru", "standard"));
  const cells = (rowsOf(data, "official/ko-kontsevich-table.tsv") ?? []).map(({ kind, jamo, cyrillic: wanted }) => {
    const [first = "", second = ""] = jamo!.split("+");
    let made = "";
    if (kind === "initial") made = first === "ㅇ" ? "-" : standard(composeBlock(first, "ㅏ")).slice(0, -1);
    else if (kind === "final") made = standard(composeBlock("ㅁ", "ㅏ", first) + (first === "ㅇ" ? "아" : "")).slice(2);
    else if (kind === "vowel") made = standard(composeBlock("ㅇ", first));
    else {
      // Between vowels; ㄹ with ㄷ, ㅅ, ㅈ stands for Sino-Korean words, as 발달, 발산, 발전.
      const sino = first === "ㄹ" ? { ㄷ: "발달", ㅅ: "발산", ㅈ: "발전" }[second] : undefined;
      const whole = standard(sino ?? composeBlock("ㅁ", "ㅏ", first) + composeBlock(second, "ㅏ"));
      made = /^[^а]*а([^аяоё]*)/u.exec(whole)?.[1] ?? "";
    }
    if (kind === "final" && first === "ㅇ") made = made.replace(/а$/u, "");
    return { text: `${kind} ${jamo!}`, made, wanted: [wanted!] };
  });
  const words = (rowsOf(data, "official/ko-kontsevich.tsv") ?? []).map(({ text, cyrillic: wanted }) => ({
    text: text!,
    made: standard(text!),
    wanted: [wanted!.toLowerCase()],
  }));
  return [exampleLine("Kontsevich, cells of the table", cells), exampleLine("Kontsevich, examples", words)];
}
