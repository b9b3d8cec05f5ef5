/** A book of which a part is signed: the count is on the screen, the cover, the imprint and the tablet, and only valid signatures count. */
import { packEdition } from "@parley/pack";
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { isTextLine, readBook, type LedgerLine } from "@parley/book";
import { parseEdition, type Edition } from "@parley/edition";
import { LOCALES } from "@parley/locale";
import { openFolder, prepareFolder } from "@parley/press";
import { runCommand } from "../packages/cli/test/terminal.ts";
import { pagesOf, temporaryFolder, writeBook } from "./kit.ts";
import { appBundle } from "../packages/press/src/app-bundle.ts";
import { subsetFonts } from "../packages/press/src/fonts.ts";
import { publishEdition } from "../packages/press/src/publication.ts";
import { makeTablet, packBook, visibleLetters } from "../packages/press/src/tablet.ts";
import { pairOf, peopleLine, signedBy, textsOf, writeSigned } from "../packages/book/test/signer.ts";
import { openTablet } from "./tablet/browser.ts";

const temp = temporaryFolder();
const IDS = ["water", "tea", "bread", "soup"];
const entries = IDS.map(
  (id, i) =>
    `  - { id: ${id}, no: 10-0${i + 1}, act: request, text: { ko: 물 ${i + 1}개 주세요., ru: "Да́йте: ${"да́ ".repeat(i + 1).trim()}." } }\n`,
);
const book = join(temp, "book");

/** A book with a signature of `p1` for the texts of some entries; `edit` changes the lines of its ledger. */
function signedBook(name: string, ids: readonly string[], edit = (line: LedgerLine): LedgerLine => line): string {
  const folder = join(temp, name);
  cpSync(book, folder, { recursive: true });
  const { book: read } = readBook(openFolder(folder));
  const texts = textsOf(read).filter(({ subject }) => "entry" in subject && ids.includes(subject.entry.id));
  const signed = signedBy(read, "p1", texts);
  writeSigned(folder, { ...signed, ledger: signed.ledger.map(edit) });
  return folder;
}

/** What can be changed. */
type Loose<T> = { -readonly [K in keyof T]: Loose<T[K]> };

/** Build a book; the exit code, and both streams. */
const build = (folder: string, ...more: readonly string[]): ReturnType<typeof runCommand> =>
  runCommand(["build", folder, "--out", `${folder}-kit`, ...more]);
before(() => {
  writeBook(book, { "10-a": entries.join("") }, { head: peopleLine("p1") });
});

