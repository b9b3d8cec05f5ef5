/** The readers of lessons never throw, keep places inside the text, and let nothing through that could run. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatTrouble, readBook, type Folder } from "@parley/book";
import {
  markerOf,
  openLessons,
  readLessons,
  readMarkdown,
  readScript,
  readWebVtt,
  writeSubtitles,
  type CuePiece,
} from "@parley/lesson";
import { runs } from "./runs.ts";

const scrap = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    ..."# ## --- ``` ~~~ * ** _ [ ] ( ) ! < > <!-- --> & &lt; \\ | : - + 1. \n \n\n \t \r \0 \u0301 \ud800 가 ж".split(
      " ",
    ),
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe src=//x></iframe>",
    "[a](javascript:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "![a](data:image/svg+xml,x)",
    "<entry:cold>",
    "<JAVASCRIPT:alert(1)>",
    "[a][b]\n\n[b]: vbscript:x",
    "# ko\n",
    "---\norder: 1\ntitle: { ko: 가 }\n---\n",
    "WEBVTT\n\n",
    "00:01.000 --> 00:02.000\n",
    "99:59:59.999 --> 00:00.000",
    "<c.cold>",
    "</c>",
    "0:02.5 - 0:04\n",
    "ko: ",
  ),
);
const text = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(""));

/** Every value of a tree. */
function* leaves(value: unknown): Generator<readonly [key: string, leaf: unknown]> {
  for (const [key, one] of Object.entries(value as object))
    if (typeof one === "object" && one !== null) yield* leaves(one);
    else yield [key, one];
}

test("Markdown of any kind becomes data without addresses, and places are inside", () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const { blocks, faults, entries, links, media, texts } = readMarkdown(markdown);
      for (const { from, to } of [...faults, ...entries, ...links, ...media, ...texts])
        assert.ok(from >= 0 && from <= to && to <= markdown.length, `${from}-${to} of ${markdown.length}`);
      for (const [key, leaf] of leaves(blocks)) if (key === "to") assert.match(String(leaf), /^(?:path|song|lesson):/);
    }),
    { numRuns: runs(3_000) },
  );
});

test("subtitles of any kind are in order and end after they begin", () => {
  fc.assert(
    fc.property(text, fc.boolean(), (vtt, hasHead) => {
      const whole = (hasHead ? "WEBVTT\n\n" : "") + vtt;
      const { cues, faults } = readWebVtt(whole);
      for (const { from, to } of faults) assert.ok(from >= 0 && from <= to && to <= whole.length + 1);
      for (const [i, cue] of cues.entries()) {
        assert.ok(cue.to > cue.from && cue.text.length > 0);
        assert.ok(i === 0 || cues[i - 1]!.from <= cue.from);
      }
    }),
    { numRuns: runs(3_000) },
  );
});

test("what is written as subtitles is read as the same", () => {
  const piece = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== "" && !one.includes("-->")),
    fc.record({ entry: fc.constantFrom("cold", "춥다", "кто"), text: fc.constantFrom("x & y", "추워", "a<b") }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (list) => {
      const cues = list.map((pieces, i) => ({ from: i * 2, to: i * 2 + 1.5, text: pieces }));
      const read = readWebVtt(writeSubtitles(cues));
      assert.deepEqual(read.faults, []);
      const letters = (all: readonly (readonly CuePiece[])[]): string[] =>
        all.map((pieces) =>
          pieces
            .map((one) => (typeof one === "string" ? one : one.text))
            .join("")
            .normalize("NFC")
            .trim(),
        );
      assert.deepEqual(letters(read.cues.map((cue) => cue.text)), letters(list));
    }),
    { numRuns: runs(1_000) },
  );
});

test("scripts of any kind give subtitles in order, or faults by line", () => {
  fc.assert(
    fc.property(text, (script) => {
      const { cues, faults } = readScript(script, "ko");
      assert.ok(cues.length > 0 || faults.length > 0);
      for (const { line } of faults) assert.ok(line >= 1 && line <= script.split(/\r\n|\n|\r/).length);
      for (const cue of cues) assert.ok(cue.to > cue.from);
      assert.ok(faults.length > 0 || readWebVtt(writeSubtitles(cues)).faults.length === 0);
    }),
    { numRuns: runs(3_000) },
  );
});

test("marking the phrases of a book keeps every letter", () => {
  const words = fc.array(fc.constantFrom("wait", "Please", "no", "not", ".", ", ", " ", "\n", "예", "нет"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 6 }), (parts, phrases) => {
      const mark = markerOf(phrases.map((one, i) => ({ id: String(i), text: one.join(" ") })));
      const letters = parts.join(" ");
      const marked = mark({ from: 0, to: 1, text: [letters] }).text;
      assert.equal(marked.map((one) => (typeof one === "string" ? one : one.text)).join(""), letters);
    }),
    { numRuns: runs(1_000) },
  );
});

test("a lesson of any kind is a lesson or a trouble", () => {
  fc.assert(
    fc.property(text, text, (head, body) => {
      const file = `---\n${head}\n---\n# ko\n\n${body}`;
      const folder: Folder = {
        items: ["lessons/a.md", "media/x.ko.vtt"].map((path) => ({ path, kind: "file" })),
        read: (path) => Buffer.from(path.endsWith(".md") ? file : body, "utf8"),
      };
      const { book } = readBook(folder);
      const { lessons, troubles } = readLessons(folder, book);
      assert.ok(lessons.length > 0 || troubles.length > 0);
      for (const trouble of troubles)
        assert.ok(formatTrouble(trouble).startsWith("lessons/a.md:") || trouble.path !== "");
      for (const { work } of openLessons(folder).lessons)
        for (const lang of work.langs) JSON.stringify(work.textIn(lang));
    }),
    { numRuns: runs(500) },
  );
});
