/** Drills on a tablet: what is written down, who leads, and what interrupts a run. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { EditionDrill } from "@parley/edition";
import { runCode, type Side } from "@parley/study";
import { memoryStore, type Store } from "../src/device/store.ts";
import { replyOf } from "../src/drill/call.ts";
import { readJournal, writeJournal } from "../src/drill/journal-file.ts";
import { hasHeardAll, leadNow, makeDrillModel, orderNow, type DrillModel, type Run } from "../src/drill/model.ts";
import { DRILLS } from "../src/drill/topic.ts";
import type { Tablet } from "../src/feature.ts";
import { tabletOf } from "./tablet.ts";

const BOOK = `
  10-01 | instruction | urgent | 올려 | Ви́ра
  10-02 | instruction | urgent | 내려 | Ма́йна
`;
const DRILL = {
  id: "crane",
  title: { ko: "크레인", ru: "Кран" },
  roles: { a: { ko: "신호", ru: "сигна́л" }, b: { ko: "크레인", ru: "кран" } },
  lead: "a",
  change: true,
  times: { readback: 15, report: 60 },
  policy: "one-pass",
  standing: {},
  orders: [{ entry: "10-01" }, { entry: "10-02", wrong: "10-01" }],
} satisfies EditionDrill;
const CODE = runCode(420);
const RUN = `crane ${CODE}`;

interface Device {
  readonly tablet: Tablet;
  readonly model: DrillModel;
  readonly run: () => Run;
  t: number;
}
async function device(store: Store, boot = "one", book = BOOK): Promise<Device> {
  const tablet = await tabletOf(book, [DRILLS], store);
  Object.assign(tablet.pack, { drills: [DRILL] });
  const clock = { t: 0 };
  const model = makeDrillModel(tablet, { elapsed: () => clock.t, random: () => 420, boot });
  return Object.assign(clock, { tablet, model, run: () => model.runs.value.get(RUN)! });
}
const begin = ({ model }: Device, side: Side, mode: "split" | "two" = "two"): string =>
  model.begin({ drill: DRILL, mode, side, code: CODE });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const orderOf = ({ run }: Device, lead: Side): string => orderNow(run(), lead)?.order.entry ?? "none";

/** The order that a side leads, closed on both devices (which may be one). */
function close(lead: Side, leading: Device, following: Device): void {
  const { order } = orderNow(leading.run(), lead)!;
  const { entry } = order;
  const call = leading.run().state[lead].next;
  assert.ok(leading.model.lead(leading.run(), "give", order));
  const follow = (input: "hear" | "readback" | "right" | "done" | "report"): void =>
    assert.ok(following.model.follow(following.run(), lead, input, { call, entry }), input);
  follow("hear");
  follow("readback");
  leading.t += 2000;
  assert.ok(leading.model.lead(leading.run(), "right", order));
  follow("right");
  follow("done");
  follow("report");
  leading.t += 3000;
  assert.ok(leading.model.lead(leading.run(), "report", order));
}

describe("a drill on one tablet", () => {
  test("from the first order to the last, with roles changed over", async () => {
    const one = await device(memoryStore("here"));
    assert.equal(begin(one, "a", "split"), RUN);
    assert.deepEqual([leadNow(one.run(), false), orderOf(one, "a")], ["a", "10-01"]);
    close("a", one, one);
    close("a", one, one);
    assert.equal(leadNow(one.run(), false), "b");
    close("b", one, one);
    close("b", one, one);
    assert.equal(leadNow(one.run(), false), undefined);
    const result = one.model.result(RUN)!;
    assert.deepEqual([result.closed, result.given, result.seconds, result.troubles], [4, 4, 20, []]);
    assert.deepEqual(result.langs, ["ko", "ru"]);
  });
  test("a planned error is that of the order: a phrase chosen by mistake has none, and uses up none", async () => {
    const one = await device(memoryStore("here"));
    begin(one, "a", "split");
    const give = (): void => void one.model.lead(one.run(), "give", orderNow(one.run(), "a")!.order);
    const hear = (entry: string): boolean =>
      one.model.follow(one.run(), "a", "hear", { call: one.run().state.a.next - 1, entry });
    const reply = (): readonly [say: string, planned: boolean, isOrder: boolean] => {
      const { say, planned, isOrder } = replyOf(one.run(), "a")!;
      return [say, planned, isOrder];
    };
    give();
    assert.equal(replyOf(one.run(), "a"), undefined);
    assert.ok(hear("10-02"));
    assert.deepEqual(reply(), ["10-02", false, false]);
    assert.ok(one.model.follow(one.run(), "a", "readback", { entry: "10-02" }));
    assert.ok(one.model.lead(one.run(), "wrong", orderNow(one.run(), "a")!.order));
    assert.ok(one.model.follow(one.run(), "a", "wrong"));
    close("a", one, one);
    give();
    assert.ok(hear("10-02"));
    assert.deepEqual(reply(), ["10-01", true, true]);
    assert.ok(one.model.follow(one.run(), "a", "readback", { entry: "10-01", planned: true }));
    assert.deepEqual(reply(), ["10-01", true, true]);
    const { order } = orderNow(one.run(), "a")!;
    assert.ok(one.model.lead(one.run(), "wrong", order));
    assert.ok(one.model.follow(one.run(), "a", "wrong"));
    close("a", one, one);
    const { planned, noticed, missed } = one.model.result(RUN)!;
    assert.deepEqual({ planned, noticed, missed }, { planned: 1, noticed: 1, missed: 0 });
  });
  test("what the state does not allow is not written down", async () => {
    const one = await device(memoryStore("here"));
    begin(one, "a", "split");
    const { order } = orderNow(one.run(), "a")!;
    assert.equal(one.model.lead(one.run(), "right", order), false);
    assert.equal(one.model.follow(one.run(), "a", "done"), false);
    assert.equal(one.model.lead(one.run(), "give", { ...order, entry: "other" }), false);
    assert.equal(one.run().events.length, 1);
  });
});

