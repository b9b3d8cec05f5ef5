import { plain, speak, write, writeIpa } from "@parley/sound";
import { foldRussian, foldRussianTwice, readingsOf } from "./fold.ts";
import { exampleLine, phoneLine, type Line } from "./line.ts";
import { percent, rowsOf, scoreOf, type Pair } from "./table.ts";

/** The scores of Russian words with given stress, of stress without marks, and of the transcriptions. */
export function russianScores(data: string): Line[] {
  return [...second(data), first(data), ...stress(data), ...transcriptions(data)];
}

function pairOf(word: string, readings: readonly string[]): Pair {
  const twice = (ipa: string): string[] => foldRussianTwice(word, foldRussian(ipa));
  return { word, made: twice(writeIpa(speak(word, "ru"))), readings: readings.map(twice) };
}

function second(data: string): Line[] {
  const rows = rowsOf(data, "public/ru-gold-2.tsv") ?? [];
  const pairs = rows.map(({ word, ipa, kind }) => ({ kind: kind!, pair: pairOf(word!, ipa!.split(", ")) }));
  const kinds = Array.from(Map.groupBy(pairs, ({ kind }) => kind)).map(([kind, own]) =>
    phoneLine(`  ${kind}`, scoreOf(own.map(({ pair }) => pair))),
  );
  return [phoneLine("stress given, second set (second fold)", scoreOf(pairs.map(({ pair }) => pair))), ...kinds];
}

function first(data: string): Line {
  const rows = (rowsOf(data, "public/ru-wikipron.tsv") ?? []).filter(({ stressed_inferred: s }) => s !== "");
  const pairs = Map.groupBy(rows, ({ stressed_inferred: s }) => s!);
  return phoneLine(
    "stress inferred, first set (second fold)",
    scoreOf(
      Array.from(pairs, ([word, own]) =>
        pairOf(
          word,
          own.flatMap(({ ipa }) => readingsOf(ipa!)),
        ),
      ),
    ),
  );
}

/** Words without marks: the share with a known stress, the share that is right, and whether all others have a remark. */
function stress(data: string): Line[] {
  const sets = [
    ["second set", (rowsOf(data, "public/ru-gold-2.tsv") ?? []).map(({ word }) => word!)],
    [
      "adverbs, pronouns, numerals",
      (rowsOf(data, "public/ru-stress-openrussian.tsv") ?? []).map(({ stressed }) => stressed!),
    ],
  ] as const;
  return sets.map(([name, words]) => {
    const several = words.filter((word) => (word.match(/[аеиоуыэюя]/giu) ?? []).length > 1 && word.includes("\u0301"));
    const wrong: string[] = [];
    let [known, flagged] = [0, 0];
    for (const word of several) {
      const sound = speak(word.replaceAll("\u0301", ""), "ru");
      const remarked = sound.remarks.some(({ rule }) => rule === "stress.unknown" || rule === "stress.homograph");
      if (remarked) flagged += 1;
      else if (writeIpa(sound) === writeIpa(speak(word, "ru"))) known += 1;
      else wrong.push(word);
    }
    return {
      name: `no stress given, ${name}`,
      figures: `n ${several.length}   known ${percent(known, several.length).toFixed(1)} %   flagged ${flagged}   wrong and not flagged ${wrong.length}`,
      wrong,
    };
  });
}

function transcriptions(data: string): Line[] {
  const official = rowsOf(data, "official/ru-nikl.tsv") ?? [];
  const standard = (text: string, reader: string): string => plain(write(speak(text, "ru"), reader, "standard"));
  const seen = new Set<string>();
  const distinct = official.filter(({ text }) => !seen.has(text!) && seen.add(text!));
  const hangul = distinct.map(({ text, hangul: wanted }) => ({
    text: text!,
    made: standard(text!, "ko"),
    wanted: wanted!.split("/"),
  }));
  const names = (rowsOf(data, "public/ru-ko-names-wikidata.tsv") ?? []).map(({ ru, ko }) => ({
    text: ru!,
    made: standard(ru!.charAt(0).toUpperCase() + ru!.slice(1), "ko"),
    wanted: [ko!],
  }));
  const russian = names.filter(({ text }) => /(?:[ое]в|ёв|[сц]кий|вич|[ое]ва|ёва|[сц]кая|енко)$/u.test(text));
  const latin = (rowsOf(data, "official/ru-bgn.tsv") ?? []).map(({ text, latin: wanted }) => ({
    text: text!,
    made: standard(text!, "en").toLowerCase(),
    wanted: [wanted!.toLowerCase()],
  }));
  return [
    exampleLine("official Russian to Hangul, distinct words", hangul),
    exampleLine("names in use, Russian to Hangul, all", names),
    exampleLine("names in use with Russian endings (-ов, -ев, -ский, -вич …)", russian),
    exampleLine("BGN/PCGN", latin),
  ];
}

/** Words of several syllables of a book's Russian texts, marks taken away: how many the lists know, each word form once and each occurrence. */
export function bookScore(texts: readonly string[]): Line {
  const known = new Set<string>();
  const unknown = new Set<string>();
  let [all, right] = [0, 0];
  for (const text of texts) {
    const sound = speak(text.replaceAll("\u0301", ""), "ru");
    for (const part of sound.parts) {
      if (part.kind !== "word" || part.syllables.length < 2) continue;
      all += 1;
      if (part.stressSource === "unknown") unknown.add(part.written.toLowerCase());
      else {
        right += 1;
        known.add(part.written.toLowerCase());
      }
    }
  }
  return {
    name: "sample book, marks taken away",
    figures: `n ${all}   known ${percent(right, all).toFixed(1)} %   of ${known.size + unknown.size} forms ${percent(known.size, known.size + unknown.size).toFixed(1)} %`,
    wrong: [...unknown],
  };
}
