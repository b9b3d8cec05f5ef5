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
