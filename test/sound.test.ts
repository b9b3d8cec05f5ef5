import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { after, describe, test } from "node:test";
import { chromium, type Browser } from "playwright-core";
import { build } from "vite";
import * as sound from "@parley/sound";
import { entriesOf, readBook } from "@parley/book";
import { openFolder } from "@parley/press";
import { CHROMIUM_FLAGS, headlessPath } from "../tools/browser.ts";
import { BOOK } from "./kit.ts";

/** The package as one script, as a web page loads it. */
async function bundle(entry: string): Promise<string> {
  const room = new URL("../packages/sound/src/", import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@parley/source"] },
    plugins: [
      {
        name: "entry",
        resolveId: (id: string) => (id === "entry" ? "\0entry" : undefined),
        load(id: string) {
          if (id === "\0entry") return entry.replaceAll("ROOM", room);
          return undefined;
        },
      },
    ],
    build: { write: false, minify: true, target: "es2023", modulePreload: false, rollupOptions: { input: "entry" } },
  });
  const [chunk] = (Array.isArray(made) ? made : "output" in made ? [made] : []).flatMap(({ output }) => output);
  assert.ok(chunk?.type === "chunk");
  return chunk.code;
}

const browsers: Browser[] = [];
after(async () => Promise.all(browsers.map((browser) => browser.close())));

test("the same bytes in Node and in Chromium, for every text of the sample book", async () => {
  const { book } = readBook(openFolder(BOOK));
  const texts = entriesOf(book).flatMap(({ text }) =>
    Object.entries(text).flatMap(([lang, variants]) => variants.map((variant) => [lang, variant.text] as const)),
  );
  const odd = ["가\u0301ㄱ힣", "щ\u0301ёЁ", "36,6 °C, 17:30, 3-й", "🙂 A٣", "3·1절 16명 kg", "п'ять"];
  const all = [...texts, ...sound.LANGUAGES.flatMap(({ tag }) => odd.map((text) => [tag, text] as const))];
  const make = ({ speak, write, writeIpa, explain, LANGUAGES }: typeof sound, list: typeof all): string =>
    JSON.stringify(
      list.map(([lang, text]) => {
        const spoken = speak(text, lang);
        const spans = LANGUAGES.flatMap(({ tag }) => [write(spoken, tag), write(spoken, tag, "standard")]);
        return [writeIpa(spoken), spans, spoken.remarks, explain(text, lang)];
      }),
    );
  const script = await bundle(`import * as sound from "ROOMindex.ts"; globalThis.sound = sound;`);
  const browser = await chromium.launch({ executablePath: headlessPath!, args: [...CHROMIUM_FLAGS] });
  browsers.push(browser);
  const page = await browser.newPage();
  await page.addScriptTag({ content: script, type: "module" });
  // A module runs asynchronously.
  await page.waitForFunction(() => "sound" in globalThis);
  const there = await page.evaluate(
    ([source, list]) => {
      // eslint-disable-next-line typescript/no-implied-eval
      const run = new Function(`return (${source})(globalThis.sound, ${list})`);
      return String(run());
    },
    [make.toString(), JSON.stringify(all)] as const,
  );
  assert.ok(all.length > 600);
  assert.equal(there, make(sound, all));
});

describe("the README states the sizes of the bundles", () => {
  const readme = readFileSync(join("packages", "sound", "README.md"), "utf8");
  const entries: { readonly [name: string]: string } = {
    "Korean, Russian and every writer":
      'import { korean } from "@parley/sound/korean"; import { russian } from "@parley/sound/russian"; globalThis.languages = [korean, russian];',
    "the scripts of all languages": 'import { SCRIPTS } from "@parley/sound/script"; globalThis.scripts = SCRIPTS;',
  };
  for (const [name, entry] of Object.entries(entries)) {
    test(name, async () => {
      const stated = Number(new RegExp(`${name}: (\\d+) kB`, "u").exec(readme)?.[1]);
      const bytes = gzipSync(await bundle(entry), { level: 9 }).length;
      assert.ok(Math.abs(bytes / 1000 - stated) <= 1, `${bytes} bytes; the README says ${stated} kB`);
    });
  }
});
