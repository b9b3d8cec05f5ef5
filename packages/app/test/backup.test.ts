import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readBackup, writeBackup, type Backup } from "@parley/app";

const book = { title: "첫 만남", hash: "sha256-0" };
const backup: Backup = {
  settings: { me: "ko", theme: "night" },
  log: [{ no: "10-01", said: { ko: "네", ru: "Да" }, answers: [{ ko: "아니요", ru: "Нет" }] }],
  phrases: [{ id: "own-1", texts: { ko: "용접기", ru: "сварка" }, picture: "data:image/png;base64,AAAA" }],
  clips: new Map([["ru 1 own-1", new Blob([Uint8Array.of(1, 2, 3)], { type: "audio/wav" })]]),
};

test("what was written is read back, sound and all", async () => {
  const read = readBackup(await writeBackup(backup, book));
  assert.ok(read.ok);
  const { clips, ...rest } = read.backup;
  const { clips: _clips, ...expected } = backup;
  assert.deepEqual(rest, expected);
  assert.deepEqual([...new Uint8Array(await clips.get("ru 1 own-1")!.arrayBuffer())], [1, 2, 3]);
});

test("one letter changed, or half of it: damaged", async () => {
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

test("a newer one is told by name", async () => {
  const newer = (await writeBackup(backup, book)).replace('"parleyBackup":1', '"parleyBackup":2');
  assert.deepEqual(readBackup(newer), { ok: false, why: "newer" });
});

test("whatever somebody else wrote with a checksum that agrees, only what is ours is taken", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (settings, phrases) => {
      const odd = { settings, phrases, clips: new Map() } as unknown as Backup;
      const read = readBackup(await writeBackup(odd, book));
      assert.ok(read.ok);
      assert.ok(Object.values(read.backup.settings).every((value) => typeof value === "string"));
      assert.ok(read.backup.phrases.every(({ id }) => id.startsWith("own-")));
    }),
  );
  const evil = [
    { id: "stop-now", texts: { ko: "x" } },
    { id: "own-1", texts: { ko: "x".repeat(9_999) }, picture: "data:image/svg+xml;base64,AAAA" },
    { id: "own-2", texts: "x" },
    null,
  ];
  const read = readBackup(await writeBackup({ ...backup, phrases: evil as unknown as Backup["phrases"] }, book));
  assert.ok(read.ok);
  assert.deepEqual(
    read.backup.phrases.map(({ id, texts, picture }) => [id, texts["ko"]?.length, picture]),
    [["own-1", 300, undefined]],
  );
});

test("noise is no backup", () =>
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => assert.equal(readBackup(text).ok, false))));
