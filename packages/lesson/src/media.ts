/** The media of a lesson: whether they are there, small enough, what their names say, and their subtitles. */
import { BOOK_RULES, filesOf, type Book, type Folder } from "@parley/book";
import { isMedia, mediaType, videoFault, videoLength } from "@parley/media";
import { tagFor } from "@parley/sound/script";
import { markerOf } from "./cue-words.ts";
import type { Cue } from "./cue.ts";
import type { LessonMedium, LessonMediumKind } from "./lesson.ts";
import type { Placed } from "./lesson-file.ts";
import { SHOWN_ENDINGS, type OpenLesson, type OpenSubtitles } from "./open-lessons.ts";
import { checkEntry, type NamedEntries, type ReportAt } from "./named-entry.ts";
import { LESSON_RULES } from "./rules.ts";
import { formatTime, type CueFault } from "./webvtt.ts";

/** The largest file of a lesson, in bytes. A larger one is not read. */
const LARGEST_MEDIUM = 256_000_000;

/** What reading the media of a lesson needs. */
interface MediaContext {
  readonly folder: Folder;
  readonly book: Book;
  readonly named: NamedEntries;
  readonly teaches: readonly string[];
  readonly report: ReportAt;
}

const CUE_RULES = {
  unreadable: "lesson.subtitles",
  times: "lesson.cue-times",
  overlap: "lesson.cue-overlap",
} as const satisfies { readonly [kind in CueFault["kind"]]: keyof typeof LESSON_RULES };

const ICON = /^[a-z][a-z0-9-]*:[a-z0-9-]+$/;

function kindOf(name: string): LessonMediumKind | undefined {
  if (ICON.test(name)) return "picture";
  return (["picture", "recording", "video"] as const).find((kind) => isMedia(name, kind));
}

/** The media that a lesson shows, by name. */
export function readMedia(open: OpenLesson, context: MediaContext): { readonly [name: string]: LessonMedium } {
  const { folder, report } = context;
  const { head, sections, subtitles } = open;
  const files = new Set(filesOf(folder));
  const media: { [name: string]: LessonMedium } = {};
  for (const place of sections.flatMap((section) => section.media)) {
    const name = place.value;
    if (Object.hasOwn(media, name)) continue;
    const kind = kindOf(name);
    const row = Object.hasOwn(head.media ?? {}, name) ? head.media![name]!.value : undefined;
    media[name] = { kind: kind ?? "picture", subtitles: {} };
    if (!ICON.test(name) && (!/^media\/[^/\\]+(\/[^/\\]+)*$/.test(name) || /(^|\/)\.\.?(\/|$)/.test(name))) {
      report(
        LESSON_RULES["lesson.media"],
        place,
        `“${shortened(name)}” is not inside media/`,
        "write media/NAME, or set:name for a picture",
      );
      continue;
    }
    if (kind === undefined) {
      report(LESSON_RULES["lesson.media"], place, `${name} is of a type that cannot be shown or played`, SHOWN_ENDINGS);
      continue;
    }
    const { get, bytes, sha256 } = row ?? {};
    const isThere = ICON.test(name) || files.has(name);
    if (!isThere) reportMissing(place, row, report);
    const video = isThere && kind === "video" ? checkVideo(place, context) : undefined;
    if (isThere && name.startsWith("media/")) checkCredit(place, context);
    const cues = (subtitles.get(name) ?? []).map((track): [string, readonly Cue[]] => [
      track.lang,
      readTrack(track, video?.seconds, context),
    ]);
    if (kind === "video")
      reportLanguages(
        place,
        cues.map(([lang]) => lang),
        context,
      );
    media[name] = {
      kind,
      ...(isThere && !(kind === "video" && video === undefined) ? { file: name } : {}),
      ...(isThere || get === undefined ? {} : { get }),
      ...(isThere || bytes === undefined ? {} : { bytes }),
      ...(isThere || sha256 === undefined ? {} : { sha256 }),
      subtitles: Object.fromEntries(cues),
    };
  }
  for (const [name, { from, to }] of Object.entries(head.media ?? {}))
    if (!Object.hasOwn(media, name))
      report(LESSON_RULES["lesson.media-unused"], { from, to }, `${name} is shown nowhere in the text`);
  return media;
}

const shortened = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : text;
};

