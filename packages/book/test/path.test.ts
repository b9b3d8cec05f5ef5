/** Paths: what is read of them, what is signed, and how they are walked. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  answerSuccessors,
  firstPosition,
  hashedText,
  hashText,
  holds,
  nextPosition,
  pathWork,
  readBook,
  skipTarget,
  type Given,
  type PathPosition,
  type Book,
  type Trouble,
} from "@parley/book";
import { folderOf } from "./folder.ts";
import { GOOD } from "./annotated.ts";
import { runs } from "./runs.ts";

const ENTRIES = `title: { ko: 장, ru: Глава́ }
entries:
  - { id: cold, no: 10-01, act: question, answers: yes-no, text: { ko: 추우세요?, ru: Вам хо́лодно? } }
  - { id: warm, no: 10-02, act: question, answers: { number: { min: 30, max: 43 } }, text: { ko: 몇 도예요?, ru: Ско́лько гра́дусов? } }
  - { id: come, no: 10-03, act: request, text: { ko: 이리 오세요., ru: Иди́те сюда́. } }
  - { id: sit, no: 10-04, act: request, text: { ko: 앉으세요., ru: Сади́тесь. } }
`;

interface WrittenStep {
  readonly id?: string;
  readonly entry: string;
  readonly go?: { readonly [condition: string]: string | undefined };
}

/** A book with these paths, each a list of steps. */
function bookOf(paths: { readonly [id: string]: readonly WrittenStep[] }): {
  book: Book;
  troubles: readonly Trouble[];
} {
  const title = { ko: "길", ru: "Путь" };
  const files = Object.entries(paths).map(([id, steps]) => [`paths/${id}.yaml`, JSON.stringify({ title, steps })]);
  return readBook(folderOf({ ...GOOD, "chapters/10-a.yaml": ENTRIES, ...Object.fromEntries(files) }));
}

test("paths stand in the order that they give, then by their names", () => {
  const orders: { readonly [id: string]: number | undefined } = { d: 2, c: 10, b: undefined, a: undefined, e: 2, f: 1 };
  const steps = [{ entry: "cold" }];
  const files = Object.entries(orders).map(([id, order]) => [
    `paths/${id}.yaml`,
    JSON.stringify({ title: { ko: "길", ru: "Путь" }, order, steps }),
  ]);
  const { book } = readBook(folderOf({ ...GOOD, "chapters/10-a.yaml": ENTRIES, ...Object.fromEntries(files) }));
  assert.equal(book.paths.map(({ id }) => id).join(""), "fdecab");
  // The order is not a part of what is signed.
  assert.ok(book.paths.every((path) => !JSON.stringify(pathWork(path).textIn("ko")).includes("order")));
});

describe("a condition", () => {
  const table: [string, Given, boolean][] = [
    ["yes", { ids: ["yes"] }, true],
    ["yes", { ids: ["no"] }, false],
    ["pain", { ids: ["burn", "pain"] }, true],
    ["> 38.5", { value: 38.5 }, false],
    [">= 38.5", { value: 38.5 }, true],
    [">38", { value: 38.1 }, true],
    ["< 0", { value: -1 }, true],
    ["<= -2", { value: -1 }, false],
    ["= 5", { value: 5 }, true],
    ["> 1", {}, false],
    ["else", {}, true],
  ];
  for (const [condition, given, expected] of table)
    test(`${condition} ${JSON.stringify(given)} ${expected}`, () => assert.equal(holds(condition, given), expected));
});

test("a path is walked by its answers, and another path returns to the next step", () => {
  const { book, troubles } = bookOf({
    main: [
      { entry: "cold", go: { yes: "path:other", no: "end" } },
      { entry: "warm", go: { "> 38.5": "sit", else: "end" } },
      { entry: "sit" },
    ],
    other: [{ entry: "come" }, { id: "more", entry: "cold", go: { yes: "next", else: "end" } }, { entry: "sit" }],
  });
  assert.deepEqual(troubles, []);
  const walk = (...answers: (Given | undefined)[]): string[] => {
    const seen: string[] = [];
    let position = firstPosition(book.paths, "main");
    for (const given of answers) {
      if (!position) break;
      seen.push(position.step);
      position = nextPosition(book.paths, position, given);
    }
    return [...seen, position ? "…" : "end"];
  };
  assert.deepEqual(walk({ ids: ["no"] }), ["cold", "end"]);
  assert.deepEqual(walk({ ids: ["yes"] }, undefined, { ids: ["yes"] }, undefined, { value: 39 }, undefined), [
    "cold",
    "come",
    "more",
    "sit",
    "warm",
    "sit",
    "end",
  ]);
  // Not to “warm”, where only some answers lead.
  assert.deepEqual(walk(undefined, undefined), ["cold", "end"]);
  assert.deepEqual(walk({ ids: ["dont-know"] }, { value: 37 }), ["cold", "warm", "end"]);
});

