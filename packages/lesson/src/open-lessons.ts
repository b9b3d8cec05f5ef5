import {
  BOOK_RULES,
  filesOf,
  idTrouble,
  isIgnored,
  openSource,
  parseYaml,
  TAG,
  troubleOf,
  type Folder,
  type Source,
  type Trouble,
  type Work,
} from "@parley/book";
import { isMedia, mediaEndings } from "@parley/media";
import { cueText } from "./cue.ts";
import { LESSON, partsOf, type LessonHead, type LessonParts, type Section } from "./lesson-file.ts";
import { readMarkdown, type ReadMarkdown } from "./markdown.ts";
import { LESSON_RULES } from "./rules.ts";
import { readWebVtt, type ReadCues } from "./webvtt.ts";

/** A section of a lesson as it was read. */
interface OpenSection extends Section, ReadMarkdown {
  readonly lang: string;
}

/** A file of subtitles beside a medium. */
export interface OpenSubtitles extends ReadCues {
  readonly file: string;
  readonly lang: string;
  readonly source: Source;
}

/** A lesson as it is written, before it is checked with its book. */
export interface OpenLesson {
  readonly id: string;
  readonly path: string;
  readonly source: Source;
  readonly head: LessonHead;
  readonly sections: readonly OpenSection[];
  /** The subtitles of each medium that it shows, by the name of the medium. */
  readonly subtitles: ReadonlyMap<string, readonly OpenSubtitles[]>;
  /** The lesson in the ledger. */
  readonly work: Work;
}

/** The lessons of a folder, and what cannot be read. */
export interface OpenLessons {
  readonly lessons: readonly OpenLesson[];
  readonly troubles: Trouble[];
}

const LESSON_PATH = /^lessons\/([^/]+)\.md$/;
/** The most letters of a section. It is read in less than a second whatever it has. */
export const SECTION_LIMIT = 20_000;

/**
 * The lessons of a book: the files `lessons/*.md`, with the subtitles of their media. What cannot be read is reported. Never throws.
 *
 * ```ts
 * openLessons({ items: [], read: () => undefined }).lessons.length; // 0
 * ```
 */
export function openLessons(folder: Folder): OpenLessons {
  const troubles: Trouble[] = [];
  const files = filesOf(folder).filter((path) => !isIgnored(path));
  // Of two names that differ only in their form in Unicode, the second is reported with the folder.
  const paths = [...new Map(files.toReversed().map((path) => [path.normalize("NFC"), path])).values()].toReversed();
  const lessons = paths.flatMap((path): OpenLesson[] => {
    const id = LESSON_PATH.exec(path.normalize("NFC"))?.[1];
    if (id === undefined) return [];
    const why = idTrouble(id);
    if (why !== undefined) {
      const message = `the name of the lesson “${id}” ${why}`;
      troubles.push(troubleOf(LESSON_RULES["lesson.name"], { path, line: 1, column: 1 }, message));
      return [];
    }
    const source = openSource(folder, path, troubles);
    return source === undefined ? [] : openLesson(id, source, folder, files, troubles);
  });
  return { lessons, troubles };
}

function openLesson(
  id: string,
  source: Source,
  folder: Folder,
  files: readonly string[],
  troubles: Trouble[],
): OpenLesson[] {
  const { path, text } = source;
  if (text.trim() === "") {
    source.report(BOOK_RULES["file-empty"], 0, `${path} is empty`);
    return [];
  }
  const parts = partsOf(text);
  const head = readHead(source, parts, troubles);
  const sections = readSections(source, parts);
  if (head === undefined) return [];
  const names = new Set(sections.flatMap(({ media }) => media.map(({ value }) => value)));
  const subtitles = new Map<string, OpenSubtitles[]>();
  for (const name of names) {
    if (!isMedia(name, "video") && !isMedia(name, "recording")) continue;
    const found = subtitleFiles(name, files).flatMap(({ file, lang }): OpenSubtitles[] => {
      const cues = openSource(folder, file, troubles);
      return cues === undefined ? [] : [{ file, lang, source: cues, ...readWebVtt(cues.text) }];
    });
    subtitles.set(name, found);
  }
  const lesson = { id, path, source, head, sections, subtitles };
  return [{ ...lesson, work: workOf(lesson, new Set(files)) }];
}

/** The head of a lesson; its faults are reported. */
function readHead(source: Source, { head, before }: LessonParts, troubles: readonly Trouble[]): LessonHead | undefined {
  if (head === undefined) {
    source.report(LESSON_RULES["lesson.front"], before.from, "the lesson has no title and order between two lines ---");
    return undefined;
  }
  // Blanks in the place of the text, so that every offset stays.
  const blank = (text: string): string => text.replace(/[^\n]/g, " ");
  const { text } = source;
  const yaml = source.mended(
    blank(text.slice(0, head.from)) + text.slice(head.from, head.to) + blank(text.slice(head.to)),
    [],
  );
  const reported = troubles.length;
  const node = parseYaml(yaml);
  if (node === null) {
    if (troubles.length === reported)
      source.report(LESSON_RULES["lesson.front"], head.from, "nothing stands between the two lines ---");
    return undefined;
  }
  return LESSON.read(node, { source: yaml, name: "", offset: head.from });
}