describe("a drill on two tablets", () => {
  test("journals that are exchanged by file give both tablets the same result", async () => {
    const [a, b] = [await device(memoryStore("a")), await device(memoryStore("b"))];
    b.tablet.swap();
    begin(a, "a");
    begin(b, "b");
    assert.deepEqual([leadNow(a.run(), false), leadNow(b.run(), false)], ["a", "a"]);
    close("a", a, b);
    close("a", a, b);
    // The one that led follows; the other begins to lead when its team says so.
    assert.deepEqual([leadNow(a.run(), false), leadNow(b.run(), false), leadNow(b.run(), true)], ["b", "a", "b"]);
    close("b", b, a);
    assert.deepEqual([a.model.result(RUN)!.closed, b.model.result(RUN)!.closed], [0, 0]);
    const [ofA, ofB] = [writeJournal(a.run().events), writeJournal(b.run().events)];
    assert.ok(a.model.add(RUN, readJournal(ofB)!));
    assert.ok(b.model.add(RUN, readJournal(ofA)!));
    assert.ok(b.model.add(RUN, readJournal(ofA)!), "twice");
    assert.equal(a.model.result(RUN)!.closed, 3);
    assert.deepEqual(a.model.result(RUN), b.model.result(RUN));
  });
  test("an order that was not heard is said again under the same call, and heard in any state that waits for it", async () => {
    const [a, b] = [await device(memoryStore("a")), await device(memoryStore("b"))];
    b.tablet.swap();
    begin(a, "a");
    begin(b, "b");
    const { order } = orderNow(a.run(), "a")!;
    assert.ok(a.model.lead(a.run(), "give", order));
    assert.ok(a.model.lead(a.run(), "repeat", order));
    assert.equal(a.run().state.a.loops.get("10-01")!.call, 1);
    const heard = { call: 1, entry: "10-01" };
    assert.ok(b.model.hear(b.run(), "a", heard));
    assert.ok(b.model.follow(b.run(), "a", "readback", heard));
    const before = b.run().events.length;
    assert.ok(b.model.hear(b.run(), "a", heard), "the same digits again");
    assert.deepEqual([b.run().events.length, b.run().state.a.current?.state], [before, "told"]);
    b.model.write(RUN, { do: "stop" });
    b.model.write(RUN, { do: "resume" });
    assert.ok(b.model.hear(b.run(), "a", heard), "after STOP");
    assert.equal(b.model.hear(b.run(), "a", { call: 0, entry: "10-01" }), false);
  });
  test("the code says which team made it: the other tablet does not take the same", async () => {
    const [a, b] = [await device(memoryStore("a")), await device(memoryStore("b"))];
    const own = a.model.newCode();
    assert.deepEqual([own("a"), own("b")], [CODE, runCode(421)]);
    for (const side of ["a", "b"] as const) assert.equal(a.model.isTaken(own(side), side, own), false);
    const theirs = (side: Side): string => runCode(side === "a" ? 776 : 777);
    assert.deepEqual(
      (["a", "b"] as const).map((side) => [
        b.model.isTaken(CODE, side, theirs),
        b.model.isTaken(own("b"), side, theirs),
      ]),
      [
        [true, false],
        [false, true],
      ],
    );
    assert.equal(b.model.isTaken("12345", "a", theirs), false);
    // A run that was begun here is gone on with.
    begin(b, "a");
    assert.equal(b.model.isTaken(CODE, "a", theirs), false);
  });
  test("the team that follows knows when it has heard every order", async () => {
    const [a, b] = [await device(memoryStore("a")), await device(memoryStore("b"))];
    b.tablet.swap();
    begin(a, "a");
    begin(b, "b");
    assert.equal(hasHeardAll(b.run(), "a"), false);
    close("a", a, b);
    assert.equal(hasHeardAll(b.run(), "a"), false);
    close("a", a, b);
    assert.equal(hasHeardAll(b.run(), "a"), true);
    assert.equal(hasHeardAll(a.run(), "b"), false);
  });
  test("a backup of the other tablet has its journal, too", async () => {
    const [a, b] = [await device(memoryStore("a")), await device(memoryStore("b"))];
    b.tablet.swap();
    begin(a, "a");
    begin(b, "b");
    close("a", a, b);
    await settled();
    await a.tablet.journal.restore(await b.tablet.journal.events(), "b", new Map());
    assert.equal(a.model.result(RUN)!.closed, 1);
    const backup = JSON.stringify({ content: JSON.stringify({ events: await a.tablet.journal.events() }) });
    assert.ok(b.model.add(RUN, readJournal(backup)!));
    assert.deepEqual(b.model.result(RUN), a.model.result(RUN));
  });
  test("a journal of another run, and what is no journal, adds nothing", async () => {
    const a = await device(memoryStore("a"));
    begin(a, "a");
    const other = a.run().events.map((event) => ({ ...event, device: "b", run: "crane 00000" }));
    assert.equal(a.model.add(RUN, readJournal(writeJournal(other))!), false);
    for (const text of ["", "[]", "{}", '{"events":1}', '{"content":"x"}']) assert.equal(readJournal(text), undefined);
    fc.assert(fc.property(fc.string(), (text) => void readJournal(text)));
    fc.assert(fc.property(fc.array(fc.jsonValue()), (events) => void readJournal(JSON.stringify({ events }))));
  });
});

