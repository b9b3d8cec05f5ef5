import type { Book, Chapter, Entry } from "./book.ts";
import type { Folder } from "./folder.ts";
import type { IsDrawn } from "./letters.ts";
import type { parseTemplate } from "./template.ts";
import type { Variant } from "./text.ts";
import type { Find } from "./text-finding.ts";
import type { Level, Position, Trouble } from "./trouble.ts";
import type { Work } from "./work.ts";

/** A rule as a row in the table of its subject. */
export interface Row {
  readonly level: Level;
  /** The name that the rule had before. */
  readonly alias?: string;
  /** The case in which a rule that stops is only a warning, in words. */
  readonly milder?: string;
  /** Whether this warning stops a release. */
  readonly release?: true;
  /** The meaning of its troubles, in one sentence for an author. */
  readonly meaning: string;
  /** What to do, as the default hint of its troubles. */
  readonly hint: string;
  /** Whether its troubles on a line that is not YAML follow from that, so that they are not reported. */
  readonly followsFromYaml?: true;
  /** Whether its hint would lead to a loss while a chapter cannot be read. */
  readonly needsAllChapters?: true;
  /** Checks the whole book; left out where the rule is reported while a file is read. */
  readonly check?: Check;
}

declare const defined: unique symbol;

/** A rule of a book. Only `defineRules` makes one, so every reported rule is in a table. */
export interface Rule extends Row {
  readonly name: string;
  readonly subject: string;
  readonly [defined]: true;
}

/**
 * The rules of one subject, by name. Never throws.
 *
 * ```ts
 * const { late } = defineRules("Dates", { late: { level: "warning", meaning: "A date is past.", hint: "change it" } });
 * late.name; // "late"
 * ```
 */
export function defineRules<const Name extends string>(
  subject: string,
  rows: { readonly [N in Name]: Row },
): { readonly [N in Name]: Rule } {
  const rules = Object.entries<Row>(rows).map(([name, row]) => [name, { name, subject, ...row }]);
  return Object.fromEntries(rules) as { readonly [N in Name]: Rule };
}

/** The input of checks: the book, and the files it was read from. */
export interface CheckContext {
  readonly book: Book;
  readonly entries: readonly Entry[];
  readonly folder: Folder;
  /** The languages in which every entry must have a text. */
  readonly required: readonly string[];
  /** Whether what is not translated yet is left out, and what cannot be is shown in another language. */
  readonly isPartial: boolean;
  /** The ids of the entries that a partial build leaves out. */
  readonly leftOut: ReadonlySet<string>;
  /** The parts of the book with files of their own, as far as they are given. */
  readonly works: readonly Work[];
  /** The date of today, `YYYY-MM-DD`; without it, only dates far in the future are reported. */
  readonly today?: string;
  /** Whether the fonts of Parley have a letter. */
  readonly isDrawn: IsDrawn;
  /** The path of a chapter's file. */
  readonly pathOf: (chapter: Chapter) => string;
  /** The text of a file that was read. */
  readonly textOf: (path: string) => string;
  /** The template of a variant. */
  readonly templateOf: (variant: Variant) => ReturnType<typeof parseTemplate>;
}

/** The location of a trouble: a file, an offset (default: 0) and an end, in UTF-16 code units. */
export interface Location {
  readonly path: string;
  readonly offset?: number;
  readonly end?: number;
}

/** Report one trouble of the checked rule; the default hint is that of the rule. */
export type Report = (where: Location, message: string, hint?: string) => void;

/** The check of one rule; `warn` reports a warning. */
export type Check = (context: CheckContext, report: Report, warn: Report) => void;

/** A check of every entry. */
export function eachEntry(check: (entry: Entry, report: Report, context: CheckContext, warn: Report) => void): Check {
  return (context, report, warn) => {
    for (const entry of context.entries) check(entry, report, context, warn);
  };
}

/** A variant of an entry, with its language and location. */
export interface TextOfEntry {
  readonly entry: Entry;
  readonly tag: string;
  readonly variant: Variant;
  readonly where: Location;
}

/** A check of every variant of every entry. */
export function eachVariant(check: (wording: TextOfEntry, report: Report, context: CheckContext) => void): Check {
  return eachEntry((entry, report, context) => {
    for (const [tag, variants] of Object.entries(entry.text))
      for (const variant of variants)
        check({ entry, tag, variant, where: { path: entry.path, offset: variant.offset } }, report, context);
  });
}

/** A check of every text of a book, alone. */
export function eachText(find: Find): Check {
  return eachVariant(({ entry, tag, variant, where }, report, { textOf }) => {
    for (const { at, length, message } of find(variant.text, tag)) {
      // In a file a text can be in quotes, or have escaped characters; then only its beginning is known.
      const raw = textOf(entry.path).indexOf(variant.text, variant.offset);
      const isHere = raw >= 0 && raw - variant.offset < 3;
      const range = isHere ? { offset: raw + at, end: raw + at + length } : {};
      report({ ...where, ...range }, `“${entry.id}”, ${tag}: ${message}`);
    }
  });
}

/**
 * A trouble of a rule, with the hint and the level of the rule unless others are given. Never throws.
 *
 * ```ts
 * import { BOOK_RULES, troubleOf } from "@parley/book";
 * const at = { path: "book.yaml", line: 1, column: 1 };
 * troubleOf(BOOK_RULES["file-empty"], at, "book.yaml is empty").level; // "stop"
 * ```
 */
export function troubleOf(
  rule: Rule,
  at: Pick<Trouble, keyof Position | "end" | "source">,
  message: string,
  hint: string = rule.hint,
  level: Level = rule.level,
): Trouble {
  const { path, line, column, end, source } = at;
  return {
    level,
    rule: rule.name,
    path,
    line,
    column,
    ...(end === undefined ? {} : { end }),
    message,
    hint,
    ...(source === undefined ? {} : { source }),
  };
}
