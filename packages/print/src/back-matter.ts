/** The pages after the chapters: the strip, the body map, credits, and how sheets become a booklet. */
import { STRIP_ENTRIES } from "@parley/book";
import { ASSEMBLY_STEPS, BODY_MAP, plainText, type Edition } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { svg, type LineComposer } from "./line-composer.ts";

/** The data of the strip to point at, the body map, the credits, and the assembly of the booklet. */
export function backMatter(edition: Edition, languages: readonly string[], composer: LineComposer): object {
  const strings = languages.map(localeFor);
  const card = (id: string): object[][] =>
    languages.map((tag) => composer.plain(plainText(edition.entries[id]?.texts[tag]?.[0]?.text ?? [])) as object[]);
  const strip = STRIP_ENTRIES.map((id) => ({
    words: card(id),
    big: id === "yes" || id === "no",
    draft: languages.some((tag) => edition.entries[id]?.texts[tag]?.[0]?.standing === "draft"),
  })).filter(({ words }) => words.every((text) => text.length > 0));
  const shapes = BODY_MAP.map(
    ({ path }) => `<path d="${path}" fill="#fff" stroke="#16181c" stroke-width="3" stroke-linejoin="round"/>`,
  );
  return {
    licence: composer.plain(edition.book.licence),
    hash: edition.book.hash,
    publisher: publisherLine(edition, composer) ?? null,
    people: Object.values(edition.people).map((name) => composer.plain(name)),
    credits: Array.from(
      new Set(
        Object.values(edition.media).flatMap(({ credit }) =>
          credit ? [`${credit.by}, ${credit.licence}${credit.source ? `, ${credit.source}` : ""}`] : [],
        ),
      ),
      (line) => composer.plain(line),
    ),
    strip,
    body: {
      svg: svg(shapes.join(""), "0 0 120 260"),
      labels: BODY_MAP.filter(({ id }) => id !== "neck").map(({ id, label: [x, y] }) => ({
        names: strings.map(({ print }) => print.bodyParts[id] ?? ""),
        x: BODY_POINTS[id] ?? x,
        y,
        left: ["head", "arm", "hand", "foot"].includes(id),
      })),
    },
    assembly: Object.fromEntries(
      Object.entries(ASSEMBLY_STEPS).map(([step, inside]) => [step, svg(inside, "0 0 48 36")]),
    ),
  };
}

/** Who signed the edition as a whole, when and with which key; none where nobody did. */
function publisherLine({ publish, people }: Edition, composer: LineComposer): object | undefined {
  if (publish === undefined) return undefined;
  const { by, at, key } = publish;
  const shown = Object.hasOwn(people, by) ? people[by]! : by;
  return { who: composer.plain(`${shown}, ${at.slice(0, 10)}`), key };
}

/** The x coordinate where the line from a label meets its part of the body. */
const BODY_POINTS: { readonly [part: string]: number } = {
  head: 48,
  chest: 74,
  arm: 18,
  belly: 80,
  hand: 16,
  leg: 74,
  foot: 46,
};