describe("what interrupts a run", () => {
  test("a dead battery: it is paused when the app is opened again, and goes on where it was", async () => {
    const store = memoryStore("here");
    const one = await device(store);
    begin(one, "a", "split");
    close("a", one, one);
    await settled();
    const again = await device(store, "two");
    assert.equal(again.run().status, "paused");
    assert.equal(orderOf(again, "a"), "10-02");
    again.model.write(RUN, { do: "resume" });
    assert.equal(again.run().status, "running");
    close("a", again, again);
    assert.equal(again.model.result(RUN)!.closed, 2);
    assert.equal(again.model.result(RUN)!.seconds, 10);
  });
  test("STOP takes the order back, a break does not", async () => {
    const one = await device(memoryStore("here"));
    begin(one, "a", "split");
    const { order } = orderNow(one.run(), "a")!;
    one.model.lead(one.run(), "give", order);
    one.model.write(RUN, { do: "pause" });
    one.model.write(RUN, { do: "resume" });
    assert.equal(one.run().state.a.loops.get("10-01")!.state, "asked");
    one.model.write(RUN, { do: "stop" });
    assert.equal(one.run().status, "stopped");
    assert.equal(one.run().state.a.loops.get("10-01")!.state, "ready");
  });
  test("the same code goes on with the run that was begun", async () => {
    const one = await device(memoryStore("here"));
    begin(one, "a");
    assert.equal(begin(one, "b"), RUN);
    assert.deepEqual(one.run().sides, ["a"]);
    assert.throws(() => one.model.begin({ drill: DRILL, mode: "two", side: "a", code: "12345" }), /12345/);
  });
  test("an edition without one of the entries: the run is there, and the order can be left out", async () => {
    const store = memoryStore("here");
    const one = await device(store);
    begin(one, "a", "split");
    await settled();
    const later = await device(store, "two", BOOK.replace(/.*10-02.*\n/, ""));
    assert.deepEqual(later.model.planOf(DRILL).missing, ["10-02"]);
    assert.equal(later.run().state.orders.length, 4);
    close("a", later, later);
    const { order } = orderNow(later.run(), "a")!;
    assert.equal(order.entry, "10-02");
    assert.ok(later.model.lead(later.run(), "drop", order));
    assert.equal(leadNow(later.run(), false), "b");
    assert.equal(later.model.result(RUN)!.orders.find(({ entry }) => entry === "10-02")!.no, "10-02");
  });
  test("everything can be deleted", async () => {
    const one = await device(memoryStore("here"));
    begin(one, "a");
    await one.model.forget();
    assert.equal(one.model.runs.value.size, 0);
  });
});
