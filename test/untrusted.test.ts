/** A damaged tablet file, and a malicious book. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { parley, temporaryFolder } from "./kit.ts";
import { sampleKit } from "./sample.ts";
import { openTablet } from "./tablet/browser.ts";

const temp = temporaryFolder();
const file = join(sampleKit(), "tablet.html");
const url = pathToFileURL(file).href;

/** The languages of the sample book. */
const LANGUAGES = ["ko", "ru", "en"];

describe("a damaged file shows a message instead of opening", () => {
  const whole = (): string => readFileSync(file, "utf8");
  const cases: readonly (readonly [string, () => string])[] = [
    ["the last tenth is missing", () => whole().slice(0, whole().length * 0.9)],
    ["the last two thirds are missing", () => whole().slice(0, whole().length * 0.34)],
    ["its end is missing", () => whole().replace(/<template id="parley-end"[\s\S]*$/, "")],
    [
      "a letter of its book is another",
      () =>
        whole().replace(
          /(id="parley-pack"[^>]*>[^<]{9000})([^<])/,
          (_all, before: string, one: string) => before + (one === "A" ? "B" : "A"),
        ),
    ],
    ["its book is cut short", () => whole().replace(/(id="parley-pack"[^>]*>[^<]{9000})[^<]*/, "$1")],
    [
      "it is of a later version",
      () => whole().replace(/id="parley-pack" data-parley="\d+"/, 'id="parley-pack" data-parley="9"'),
    ],
  ];
  test("a complete file never shows it, not even while loading", async () => {
    const tablet = await openTablet(url);
    assert.deepEqual(await tablet.brokenWhileRead(), [0]);
  });
  for (const [name, content] of cases) {
    test(name, async () => {
      const broken = join(temp, `${name.replaceAll(" ", "-")}.html`);
      writeFileSync(broken, content());
      const tablet = await openTablet(pathToFileURL(broken).href);
      assert.equal(await tablet.broken.count(), LANGUAGES.length);
      for (const one of await tablet.broken.all()) assert.ok(await one.isVisible());
      await tablet.close();
    });
  }
});

test("no script in a book runs", async () => {
  const folder = join(temp, "evil");
  mkdirSync(join(folder, "chapters"), { recursive: true });
  mkdirSync(join(folder, "media"));
  // Known injections (OWASP filter evasion, html5sec), and the markup of Markdown, Typst and templates.
  const words = [
    "<script>window.ran=1</script>",
    "<img src=x onerror=window.ran=1>",
    "</script><script>window.ran=1</script>",
    "<svg onload=window.ran=1>",
    "javascript:window.ran=1",
    "{{constructor.constructor('window.ran=1')()}}",
    "<ScRiPt >window.ran=1</ScRiPt>",
    "<<script>window.ran=1//<</script>",
    '<img src="x` `<script>window.ran=1</script>"` `>',
    '<IMG """><SCRIPT>window.ran=1</SCRIPT>">',
    "<body onload=window.ran=1>",
    "<iframe srcdoc='<script>parent.ran=1</script>'>",
    "<iframe src=javascript:parent.ran=1>",
    "<object data=javascript:window.ran=1>",
    "<embed src=data:text/html;base64,PHNjcmlwdD50b3AucmFuPTE8L3NjcmlwdD4=>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.ran=1>",
    '<noscript><p title="</noscript><img src=x onerror=window.ran=1>">',
    "<style>@import 'http://127.0.0.1:9/x.css'</style>",
    "<link rel=stylesheet href=http://127.0.0.1:9/x.css>",
    "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>",
    "<base href=http://127.0.0.1:9/>",
    "<details open ontoggle=window.ran=1>",
    "<video><source onerror=window.ran=1></video>",
    "<input autofocus onfocus=window.ran=1>",
    "<form action=http://127.0.0.1:9/><button>x",
    "<template><script>window.ran=1</script></template>",
    "<!--><script>window.ran=1</script>-->",
    "]]><script>window.ran=1</script>",
    "' onmouseover='window.ran=1",
    '" autofocus onfocus="window.ran=1',
    "&lt;script&gt;window.ran=1&lt;/script&gt;",
    "\\u003cscript\\u003ewindow.ran=1\\u003c/script\\u003e",
    "[x](javascript:window.ran=1) ![x](http://127.0.0.1:9/x.png)",
    '#eval("1") #image("/etc/passwd") $x$',
    "${{window.ran=1}} #{{window.ran=1}} <%= window.ran=1 %>",
    "__proto__",
  ];
  writeFileSync(
    join(folder, "book.yaml"),
    `title: { ko: ${JSON.stringify(words[2])}, ru: x }\nlanguages: [ko, ru]\nsides: [ko, ru]\n`,
  );
  writeFileSync(
    join(folder, "media", "evil.svg"),
    '<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=1"><script>window.ran=1</script><rect onclick="window.ran=1" width="9" height="9"/></svg>',
  );
  writeFileSync(
    join(folder, "chapters", "10-a.yaml"),
    `title: { ko: ${JSON.stringify(words[0])}, ru: x }\nentries:\n${words.map((word, i) => `  - { id: e${i}, no: 10-${String(i + 1).padStart(2, "0")}, act: answer, picture: media/evil.svg, text: { ko: ${JSON.stringify(word)}, ru: ${JSON.stringify(word)} } }`).join("\n")}\n`,
  );
  const built = parley(["build", folder, "--out", join(temp, "evil-out")]);
  assert.equal(built.code, 0, built.err);
  const tablet = await openTablet(pathToFileURL(join(temp, "evil-out", "tablet.html")).href);
  await tablet.goHome();
  for (const [i, word] of words.entries()) {
    await tablet.openCard(`10-${String(i + 1).padStart(2, "0")}`);
    const shown = (await tablet.card.theirPhrase())!;
    assert.ok(shown.includes(word.replaceAll("{{", "{").replaceAll("}}", "}")), shown);
  }
  assert.equal(await tablet.page.evaluate(() => "ran" in window), false);
  assert.deepEqual(tablet.seen, []);
});
