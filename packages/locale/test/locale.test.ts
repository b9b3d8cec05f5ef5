import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LOCALES, localeFor, nameOf, type Locale } from "@parley/locale";

describe("every language of the interface says everything", () => {
  const keys = (value: object, path = ""): string[] =>
    Object.entries(value).flatMap(([key, item]) =>
      typeof item === "object" && !Array.isArray(item)
        ? keys(item, `${path}${key}.`)
        : [`${path}${key}${Array.isArray(item) ? `×${item.length}` : ""}`],
    );
  // What it calls the others is its own affair: where it says nothing, their own names stand.
  const wanted = keys(LOCALES["en"]!)
    .filter((key) => !/^(?:names|saidIn)\./.test(key) && key !== "fallback")
    .toSorted();
  for (const [tag, strings] of Object.entries<Locale>(LOCALES))
    test(tag, () =>
      assert.deepEqual(
        keys(strings)
          .filter((key) => !/^(?:names|saidIn)\./.test(key) && key !== "fallback")
          .toSorted(),
        wanted,
      ),
    );
});

test("one language, and no more, is the fallback", () => {
  assert.equal(Object.values(LOCALES).filter(({ fallback }) => fallback).length, 1);
  assert.equal(
    localeFor("xx"),
    Object.values(LOCALES).find(({ fallback }) => fallback),
  );
});

test("a tag that is a word of JavaScript has no words of its own", () => {
  for (const tag of ["constructor", "toString", "__proto__", "constructor-KR"]) {
    assert.equal(localeFor(tag), localeFor("xx"));
    for (const reader of Object.keys(LOCALES)) assert.equal(nameOf(tag, reader), tag);
  }
});
