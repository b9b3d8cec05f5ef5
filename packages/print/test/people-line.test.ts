import assert from "node:assert/strict";
import { test } from "node:test";
import { peopleLine } from "../src/people-line.ts";

const act = (act: "draft" | "edit" | "sign", by: string) => ({ act, by, at: "2026-11-28T10:00:00Z" }) as const;

test("the last page says what people did, each with the number of texts", () => {
  const people = { p1: "R1", p2: "R2", p3: "R3" };
  const ledger = {
    book: "sha256-0",
    heads: {},
    texts: {
      yes: { ru: { acts: [act("draft", "llm"), act("edit", "p2"), act("sign", "p1"), act("sign", "p1")] } },
      no: { ru: { acts: [act("sign", "p1"), act("sign", "p2")] }, ko: { acts: [act("draft", "p2")] } },
    },
  };
  assert.equal(
    peopleLine({ people, ledger }, "en"),
    "Signed: R1 (2), R2 (1). Edited: R2 (1). Draft: R2 (1). Also contributed: R3.",
  );
  assert.equal(peopleLine({ people, ledger }, "ru").split(". ").length, 4);
  assert.equal(peopleLine({ people: {}, ledger }, "en"), "");
});
