import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ERASE, mergeEvents, readEvent, tombstoneOf, type JournalEvent } from "../src/device/event.ts";

const device = fc.constantFrom("a", "b", "c");
const counter = fc.integer({ min: 1, max: 9 });
const event = (of: "any" | "kept"): fc.Arbitrary<JournalEvent> =>
  fc.oneof(
    fc.record({
      device,
      n: counter,
      at: fc.constant(""),
      topic: fc.constantFrom("log", "own"),
      data: fc.integer({ min: 0, max: 3 }),
    }),
    fc.record({
      device,
      n: of === "any" ? counter : fc.constant(10),
      at: fc.constant(""),
      topic: fc.constant(of === "any" ? ERASE : "own"),
      data: fc.record({ topic: fc.constantFrom("log", "own"), upto: fc.dictionary(device, counter) }),
    }),
  );
const same = (a: readonly JournalEvent[], b: readonly JournalEvent[]): void =>
  assert.equal(JSON.stringify(a), JSON.stringify(b));
/** Journals in which an id is of the same event. */
const journals = fc.array(event("any"), { maxLength: 20 }).chain((all) => {
  const world = [...new Map(all.map((one) => [`${one.device}:${one.n}`, one])).values()];
  return fc.tuple(fc.subarray(world), fc.subarray(world), fc.subarray(world));
});

describe("law 8: merging journals", () => {
  test("is commutative", () =>
    fc.assert(fc.property(journals, ([a, b]) => same(mergeEvents(a, b), mergeEvents(b, a)))));
  test("is associative", () =>
    fc.assert(
      fc.property(journals, ([a, b, c]) => same(mergeEvents(mergeEvents(a, b), c), mergeEvents(a, mergeEvents(b, c)))),
    ));
  test("is idempotent", () =>
    fc.assert(
      fc.property(journals, ([a, b]) => {
        const merged = mergeEvents(a, b);
        same(mergeEvents(merged, merged, a), merged);
      }),
    ));
  test("loses no event except those a tombstone erases", () =>
    fc.assert(
      fc.property(fc.array(event("kept")), (events) => {
        const named = new Set(events.map((one) => `${one.device}:${one.n}`));
        assert.equal(mergeEvents(events).length, named.size);
      }),
    ));
  test("of two events with one id, all devices choose the same", () =>
    fc.assert(
      fc.property(fc.array(event("any")), fc.array(event("any")), (a, b) => same(mergeEvents(a, b), mergeEvents(b, a))),
    ));
});

test("a tombstone erases the events its device had seen, but no later ones and no other topics", () => {
  const one = (n: number, topic: string, by = "a"): JournalEvent => ({ device: by, n, at: "", topic, data: n });
  const seen = [one(1, "log"), one(2, "own"), one(2, "log", "b")];
  const erased: JournalEvent = { ...one(3, ERASE), data: tombstoneOf("log", [seen[0]!, seen[2]!]) };
  const later = [one(4, "log"), one(3, "log", "b")];
  assert.deepEqual(
    mergeEvents([...seen, erased], later).map(({ device: by, n }) => `${by}${n}`),
    ["a2", "a3", "b3", "a4"],
  );
});

test("an invalid event is refused; an event of an unknown topic is valid", () => {
  for (const value of [
    null,
    1,
    "x",
    {},
    { device: "a", n: 0, at: "", topic: "x" },
    { device: "a b", n: 1, at: "", topic: "x" },
  ])
    assert.equal(readEvent(value), undefined);
  assert.deepEqual(readEvent({ device: "a", n: 1, at: "", topic: "to-come", data: [1], more: 1 }), {
    device: "a",
    n: 1,
    at: "",
    topic: "to-come",
    data: [1],
  });
  fc.assert(fc.property(fc.anything(), (value) => void readEvent(value)));
});
