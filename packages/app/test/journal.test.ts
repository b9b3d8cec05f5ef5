import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { JournalEvent } from "../src/device/event.ts";
import type { Topic } from "../src/device/journal.ts";
import { flag, choice, makeSettings, SETTINGS } from "../src/device/settings.ts";
import { memoryStore, type Store } from "../src/device/store.ts";
import { journalOf } from "./tablet.ts";

/** A topic: words in the order they were added. */
const WORDS: Topic<readonly string[]> = {
  name: "words",
  empty: [],
  fold: (state, events) => [...state, ...events.flatMap(({ data }) => (typeof data === "string" ? [data] : []))],
  restore: (backup, here) => backup.filter((word) => !here.includes(word)),
};

/** A store whose older events are read in parts of two. */
function inParts(store: Store, old: readonly string[]): Store {
  const events = old.map((data, i): JournalEvent => ({ device: "here", n: i + 1, at: "", topic: "words", data }));
  const parts = Array.from({ length: Math.ceil(old.length / 2) }, (_, i) => events.slice(i * 2, i * 2 + 2));
  return {
    ...store,
    older: async () => parts.map((part) => () => part),
    all: async () => [...events, ...(await store.all())],
  };
}

describe("a journal", () => {
  test("shows an addition at once, and after it is opened again", async () => {
    const store = memoryStore("here");
    const journal = await journalOf([WORDS], store);
    const adding = journal.append(WORDS, "a", "b");
    assert.deepEqual(journal.state(WORDS).value, ["a", "b"]);
    assert.equal(await adding, false, "this store does not outlive the page");
    assert.equal(journal.full.value, false);
    assert.deepEqual((await journalOf([WORDS], store)).state(WORDS).value, ["a", "b"]);
  });
  test("reports an event that was not stored, and shows it until the page is closed", async () => {
    const store = { ...memoryStore("here"), append: () => Promise.reject(new Error("full")) };
    const journal = await journalOf([WORDS], store);
    assert.equal(await journal.append(WORDS, "a"), false);
    assert.deepEqual([journal.full.value, journal.state(WORDS).value], [true, ["a"]]);
  });
  test("loads the older events of a lazy topic before those added meanwhile", async () => {
    const lazy = { ...WORDS, lazy: true };
    const journal = await journalOf([lazy], inParts(memoryStore("here"), ["a", "b", "c"]));
    void journal.append(lazy, "d");
    assert.deepEqual(journal.state(lazy).value, ["d"]);
    const loading = journal.load(lazy as Topic<never>);
    void journal.append(lazy, "e");
    await loading;
    assert.deepEqual(journal.state(lazy).value, ["a", "b", "c", "d", "e"]);
    void journal.append(lazy, "f");
    assert.deepEqual(journal.state(lazy).value, ["a", "b", "c", "d", "e", "f"]);
  });
  test("erased events stay erased when they are inserted again", async () => {
    const store = memoryStore("here");
    const journal = await journalOf([WORDS], store);
    await journal.append(WORDS, "a");
    const before = await journal.events();
    await journal.erase(WORDS);
    await journal.append(WORDS, "b");
    assert.deepEqual(journal.state(WORDS).value, ["b"]);
    await store.insert(before);
    assert.deepEqual((await journalOf([WORDS], store)).state(WORDS).value, ["b"]);
  });
  test("a backup restores its state, also what was erased here, and only once", async () => {
    const journal = await journalOf([WORDS]);
    await journal.append(WORDS, "a", "b");
    const backup = await journal.events();
    await journal.erase(WORDS);
    await journal.append(WORDS, "c");
    for (const _ of [1, 2]) {
      await journal.restore(backup, "here");
      assert.deepEqual(journal.state(WORDS).value, ["c", "a", "b"]);
    }
  });
  test("a backup of another device adds events and erases none", async () => {
    const other = await journalOf([WORDS], memoryStore("there"));
    await other.append(WORDS, "x");
    await other.erase(WORDS);
    await other.append(WORDS, "y");
    const journal = await journalOf([WORDS]);
    await journal.append(WORDS, "a");
    await journal.restore(await other.events(), "there");
    assert.deepEqual(journal.state(WORDS).value.toSorted(), ["a", "y"]);
  });
  test("erasing everything calls the listeners", async () => {
    const store = memoryStore("here");
    const journal = await journalOf([WORDS], store);
    let called = 0;
    journal.onClear(() => (called += 1));
    await journal.append(WORDS, "a");
    await journal.clear();
    assert.deepEqual([called, journal.state(WORDS).value, await store.all()], [1, [], []]);
  });
});

describe("settings", () => {
  const GLOVE = flag("glove");
  const THEME = choice("theme", ["auto", "night"]);
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  test("are stored once the app is in use, also those chosen before; simultaneous changes are one event", async () => {
    const store = memoryStore("here");
    const settings = makeSettings(await journalOf([], store));
    settings.of(GLOVE).value = true;
    await settled();
    assert.deepEqual(await store.all(), []);
    settings.begin();
    settings.of(THEME).value = "night";
    await settled();
    assert.deepEqual(
      (await store.all()).map(({ data }) => data),
      [{ glove: "1", theme: "night" }],
    );
    const again = makeSettings(await journalOf([], store));
    assert.deepEqual([again.inUse(), again.of(GLOVE).value, again.of(THEME).value], [true, true, "night"]);
  });
  test("an invalid value changes nothing", async () => {
    const store = memoryStore("here");
    await store.append([{ at: "", topic: "settings", data: { theme: "plaid", glove: 1 } }]);
    const settings = makeSettings(await journalOf([], store));
    assert.deepEqual([settings.of(THEME).value, settings.of(GLOVE).value], ["auto", false]);
    settings.restored({ theme: "none", glove: "1" });
    assert.deepEqual([settings.of(THEME).value, settings.of(GLOVE).value], ["auto", true]);
  });
  test("those of another device have no effect", () => {
    const event = (device: string, data: unknown): JournalEvent => ({ device, n: 1, at: "", topic: "settings", data });
    const folded = SETTINGS.fold({}, [event("there", { theme: "night" }), event("here", { glove: "1" })], "here");
    assert.deepEqual(folded, { glove: "1" });
  });
});
