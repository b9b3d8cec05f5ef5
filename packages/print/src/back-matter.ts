/** What people point at: the answers, the pictures of the covers, the faces of pain, and the body. */
import { POINT_ENTRIES, STRIP_ENTRIES } from "@parley/book";
import { BODY_MAP, BODY_OUTLINE, PAIN_FACES, plainText, type Edition } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { withoutStress } from "@parley/sound/script";
import { widthOf } from "./line-layout.ts";
import { POINT, svg, type LineComposer } from "./line-composer.ts";
import type { ChapterPicture } from "./chapter-bands.ts";
import type { Paper } from "./paper.ts";

/** Signs of the answers: a tick, a cross, a question, an arrow back. The view box is 0 0 24 24. */
export const ANSWER_SIGNS: { readonly [id: string]: string } = {
  yes: '<path d="M3.5 13 9.500 19 20.500 6" fill="none" stroke="currentColor" stroke-width="3.4"/>',
  no: '<path d="M5 5 19 19M19 5 5 19" fill="none" stroke="currentColor" stroke-width="3.4"/>',
  "dont-know":
    '<circle cx="12" cy="12" r="11" fill="currentColor"/><path d="M8.4 9.4c0-4.800 7.200-4.800 7.200-.3 0 2.600-3.400 2.900-3.400 5.400" fill="none" stroke="#fff" stroke-width="2.500"/><circle cx="12.200" cy="18" r="1.700" fill="#fff"/>',
  "say-again":
    '<path d="M6 6.500A8.500 8.500 0 1 1 3.600 13.500" fill="none" stroke="currentColor" stroke-width="3"/><path d="M7.800 .8v9.400H-.5z" fill="currentColor" transform="translate(1.300 .2)"/>',
};

/** The largest letters of the answers at the foot of a page, in points of A6. */
const MOST = 6.8;
/**
 * In millimetres of A6: what such an answer has beside its words, which are its sign and the insets of its frame; the insets alone;
 * the space between two; the number of the page.
 */
const [BESIDE, INSETS, BETWEEN, NUMBER] = [5.4, 1.4, 1.2, 8];

/** The data of the strip to point at, the pictures of the covers, the faces, and the body map. */
export function backMatter(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  paper: Paper,
  picture: (sha256: string | undefined) => string | undefined,
  marks: ReadonlyMap<string, ChapterPicture>,
): object {
  const strings = languages.map(localeFor);
  const wordsOf = (id: string, tag: string): string =>
    withoutStress(plainText(edition.entries[id]?.texts[tag]?.[0]?.text ?? [])).replace(/[.。]$/u, "");
  // An answer that the book has a label for is as short at the foot of a page; "say it again" is a sentence in every language.
  const labelOf = (id: string, text: string, tag: string): string =>
    edition.entries[id]?.label?.[tag] ?? (id === "say-again" ? localeFor(tag).print.again : text);
  const strip = STRIP_ENTRIES.map((id) => ({
    sign: id,
    texts: languages.map((tag) => wordsOf(id, tag)),
    words: languages.map((tag) => composer.unbroken(wordsOf(id, tag), tag)),
    draft: languages.some((tag) => edition.entries[id]?.texts[tag]?.[0]?.standing === "draft"),
  })).filter(({ texts }) => texts.every((text) => text !== ""));
  return {
    strip: strip.map(({ sign, words, draft }) => ({ sign, words, draft })),
    foot: footOf(
      strip,
      strip.map(({ sign, texts }) => texts.map((text, i) => labelOf(sign, text, languages[i]!))),
      languages,
      composer,
      paper,
    ),
    points: pointsOf(edition, picture),
    finder: finderOf(edition, marks),
    faces: PAIN_FACES.map(face),
    body: {
      svg: BODY,
      labels: BODY_MAP.filter(({ id }) => id !== "neck").map(({ id }) => ({
        names: strings.map(({ print }) => composer.plain(print.bodyParts[id] ?? "")),
        ...BODY_POINTS[id]!,
      })),
    },
  };
}

/**
 * The answers at the foot of each page of phrases, in frames of one width, and the size of their letters; `above`: the signs are above
 * the words, because both beside each other would not fit. `null` where not all of them are in the book, or where they do not fit the
 * page: there they are on the back cover only.
 */