/** Report a file that is not in the book. Where the lesson says all that is needed to find it, this is a warning. */
function reportMissing(
  place: Placed<string>,
  row: { readonly get?: object; readonly bytes?: number; readonly sha256?: string } | undefined,
  report: ReportAt,
): void {
  const lacks = (["get", "bytes", "sha256"] as const).filter((key) => row?.[key] === undefined);
  const rule = LESSON_RULES["lesson.media"];
  if (lacks.length === 0)
    report(
      rule,
      place,
      `${place.value} is not in the book: the lesson says where to get it`,
      "copy it to media/ before you build, if you have it",
      "warning",
    );
  else if (row) report(rule, place, `${place.value} is not there, and “media:” has no ${lacks.join(", no ")}`);
  else report(rule, place, `${place.value} is not there`);
}

/** How long a video is, in seconds, where that is known. `undefined` for one that is too large or is none, which is reported. */
function checkVideo(
  place: Placed<string>,
  { folder, report }: MediaContext,
): { readonly seconds?: number } | undefined {
  const name = place.value;
  const stated = folder.items.find(({ path }) => path === name)?.bytes;
  const data = stated !== undefined && stated > LARGEST_MEDIUM ? undefined : folder.read(name);
  const bytes = stated ?? data?.length ?? 0;
  if (bytes > LARGEST_MEDIUM) {
    const message = `${name} has ${Math.round(bytes / 1e6)} MB; a file of a lesson has at most ${LARGEST_MEDIUM / 1e6} MB`;
    report(LESSON_RULES["lesson.media-size"], place, message);
    return undefined;
  }
  if (data === undefined) return undefined;
  const fault = videoFault(mediaType(name), data);
  if (fault) report(LESSON_RULES["lesson.media"], place, `${name} is not used: ${fault.fault}`, fault.hint);
  const seconds = fault ? undefined : videoLength(mediaType(name), data);
  return fault ? undefined : seconds === undefined ? {} : { seconds };
}

function checkCredit(place: Placed<string>, { book, report }: MediaContext): void {
  const credit = book.credits[place.value];
  if (credit === undefined) report(BOOK_RULES["no-credit"], place, `${place.value} has no credit yet`);
  else if (credit.consent === false)
    report(BOOK_RULES["no-consent"], place, `${place.value} shows or plays a person without their recorded consent`);
}

/** The subtitles of a track with the words of the book in them; its faults are reported in its file. */
function readTrack(track: OpenSubtitles, length: number | undefined, context: MediaContext): Cue[] {
  const { source, faults, cues, lang } = track;
  const { named, teaches } = context;
  for (const { kind, from, to, message, hint } of faults)
    source.report(LESSON_RULES[CUE_RULES[kind]], [from, to], message, hint);
  const report: ReportAt = (rule, { from, to }, ...what) => source.report(rule, [from, to], ...what);
  const taught = new Set(teaches);
  const phrases = [...named.entries.values()]
    .filter(({ kind }) => kind !== "sign")
    .toSorted((a, b) => Number(taught.has(b.id)) - Number(taught.has(a.id)))
    .flatMap(({ id, text }) => {
      const tag = tagFor(lang, text);
      return tag === undefined ? [] : [{ id, text: text[tag]![0]?.text ?? "" }];
    });
  const mark = markerOf(phrases);
  return cues.map(({ offset, end, ...cue }) => {
    const at = { from: offset, to: Math.min(end, lineEnd(source.text, offset)) };
    if (length !== undefined && cue.from >= length)
      report(
        LESSON_RULES["lesson.cue-times"],
        at,
        `a subtitle begins at ${formatTime(cue.from)}, and the video ends at ${formatTime(length)}`,
      );
    const text = cue.text.map((piece) =>
      typeof piece === "string" || checkEntry({ value: piece.entry, ...at }, named, report) ? piece : piece.text,
    );
    return mark({ ...cue, text });
  });
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
};

/** Report the languages of the book in which a video has no subtitles. */
function reportLanguages(place: Placed<string>, langs: readonly string[], { book, report }: MediaContext): void {
  const have = Object.fromEntries(langs.map((lang) => [lang, lang]));
  const missing = book.languages.filter((lang) => tagFor(lang, have) === undefined);
  if (missing.length > 0)
    report(LESSON_RULES["lesson.no-subtitles"], place, `${place.value} has no subtitles in ${missing.join(", ")}`);
}
