/** The pages before the chapters: the owner, how to use and read the book, the number code. */
import { disclosureOf, PERSON_SIGNS, plainText, ACT_SIGNS, type Edition } from "@parley/edition";
import { nameOf, localeFor } from "@parley/locale";
import { guideFor, usesSpelling } from "@parley/sound";
import type { Paper } from "./paper.ts";
import { ANSWER_SIGNS } from "./back-matter.ts";
import { numberPages } from "./number-pages.ts";
import { peopleLine } from "./people-line.ts";
import { SIDES, svg, PHRASE_WEIGHT, wordIn, type LineComposer } from "./line-composer.ts";

/** The words of the kit on the pages, in each language. */
export function wordsFor(edition: Edition, languages: readonly string[], composer: LineComposer): object[] {
  const disclosure = disclosureOf(edition, languages, "booklet");
  return languages.map((tag, i) => {
    const { name, print, phrase } = localeFor(tag);
    const role = i < 2 ? wordIn(edition.book.sideNames[i === 0 ? "a" : "b"], tag) : "";
    return {
      key: SIDES[i],
      tag,
      weight: PHRASE_WEIGHT.toLowerCase(),
      name,
      words: allUnbroken({ ...print, draft: phrase.disclosure.word }, composer, tag),
      disclosure: composer.unbroken(wordIn(disclosure, tag), tag),
      people: composer.unbroken(peopleLine(edition, tag), tag),
      role: composer.plain(role),
      // The name of the language in the other languages.
      called: languages.filter((other) => other !== tag).map((other) => nameOf(tag, other)),
    };
  });
}

/** All words of the kit as pieces, each word unbroken. */
function allUnbroken(words: unknown, composer: LineComposer, tag: string): unknown {
  if (typeof words === "string") return composer.unbroken(words, tag);
  if (Array.isArray(words)) return words.map((one) => allUnbroken(one, composer, tag));
  return Object.fromEntries(
    Object.entries(words as object).map(([key, one]) => [key, allUnbroken(one, composer, tag)]),
  );
}

/** The sign of paths: a way that forks. The view box is 0 0 24 24. */
const PATH_SIGN =
  '<g fill="none" stroke="currentColor" stroke-width="2.6"><path d="M12 23v-7C12 10 5 12 5 4M12 16c0-6 7-4 7-12"/><path d="M1 7.5 5 3l4 4.5M15 7.5 19 3l4 4.5" stroke-linejoin="round"/></g>';

/** The data of signs, guides to respellings, and the number code. */
export function frontMatter(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  points: (size: number) => number,
  paper: Paper,
): object {
  const inEach = <T>(of: (strings: ReturnType<typeof localeFor>) => T): T[] =>
    languages.map((tag) => of(localeFor(tag)));
  const acts = [...new Set(Object.values(edition.entries).flatMap(({ act }) => (act ? [act] : [])))].toSorted();
  const drawn = (table: { readonly [name: string]: string }): { [name: string]: string } =>
    Object.fromEntries(Object.entries(table).map(([name, inside]) => [name, svg(inside, "0 0 24 24")]));
  return {
    drawings: { ...drawn(ACT_SIGNS), ...drawn(PERSON_SIGNS), ...drawn(ANSWER_SIGNS), ...drawn({ paths: PATH_SIGN }) },
    signs: acts.map((act) => ({ s: act, names: inEach(({ phrase }) => phrase.acts[act] ?? "") })),
    urgencies: ["routine", "urgent", "danger"].map((id) => ({
      id,
      names: inEach(({ phrase }) => phrase.urgency[id] ?? ""),
    })),
    guides: guidesFor(edition, languages, composer),
    numbers: numberPages(edition, languages, composer, points, paper),
  };
}

/** The guides to respellings of each language, for each reader; only rows that occur, and whether a syllable is bold. */
function guidesFor(edition: Edition, languages: readonly string[], composer: LineComposer): object[] {
  return languages.flatMap((reader, i) =>
    languages.flatMap((other) => {
      if (other === reader) return [];
      const pieces = Object.values(edition.entries).flatMap((entry) =>
        (entry.texts[other] ?? []).map((text) => text.respelling[reader]?.say ?? []),
      );
      const used = pieces.map((say) => plainText(say)).join(" ");
      const stressed = pieces.flat().some((piece) => typeof piece === "object" && "stress" in piece);
      const rows = guideFor(other, reader).filter(({ spelling }) =>
        spelling.split(", ").some((one) => usesSpelling(used, one)),
      );
      const kept = rows.map((row) => ({ ...row, example: composer.unbroken(row.example, reader) }));
      return rows.length === 0
        ? []
        : [{ side: SIDES[i], index: i, other: nameOf(other, reader), stressed, rows: kept }];
    }),
  );
}
