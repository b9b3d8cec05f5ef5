import assert from "node:assert/strict";
import { test } from "node:test";
import { discloseText } from "@parley/edition";
import { LOCALES } from "@parley/locale";
import { summary } from "../src/standing.ts";

const people = {
  p1: { shown: "R1", languages: [], roles: [] },
  p2: { shown: "R2", languages: [], roles: [] },
};
const drafted = { origin: "llm", editedBy: [] } as const;

test("a text that one of two people signed is said to be that, in each language", () => {
  const half = { ...drafted, standing: "edited", signedBy: ["p1"] } as const;
  assert.equal(discloseText(half, people, "en"), "Draft: generative AI. Signed by one of two: R1.");
  for (const [tag, { phrase }] of Object.entries(LOCALES)) {
    const { signedByOne, unsigned } = phrase.disclosure;
    assert.ok(discloseText(half, people, tag).endsWith(`${signedByOne}: R1.`), tag);
    assert.ok(!discloseText(half, people, tag).includes(unsigned), tag);
    assert.ok(
      discloseText({ ...drafted, standing: "edited", editedBy: ["p2"], signedBy: [] }, people, tag).endsWith(unsigned),
    );
  }
});

test("what is said of different texts is not run together", () => {
  const disclosures = [{ en: "Draft: R1. Not signed." }, { en: "Draft: R2. Not signed." }];
  const shown = [0, 1, 0].map((disclosure) => ({ lang: "ko", disclosure }));
  const words = summary({ texts: 3, edited: 1, signed: 1 }, shown, disclosures, ["en"], ["ko"]);
  assert.equal(words["en"], "Signed: 1 of 3 texts. · Draft: R1. Not signed. · Draft: R2. Not signed.");
});
