import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";
import type { Tablet } from "./tablet/tablet.ts";

const file = join(sampleKit(), "tablet.html");

describe("while typing", () => {
  let tablet: Tablet;
  before(async () => {
    tablet = await openTablet(pathToFileURL(file).href, { clock: true });
    await tablet.goHome();
  });
  test("a query typed before the index is ready is answered when it is", async () => {
    const shown = await tablet.typeAtOnce("вода");
    assert.equal(shown[0], "…");
    assert.match(shown[1]!, /вода́|воды́/);
  });
  test("the first results keep their positions when more are added", async () => {
    const { clock } = tablet.page;
    await tablet.type("안녕");
    await clock.pauseAt((await tablet.page.evaluate(() => Date.now())) + 1_000);
    const atOnce = await tablet.type("slow");
    assert.equal(atOnce.length, 3);
    const later = await tablet.typeAndWait("slow");
    assert.ok(later.length > atOnce.length);
    assert.deepEqual(later.slice(0, 3), atOnce);
    await clock.resume();
  });
  test("similar results are under a heading", async () => {
    assert.equal((await tablet.typeAndWait("qqqzzz"))[0], "similar");
    const blood = await tablet.typeAndWait("кровь");
    assert.equal(blood[0], "55-08");
    assert.ok(blood.indexOf("similar") > 0 && blood.indexOf("similar") < blood.length - 1, blood.join(" "));
    assert.equal((await tablet.typeAndWait("안녕"))[0], "80-01");
    assert.ok(!(await tablet.typeAndWait("пожалуйста")).includes("similar"));
  });
  test("an order to confirm is not found by an approximate match", async () => {
    for (const query of ["여귄", "паспрт", "사걱", "открть", "огнь", "fier", "opne"]) {
      const numbers = await tablet.typeAndWait(query);
      const guessed = numbers.slice(numbers.indexOf("similar") + 1);
      assert.ok(numbers.includes("similar") && !guessed.includes("90-05"), `${query}: ${guessed.join(" ")}`);
    }
    assert.ok((await tablet.typeAndWait("огонь")).includes("90-05"));
  });
  test("an alias finds its entry", async () => {
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
      for (const query of queries) assert.equal((await tablet.type(query))[0], no, query);
  });
  test("there were no network requests and no errors", () => assert.deepEqual(tablet.seen, []));
});

test("search works while the rest of the file is loading", async () => {
  const whole = readFileSync(file, "utf8");
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
    const tablet = await openTablet(address);
    await tablet.goHome();
    await tablet.page.goto(`${address}held`, { waitUntil: "commit" });
    assert.match((await tablet.type("вода"))[0]!, /^\d\d-\d\d$/);
    assert.equal(await tablet.page.evaluate(() => document.readyState), "loading");
  } finally {
    server.close().closeAllConnections();
  }
});
