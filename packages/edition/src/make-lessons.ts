import type { Standing } from "@parley/book";
import type { Cue, Lesson, LessonBlock, LessonInline, LessonMedium, ReadLesson } from "@parley/lesson";
import { tagFor } from "@parley/sound/script";
import type { EditionContext } from "./edition-context.ts";
import type { EditionEntry, EditionLesson } from "./edition.ts";

/** The lessons of a book of which all phrases are included, in their order. */
export function makeLessons(
  context: EditionContext,
  entries: { readonly [id: string]: EditionEntry },
): EditionLesson[] {
  return (context.options.lessons ?? [])
    .filter(({ lesson }) => namedBy(lesson).every((id) => Object.hasOwn(entries, id)))
    .map((read) => makeLesson(context, read, entries));
}

function makeLesson(
  context: EditionContext,
  { lesson, work }: ReadLesson,
  entries: { readonly [id: string]: EditionEntry },
): EditionLesson {
  const { languages, ledger, book, discloser, resolveWords, collector } = context;
  const policy = work.policy ?? book.policy;
  const standing: { [lang: string]: Standing } = {};
  const disclosure: { [lang: string]: number } = {};
  for (const lang of languages) {
    const written = tagFor(lang, Object.fromEntries(work.langs.map((tag) => [tag, tag])));
    if (written === undefined) continue;
    const provenance = ledger({ work }, written, policy);
    standing[lang] = provenance.standing;
    disclosure[lang] = discloser.number(provenance);
  }
  /** Values for every included language: its own, or those of the nearest tag. */
  const resolve = <T>(values: { readonly [tag: string]: T }): { [tag: string]: T } =>
    Object.fromEntries(
      languages.flatMap((tag) => {
        const from = tagFor(tag, values);
        return from === undefined ? [] : [[tag, values[from]!] as const];
      }),
    );
  const owner = { id: work.id, path: work.path, line: 1, column: 1 };
  const media = Object.entries(lesson.media).map(([name, medium]): [string, LessonMedium] => {
    const { file: named, ...rest } = medium;
    const file = named === undefined ? undefined : collector.take(named, owner);
    const subtitles = resolve(medium.subtitles);
    return [
      name,
      {
        ...rest,
        ...(medium.get === undefined ? {} : { get: resolveWords(medium.get) }),
        ...(file === undefined ? {} : { file }),
        subtitles: Object.fromEntries(
          Object.entries(subtitles).map(([lang, cues]) => [lang, cues.map((cue) => withKnown(cue, entries))]),
        ),
      },
    ];
  });
  return {
    ...lesson,
    title: resolveWords(lesson.title),
    canDo: resolveWords(lesson.canDo),
    body: resolve(lesson.body),
    media: Object.fromEntries(media),
    checks: lesson.checks.map((check) => (check.ask ? { ...check, ask: resolveWords(check.ask) } : check)),
    policy,
    standing,
    disclosure,
  };
}

/** A subtitle in which only phrases that are included lead to a card. */
function withKnown(cue: Cue, entries: { readonly [id: string]: EditionEntry }): Cue {
  const text = cue.text.map((piece) =>
    typeof piece === "string" || Object.hasOwn(entries, piece.entry) ? piece : piece.text,
  );
  return { ...cue, text };
}

/** The ids of the phrases that a lesson cannot be without. */
function namedBy({ teaches, checks, body }: Lesson): string[] {
  const inline = (parts: readonly LessonInline[]): string[] =>
    parts.flatMap((part) => {
      if (typeof part === "string") return [];
      if ("entry" in part) return [part.entry];
      if ("strong" in part) return inline(part.strong);
      return "em" in part ? inline(part.em) : [];
    });
  const inBlock = (block: LessonBlock): string[] => {
    if (block.kind === "phrase") return [block.entry];
    if (block.kind === "list") return block.items.flat().flatMap(inBlock);
    if (block.kind === "quote") return block.blocks.flatMap(inBlock);
    return block.kind === "heading" || block.kind === "text" ? inline(block.text) : [];
  };
  return [...teaches, ...checks.flatMap(({ among }) => among), ...Object.values(body).flat().flatMap(inBlock)];
}
