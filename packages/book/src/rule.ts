import type { Book, Chapter, Entry } from "./book.ts";
import type { Folder } from "./folder.ts";
import type { Verify } from "./ledger-line.ts";
import type { parseTemplate } from "./template.ts";
import type { Variant } from "./text.ts";
import type { Level, Position, Trouble } from "./trouble.ts";

/** What is known of a rule: one row in the table of its subject. */
interface Row {
  readonly level: Level;
  /** Where a rule that stops is only a warning, in words. */
  readonly milder?: string;
  /** Whether a release stops on it, although a draft does not. */
  readonly release?: true;
  /** What a trouble of this rule means, in one sentence for an author. */
  readonly meaning: string;
  /** What to do about it. It is the hint of a trouble that has no hint of its own. */
  readonly hint: string;
  /** Looks at the whole book; left out where the rule is reported while a file is read. */
  readonly check?: Check;
}

declare const defined: unique symbol;

/** A rule of a book. Only `defineRules` makes one, so whatever reports a rule has a row for it. */
export interface Rule extends Row {
  readonly name: string;
  readonly subject: string;
  readonly [defined]: true;
}

/**
 * The rules of one subject, by name.
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

/** What checks look at: the book that was read, and what it was read from. */
export interface CheckContext {
  readonly book: Book;
  readonly entries: readonly Entry[];
  readonly folder: Folder;
  /** The languages in which every entry must have words. */
  readonly required: readonly string[];
  readonly verify: Verify | undefined;
  /** The path of a chapter's file. */
  readonly pathOf: (chapter: Chapter) => string;
  /** The text of a file that was read. */
  readonly textOf: (path: string) => string;
  /** The words of a variant, parsed at its slots. */
  readonly templateOf: (variant: Variant) => ReturnType<typeof parseTemplate>;
}

/** Where something is reported: a file, from an offset (default: its beginning) to an end, both in code units. */
export interface Where {
  readonly path: string;
  readonly offset?: number;
  readonly end?: number;
}

/** Report one trouble of the rule that is checked; without a hint of its own it has the rule's hint. */
export type Report = (where: Where, message: string, hint?: string) => void;

/** The check of one rule: `warn` reports at the milder level. */
export type Check = (context: CheckContext, report: Report, warn: Report) => void;

/** A check of every entry. */
export function eachEntry(check: (entry: Entry, report: Report, context: CheckContext, warn: Report) => void): Check {
  return (context, report, warn) => {
    for (const entry of context.entries) check(entry, report, context, warn);
  };
}

/** A variant of an entry with its language, and the place of its words. */
export interface TextOfEntry {
  readonly entry: Entry;
  readonly tag: string;
  readonly variant: Variant;
  readonly where: Where;
}

/** A check of every variant of every entry. */
export function eachVariant(check: (wording: TextOfEntry, report: Report, context: CheckContext) => void): Check {
  return eachEntry((entry, report, context) => {
    for (const [tag, variants] of Object.entries(entry.text))
      for (const variant of variants)
        check({ entry, tag, variant, where: { path: entry.path, offset: variant.offset } }, report, context);
  });
}

/** A trouble of a rule, at the rule's level and with its hint unless others are given. */
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