describe("a step that is skipped", () => {
  const press: readonly WrittenStep[] = [
    { id: "breathes", entry: "cold", go: { yes: "wait", else: "next" } },
    { id: "press", entry: "come" },
    { id: "wait", entry: "sit" },
  ];
  const rows: readonly (readonly [name: string, steps: readonly WrittenStep[], at: number, target: string])[] = [
    ["goes past what one answer leads to", press, 0, "wait"],
    [
      "asks again where the path says so",
      [{ ...press[0]!, go: { yes: "wait", skip: "breathes" } }, ...press.slice(1)],
      0,
      "breathes",
    ],
    [
      "goes where all answers go",
      [{ entry: "cold", go: { yes: "sit", else: "sit" } }, { entry: "come" }, { entry: "sit" }],
      0,
      "sit",
    ],
    ["goes on where no answer leads elsewhere", press, 1, "next"],
    [
      "ends where the answers do not meet again",
      [{ entry: "cold", go: { yes: "sit", else: "come" } }, { entry: "sit", go: { else: "end" } }, { entry: "come" }],
      0,
      "end",
    ],
    [
      "goes past another path that one answer leads to",
      [{ entry: "cold", go: { yes: "path:other" } }, { entry: "sit" }],
      0,
      "next",
    ],
    [
      "goes out of a round",
      [{ entry: "cold", go: { yes: "sit", else: "next" } }, { entry: "come", go: { else: "cold" } }, { entry: "sit" }],
      0,
      "sit",
    ],
  ];
  for (const [name, steps, at, target] of rows)
    test(name, () => {
      const { book } = bookOf({ main: steps, other: [{ entry: "come" }] });
      const main = book.paths.find(({ id }) => id === "main")!;
      assert.equal(skipTarget(main, at), target);
    });
});

test("the text of a path is its title, who leads, its steps and their targets", () => {
  const { book } = bookOf({ burn: [{ entry: "cold", go: { no: "end" } }, { entry: "come" }] });
  const work = pathWork(book.paths[0]!);
  assert.equal(
    hashedText({ work }, "ru"),
    '{"entry":"path:burn","kind":"path","lang":"ru","side":"a","steps":[{"entry":"cold","go":[["no","end"]],"id":"cold"},{"entry":"come","id":"come"}],"title":"Путь","v":2}',
  );
  const other = bookOf({ burn: [{ entry: "cold", go: { yes: "end" } }, { entry: "come" }] }).book;
  assert.notEqual(hashText({ work }, "ru"), hashText({ work: pathWork(other.paths[0]!) }, "ru"));
  assert.equal(hashText({ work }, "en"), undefined);
});

test("a label and the entry that follows are part of the text, left out where there is none", () => {
  const entry = (more: string): string =>
    `title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: burn, no: 10-01, act: answer, text: { ko: 화상, ru: ожо́г }${more} }\n`;
  const hashed = (more: string, lang: string): string => {
    const { book } = readBook(folderOf({ ...GOOD, "chapters/10-a.yaml": entry(more) }));
    return hashedText({ entry: book.chapters[0]!.entries[0]! }, lang)!;
  };
  assert.ok(!hashed("", "ru").includes("label"));
  assert.ok(hashed(", label: { ru: ожог }, next: yes", "ru").includes('"label":"ожог","lang":"ru","next":"yes"'));
  assert.ok(!hashed(", label: { ru: ожог }", "ko").includes("label"));
});

test("with --partial, a path that needs what is left out is left out, and said so", () => {
  const chapter = `${ENTRIES}  - { id: eat, no: 10-05, act: request, text: { ko: 드세요. } }\n`;
  const path = (entry: string, go = ""): string =>
    `title: { ko: 길, ru: Путь }\nsteps:\n  - { entry: ${entry}${go} }\n`;
  const files = {
    ...GOOD,
    "chapters/10-a.yaml": chapter,
    "paths/eating.yaml": path("eat"),
    "paths/coming.yaml": path("come"),
    "paths/asking.yaml": path("cold", ', go: { yes: "path:eating" }'),
  };
  const { book, troubles } = readBook(folderOf(files), { partial: true });
  assert.deepEqual(
    book.paths.map(({ id }) => id),
    ["coming"],
  );
  assert.deepEqual(
    troubles.filter(({ path }) => path.startsWith("paths/")).map(({ rule, message }) => [rule, message]),
    [
      ["left-out", "the path “asking” is left out with its entries"],
      ["left-out", "the path “eating” is left out with its entries"],
    ],
  );
});

/** Answers that take every branch of the generated paths. */
const GIVEN: readonly (Given | undefined)[] = [
  undefined,
  { ids: ["yes"] },
  { ids: ["no"] },
  { ids: ["dont-know"] },
  ...[30, 35, 36, 37, 38, 39, 43].map((value) => ({ value })),
];
const CONDITIONS: { readonly [entry: string]: readonly string[] } = {
  cold: ["yes", "no", "else"],
  warm: ["> 38", "< 36", "else"],
  come: ["else"],
  sit: ["else"],
};
const steps = fc
  .array(fc.constantFrom("cold", "warm", "come", "sit"), { minLength: 1, maxLength: 6 })
  .chain((entries) => {
    const targets = ["next", "end", "path:p0", "path:p1", ...entries.map((_, i) => `s${i}`)];
    const target = fc.oneof({ weight: 3, arbitrary: fc.constant("next") }, fc.constantFrom(...targets));
    return fc.tuple(
      ...entries.map((entry, i) =>
        fc.record({
          id: fc.constant(`s${i}`),
          entry: fc.constant(entry),
          go: fc.record(Object.fromEntries(CONDITIONS[entry]!.map((condition) => [condition, target])), {
            requiredKeys: [],
          }),
        }),
      ),
    );
  });

