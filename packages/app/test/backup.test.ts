import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBackup, writeBackup, type Backup } from "@parley/app";
import { adler32 } from "../src/device/adler32.ts";
import { SETTINGS } from "../src/device/settings.ts";
import { sha256Of } from "../src/device/sha256.ts";
import { FAVOURITES } from "../src/favourites/favourites.ts";
import { LOG, LOG_KEPT } from "../src/log/log.ts";
import { OWN } from "../src/own/own.ts";
import { BACKUP } from "../src/storage/backup-topic.ts";
import { PATHS } from "../src/walk/paths.ts";
import { journalOf } from "./tablet.ts";

const book = { title: "첫 만남", hash: "sha256-0" };
const sound = Uint8Array.of(1, 2, 3);
const backup: Backup = {
  device: "here",
  events: [
    { device: "here", n: 1, at: "2026-11-25T12:00:00.000Z", topic: "settings", data: { me: "ko", theme: "night" } },
    { device: "here", n: 2, at: "2026-11-25T12:00:00.000Z", topic: "to-come", data: [1, { two: null }] },
  ],
  media: new Map([[sha256Of(sound), new Blob([sound], { type: "audio/wav" })]]),
};

test("reading is the inverse of writing, also for unknown topics and media", async () => {
  const read = readBackup(await writeBackup(backup, book));
  assert.ok(read.ok);
  const { media, ...rest } = read.backup;
  const { media: _media, ...expected } = backup;
  assert.deepEqual(rest, expected);
  assert.deepEqual([...new Uint8Array(await media.get(sha256Of(sound))!.arrayBuffer())], [...sound]);
});

test("a changed character or a truncated file: damaged", async () => {
  const whole = await writeBackup(backup, book);
  const inside = whole.indexOf('"content"') + 11;
  fc.assert(
    fc.property(
      fc.integer({ min: inside, max: whole.length - 5 }),
      fc.constantFrom("x", "0", "가", "\\", '"'),
      (at, letter) => {
        const broken = whole.slice(0, at) + letter + whole.slice(at + 1);
        assert.ok(broken === whole || !readBackup(broken).ok);
      },
    ),
  );
  for (let end = 0; end < whole.length - 2; end += 5)
    assert.deepEqual(readBackup(whole.slice(0, end)), { ok: false, why: "damaged" });
});

test("a newer version is refused as such", async () => {
  const newer = (await writeBackup(backup, book)).replace('"parleyBackup":2', '"parleyBackup":3');
  assert.deepEqual(readBackup(newer), { ok: false, why: "newer" });
});

describe("a file that must not be restored", () => {
  const titles = "첫 만남 · Первая встреча";
  const withText = (text: string): Promise<string> =>
    writeBackup({ ...backup, events: [{ ...backup.events[0]!, data: { phrase: { texts: { ko: text } } } }] }, book);
  const version = async (value: string): Promise<string> =>
    (await writeBackup(backup, book)).replace('"parleyBackup":2', `"parleyBackup":${value}`);
  const of = (title: string): Promise<string> => writeBackup(backup, { ...book, title });
  const cases: readonly (readonly [string, () => Promise<string>, "damaged" | "newer" | "other"])[] = [
    ["version 0", () => version("0"), "damaged"],
    ["version −1", () => version("-1"), "damaged"],
    ["version 1.5", () => version("1.5"), "damaged"],
    ["version null", () => version("null"), "damaged"],
    ["version as text", () => version('"2"'), "damaged"],
    ["version 1e9", () => version("1e9"), "newer"],
    ["another book", () => of("해사 영어"), "other"],
    ["another book in two languages", () => of("해사 영어 · Морской разговорник"), "other"],
    ["text from right to left", () => withText("불 \u202eоно"), "damaged"],
    ["text embedded in another direction", () => withText("\u202b불"), "damaged"],
    ["text isolated in another direction", () => withText("a\u2067b\u2069"), "damaged"],
    ["an end of direction alone", () => withText("a\u202c"), "damaged"],
  ];
  for (const [name, file, why] of cases)
    test(name, async () => assert.deepEqual(readBackup(await file(), titles), { ok: false, why }));
  test("a build of the same book with other languages is restored", async () => {
    for (const title of ["첫 만남", "First contact · Первая встреча"])
      assert.ok(readBackup(await of(title), titles).ok);
    assert.ok(readBackup(await withText("שלום \u200fمرحبا"), titles).ok);
  });
});

test("other text: damaged", () =>
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => assert.equal(readBackup(text).ok, false))));

