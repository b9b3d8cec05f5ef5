import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import { BOOK, parley, workplace } from "./kit.ts";
import { goHome, openPage, type Opened } from "./page.ts";

const place = workplace();

before(() => assert.equal(parley(["build", BOOK, "--out", join(place, "kit")]).code, 0));

describe("while one types", () => {
  let opened: Opened;
  before(async () => {
    opened = await openPage(pathToFileURL(join(place, "kit", "tablet.html")).href);
    await goHome(opened.page);
  });
  test("what is typed before the device is ready stands there, and is found when it is", async () => {
    const { page } = opened;
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const wait = (): void => {
        const input = document.querySelector<HTMLInputElement>("input[type=search]");
        if (!input) return void setTimeout(wait);
        input.value = "вода";
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        const look = (): void => {
          const now = document.querySelector(".finding [aria-live]")?.textContent ?? "";
          if (now !== said.at(-1)) said.push(now);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      wait();
    });
    await page.reload();
    const told = await page.waitForFunction(() => {
      const { said } = globalThis as unknown as { said: string[] };
      return said.length > 1 ? said : undefined;
    });
    const said = (await told.jsonValue())!;
    assert.equal(said[0], "…");
    assert.match(said[1]!, /вода́|воды́/);
  });
  test("what stands there at once keeps its place when more comes: somebody may be touching it", async () => {
    const lists = await opened.page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>("input[type=search]")!;
      const numbers = (): string[] => Array.from(document.querySelectorAll(".rows .no"), (no) => no.textContent);
      input.value = "slow";
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
      const atOnce = numbers();
      for (let i = 0; i < 300 && numbers().length === atOnce.length; i++) await new Promise(requestAnimationFrame);
      return [atOnce, numbers().slice(0, atOnce.length)];
    });
    assert.equal(lists[0]!.length, 3);
    assert.deepEqual(lists[1], lists[0]);
  });
  test("what has not what was typed stands under words that say so", async () => {
    const { page } = opened;
    const rows = async (query: string): Promise<string[]> => {
      await page.fill("input[type=search]", query);
      await page.waitForTimeout(400);
      return page.$$eval(".rows > li", (all) =>
        all.map((one) => (one.className === "similar" ? "similar" : one.querySelector(".no")!.textContent.slice(0, 5))),
      );
    };
    assert.equal((await rows("qqqzzz"))[0], "similar");
    assert.deepEqual((await rows("кровотечение")).slice(0, 2), ["55-08", "similar"]);
    assert.equal((await rows("안녕"))[0], "80-01");
    assert.ok(!(await rows("пожалуйста")).includes("similar"));
  });
  test("an order that starts something is never guessed at", async () => {
    const { page } = opened;
    for (const query of ["여귄", "паспрт", "사걱", "открть", "огнь", "fier", "opne"]) {
      await page.fill("input[type=search]", query);
      await page.waitForTimeout(350);
      const guessed = await page.$$eval(".similar ~ li .no", (all) => all.map((one) => one.textContent.slice(0, 5)));
      assert.ok(!guessed.includes("90-05"), `${query}: ${guessed.join(" ")}`);
    }
    await page.fill("input[type=search]", "огонь");
    await page.waitForTimeout(350);
    assert.ok((await page.locator(".rows .no").allTextContents()).some((no) => no.startsWith("90-05")));
  });
  test("words for the same thing lead to it", async () => {
    const first = async (query: string): Promise<string | undefined> => {
      await page.fill("input[type=search]", query);
      await page.waitForTimeout(100);
      return page
        .locator(".rows .no")
        .first()
        .textContent()
        .then((no) => no?.slice(0, 5));
    };
    const { page } = opened;
    for (const [no, ...queries] of [
      ["55-08", "출혈", "кровотечение", "blood"],
      ["80-01", "привет", "hi", "안녕하십니까"],
      ["80-03", "고마워", "고맙", "благодарю", "thanks"],
      ["20-05", "скорая", "앰뷸런스", "paramedics"],
      ["80-02", "пока", "잘가", "bye"],
      ["50-05", "약"],
      ["25-13", "여권", "паспорт"],
      ["60-01", "пить"],
      ["15-01", "стой"],
      ["25-08", "возраст", "몇살"],
    ] as const)
      for (const query of queries) assert.equal(await first(query), no, query);
  });
  test("nothing was asked of the network, nothing went wrong", () => assert.deepEqual(opened.seen, []));
});

test("what is looked for is found while the rest of the file is still coming", async () => {
  const whole = readFileSync(join(place, "kit", "tablet.html"), "utf8");
  const begun = whole.slice(0, whole.indexOf('<template id="parley-end"'));
  assert.ok(begun.length > whole.length / 2);
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    if (request.url === "/held") response.write(begun);
    else response.end(whole);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { page } = await openPage(address);
    await goHome(page);
    await page.goto(`${address}held`, { waitUntil: "commit" });
    await page.fill("input[type=search]", "вода");
    await page.waitForSelector(".rows > li");
    assert.equal(await page.evaluate(() => document.readyState), "loading");
  } finally {
    server.close().closeAllConnections();
  }
});
