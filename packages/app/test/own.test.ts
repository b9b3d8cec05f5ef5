import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { templateOf } from "@parley/pack";
import { memoryStore } from "../src/device/store.ts";
import { ownEntry } from "../src/own/own-phrase.ts";
import { makeOwn, OWN, ownEntries } from "../src/own/own.ts";
import { oldRecordingKey, recordingKey } from "../src/own/recording-key.ts";
import { cutTake, takeOf } from "../src/own/take.ts";
import { journalOf, tabletOf } from "./tablet.ts";

const phrase = (ko: string, id = "own-1"): { id: string; texts: { ko: string } } => ({ id, texts: { ko } });
const sound = (byte: number): Blob => new Blob([Uint8Array.of(byte)], { type: "audio/wav" });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("control characters in an added phrase do not make slots or pieces", () => {
  for (const [text, shown] of [
    ["물 주세요", "물 주세요"],
    ["\u0081n", "n"],
    ["a\u007fb", "ab"],
    ["{n}", "{{n}}"],
  ] as const)
    assert.equal(templateOf(ownEntry({ id: "own-1", texts: { ko: text } }).texts["ko"]![0]!.text), shown);
});

describe("added phrases and recordings", () => {
  test("a phrase is added, changed in place and removed", async () => {
    const journal = await journalOf([OWN]);
    const own = makeOwn({ journal });
    const entries = ownEntries({ journal });
    own.put(phrase("물"));
    own.put(phrase("불", "own-2"));
    own.put(phrase("물 주세요"));
    const shown = (): string[] => entries.value.map(({ texts }) => texts["ko"]![0]!.text);
    assert.deepEqual(shown(), ["물 주세요", "불"]);
    await own.drop("own-1");
    assert.deepEqual(shown(), ["불"]);
  });
  test("a recording is only for its text", async () => {
    const store = memoryStore("here");
    const journal = await journalOf([OWN], store);
    const own = makeOwn({ journal });
    const [water, fire] = [ownEntry(phrase("물")), ownEntry(phrase("불"))];
    await own.record("ko", water, sound(1));
    assert.equal(own.recordingOf("ko", water)?.size, 1);
    assert.equal(own.recordingOf("ko", fire), undefined);
    const again = makeOwn({ journal: await journalOf([OWN], store) });
    again.recordingOf("ko", water);
    await settled();
    assert.deepEqual([...new Uint8Array(await again.recordingOf("ko", water)!.arrayBuffer())], [1]);
    await own.unrecord("ko", water);
    assert.equal(own.recordingOf("ko", water), undefined);
  });
  test("a recording of version 1 is found by its key", async () => {
    const store = memoryStore("here");
    const water = ownEntry(phrase("물"));
    assert.notEqual(oldRecordingKey("ko", water), recordingKey("ko", water));
    const data = { recording: oldRecordingKey("ko", water), sound: "sha" };
    await store.append([{ at: "", topic: "own", data }], new Map([["sha", sound(7)]]));
    const own = makeOwn({ journal: await journalOf([OWN], store) });
    own.recordingOf("ko", water);
    await settled();
    assert.equal(own.recordingOf("ko", water)?.size, 1);
    // Recorded again and deleted, the old one does not come back.
    await own.record("ko", water, sound(8));
    await own.unrecord("ko", water);
    assert.deepEqual([own.recordingOf("ko", water), own.sounds().size], [undefined, 0]);
    await settled();
    assert.equal(await store.media("sha"), undefined);
  });
  test("unused media are erased", async () => {
    const store = memoryStore("here");
    const own = makeOwn({ journal: await journalOf([OWN], store) });
    own.put(phrase("물"));
    await own.record("ko", ownEntry(phrase("물")), sound(1));
    const [sha] = own.sounds();
    await own.drop("own-1");
    await settled();
    assert.deepEqual([own.sounds().size, await store.media(sha!)], [0, undefined]);
    // Nothing of its words is left, not even in what a backup holds.
    assert.doesNotMatch(JSON.stringify(await store.all()), /물/);
  });
  test("a backup of another device takes nothing away", async () => {
    const water = ownEntry(phrase("물"));
    const journal = await journalOf([OWN]);
    const own = makeOwn({ journal });
    own.put(phrase("물"));
    await own.record("ko", water, sound(1));
    const other = await journalOf([OWN], memoryStore("there"));
    await other.restore(await journal.events(), "here", new Map());
    const theirs = makeOwn({ journal: other });
    await theirs.unrecord("ko", water);
    await theirs.drop("own-1");
    await journal.restore(await other.events(), "there", new Map());
    assert.deepEqual([own.phrases.value.length, own.recordingOf("ko", water)?.size], [1, 1]);
  });
  test("an unstored addition is reported", async () => {
    const own = makeOwn({ journal: await journalOf([OWN]) });
    assert.equal(own.isLost.value, false);
    own.put(phrase("물"));
    await settled();
    assert.equal(own.isLost.value, true);
  });
  test("invalid phrases are left out", () => {
    const odd = [{ id: "stop-now", texts: { ko: "x" } }, { id: "own-1", texts: "x" }, null, 1, { id: "own-2" }];
    const events = odd.map((one) => ({ device: "x", n: 1, at: "", topic: "own", data: { phrase: one } }));
    assert.deepEqual(OWN.fold(OWN.empty, events, "here").phrases, []);
    const long = { phrase: { id: "own-1", texts: { ko: "x".repeat(9_999) }, picture: "data:image/svg+xml;base64,AA" } };
    const [read] = OWN.fold(OWN.empty, [{ device: "x", n: 1, at: "", topic: "own", data: long }], "here").phrases;
    assert.deepEqual([read?.texts["ko"]?.length, read?.picture], [300, undefined]);
  });
});

test("a take is cut at both ends, to no less than 0.1 s", () => {
  const take = takeOf({ rate: 1_000, samples: new Int16Array(1_000) });
  assert.deepEqual(take.span, [0, 1_000]);
  assert.deepEqual(cutTake(take, 0, 400).span, [400, 1_000]);
  assert.deepEqual(cutTake(take, 0, 999).span, [900, 1_000]);
  assert.deepEqual(cutTake(cutTake(take, 0, 400), 1, 100).span, [400, 500]);
});

test("what was typed to be shown is kept only when it is added", async () => {
  const store = memoryStore("here");
  const first = await tabletOf("10-01 | answer | routine | 물", [OWN], store);
  const own = makeOwn(first);
  const phrase = { id: "own-1-2", texts: { ru: "010-2345-6789" } };
  own.show(phrase);
  assert.deepEqual(
    ownEntries(first).value.map(({ id }) => id),
    ["own-1-2"],
  );
  assert.deepEqual(own.phrases.value, []);
  assert.deepEqual(ownEntries(await tabletOf("10-01 | answer | routine | 물", [OWN], store)).value, []);
  own.put(phrase);
  assert.equal(ownEntries(first).value.length, 1);
  assert.equal(ownEntries(await tabletOf("10-01 | answer | routine | 물", [OWN], store)).value.length, 1);
});
