/** What stands before and behind the chapters: who owns the book, how to use and read it, what its numbers are, what to point at. */
import { DAMM, STRIP_ENTRIES } from "@parley/book";
import { BODY, disclosureOf, ASSEMBLY_STEPS, PEOPLE, plainText, SIGNS, type Edition } from "@parley/edition";
import { nameOf, localeFor } from "@parley/locale";
import { guideFor, usesSpelling } from "@parley/sound";
import type { Paper } from "./paper.ts";
import { SIDES, svg, weightOf, wordIn, type Line, type Scribe } from "./line-composer.ts";

/** What the kit itself says on the pages, in each language. */
export function wordsFor(edition: Edition, languages: readonly string[], scribe: Scribe): object[] {
  const disclosure = disclosureOf(edition, languages, "booklet");
  return languages.map((tag, i) => {
    const { name, print, phrase } = localeFor(tag);
    const role = i < 2 ? wordIn(edition.book.sideNames[i === 0 ? "a" : "b"], tag) : "";
    return {
      key: SIDES[i],
      tag,
      weight: weightOf(tag).toLowerCase(),
      name,
      words: allKept({ ...print, draft: phrase.disclosure.word }, scribe),
      disclosure: scribe.kept(wordIn(disclosure, tag)),
      role: scribe.plain(role),
      // What the others call it.
      called: languages.filter((other) => other !== tag).map((other) => nameOf(tag, other)),
    };
  });
}

/** Everything the kit says, its words kept whole. */
function allKept(words: unknown, scribe: Scribe): unknown {
  if (typeof words === "string") return scribe.kept(words);
  if (Array.isArray(words)) return words.map((one) => allKept(one, scribe));
  return Object.fromEntries(Object.entries(words as object).map(([key, one]) => [key, allKept(one, scribe)]));
}

/** Signs, guides to the respelling, the page of numbers. */
export function frontMatter(
  edition: Edition,
  languages: readonly string[],
  scribe: Scribe,
  points: (size: number) => number,
  paper: Paper,
): object {
  const inEach = <T>(of: (strings: ReturnType<typeof localeFor>) => T): T[] =>
    languages.map((tag) => of(localeFor(tag)));
  const acts = [...new Set(Object.values(edition.entries).flatMap(({ act }) => (act ? [act] : [])))].toSorted();
  const drawn = (table: { readonly [name: string]: string }): { [name: string]: string } =>
    Object.fromEntries(Object.entries(table).map(([name, inside]) => [name, svg(inside, "0 0 24 24")]));
  return {
    drawings: { ...drawn(SIGNS), ...drawn(PEOPLE) },
    signs: acts.map((act) => ({ s: act, names: inEach(({ phrase }) => phrase.acts[act] ?? "") })),
    urgencies: ["routine", "urgent", "danger"].map((id) => ({
      id,
      names: inEach(({ phrase }) => phrase.urgency[id] ?? ""),
    })),
    guides: guidesFor(edition, languages, scribe),
    numbers: numbersFor(edition, languages, scribe, points, paper),
  };
}

/** For each reader, how the respellings of each other language are read; only signs that occur. */
function guidesFor(edition: Edition, languages: readonly string[], scribe: Scribe): object[] {
  return languages.flatMap((reader, i) =>
    languages.flatMap((other) => {
      if (other === reader) return [];
      const used = Object.values(edition.entries)
        .flatMap((entry) => (entry.texts[other] ?? []).map((text) => plainText(text.respelling[reader]?.say ?? [])))
        .join(" ");
      const rows = guideFor(other, reader).filter(({ spelling }) =>
        spelling.split(", ").some((one) => usesSpelling(used, one)),
      );
      const kept = rows.map((row) => ({ ...row, example: scribe.kept(row.example) }));
      return rows.length === 0 ? [] : [{ side: SIDES[i], index: i, other: nameOf(other, reader), rows: kept }];
    }),
  );
}

/** The number code: how the digits sound in each language, and how the check digit is found. */
function numbersFor(
  edition: Edition,
  languages: readonly string[],
  scribe: Scribe,
  points: (size: number) => number,
  paper: Paper,
): object {
  const width = (paper.width - 30 * paper.scale) / languages.length;
  const digits = Array.from({ length: 10 }, (_, digit) =>
    languages.map((tag, i): Line => {
      const { text, respelling } = edition.digits[tag]?.[digit] ?? { text: String(digit), respelling: {} };
      const says = languages.flatMap((reader, j) =>
        respelling[reader] === undefined ? [] : [[SIDES[j]!, respelling[reader]] as const],
      );
      return scribe.line(text, SIDES[i]!, new Map(says), { text: points(8.8), say: points(7.2), width });
    }),
  );
  const example = edition.chapters.flatMap(({ entries }) => entries).find((id) => edition.entries[id]?.check);
  return { digits, check: example === undefined ? null : checkTable(edition.entries[example]!.no) };
}

/** Damm's table, and the way through it for one number. */
function checkTable(no: string): object {
  const steps: { digit: string; found: string }[] = [];
  for (const digit of no.replace(/\D/g, ""))
    steps.push({ digit, found: DAMM[Number(steps.at(-1)?.found ?? 0)]!.charAt(Number(digit)) });
  return { table: DAMM.map((row) => Array.from(row)), no, steps };
}

/** The strip to point at, the body, who made what, and how sheets become a book. */
export function backMatter(edition: Edition, languages: readonly string[], scribe: Scribe): object {
  const strings = languages.map(localeFor);
  const card = (id: string): object[][] =>
    languages.map((tag) => scribe.plain(plainText(edition.entries[id]?.texts[tag]?.[0]?.text ?? [])) as object[]);
  const strip = STRIP_ENTRIES.map((id) => ({
    words: card(id),
    big: id === "yes" || id === "no",
    draft: languages.some((tag) => edition.entries[id]?.texts[tag]?.[0]?.standing === "draft"),
  })).filter(({ words }) => words.every((text) => text.length > 0));
  const shapes = BODY.map(
    ({ path }) => `<path d="${path}" fill="#fff" stroke="#16181c" stroke-width="3" stroke-linejoin="round"/>`,
  );
  return {
    licence: scribe.plain(edition.book.licence),
    hash: edition.book.hash,
    people: Object.values(edition.people).map((name) => scribe.plain(name)),
    credits: Array.from(
      new Set(
        Object.values(edition.media).flatMap(({ credit }) =>
          credit ? [`${credit.by}, ${credit.licence}${credit.source ? `, ${credit.source}` : ""}`] : [],
        ),
      ),
      (line) => scribe.plain(line),
    ),
    strip,
    body: {
      svg: svg(shapes.join(""), "0 0 120 260"),
      labels: BODY.filter(({ id }) => id !== "neck").map(({ id, label: [x, y] }) => ({
        names: strings.map(({ print }) => print.bodyParts[id] ?? ""),
        x: BODY_POINTS[id] ?? x,
        y,
        left: ["head", "arm", "hand", "foot"].includes(id),
      })),
    },
    making: Object.fromEntries(
      Object.entries(ASSEMBLY_STEPS).map(([step, inside]) => [step, svg(inside, "0 0 48 36")]),
    ),
  };
}

/** Where a line from a name to a part of the body ends. */
const BODY_POINTS: { readonly [part: string]: number } = {
  head: 48,
  chest: 74,
  arm: 18,
  belly: 80,
  hand: 16,
  leg: 74,
  foot: 46,
};