function footOf(
  strip: readonly { readonly sign: string; readonly draft: boolean }[],
  labels: readonly (readonly string[])[],
  languages: readonly string[],
  composer: LineComposer,
  { width, scale, least }: Paper,
): object | null {
  if (strip.length < STRIP_ENTRIES.length) return null;
  const frame = (width - (22 + NUMBER + BETWEEN * (strip.length - 1)) * scale) / strip.length;
  const widest = Math.max(...labels.flat().map((label) => widthOf(label, "SemiBold"))) * 1.02 * POINT;
  const most = Math.max(MOST * scale, least);
  const sizeBeside = (room: number): number => Math.min(most, (frame - room * scale) / widest);
  const above = sizeBeside(BESIDE) < least;
  const size = above ? sizeBeside(INSETS) : sizeBeside(BESIDE);
  if (size < least) return null;
  return {
    size: Math.floor(size * 100) / 100,
    above,
    answers: strip.map(({ sign, draft }, i) => ({
      sign,
      draft,
      words: labels[i]!.map((label, n) => composer.unbroken(label, languages[n]!)),
    })),
  };
}

/** The most pictures to point at, and the most chapters on the front cover. */
const [POINTS, FINDER] = [8, 6];

/** The ids of the entries that are pointed at: those that covers have, then others, the most urgent ones first. */
function pointEntries(edition: Edition): string[] {
  const urgency = ["danger", "urgent", "routine"];
  const others = edition.chapters
    .flatMap(({ entries }) => entries)
    .filter((id) => edition.entries[id]!.kind === "phrase" && edition.entries[id]!.act !== "answer")
    .toSorted((x, y) => urgency.indexOf(edition.entries[x]!.urgency) - urgency.indexOf(edition.entries[y]!.urgency));
  return [...POINT_ENTRIES, ...others];
}

/** The pictures to point at, each once. */
function pointsOf(edition: Edition, picture: (sha256: string | undefined) => string | undefined): string[] {
  const printed = new Set(edition.chapters.flatMap(({ entries }) => entries));
  const taken = new Set<string>();
  return pointEntries(edition).flatMap((id): string[] => {
    const sha = edition.entries[id]?.picture;
    if (!printed.has(id) || sha === undefined || taken.has(sha) || taken.size >= POINTS) return [];
    const file = picture(sha);
    if (file === undefined) return [];
    taken.add(sha);
    return [file];
  });
}

/**
 * The chapters on the front cover, each with the picture that its band and its tab have: those that have the picture of an entry to
 * point at, else that entry.
 */
function finderOf(edition: Edition, marks: ReadonlyMap<string, ChapterPicture>): object[] {
  const wearing = new Map(Array.from(marks, ([chapter, { sha }]) => [sha, chapter]));
  const chapterOf = new Map(
    edition.chapters.flatMap(({ id, entries }) => entries.map((entry) => [entry, id] as const)),
  );
  const ids = pointEntries(edition).flatMap((id) => {
    const sha = edition.entries[id]?.picture;
    return (sha === undefined ? undefined : wearing.get(sha)) ?? chapterOf.get(id) ?? [];
  });
  const shown = new Set([...new Set(ids)].filter((id) => marks.has(id)).slice(0, FINDER));
  return edition.chapters
    .filter(({ id }) => shown.has(id))
    .map(({ id, no }) => ({ file: marks.get(id)!.black.file, no, chapter: `c${no}` }));
}

/** A face of pain in its circle. */
function face(inside: string): string {
  return svg(
    `<g color="#14161a" fill="none" stroke="#14161a" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="10.8" fill="#fff"/>${inside.replaceAll("currentColor", "#14161a")}</g>`,
    "0 0 24 24",
  );
}

const BODY = svg(
  `<g fill="none" stroke="#14161a" stroke-width="2.600" stroke-linejoin="round" stroke-linecap="round">${BODY_OUTLINE}</g>`,
  "0 0 120 260",
);

/** Where the line of a label ends, and the height of the label. */
const BODY_POINTS: {
  readonly [part: string]: { readonly x: number; readonly y: number; readonly at: number; readonly left: boolean };
} = {
  head: { x: 50, y: 24, at: 18, left: true },
  arm: { x: 27, y: 96, at: 80, left: true },
  hand: { x: 18, y: 144, at: 150, left: true },
  foot: { x: 44, y: 247, at: 240, left: true },
  chest: { x: 72, y: 78, at: 70, left: false },
  belly: { x: 72, y: 108, at: 118, left: false },
  leg: { x: 74, y: 196, at: 196, left: false },
};
