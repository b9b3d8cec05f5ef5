import { entriesOf, languageOf, type Book } from "./book.ts";
import { CARD_WORDS, type Checking } from "./check.ts";
import type { Verify } from "./ledger-line.ts";
import type { Trouble } from "./trouble.ts";

const UNITS = /^(км\/ч|м\/с|km\/h|m\/s|л\/мин|l\/min|мг\/кг|mg\/kg|и\/или|and\/or)$/iu;

/** One remark about a text: which rule, where in the text, what, and what to do. */
export interface Remark {
  readonly rule: string;
  readonly at: number;
  readonly message: string;
  readonly hint?: string;
}

/**
 * What a reader could still use but should look at: slashes of variants, brackets, double spaces, look-alike letters,
 * letters that run from right to left.
 *
 * ```ts
 * lintText("голоден/голодна", "ru")[0].rule; // "slash"
 * lintText("X선 사진", "ko").length; // 0
 * ```
 */
export function lintText(text: string, lang: string): Remark[] {
  const remarks: Remark[] = [];
  for (const match of text.matchAll(/[\p{L}\u0301]+\s?\/\s?[\p{L}\u0301]+/gu)) {
    if (!UNITS.test(match[0]))
      remarks.push({
        rule: "slash",
        at: match.index,
        message: `“${match[0]}”: a slash of variants`,
        hint: "write one text, or variants with “when”",
      });
  }
  const bracket = /[([][^)\]]*[)\]]/u.exec(text);
  if (bracket)
    remarks.push({
      rule: "brackets",
      at: bracket.index,
      message: `“${bracket[0]}” stands in brackets`,
      hint: "what is no part of the words goes under “note:”, “gloss:” or “say:”",
    });
  const space = /^\s|\s$|\s{2,}|\s(?=[,.!?…])/u.exec(text);
  if (space)
    remarks.push({
      rule: "spaces",
      at: space.index,
      message: "a space too many",
      hint: "one space between words, none before a stop or at the ends",
    });
  for (const match of text.matchAll(/[\p{L}\u0301]+/gu)) {
    const latin = /\p{Script=Latin}/u.exec(match[0]);
    const cyrillic = /\p{Script=Cyrillic}/u.exec(match[0]);
    if (latin && cyrillic) {
      const odd = languageOf(lang) === "ru" || languageOf(lang) === "uk" ? latin[0] : cyrillic[0];
      const code = odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
      remarks.push({
        rule: "look-alike",
        at: match.index,
        message: `“${match[0]}” mixes Latin and Cyrillic letters: “${odd}” is U+${code}`,
        hint: "type the word again with one keyboard",
      });
    }
  }
  const wrongWay = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]+/u.exec(text);
  if (wrongWay)
    remarks.push({
      rule: "right-to-left",
      at: wrongWay.index,
      message: `“${wrongWay[0]}” runs from right to left, which is not supported yet`,
    });
  return remarks;
}

/** Lint every text of a book, and what the book as a whole leaves out. */
export function lintBook(book: Book, { sources, troubles, verify }: Checking): void {
  for (const entry of entriesOf(book)) {
    const source = sources.get(entry.path)!;
    for (const [lang, variants] of Object.entries(entry.text)) {
      for (const { text, offset } of variants) {
        for (const { rule, at, message, hint } of lintText(text, lang)) {
          const raw = source.text.indexOf(text, offset);
          const where = raw >= 0 && raw - offset < 3 ? raw + at : offset;
          source.tell(rule, "warning", where, `“${entry.id}”, ${lang}: ${message}`, hint);
        }
      }
    }
  }
  lintLedger(book, troubles, verify);
  const ids = new Set(entriesOf(book).map(({ id }) => id));
  const missing = CARD_WORDS.filter((word) => !ids.has(word));
  if (missing.length > 0)
    sources
      .get("book.yaml")!
      .tell(
        "card-words",
        "warning",
        0,
        `words every card needs have no entry yet: ${missing.join(", ")}`,
        "write entries with these ids; until then their buttons are not shown",
      );
}

/** Lines of the ledger that speak of nothing in the book, or of nobody: kept, since it is append-only, and told. */
function lintLedger(book: Book, troubles: Trouble[], verify: Verify | undefined): void {
  const known = new Set([
    "book",
    ...book.chapters.map(({ id }) => `chapter:${id}`),
    ...entriesOf(book).map(({ id }) => id),
    ...book.retired.map(({ id }) => id),
  ]);
  const signing = book.ledger.filter(({ act }) => act === "sign");
  const tell = (rule: string, names: readonly string[], message: string): void => {
    const distinct = [...new Set(names)];
    if (distinct.length === 0) return;
    const some = distinct.slice(0, 3).join(", ") + (distinct.length > 3 ? ` and ${distinct.length - 3} more` : "");
    troubles.push({ path: "ledger.jsonl", line: 1, column: 1, level: "warning", rule, message: `${message}: ${some}` });
  };
  tell(
    "ledger-entry",
    book.ledger.filter(({ entry }) => !known.has(entry)).map(({ entry }) => entry),
    "lines speak of entries that are not in the book",
  );
  tell(
    "ledger-language",
    book.ledger
      .filter(({ lang, against = [] }) => [lang, ...against].some((tag) => !book.languages.includes(tag)))
      .map(({ lang }) => lang),
    "lines speak of languages that are not in the book",
  );
  tell(
    "ledger-unsigned",
    verify === undefined
      ? signing.map(({ entry }) => entry)
      : signing.filter((line) => !verify(line)).map(({ entry }) => entry),
    "lines sign without a signature that can be checked, and do not count",
  );
  tell(
    "ledger-person",
    book.ledger.filter(({ act, by }) => act !== "draft" && !Object.hasOwn(book.people, by)).map(({ by }) => by),
    "lines that count for nothing, being by nobody under “people”",
  );
}