test("a step that is skipped never leads to a statement that only an answer leads to", () => {
  fc.assert(
    fc.property(steps, (p0) => {
      const { book } = bookOf({ p0 });
      const path = book.paths.find(({ id }) => id === "p0")!;
      for (const [at] of path.steps.entries()) {
        const position = { path: "p0", step: path.steps[at]!.id, waiting: [] };
        const skipped = nextPosition([path], position);
        const answered = GIVEN.slice(1).map((given) => nextPosition([path], position, given));
        if (skipped === undefined || answered.every((one) => one?.step === skipped.step)) continue;
        // Every way of answers from here to the end has the step that follows.
        const edges = answerSuccessors(path);
        const to = path.steps.findIndex(({ id }) => id === skipped.step);
        const seen = new Set(edges[at]!.filter((next) => next !== to));
        for (const one of seen) for (const next of edges[one] ?? []) if (next !== to) seen.add(next);
        assert.ok(!seen.has(path.steps.length), `${path.steps[at]!.id} leads to ${skipped.step}`);
      }
    }),
    { numRuns: runs(200) },
  );
});

test("every path is checked: one without troubles can be walked to its end from everywhere, and another cannot", () => {
  let [good, bad] = [0, 0];
  fc.assert(
    fc.property(steps, steps, (p0, p1) => {
      const { book, troubles } = bookOf({ p0, p1 });
      const found = new Set(troubles.map(({ rule }) => rule));
      assert.deepEqual(
        [...found].filter((rule) => !/^path-(unreached|round|endless)$/.test(rule)),
        [],
      );
      if (found.has("path-round") && troubles.some(({ message }) => message.includes("leads to itself"))) return;
      const reached = new Set<string>();
      let [endless, silentRound] = [false, false];
      for (const { id } of book.paths) {
        // Every position of the walks of this path, and what follows each.
        const following = new Map<string, (string | undefined)[]>();
        const silent = new Set<string>();
        const queue: PathPosition[] = [firstPosition(book.paths, id)!];
        for (const position of queue) {
          const key = JSON.stringify(position);
          if (following.has(key)) continue;
          const { entry } = book.paths
            .find((path) => path.id === position.path)!
            .steps.find((one) => one.id === position.step)!;
          if (entry === "come" || entry === "sit") silent.add(key);
          if (position.waiting.length === 0 && position.path === id) reached.add(`${id} ${position.step}`);
          const next = GIVEN.map((given) => nextPosition(book.paths, position, given));
          following.set(
            key,
            next.map((one) => one && JSON.stringify(one)),
          );
          queue.push(...next.filter((one) => one !== undefined));
        }
        const ending = new Set<string>();
        for (let before = -1; before < ending.size;) {
          before = ending.size;
          for (const [key, next] of following)
            if (next.some((one) => one === undefined || ending.has(one))) ending.add(key);
        }
        if (ending.size < following.size) endless = true;
        for (const key of silent) {
          const met = new Set<string>();
          let now: string | undefined = key;
          while (now !== undefined && silent.has(now) && !met.has(now)) {
            met.add(now);
            now = following.get(now)![0];
          }
          if (now !== undefined && silent.has(now)) silentRound = true;
        }
      }
      const all = book.paths.flatMap(({ id, steps: own }) => own.map((step) => `${id} ${step.id}`));
      // A path that another one leads to is walked to its end by itself too.
      assert.equal(found.has("path-endless"), endless, "endless");
      // What follows a path without an end is reached as soon as that path has one.
      if (!endless)
        assert.equal(
          found.has("path-unreached"),
          all.some((step) => !reached.has(step)),
          "unreached",
        );
      if (silentRound) assert.ok(found.has("path-round"), "round");
      if (found.size === 0) good += 1;
      else bad += 1;
    }),
    { numRuns: runs(400) },
  );
  assert.ok(good > 5 && bad > 5, `${good} good, ${bad} bad`);
});

test("any text as a path gives troubles, never an error", () => {
  const word = fc.constantFrom(
    "title",
    "steps",
    "entry",
    "go",
    "else",
    "yes",
    "path:burn",
    "cold",
    "end",
    "> 38",
    "side",
    "a",
    "id",
  );
  const { any: value } = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie("any"), { maxLength: 4 }),
      fc.dictionary(word, tie("any"), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(
      fc.oneof(
        value.map((one) => JSON.stringify(one)),
        fc.string(),
      ),
      (text) => {
        const { book } = readBook(folderOf({ ...GOOD, "chapters/10-a.yaml": ENTRIES, "paths/burn.yaml": text }));
        for (const path of book.paths) for (const lang of ["ko", "ru"]) hashText({ work: pathWork(path) }, lang);
      },
    ),
    { numRuns: runs(500) },
  );
});