/** The sections of a lesson by language; what stands outside of them is reported. */
function readSections(source: Source, { head, before, sections }: LessonParts): OpenSection[] {
  const rule = LESSON_RULES["lesson.section"];
  if (head && before.text.trim() !== "") {
    const at = before.from + before.text.search(/\S/u);
    source.report(rule, at, "text stands before the first section");
  }
  const seen = new Set<string>();
  return sections.flatMap((section): OpenSection[] => {
    const { heading, at, to, text, from } = section;
    if (!TAG.test(heading)) {
      source.report(rule, [at, to], `“# ${heading}” is not the tag of a language`);
      return [];
    }
    if (seen.has(heading)) {
      source.report(rule, [at, to], `there are two sections in ${heading}`, "keep one of them");
      return [];
    }
    seen.add(heading);
    const length = Array.from(text).length;
    if (length > SECTION_LIMIT) {
      source.report(
        LESSON_RULES["lesson.long"],
        [at, to],
        `the section has ${length} letters; a lesson has at most ${SECTION_LIMIT} in a language`,
      );
      return [{ ...section, lang: heading, ...readMarkdown("") }];
    }
    const read = readMarkdown(text);
    const moved = <T extends { readonly from: number; readonly to: number }>(list: readonly T[]): T[] =>
      list.map((one) => ({ ...one, from: one.from + from, to: one.to + from }));
    return [
      {
        ...section,
        lang: heading,
        blocks: read.blocks,
        entries: moved(read.entries),
        links: moved(read.links),
        media: moved(read.media),
        texts: moved(read.texts),
        faults: moved(read.faults),
      },
    ];
  });
}

/** The files of subtitles beside a medium: `media/crane.ko.vtt` beside `media/crane.webm`. */
function subtitleFiles(medium: string, files: readonly string[]): { readonly file: string; readonly lang: string }[] {
  const start = `${medium.slice(0, medium.lastIndexOf("."))}.`;
  return files.flatMap((file) => {
    const name = file.normalize("NFC");
    const lang = name.startsWith(start) && name.endsWith(".vtt") ? name.slice(start.length, -".vtt".length) : "";
    return TAG.test(lang) ? [{ file, lang }] : [];
  });
}

/** A lesson as the ledger sees it: all that people read of it in a language, and what is asked. */
function workOf({ id, path, head, sections, subtitles }: Omit<OpenLesson, "work">, files: ReadonlySet<string>): Work {
  const { title, "can-do": canDo, policy, teaches = [], chapters = [], checks = [], order } = head;
  const names = [...new Set(sections.flatMap(({ media }) => media.map(({ value }) => value)))];
  const tracks = [...subtitles].flatMap(([medium, list]) => list.map((one) => ({ medium, ...one })));
  const tracksIn = (lang: string): typeof tracks => tracks.filter((one) => one.lang === lang);
  const idsOf = (list: readonly { readonly value: string }[]): string[] =>
    list.map(({ value }) => value.normalize("NFC"));
  return {
    id: `lesson:${id}`,
    path,
    ...(policy === undefined ? {} : { policy }),
    langs: Object.keys(title).filter((lang) => sections.some((section) => section.lang === lang)),
    textIn(lang) {
      const section = sections.find((one) => one.lang === lang);
      if (section === undefined || title[lang] === undefined) return undefined;
      const own = tracksIn(lang);
      return {
        kind: "lesson",
        title: title[lang],
        order: order.value,
        "can-do": canDo[lang] ?? "",
        text: section.text.replace(/\r\n?/g, "\n").normalize("NFC").trim(),
        teaches: idsOf(teaches),
        chapters: idsOf(chapters),
        checks: checks.map(({ value: { as = "read", ask, right, among = [] } }) => ({
          as,
          ...(ask?.[lang] === undefined ? {} : { ask: ask[lang] }),
          right: right.value.normalize("NFC"),
          among: idsOf(among),
        })),
        ...(own.length === 0
          ? {}
          : {
              subtitles: own.map(({ medium, cues }) => ({
                medium,
                cues: cues.map((cue) => [cue.from, cue.to, cueText(cue)]),
              })),
            }),
      };
    },
    words: Object.fromEntries(
      sections.map(({ lang, texts }) => [
        lang,
        [
          title[lang] ?? "",
          canDo[lang] ?? "",
          ...texts.map(({ value }) => value),
          ...checks.map(({ value: { ask } }) => ask?.[lang] ?? ""),
          ...tracksIn(lang).flatMap(({ cues }) => cues.map(cueText)),
        ],
      ]),
    ),
    files: [...names.filter((name) => files.has(name)), ...tracks.map(({ file }) => file.normalize("NFC"))],
  };
}

/** The endings of the files that a lesson can show, for a message. */
export const SHOWN_ENDINGS = `${mediaEndings("picture")}; ${mediaEndings("recording")}; ${mediaEndings("video")}`;

/**
 * The lessons of a book as works of the ledger. Never throws.
 *
 * ```ts
 * lessonWorks({ items: [], read: () => undefined }); // []
 * ```
 */
export function lessonWorks(folder: Folder): Work[] {
  return openLessons(folder).lessons.map(({ work }) => work);
}
