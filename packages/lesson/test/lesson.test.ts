/** Parts of lessons: what becomes of each kind of Markdown, of subtitles and of scripts. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import webVtt from "webvtt-parser";
import { cueText, markerOf, readMarkdown, readScript, readWebVtt, writeSubtitles } from "@parley/lesson";

const text = (...parts: readonly unknown[]): object => ({ kind: "text", text: parts });

describe("Markdown", () => {
  const CASES: readonly (readonly [markdown: string, blocks: readonly unknown[]])[] = [
    ["Hello.", [text("Hello.")]],
    ["Two\nlines.", [text("Two lines.")]],
    ["Two  \nlines.", [text("Two", { line: true }, "lines.")]],
    ["**Stop** and *wait*.", [text({ strong: ["Stop"] }, " and ", { em: ["wait"] }, ".")]],
    ["## Title", [{ kind: "heading", level: 2, text: ["Title"] }]],
    ["###### Deep", [{ kind: "heading", level: 4, text: ["Deep"] }]],
    ["<entry:hello>", [{ kind: "phrase", entry: "hello" }]],
    [
      "<entry:안녕>\n<entry:пока>",
      [
        { kind: "phrase", entry: "안녕" },
        { kind: "phrase", entry: "пока" },
      ],
    ],
    ["Say <entry:hello>.", [text("Say ", { entry: "hello" }, ".")]],
    ["[this](entry:hello)", [text({ entry: "hello", text: ["this"] })]],
    ["[go](path:burn)", [text({ to: "path:burn", text: ["go"] })]],
    ["![a rope](parley:rope)", [{ kind: "medium", medium: "parley:rope", text: "a rope" }]],
    ["![x](media/a.webm)", [{ kind: "medium", medium: "media/a.webm", text: "x" }]],
    ["- a\n- b", [{ kind: "list", items: [[text("a")], [text("b")]] }]],
    ["3. a\n4. b", [{ kind: "list", start: 3, items: [[text("a")], [text("b")]] }]],
    ["- <entry:a>", [{ kind: "list", items: [[{ kind: "phrase", entry: "a" }]] }]],
    ["> a", [{ kind: "quote", blocks: [text("a")] }]],
    ["a\n\n---\n\nb", [text("a"), { kind: "rule" }, text("b")]],
    ["<!-- for authors -->\n\na", [text("a")]],
    ["a \\<b> &lt; c", [text("a <b> < c")]],
    ["5 < 6", [text("5 < 6")]],
  ];
  for (const [markdown, blocks] of CASES)
    test(markdown, () => {
      const read = readMarkdown(markdown);
      assert.deepEqual(read.blocks, blocks);
      assert.deepEqual(read.faults, []);
    });
});

describe("Markdown that tries to run is reported, and none of it is shown", () => {
  const CASES = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//x></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "a <svg onload=alert(1)> b",
    "<iframe src='//x'></iframe>",
    "<object data=x></object>",
    "<style>*{display:none}</style>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](vbscript:x)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](file:///etc/passwd)",
    "[x](https://example.org)",
    "[x](//example.org)",
    "[x](../../book.yaml)",
    "[x](path:)",
    "<javascript:alert(1)>",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<!-- a --><script>alert(1)</script><!-- b -->",
    "```\nalert(1)\n```",
    "`alert(1)`",
    "a ![x](media/x.png) b",
  ];
  for (const markdown of CASES)
    test(markdown, () => {
      const { blocks, faults } = readMarkdown(markdown);
      assert.ok(faults.length > 0);
      assert.doesNotMatch(JSON.stringify(blocks), /script:|alert|https?:|onerror|onload|data:|file:|"to"/i);
    });
});

test("subtitles are read as another reader of WebVTT reads them", () => {
  const file = `WEBVTT a title

NOTE a note
of two lines

STYLE
::cue { color: red }

1
00:00.500 --> 00:02.000 align:start
Здра́вствуйте &amp; <b>входи́те</b>.

01:00:00.000 --> 01:00:01.250
first
second
`;
  const { cues, faults } = readWebVtt(file);
  assert.deepEqual(faults, []);
  const other = new webVtt.WebVTTParser().parse(file, "metadata");
  assert.deepEqual(
    cues.map(({ from, to }) => [from, to]),
    other.cues.map(({ startTime, endTime }) => [startTime, endTime]),
  );
  assert.deepEqual(cues.map(cueText), ["Здра́вствуйте & входи́те.", "first\nsecond"]);
  assert.deepEqual(new webVtt.WebVTTParser().parse(writeSubtitles(cues), "metadata").errors, []);
});

describe("faults of subtitles", () => {
  const CASES: readonly (readonly [body: string, kind: string, cues: number])[] = [
    ["00:02.000 --> 00:01.000\nx", "times", 0],
    ["00:01.000 --> 00:01.000\nx", "times", 0],
    ["00:61.000 --> 00:62.000\nx", "times", 0],
    ["0:01.000 --> 0:02.000\nx", "times", 0],
    ["00:01.00 --> 00:02.00\nx", "times", 0],
    ["00:01.000 -> 00:02.000\nx", "unreadable", 0],
    ["00:01.000 --> \nx", "times", 0],
    ["00:01.000 --> 00:02.000", "unreadable", 0],
    ["00:01.000 --> 00:02.000\nx\n00:02.000 --> 00:03.000\ny", "times", 0],
    ["00:01.000 --> 00:03.000\nx\n\n00:02.000 --> 00:04.000\ny", "overlap", 2],
    ["00:05.000 --> 00:06.000\nlate\n\n00:01.000 --> 00:05.500\nearly", "overlap", 2],
    [`00:01.000 --> 00:02.000\n${"x".repeat(301)}`, "unreadable", 0],
  ];
  for (const [body, kind, count] of CASES)
    test(JSON.stringify(body.slice(0, 60)), () => {
      const { cues, faults } = readWebVtt(`WEBVTT\n\n${body}\n`);
      assert.deepEqual(
        faults.map((one) => one.kind),
        [kind],
      );
      assert.equal(cues.length, count);
    });
});

describe("phrases of a book in subtitles", () => {
  const PHRASES = [
    { id: "wait", text: "Подожди́те, пожа́луйста." },
    { id: "wait-here", text: "Подожди́те, пожа́луйста, здесь." },
    { id: "no", text: "Нет." },
    { id: "slot", text: "Подождите {n}." },
  ];
  const CASES: readonly (readonly [cue: string, ids: readonly string[]])[] = [
    ["Подождите, пожалуйста.", ["wait"]],
    ["подождите пожалуйста здесь", ["wait-here"]],
    ["Нет.", ["no"]],
    ["Да? Нет! Подождите, пожалуйста.", ["no", "wait"]],
    ["Нет воды.", []],
    ["Здесь нет.", []],
    ["Подождите.", []],
  ];
  for (const [cue, ids] of CASES)
    test(cue, () =>
      assert.deepEqual(
        markerOf(PHRASES)({ from: 0, to: 1, text: [cue] }).text.flatMap((one) =>
          typeof one === "string" ? [] : [one.entry],
        ),
        ids,
      ),
    );
});

describe("scripts with times", () => {
  const CASES: readonly (readonly [
    script: string,
    lang: string,
    cues: readonly unknown[],
    faults: readonly number[],
  ])[] = [
    ["0:00 - 0:02\nHello.", "en", [[0, 2, "Hello."]], []],
    [
      "0:00\nHello.\n0:01\nBye.",
      "en",
      [
        [0, 1, "Hello."],
        [1, 2.5, "Bye."],
      ],
      [],
    ],
    ["1:02:03.5 --> 1:02:05\nen: Hello.", "en", [[3723.5, 3725, "Hello."]], []],
    ["2.5 4\nen: a\n  b", "en", [[2.5, 4, "a\nb"]], []],
    ["# note\n0:00 - 0:02\nen: a\nko: 가", "ko", [[0, 2, "가"]], []],
    ["0:00 - 0:02\nen: a", "ko", [], [1]],
    ["0:02 - 0:01\nen: a", "en", [], [1]],
    [
      "0:00 - 0:03\nen: a\n0:02 - 0:04\nen: b",
      "en",
      [
        [0, 3, "a"],
        [2, 4, "b"],
      ],
      [3],
    ],
    ["0:99\nen: a", "en", [], [1, 2]],
    ["words", "en", [], [1]],
    ["", "en", [], [1]],
    ["0:00\nen: a\nen: b", "en", [[0, 1.5, "b"]], [3]],
  ];
  for (const [script, lang, cues, faults] of CASES)
    test(JSON.stringify(script), () => {
      const read = readScript(script, lang);
      assert.deepEqual(
        read.cues.map((cue) => [cue.from, cue.to, cueText(cue)]),
        cues,
      );
      assert.deepEqual(
        read.faults.map(({ line }) => line),
        faults,
      );
    });
});