describe("two of four entries are signed", () => {
  // Two texts of two entries, of twelve: four entries, the title of the chapter and of the book, in two languages each.
  const [SIGNED, TEXTS] = [4, 12];
  const KO = `텍스트 ${TEXTS}개 중 ${SIGNED}개에 서명함.`;
  const RU = `Подписано текстов: ${SIGNED} из ${TEXTS}.`;
  let folder = "";
  let kit = "";
  let screen = "";
  before(async () => {
    folder = signedBook("half", IDS.slice(0, 2));
    const [code, out, err] = await build(folder);
    assert.equal(code, 0, err);
    kit = `${folder}-kit`;
    screen = out;
  });
  test("on the screen", () => {
    assert.match(screen, new RegExp(`${SIGNED} of ${TEXTS} texts are signed; the pages show this and mark the others`));
  });
  test("in the edition", () => {
    const { standing } = parseEdition(readFileSync(join(kit, "edition.json"), "utf8")).book;
    assert.deepEqual(standing, { texts: TEXTS, edited: 0, signed: SIGNED });
  });
  test("on the cover and in the imprint of the booklet, in both languages", () => {
    const pages = pagesOf(join(kit, "booklet-ko-ru.pdf")).map((page) => page.replace(/\s+/g, " "));
    const withCount = pages.flatMap((page, i) => (page.includes(KO) && page.includes(RU) ? [i] : []));
    assert.ok(withCount.includes(0), pages[0]);
    assert.ok(
      withCount.some((page) => page > 0),
      "not in the imprint",
    );
  });
  test("on the tablet", async () => {
    const tablet = await openTablet(pathToFileURL(join(kit, "tablet.html")).href);
    // Of the four entries the last two are drafts, in both languages: both sides are told, and the list marks them.
    const marks = async (no: string): Promise<number[]> => {
      await tablet.goHome();
      await tablet.openCard(no);
      return Promise.all([".my-standing", ".half-head .standing"].map((of) => tablet.page.locator(of).count()));
    };
    assert.deepEqual(await marks("10-01"), [0, 0]);
    assert.deepEqual(await marks("10-03"), [1, 1]);
    await tablet.goHome();
    await tablet.openSettings();
    await tablet.settings.dialog.getByText(KO).waitFor();
    assert.deepEqual(tablet.seen, []);
  });
  test("on the tablet, verified, and as changed where the book in the file is another one", async () => {
    const { book } = readBook(openFolder(folder));
    const { edition, assets } = await prepareFolder(folder);
    const signer = { by: "p1", pair: pairOf(1), at: "2026-11-27T00:00:00Z" };
    const published = publishEdition(book, edition, signer, [packBook(edition, assets, false).text]);
    const forged = structuredClone(published) as Loose<Edition>;
    forged.entries["water"]!.texts["ko"]![0]!.text = ["불 1개 주세요."];
    const fonts = await subsetFonts(visibleLetters(packEdition(forged, new Map())));
    const file = join(temp, "published.html");
    const shown = async (of: Edition, id: string): Promise<string> => {
      writeFileSync(file, makeTablet(of, assets, await appBundle(), fonts));
      const tablet = await openTablet(pathToFileURL(file).href);
      await tablet.goHome();
      await tablet.openCard(id);
      await tablet.card.press("whoSays");
      await tablet.sheet.dialog.locator(".publisher").waitFor();
      const said = await tablet.sheet.dialog.innerText();
      const steps = await tablet.sheet.dialog.locator(".steps [aria-current]").allTextContents();
      assert.deepEqual(tablet.seen, []);
      return `${said.replace(/\s+/g, " ")} steps: ${steps.map((step) => step.replace(/^\d/, "")).join(", ")}`;
    };
    const whole = await shown(published, "10-01");
    assert.match(whole, /출처: 기록 없음\. 서명: R1, 2026-11-21 서명 확인됨 .* 서명: R1, 2026-11-21 서명 확인됨/);
    const { stepDrafted, stepSigned } = LOCALES["ko"]!.tablet;
    assert.ok(whole.endsWith(`steps: ${stepSigned}, ${stepSigned}`), whole);
    assert.match(whole, /발행인: R1, 2026-11-27 이 책은 발행인이 서명한 그대로입니다\. ed25519:/);
    const changed = await shown(forged, "10-01");
    assert.match(changed, /서명: R1, 2026-11-21 서명이 맞지 않음: 믿지 마세요 .* 서명: R1, 2026-11-21 서명 확인됨/);
    assert.ok(changed.endsWith(`steps: ${stepDrafted}, ${stepSigned}`), changed);
    assert.match(changed, /발행인이 서명한 뒤에 책이 바뀌었습니다/);
  });
  test("a release is refused", async () => {
    const [code, , err] = await build(folder, "--release");
    assert.equal(code, 1);
    assert.match(err, /\[unsigned\]/);
  });
});

test("a signature that is not valid does not count, and this is reported", async () => {
  const forged = signedBook("invalid", IDS.slice(0, 2), (line) =>
    isTextLine(line) && line.entry === "tea" ? { ...line, at: "2026-11-22T00:00:00Z" } : line,
  );
  const [code, out, err] = await build(forged);
  assert.equal(code, 0);
  assert.match(out, /2 of 12 texts are signed/);
  assert.match(err, /\[ledger-forged\]/);
});
test("a line that signs without a signature does not count, and this is reported", async () => {
  const unsigned = signedBook("nobody", IDS, (line) => {
    if (!isTextLine(line)) return line;
    const { v, at, entry, lang, hash, act, by } = line;
    return { v: v!, at, entry, lang, hash, act, by };
  });
  const [code, out, err] = await build(unsigned);
  assert.equal(code, 0);
  assert.match(out, /Every text is a draft that no person has checked/);
  assert.match(err, /\[ledger-unsigned\]/);
});
test("a signed text that changed is not signed any more", async () => {
  const folder = signedBook("changed", IDS);
  const other = join(temp, "other");
  cpSync(folder, other, { recursive: true });
  writeBook(
    other,
    { "10-a": entries.join("").replace("물 1개", "물 9개") },
    { head: `${peopleLine("p1")}id: ${readBook(openFolder(folder)).book.id}\n` },
  );
  assert.match((await build(folder))[1], /8 of 12 texts are signed/);
  assert.match((await build(other))[1], /7 of 12 texts are signed/);
});
