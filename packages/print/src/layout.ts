import { BODY, SIGNS, nameOf, stringsFor, type Edition, type EditionEntry, type Strings } from "@parley/edition";
import { guideFor, plain, usesSign } from "@parley/sound";
import type { Missing, PaperWord } from "./lettering.ts";
import { scribeFor, svg, type Line } from "./scribe.ts";

type Side = "a" | "b";

/** The two languages of a booklet: side a, side b. */
export type Pair = readonly [string, string];

/** An edition as the data of the booklet's template. */
export function bookletData(edition: Edition, [a, b]: Pair): { data: object; missing: Missing } {
  const scribe = scribeFor(edition);
  const { words, filled } = scribe;
  const strings = { a: stringsFor(a), b: stringsFor(b) };
  const tags = { a, b };
  const pick = (table: { readonly [tag: string]: string }, tag: string): string =>
    table[tag] ?? table[tag.split("-")[0]!] ?? Object.values(table)[0] ?? "";
  const bare = (text: string): string => text.replaceAll("\u0301", "");

  const lines = (entry: EditionEntry, lang: string, reader: string): Line[] =>
    scribe.lines(entry, lang, reader, { text: 8.8, say: 7.2, width: 33 });

  const printed = edition.chapters.flatMap((chapter) => chapter.entries.map((id) => edition.entries[id]!));
  const allDraft = printed.every(({ texts }) =>
    [a, b].every((tag) => (texts[tag] ?? []).every(({ standing }) => standing === "draft")),
  );
  const label = (no: string): string => `e${no.replace("-", "")}`;
  const entries = (ids: readonly string[], draft: boolean): object[] =>
    ids.map((id) => {
      const entry = edition.entries[id]!;
      const [left, right] = [lines(entry, a, b), lines(entry, b, a)];
      const unsigned = [a, b].some((tag) => (entry.texts[tag] ?? []).some(({ standing }) => standing !== "signed"));
      return {
        no: entry.no + (entry.check === undefined ? "" : `·${entry.check}`),
        label: label(entry.no),
        svg: entry.act ? svg(SIGNS[entry.act] ?? "", "0 0 24 24") : "",
        urgency: entry.urgency,
        draft: unsigned && !draft,
        long: [left, right].some((cell) => cell.reduce((sum, { text }) => sum + text.length, 0) > 60),
        a: left,
        b: right,
      };
    });

  const index = (side: Side): object => {
    const tag = tags[side];
    const collator = new Intl.Collator(tag, { numeric: true });
    const items = printed.flatMap((entry) =>
      (entry.texts[tag] ?? []).map((text) => ({
        text: bare(
          filled(text, entry, tag)
            .map(({ t }) => t)
            .join(""),
        ),
        label: label(entry.no),
      })),
    );
    const sorted = items.toSorted(
      (x, y) => collator.compare(sortable(x.text), sortable(y.text)) || (x.label < y.label ? -1 : 1),
    );
    const groups = Map.groupBy(sorted, ({ text }) => letterOf(sortable(text), tag));
    return {
      side,
      label: `index-${side}`,
      title: strings[side].print.index,
      language: strings[side].name,
      groups: Array.from(groups, ([letter, list]) => ({
        letter,
        items: list.map((item) => ({ ...item, words: words([{ t: item.text }], 6.7, "Medium", 33) })),
      })),
    };
  };

  const usedLetters = (from: string, reader: string): string =>
    Object.values(edition.entries)
      .flatMap((entry) => (entry.texts[from] ?? []).map((text) => plain(text.says[reader]?.say ?? [])))
      .join(" ");
  const guides = (["a", "b"] as const).map((side) => {
    const [reader, other] = side === "a" ? [a, b] : [b, a];
    const used = usedLetters(other, reader);
    const rows_ = guideFor(other, reader);
    return {
      side,
      other: nameOf(other, reader),
      rows: rows_.filter(({ sign }) => sign.split(", ").some((one) => usesSign(used, one))),
    };
  });

  const cardText = (id: string, tag: string): string => bare(edition.entries[id]?.texts[tag]?.[0]?.text ?? "");
  const strip = ["yes", "no", "dont-know", "say-again"]
    .map((id) => ({ a: cardText(id, a), b: cardText(id, b), big: id === "yes" || id === "no" }))
    .filter((cell) => cell.a !== "" && cell.b !== "");
  const parts = BODY.filter(({ id }) => id !== "neck");
  const body = {
    svg: svg(
      BODY.map(
        ({ path }) => `<path d="${path}" fill="#fff" stroke="#16181c" stroke-width="3" stroke-linejoin="round"/>`,
      ).join(""),
      "0 0 120 260",
    ),
    labels: parts.map(({ id, label: [x, y] }) => ({
      a: strings.a.print.bodyParts[id],
      b: strings.b.print.bodyParts[id],
      x: { head: 48, chest: 74, arm: 18, belly: 80, hand: 16, leg: 74, foot: 46 }[id as string] ?? x,
      y,
      left: ["head", "arm", "hand", "foot"].includes(id),
    })),
  };
  const side = (key: Side): object => {
    const s: Strings = strings[key];
    const { signed: _s, ...more } = s.disclosure;
    return {
      tag: tags[key],
      name: s.name,
      words: { ...s.print, draft: more.word },
      disclosure: pick(edition.book.disclosure, tags[key]),
      "role-own": pick(edition.book.sideNames[key], tags[key]).replaceAll("\u0301", ""),
    };
  };
  const acts = [...new Set(Object.values(edition.entries).flatMap(({ act }) => (act ? [act] : [])))].toSorted();
  const title = (tag: string, weight: "Bold" | "SemiBold"): PaperWord[] =>
    words([{ t: pick(edition.book.title, tag) }], 27, weight, 80);
  const data = {
    titles: [...new Set([a, b].map((tag) => bare(pick(edition.book.title, tag))))],
    cover: { a: title(a, "Bold"), b: title(b, "SemiBold") },
    sides: { a: side("a"), b: side("b") },
    names: { "a-in-b": nameOf(a, b), "b-in-a": nameOf(b, a) },
    edition: { no: String(edition.book.edition.no), date: edition.book.edition.date },
    licence: edition.book.licence,
    hash: edition.book.hash,
    draft: allDraft,
    people: Object.values(edition.people),
    signs: acts.map((act) => ({
      svg: svg(SIGNS[act] ?? "", "0 0 24 24"),
      a: strings.a.acts[act],
      b: strings.b.acts[act],
    })),
    urgencies: ["routine", "urgent", "danger"].map((id) => ({
      id,
      a: strings.a.urgency[id],
      b: strings.b.urgency[id],
    })),
    guides,
    chapters: edition.chapters.map((chapter) => ({
      no: chapter.no,
      a: bare(pick(chapter.title, a)),
      b: bare(pick(chapter.title, b)),
      label: `c${chapter.no}`,
      disclosure: allDraft ? null : { a: pick(chapter.disclosure, a), b: pick(chapter.disclosure, b) },
      entries: entries(chapter.entries, allDraft),
    })),
    tail: [
      ...(["a", "b"] as const).map((key) => ({
        side: key,
        text: `${strings[key].print.index} · ${strings[key].name}`,
        label: `index-${key}`,
      })),
      { side: "a", text: strings.a.print.about, label: "about" },
    ],
    indexes: [index("a"), index("b")],
    credits: [
      ...new Set(
        Object.values(edition.media).flatMap(({ credit }) =>
          credit ? [`${credit.by}, ${credit.licence}${credit.source ? `, ${credit.source}` : ""}`] : [],
        ),
      ),
    ],
    strip,
    body,
  };
  return { data, missing: scribe.missing };
}

const sortable = (text: string): string => text.replace(/^[^\p{L}\p{Nd}]+/u, "").toLocaleLowerCase("en");

const INITIALS = Array.from("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");
const PLAIN: { readonly [letter: string]: string } = { ㄲ: "ㄱ", ㄸ: "ㄷ", ㅃ: "ㅂ", ㅆ: "ㅅ", ㅉ: "ㅈ" };

/** The letter an index puts a text under: ㄱ…ㅎ, А…Я, A…Z, or 0–9. */
function letterOf(text: string, tag: string): string {
  const first = Array.from(text)[0] ?? "";
  const block = first.codePointAt(0)! - 0xac00;
  if (block >= 0 && block < 11_172) {
    const initial = INITIALS[Math.floor(block / 588)]!;
    return PLAIN[initial] ?? initial;
  }
  if (/\p{Nd}/u.test(first)) return "0–9";
  return first.toLocaleUpperCase(tag);
}
