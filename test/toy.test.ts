/**
 * Law 2: adding a language changes only its folder in sound, its folder in locale, and data. The tests add two toy languages to a
 * copy of the checkout, one with a script of its own and one with the script of another language. Both build, print, open and can
 * be found; the other languages do not change.
 */
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { before, describe, test } from "node:test";
import type { Locale } from "@parley/locale";
import { pagesOf, program, temporaryFolder } from "./kit.ts";
import { openTablet } from "./tablet/browser.ts";

const copy = join(temporaryFolder(), "parley");
const book = resolve("test/toy/book");

/** A copy of the packages and tools, with links to the dependencies. */
function copyCheckout(): void {
  const { workspaces } = JSON.parse(readFileSync("package.json", "utf8")) as { workspaces: string[] };
  for (const name of ["package.json", "tsconfig.json", "LICENSE", "NOTICE", "tools", "test", ...workspaces])
    cpSync(name, join(copy, name), {
      recursive: true,
      filter: (path) => !/\/(?:node_modules|dist|bundle|golden|\.examples-[^/]*)$/.test(path),
    });
  const own = new Map(
    workspaces.map((folder) => {
      const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string };
      return [name, folder];
    }),
  );
  mkdirSync(join(copy, "node_modules/@parley"), { recursive: true });
  for (const name of readdirSync("node_modules"))
    if (name !== "@parley" && !own.has(name))
      symlinkSync(resolve("node_modules", name), join(copy, "node_modules", name));
  for (const [name, folder] of own) symlinkSync(join(copy, folder), join(copy, "node_modules", name));
}

// A nested test runner would report to the outer one.
const { NODE_TEST_CONTEXT: _inside, ...env } = process.env;
const run = (...args: readonly string[]): ReturnType<typeof program> =>
  program(process.execPath, ["--conditions=@parley/source", ...args], { cwd: copy, env });
const parley = (...args: readonly string[]): ReturnType<typeof program> => run("packages/cli/bin/parley.js", ...args);
const done = ({ code, out, err }: ReturnType<typeof program>): string => {
  assert.equal(code, 0, out + err);
  return out;
};

describe("toy languages: two folders each and a book, and nothing else", () => {
  const kit = join(copy, "kit");
  before(() => {
    copyCheckout();
    cpSync("test/toy/sound", join(copy, "packages/sound/src"), { recursive: true });
    cpSync("test/toy/locale", join(copy, "packages/locale/src"), { recursive: true });
    done(run("tools/languages.ts"));
    done(parley("build", book, "--out", kit));
  });

  test("types, layers and the tests of languages pass", () => {
    done(program(resolve("node_modules/.bin/tsc"), [], { cwd: copy }));
    done(run("tools/layers.ts"));
    done(run("tools/lists.ts"));
    done(program(resolve("node_modules/.bin/oxfmt"), ["packages/sound/src", "packages/locale/src"], { cwd: copy }));
    done(run("tools/languages.ts", "--check"));
    const laws = [
      "packages/sound/test/laws.test.ts",
      "packages/sound/test/data.test.ts",
      "packages/locale/test/locale.test.ts",
    ];
    assert.match(done(run("--test", "--test-reporter=tap", ...laws)), /^# fail 0$/m);
  });
  test("it is respelled, by the name in the command's list of languages", () => {
    assert.equal(done(parley("say", "--for", "ko", "--marks", "τοκι πονα")), "토키 포나\n");
    assert.equal(done(parley("say", "--for", "tok", "안녕")), "αννγον\n");
    assert.match(parley("help").out, /\btok\b/);
  });
  test("it is found by its letters, its keyboard and its sound", () => {
    for (const query of ["τελο", "telo", "ㅅ디ㅐ", "텔로", "тело"])
      assert.equal(
        done(parley("find", book, query))
          .slice(1)
          .split("  ")[0],
        "10-03",
        query,
      );
  });
  test("a language with the script of another is respelled, and the other does not change", () => {
    assert.equal(done(parley("say", "--for", "ko", "--marks", "--from", "kk", "тас бар")), "타스 바르\n");
    assert.equal(done(parley("say", "--for", "ipa", "--from", "kk", "көл")), "ˈkøl\n");
    assert.equal(done(parley("say", "--for", "ipa", "참외")), "tɕʰamwe\n");
    const keys = `
      import { retyped, soundKey } from "@parley/search";
      import { guessLanguage } from "@parley/sound";
      console.log(JSON.stringify([guessLanguage("молоко").tag, guessLanguage("көмек").tag, soundKey("ещё"),
        retyped("ghbdtn", ["ru"]), retyped("r-vtr", ["kk"]), retyped("көмек", ["en"])]));`;
    assert.deepEqual(JSON.parse(done(run("--input-type=module", "--eval", keys))), [
      "ru",
      "kk",
      "IsA",
      ["привет"],
      ["көмек"],
      ["r-vtr"],
    ]);
  });
  test("it prints: words, respelling, index, title, its own hyphens", () => {
    const pages = pagesOf(join(kit, "booklet-tok-ko.pdf")).join("\n");
    for (const words of ["ο πανα ε τελο.", "오 파나 에 텔로.", "ο αβεν 2.", "λιπυ νανπα", "τοκι πονα", "Τ\n"])
      assert.ok(pages.replace(/[ \t]+/g, " ").includes(words), `${words}\n${pages}`);
    assert.match(pages, /τοκιπονα[α-ω]*[-\u00ad]\s*\n/u);
  });
  test("it opens in the app, and is found there", async () => {
    assert.ok(existsSync(join(kit, "tablet.html")));
    const registered = pathToFileURL(join(copy, "packages/locale/src/register.ts")).href;
    const { LOCALES } = (await import(registered)) as { LOCALES: { readonly [lang: string]: Locale } };
    const tablet = await openTablet(pathToFileURL(join(kit, "tablet.html")).href, { locales: LOCALES });
    await tablet.page.getByRole("button", { name: "τοκι πονα" }).first().click();
    assert.match(await tablet.main.innerText(), /ο οπεν/);
    await tablet.goHome();
    assert.equal((await tablet.find("telo"))[0], "10-03");
    assert.match(await tablet.row("10-03").innerText(), /ο πανα ε τελο/);
    assert.deepEqual(tablet.seen, []);
  });
  test("without its folders it is refused with its name", () => {
    const refused = program(process.execPath, ["packages/cli/bin/parley.js", "say", "--for", "tok", "안녕"]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /--for tok: known are/);
  });
});
