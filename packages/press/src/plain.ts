import { isUnsigned, plainText, type Edition, type EditionEntry } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { withoutStress } from "@parley/sound/script";
import { element, type Element } from "./markup.ts";

/** Why a file shows its plain page. */
const REASONS = [
  ["stopped", "stopped", "stoppedHint"],
  ["old", "tooOld", "tooOldHint"],
  ["damaged", "broken", "brokenHint"],
] as const;

/** How many phrases of danger and urgency stand first. */
const URGENT = 10;

/**
 * The page that stands in a file until the app has started, and if it cannot start: why, in every language of the book, then the
 * words to stop and the first chapter; all chapters if `isWhole`. The reasons that a guard must find out are hidden; without any
 * script the first one is right. Its animation hides the page for some seconds while the app starts.
 */
export function plainPage(edition: Edition, isWhole = false): Element {
  const { book, chapters, entries } = edition;
  const why = REASONS.map(([reason, title, hint], i) =>
    element(
      "div",
      { "data-why": reason, ...(i === 0 ? {} : { hidden: "" }) },
      ...once(book.languages, (tag) => localeFor(tag).tablet[title]).map(([tag, text]) =>
        element("section", { lang: tag }, element("h1", {}, text), element("p", {}, localeFor(tag).tablet[hint])),
      ),
    ),
  );
  const inOrder = chapters.flatMap((chapter) => chapter.entries).map((id) => entries[id]!);
  const stop = entries["stop-now"];
  const urgent = ["danger", "urgent"].flatMap((urgency) =>
    inOrder.filter((entry) => entry.urgency === urgency && !entry.confirm && entry.kind === "phrase"),
  );
  const first = [...new Set([...(stop ? [stop] : []), ...urgent])].slice(0, URGENT);
  return element(
    "main",
    { class: "plain", style: "animation: parley-wait 5s" },
    ...why,
    ...once(book.languages, (tag) => (isUnsigned(book.standing) ? (book.disclosure[tag] ?? "") : "")).map(
      ([tag, text]) => element("p", { lang: tag }, text),
    ),
    phrases(first, book.languages),
    ...chapters.slice(0, isWhole ? undefined : 1).flatMap(({ title, entries: ids }) => [
      element(
        "h2",
        {},
        ...once(book.languages, (tag) => withoutStress(title[tag] ?? "")).flatMap(([tag, text], i) => [
          ...(i === 0 ? [] : [" · "]),
          element("span", { lang: tag }, text),
        ]),
      ),
      phrases(
        ids.map((id) => entries[id]!),
        book.languages,
      ),
    ]),
  );
}

/** Entries with their number and their texts in all languages; a slot is an open place. */
function phrases(list: readonly EditionEntry[], languages: readonly string[]): Element {
  return element(
    "ol",
    {},
    ...list.map(({ no, texts }) =>
      element(
        "li",
        {},
        element("small", {}, no),
        ...languages.flatMap((tag) =>
          texts[tag]
            ? [element("p", { lang: tag }, texts[tag].map(({ text }) => plainText(text, () => "…")).join(" / "))]
            : [],
        ),
      ),
    ),
  );
}

/** Words in each language, those of a variety only where they differ. Languages without the words are left out. */
function once(languages: readonly string[], of: (tag: string) => string): (readonly [tag: string, text: string])[] {
  const all = languages.map((tag) => [tag, of(tag)] as const);
  return all.filter(([, text], i) => text !== "" && all.findIndex((other) => other[1] === text) === i);
}
