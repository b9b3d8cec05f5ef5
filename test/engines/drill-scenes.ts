import assert from "node:assert/strict";
import { test } from "node:test";
import { LOCALES } from "@parley/locale";
import { Team } from "./drill.ts";
import { Hand } from "./hand.ts";
import { ADDRESS, bare, begin, EDITION, ME, THEM, type Scene } from "./scene.ts";

/** The drill of the sample book, and the script: its ten orders, two of them read back wrong once, as planned. */
const DRILL = EDITION.drills!.find(({ id }) => id === "work-orders")!;
const ORDERS = DRILL.orders.map(({ entry, wrong }) => ({ no: EDITION.entries[entry]!.no, wrong: wrong !== undefined }));

/** The result of the script, in both languages. */
async function expectScript(team: Team): Promise<void> {
  assert.equal(ORDERS.length, 10);
  for (const lang of [ME, THEM]) {
    assert.deepEqual(await team.numbers(lang), ["10 / 10", "2", "2 / 2"]);
    const closed = LOCALES[lang]!.drill.outClosed;
    assert.deepEqual(
      await team.outcomes(lang),
      ORDERS.map(({ no }) => `${no} ${closed}`),
    );
  }
}

/** Two teams drill on one tablet, and with a tablet each. */
export function drillScenes(scene: Scene): void {
  test("two teams drill on one tablet: ten orders, two planned errors, and the result is the script", async () => {
    const hand = scene.hand();
    const me = new Team(hand, ME, ".drill-mine");
    const them = new Team(hand, THEM, ".drill-half.turned");
    await me.begin(bare(DRILL.title[ME]!), "split");
    for (const { no, wrong } of ORDERS) {
      await them.act("said");
      await me.choose(no);
      if (wrong) {
        await me.sees("readWrong");
        await me.act("repeated");
        await them.act("wrong", "said");
        await me.choose(no);
      }
      await me.act("repeated");
      // Only the team that leads says whether that was right.
      await me.sees("awaitAnswer");
      assert.equal(await hand.engine.run(() => document.querySelectorAll(".drill-mine .drill-act").length), 0);
      await them.act("right");
      await me.act("done", "reported");
      await them.act("heardDone");
    }
    await me.finish();
    await expectScript(me);
  });
  test("two teams drill with a tablet each: both results are the script once the journals are together", async () => {
    const hand = scene.hand();
    const second = await scene.browser.open();
    try {
      const other = new Hand(second);
      await second.open(ADDRESS);
      await begin(other, THEM, ME);
      const [follow, lead] = [new Team(hand, ME), new Team(other, THEM)];
      const code = await lead.begin(bare(DRILL.title[THEM]!), "two");
      await follow.begin(bare(DRILL.title[ME]!), "two", code);
      await follow.hand.read(".drill-leads", bare(DRILL.roles.a[ME]!));
      let call = 0;
      const say = async (): Promise<void> => {
        call += 1;
        const digits = await lead.digits(call);
        await lead.act("said");
        await follow.type(digits);
      };
      for (const { no, wrong } of ORDERS) {
        await say();
        if (wrong) {
          await follow.sees("readWrong");
          await hand.read(".drill-ordered", no);
          assert.equal(
            await hand.engine.run(() => document.querySelectorAll("details:not([open]) .drill-digits").length),
            1,
            "digits are typed only where they are asked for",
          );
          await follow.act("repeated");
          await lead.act("wrong");
          await follow.act("saysWrong");
          await say();
        }
        await follow.act("repeated");
        await lead.act("right");
        await follow.act("saysRight", "done", "reported");
        await lead.act("heardDone");
      }
      // The roles are changed over: one team says so, and the other one waits for it and is told.
      await lead.sees("wait");
      await lead.hand.read(".drill-note", LOCALES[THEM]!.drill.changeOver);
      await follow.act("changeOver");
      await follow.hand.read(".drill-leads", bare(DRILL.roles.b[ME]!));
      await lead.finish();
      await follow.finish();
      // Until the journals are together, nothing is closed.
      assert.equal((await lead.numbers(THEM))[0], "0 / 10");
      assert.equal(await lead.hand.engine.run(() => document.querySelectorAll(".drill-result tr.open").length), 0);
      const [mine, theirs] = [await follow.save(), await lead.save()];
      await follow.add(theirs);
      await lead.add(mine);
      for (const team of [lead, follow]) await expectScript(team);
      assert.deepEqual(await lead.outcomes(ME), await follow.outcomes(ME));
      // By radio everything is digits, and a wrong digit is noticed.
      const another = await lead.begin(bare(DRILL.title[THEM]!), "radio");
      await follow.begin(bare(DRILL.title[ME]!), "radio", another);
      const order = await lead.digits(1);
      await lead.act("said");
      await follow.type(`${order.slice(0, 2)}${(Number(order[2]) + 1) % 10}${order.slice(3)}`);
      await hand.read(".drill-wrong", follow.words.wrongCheck);
      // Nothing was understood: the same digits are said again.
      await lead.act("again");
      assert.equal(await lead.digits(1), order);
      await follow.type(order);
      const readBack = await follow.digits(1);
      await follow.act("repeated");
      await lead.type(readBack);
      await follow.type(await lead.digits(1));
      await follow.act("done");
      const report = await follow.digits(1);
      await follow.act("reported");
      await lead.type(report);
      await lead.digits(2);
    } finally {
      await second.close();
    }
  });
}
