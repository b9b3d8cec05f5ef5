import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { parley, temporaryFolder } from "./kit.ts";
import { voicedKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";

const temp = temporaryFolder();
const { book: voiced, kit } = voicedKit();
const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close().closeAllConnections();
});

describe("installed from a server", () => {
  /** A server for a folder; `broken` names a file that it refuses. */
  async function serve(
    folder: string,
  ): Promise<{ server: Server; port: number; use: (folder: string, broken?: string) => void }> {
    let [from, broken] = [folder, ""];
    const types: { [ending: string]: string } = {
      html: "text/html",
      js: "text/javascript",
      png: "image/png",
      webmanifest: "application/manifest+json",
    };
    const server = createServer((request, response) => {
      const name = new URL(request.url!, "http://x").pathname.slice(1) || "index.html";
      if (name === broken) return void response.writeHead(500).end();
      try {
        const data = readFileSync(join(from, name));
        response.writeHead(200, { "content-type": types[name.split(".").at(-1)!] ?? "text/plain" }).end(data);
      } catch {
        response.writeHead(404).end();
      }
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return {
      server,
      port: (server.address() as AddressInfo).port,
      use(folder, without = "") {
        [from, broken] = [folder, without];
      },
    };
  }
  test("it works without the server, is updated completely or not at all, and keeps its data", async () => {
    const [book, newer] = [join(temp, "book"), join(temp, "newer")];
    cpSync(voiced, book, { recursive: true });
    writeFileSync(join(book, "book.yaml"), readFileSync(join(book, "book.yaml"), "utf8").replace(/no: 1\b/, "no: 2"));
    const built = parley(["build", book, "--out", newer, "--pwa"]);
    assert.equal(built.code, 0, built.err);
    const { server, port, use } = await serve(join(kit, "pwa"));
    const at = `http://127.0.0.1:${port}/`;
    const tablet = await openTablet(at);
    const { page, log, settings } = tablet;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await tablet.goHome();
    await tablet.openLog();
    await log.keep(true);
    await log.escape();
    await tablet.openCard("80-03");
    const edition = async (): Promise<string> => {
      await tablet.openSettings();
      const text = (await settings.edition())!;
      await settings.escape();
      return text.trim().slice(0, 1);
    };
    const update = (): Promise<void> =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => undefined);
        const { installing } = registration;
        if (installing)
          await new Promise<void>((done) =>
            installing.addEventListener("statechange", () => {
              if (installing.state !== "installing") done();
            }),
          );
      });
    // A newer edition with one file missing.
    use(join(newer, "pwa"), "icon-512.png");
    await update();
    assert.equal(await tablet.restart.count(), 0);
    await tablet.reload();
    assert.equal(await edition(), "1");
    // It is completely loaded, and waits for the user.
    use(join(newer, "pwa"));
    await update();
    await tablet.restart.waitFor();
    assert.equal(await edition(), "1");
    await Promise.all([page.waitForEvent("load"), tablet.tap(tablet.restart)]);
    assert.equal(await edition(), "2");
    await tablet.openLog();
    assert.match((await log.lines.first().textContent())!, /감사합니다/);
    await log.escape();
    server.close().closeAllConnections();
    await assert.rejects(new Promise((_, reject) => connect(port, "127.0.0.1").on("error", reject)));
    for (let i = 0; i < 3; i++) {
      await tablet.reload();
      await tablet.openCard("80-03");
      await tablet.card.press("play");
      await tablet.waitForSound();
    }
    assert.deepEqual(
      tablet.seen.filter((line) => !line.includes("500")),
      [],
    );
  });
});
