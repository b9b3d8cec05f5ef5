import { entriesOf, type Book } from "./book.ts";
import type { Folder } from "./folder.ts";
import type { IsDrawn } from "./letters.ts";
import { troubleOf, type CheckContext, type Report, type Rule } from "./rule.ts";
import { ANSWER_RULES } from "./rules/answer.ts";
import { CHAPTER_RULES } from "./rules/chapter.ts";
import { COMPARISON_RULES } from "./rules/comparison.ts";
import { DRILL_RULES } from "./rules/drill.ts";
import { FILE_RULES } from "./rules/file.ts";
import { IDENTITY_RULES } from "./rules/identity.ts";
import { KIND_RULES } from "./rules/kind.ts";
import { LEDGER_RULES } from "./rules/ledger.ts";
import { LEXICON_RULES } from "./rules/lexicon.ts";
import { MEDIA_RULES } from "./rules/media.ts";
import { PICTURE_RULES } from "./rules/picture.ts";
import { PATH_RULES } from "./rules/path.ts";
import { PRINT_RULES } from "./rules/print-request.ts";
import { SHAPE_RULES } from "./rules/shape.ts";
import { SIGNATURE_RULES } from "./rules/signature.ts";
import { SLOT_RULES } from "./rules/slot.ts";
import { TEXT_RULES } from "./rules/text.ts";
import { TRANSLATION_RULES } from "./rules/translation.ts";
import type { Source } from "./source.ts";
import { parseTemplate } from "./template.ts";
import type { Level, Trouble } from "./trouble.ts";
import type { Work } from "./work.ts";

/** Every rule that is checked while a book is read, by name, in the order of subjects. */
export const BOOK_RULES = {
  ...FILE_RULES,
  ...SHAPE_RULES,
  ...CHAPTER_RULES,
  ...IDENTITY_RULES,
  ...TRANSLATION_RULES,
  ...COMPARISON_RULES,
  ...KIND_RULES,
  ...ANSWER_RULES,
  ...PATH_RULES,
  ...DRILL_RULES,
  ...SLOT_RULES,
  ...MEDIA_RULES,
  ...PICTURE_RULES,
  ...TEXT_RULES,
  ...LEXICON_RULES,
  ...PRINT_RULES,
  ...LEDGER_RULES,
  ...SIGNATURE_RULES,
};

/** The options of `checkBook`. */
interface CheckOptions {
  /** The YAML files that were read, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The list that troubles are added to. */
  readonly troubles: Trouble[];
  readonly folder: Folder;
  readonly required: readonly string[];
  readonly isPartial: boolean;
  /** The ids of the entries that a partial build leaves out. */
  readonly leftOut: ReadonlySet<string>;
  readonly works: readonly Work[];
  readonly isDrawn: IsDrawn;
  readonly today?: string;
}

/** The hint of a rule that needs all chapters, while one cannot be read. */
const CHAPTERS_FIRST = "correct the chapters first: what cannot be read may need this";

/** Run the checks of some rules on a book. */
export function checkBook(book: Book, rules: readonly Rule[], options: CheckOptions): void {
  const context = makeContext(book, options);
  const isPartlyRead = options.troubles.some(
    ({ path, level, rule }) => path.startsWith("chapters/") && (level === "stop" || rule === "not-read"),
  );
  for (const rule of rules) {
    const reporter =
      (level?: Level): Report =>
      ({ path, offset = 0, end = offset }, message, ownHint) => {
        const hint = rule.needsAllChapters && isPartlyRead ? CHAPTERS_FIRST : ownHint;
        const source = options.sources.get(path);
        if (source) source.report(rule, [offset, end], message, hint, level);
        else options.troubles.push(troubleOf(rule, { path, line: 1, column: 1 }, message, hint, level));
      };
    rule.check?.(context, reporter(), reporter("warning"));
  }
}

function makeContext(
  book: Book,
  { sources, folder, required, isPartial, leftOut, works, isDrawn, today }: CheckOptions,
): CheckContext {
  const templates = new Map<string, ReturnType<typeof parseTemplate>>();
  const paths = new Map(Array.from(sources.keys(), (path) => [path.normalize("NFC"), path]));
  return {
    book,
    entries: entriesOf(book),
    folder,
    required,
    isPartial,
    leftOut,
    works,
    isDrawn,
    ...(today === undefined ? {} : { today }),
    pathOf: ({ id }) => paths.get(`chapters/${id}.yaml`)!,
    textOf: (path) => sources.get(path)!.text,
    templateOf({ text }) {
      const template = templates.get(text) ?? parseTemplate(text);
      templates.set(text, template);
      return template;
    },
  };
}
