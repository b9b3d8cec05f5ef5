import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { JournalEvent } from "../src/device/event.ts";
import type { Topic } from "../src/device/journal.ts";
import { flag, choice, makeSettings, SETTINGS } from "../src/device/settings.ts";
import { memoryStore, type Store } from "../src/device/store.ts";
import { journalOf } from "./tablet.ts";

/** Words in the order in which they were added. */
const WORDS: Topic<readonly string[]> = {
  name: "words",
  empty: [],
  fold: (state, events) => [...state, ...events.flatMap(({ data }) => (typeof data === "string" ? [data] : []))],
  restore: (backup, here) => backup.filter((word) => !here.includes(word)),
};

/** A store whose older events of some topic are read in parts of two. */
function inParts(store: Store, old: readonly string[]): Store {
  const events = old.map((data, i): JournalEvent => ({ device: "here", n: i + 1, at: "", topic: "words", data }));
  const parts = Array.from({ length: Math.ceil(old.length / 2) }, (_, i) => events.slice(i * 2, i * 2 + 2));
  return {
    ...store,
    older: async () => parts.map((part) => async () => part),
    all: async () => [...events, ...(await store.all())],
  };
}

describe("a journal", () => {
  test("shows at once what is added, and after it is opened again", async () => {
    const store = memoryStore("here");
    const journal = await journalOf([WORDS], store);
    const adding = journal.append(WORDS, ["a", "b"]);
    assert.deepEqual(journal.state(WORDS).value, ["a", "b"]);
    assert.equal(await adding, false, "this store does not outlive the page");
    assert.equal(journal.writeFailed.value, false);
    assert.deepEqual((await journalOf([WORDS], store)).state(WORDS).value, ["a", "b"]);
  });
  test("says that something found no room, and shows it as long as the page is open", async () => {
    const store = { ...memoryStore("here"), append: () => Promise.reject(new Error("full")) };
    const journal = await journalOf([WORDS], store);
    assert.equal(await journal.append(WORDS, ["a"]), false);
    assert.deepEqual([journal.writeFailed.value, journal.state(WORDS).value], [true, ["a"]]);
  });
  test("reads the older events of a lazy topic when they are asked for, before those that were added meanwhile", async () => {
    const lazy = { ...WORDS, lazy: true };
    const journal = await journalOf([lazy], inParts(memoryStore("here"), ["a", "b", "c"]));
    void journal.append(lazy, ["d"]);
    assert.deepEqual(journal.state(lazy).value, ["d"]);
    const loading = journal.load(lazy as Topic<never>);
    void journal.append(lazy, ["e"]);
    await loading;
    assert.deepEqual(journal.state(lazy).value, ["a", "b", "c", "d", "e"]);
    void journal.append(lazy, ["f"]);
    assert.deepEqual(journal.state(lazy).value, ["a", "b", "c", "d", "e", "f"]);
  });
  test("what is erased is gone, here and in what is read of another device later", async () => {
    const store = memoryStore("here");
    const journal = await journalOf([WORDS], store);
    await journal.append(WORDS, ["a"]);
    const before = await journal.events();
    await journal.erase(WORDS);
    await journal.append(WORDS, ["b"]);
    assert.deepEqual(journal.state(WORDS).value, ["b"]);
    await store.insert(before, new Map());
    assert.deepEqual((await journalOf([WORDS], store)).state(WORDS).value, ["b"]);
  });
  test("a backup brings back what it shows, also what was erased here, and twice is as once", async () => {
    const journal = await journalOf([WORDS]);
    await journal.append(WORDS, ["a", "b"]);
    const backup = await journal.events();
    await journal.erase(WORDS);
    await journal.append(WORDS, ["c"]);
    for (const _ of [1, 2]) {
      await journal.restore(backup, "here", new Map());
      assert.deepEqual(journal.state(WORDS).value, ["c", "a", "b"]);
    }
  });
  test("a backup of another device adds, and erases nothing", async () => {
    const other = await journalOf([WORDS], memoryStore("there"));
    await other.append(WORDS, ["x"]);
    await other.erase(WORDS);
    await other.append(WORDS, ["y"]);
    const journal = await journalOf([WORDS]);
    await journal.append(WORDS, ["a"]);
    const parts: number[] = [];
    await journal.restore(await other.events(), "there", new Map(), (part) => parts.push(part));
    assert.deepEqual(
      parts,
      parts.toSorted((a, b) => a - b),
    );
    assert.equal(parts.at(-1), 1);
    assert.deepEqual(journal.state(WORDS).value.toSorted(), ["a", "y"]);
  });
  test("a line erased while older ones are read stays erased", async () => {
    const lazy = { ...WORDS, lazy: true };
    const journal = await journalOf([lazy], inParts(memoryStore("here"), ["a", "b", "c"]));
    const loading = journal.load(lazy as Topic<never>);
    void journal.erase(lazy);
    await loading;
    assert.deepEqual(journal.state(lazy).value, []);
  });
  test("what is not written yet, or cannot be, stays in view when everything is read again", async () => {
    let changed: (change: "all") => void = () => undefined;
    const store: Store = {
      ...memoryStore("here"),
      append: () => Promise.reject(new Error("full")),
      follow: (listener) => (changed = listener),
    };
    const journal = await journalOf([WORDS], store);
    await journal.append(WORDS, ["a"]);
    changed("all");
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(journal.state(WORDS).value, ["a"]);
  });
  test("a store that cannot be read rejects", () =>
    assert.rejects(journalOf([WORDS], { ...memoryStore("here"), open: () => Promise.reject(new Error("damaged")) })));
  test("everything can be taken off the device, and those who ask are called back", async () => {
    const store = memoryStore("here");
    const journal = await journalOf([WORDS], store);
    let called = 0;
    journal.onClear(() => (called += 1));
    await journal.append(WORDS, ["a"]);
    await journal.clear();
    assert.deepEqual([called, journal.state(WORDS).value, await store.all()], [1, [], []]);
  });
});

describe("settings", () => {
  const GLOVE = flag("glove");
  const THEME = choice("theme", ["auto", "night"]);
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  test("are kept once the app is in use, those chosen before too; what is set together is one event", async () => {
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
  test("a value that is none of theirs changes nothing", async () => {
    const store = memoryStore("here");
    await store.append([{ at: "", topic: "settings", data: { theme: "plaid", glove: 1 } }]);
    const settings = makeSettings(await journalOf([], store));
    assert.deepEqual([settings.of(THEME).value, settings.of(GLOVE).value], ["auto", false]);
    settings.restored({ theme: "none", glove: "1" });
    assert.deepEqual([settings.of(THEME).value, settings.of(GLOVE).value], ["auto", true]);
  });
  test("those of another device set nothing here", () => {
    const event = (device: string, data: unknown): JournalEvent => ({ device, n: 1, at: "", topic: "settings", data });
    const folded = SETTINGS.fold({}, [event("there", { theme: "night" }), event("here", { glove: "1" })], "here");
    assert.deepEqual(folded, { glove: "1" });
  });
});

test("a database that the browser removed is told from a device without room", async () => {
  for (const [name, wasRemoved] of [
    ["InvalidStateError", true],
    ["QuotaExceededError", false],
  ] as const) {
    const store = memoryStore("here");
    const journal = await journalOf([], {
      ...store,
      append: () => Promise.reject(new DOMException("no", name)),
    });
    assert.equal(await journal.append(SETTINGS, [{ me: "ko" }]), false);
    assert.deepEqual([journal.writeFailed.value, journal.wasRemoved.value], [true, wasRemoved], name);
  }
});
