import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { espeakProposer } from "@parley/press";
import { BOOK, parley, temporaryFolder } from "./kit.ts";

const temp = temporaryFolder();

describe("an installed espeak-ng proposes stresses", () => {
  test("one for each word, in order; none for an unstressed word", () => {
    const proposer = espeakProposer("ru");
    assert.ok(proposer, "espeak-ng is not installed");
    const forms = proposer.propose(["молоко", "собака", "в"]).map((proposal) => proposal?.form);
    assert.deepEqual(forms.slice(0, 2), ["молоко\u0301", "соба\u0301ка"]);
  });
  test("none, where the program is missing", () => assert.equal(espeakProposer("ru", "no-such-program"), undefined));
});

test("a proposal is a hint in the report and does not change the book", () => {
  const book = join(temp, "book");
  cpSync(BOOK, book, { recursive: true });
  const file = join(book, "chapters", "80-courtesy.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("Спаси\u0301бо.", "Кальмар замок еще."));
  const plain = parley(["check", book]);
  assert.match(plain.err, /“Кальмар”: its stress is not known: Ка\u0301льмар, Кальма\u0301р/);
  assert.match(plain.err, /“замок” is two words: за\u0301мок or замо\u0301к/);
  assert.match(plain.err, /“еще” is written without its ё: ещё/);
  assert.doesNotMatch(plain.err, /proposes/);
  const asked = parley(["check", book, "--ask", "espeak-ng"]);
  assert.match(asked.err, /espeak-ng proposes Кальма\u0301р/);
  assert.match(readFileSync(file, "utf8"), /Кальмар/);
});

test("--why names the article, the letters and the sound", () => {
  const said = parley(["say", "--for", "ru", "--why", "국물"]);
  assert.equal(said.code, 0);
  assert.match(said.out, /§18: .*“국” in 국물, \[k\] → \[ŋ\] \(표준 발음법 §18\)/);
});