test("any content with a right checksum is read, and folds ignore invalid events", async () => {
  const topics = [SETTINGS, FAVOURITES, LOG, LOG_KEPT, OWN, BACKUP];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...topics.map(({ name }) => name)), fc.jsonValue())),
      async (data) => {
        const events = data.map(([topic, one], i) => ({ device: "there", n: i + 1, at: "", topic, data: one }));
        const read = readBackup(await writeBackup({ device: "there", events, media: new Map() }, book));
        assert.ok(read.ok);
        const journal = await journalOf([FAVOURITES, LOG, LOG_KEPT, OWN, BACKUP]);
        await journal.restore(read.backup.events, "there", new Map());
        assert.ok(journal.state(OWN).value.phrases.every(({ id }) => id.startsWith("own-")));
      },
    ),
  );
});

describe("a backup of version 1", () => {
  const old = {
    settings: {
      me: "ru",
      them: "ko",
      ui: "ru",
      theme: "night",
      mine: "10-02 10-01",
      backedUp: "2026-11-01T00:00:00.000Z",
    },
    log: [
      { no: "10-01", said: { ko: "네", ru: "Да" }, answered: { ko: "아니요", ru: "Нет" } },
      {
        no: "10-02",
        at: "2026-11-25T12:00:00.000Z",
        said: { ko: "물", ru: "Вода" },
        answers: [{ ko: "예", ru: "Да" }],
      },
    ],
    phrases: [{ id: "own-1", texts: { ko: "용접기", ru: "сварка" }, picture: "data:image/png;base64,AAAA" }],
    clips: { "ru 1k2j own-1": "AQID" },
  };
  const fileOf = (content: string): string =>
    JSON.stringify({ parleyBackup: 1, ...book, check: adler32(content).toString(16), content });
  test("is read completely", async () => {
    const read = readBackup(fileOf(JSON.stringify(old)));
    assert.ok(read.ok);
    const { device, events, media } = read.backup;
    assert.deepEqual(
      SETTINGS.fold(
        {},
        events.filter(({ topic }) => topic === "settings"),
        device,
      ),
      {
        me: "ru",
        them: "ko",
        ui: "ru",
        theme: "night",
      },
    );
    const journal = await journalOf([FAVOURITES, LOG, LOG_KEPT, OWN, BACKUP]);
    for (const _ of [1, 2]) await journal.restore(events, device, media);
    assert.equal(journal.state(LOG_KEPT).value, true);
    assert.deepEqual(journal.state(FAVOURITES).value, ["10-02", "10-01"]);
    assert.deepEqual(
      Array.from(journal.state(LOG).value.byName.values(), ({ no, answers }) => [no, answers]),
      [
        ["10-01", [{ ko: "아니요", ru: "Нет" }]],
        ["10-02", [{ ko: "예", ru: "Да" }]],
      ],
    );
    const { phrases, recordings } = journal.state(OWN).value;
    assert.deepEqual(phrases, old.phrases);
    const [[key, sha] = ["", ""]] = recordings;
    assert.deepEqual([key, sha], ["ru own-1 1k2j", sha256Of(sound)]);
    assert.deepEqual([...new Uint8Array(await media.get(sha)!.arrayBuffer())], [...sound]);
  });
  test("a changed character: damaged", () => {
    const whole = fileOf(JSON.stringify(old));
    assert.deepEqual(readBackup(whole.replace("용접기", "용접봉")), { ok: false, why: "damaged" });
  });
  test("invalid parts are ignored", () => {
    for (const content of ["{}", "[]", "null", '{"settings":1,"log":{},"phrases":3,"clips":[1]}']) {
      const read = readBackup(fileOf(content));
      if (content !== "null") assert.ok(read.ok, content);
    }
  });
});

test("what two people said is in a backup only where that was chosen; both are named", async () => {
  const journal = await journalOf([FAVOURITES, LOG, LOG_KEPT, PATHS]);
  await journal.append(FAVOURITES, [{ keep: "10-01" }]);
  await journal.append(LOG_KEPT, [{ kept: true }]);
  await journal.append(LOG, [{ line: "a", phrase: { no: "10-01", said: { ko: "가" } } }]);
  await journal.append(PATHS, [{ path: "triage", at: 1 }]);
  const topics = async (said: boolean): Promise<string[]> => (await journal.events({ said })).map(({ topic }) => topic);
  assert.deepEqual(await topics(false), ["favourites", "log-kept"]);
  assert.deepEqual(await topics(true), ["favourites", "log-kept", "log", "paths"]);
  const app = { settings: "Settings", mine: "Favourites", log: "Log", paths: "Conversations" };
  assert.deepEqual(await journal.titles({ app } as never), ["Favourites", "Log", "Conversations"]);
});
