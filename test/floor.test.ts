/** What Chrome 80, Safari 14 or Firefox 78 would not read, and no engine of the tests would report. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { appBundle } from "../packages/press/src/app-bundle.ts";

const bundle = await appBundle();
const { script, style, parts, guard, last } = bundle;
const code = [script, ...parts.map(([, part]) => part)].join("\n");

/** Each needs a later engine than those, and `device/engine.ts` does not add it. */
const LATER: { readonly [what: string]: RegExp } = {
  "a lookbehind, also in a text (Safari 16.4)": /\(\?<[=!]/,
  "logical assignment (Chrome 85, Firefox 79)": /(?:\?\?|\|\||&&)=[^=]/,
  "class fields, private methods, static blocks (Safari 14.1, 15, 16.4)": /\bstatic\s*\{|this\.#/,
  "Array methods of 2022 and later": /\.(?:toReversed|toSpliced|with|findLast|findLastIndex|fromAsync)\(/,
  "Set methods, iterator helpers": /\.(?:isSubsetOf|isSupersetOf|symmetricDifference|toArray)\(/,
  "groupBy, withResolvers, structuredClone, randomUUID":
    /\bgroupBy\(|\bwithResolvers\(|\bstructuredClone\(|\brandomUUID\(/,
  "replaceChildren (Chrome 86)": /\.replaceChildren\(/,
  "the flag v of regular expressions": /\/[gimsuy]*v[gimsuy]*[.,;)]/,
  "module syntax": /^\s*(?:import|export)\s/m,
};
describe("the code of the app", () => {
  for (const [what, pattern] of Object.entries(LATER))
    test(`has no ${what}`, () => {
      const found = pattern.exec(code);
      assert.equal(found && code.slice(found.index - 40, found.index + 60), null);
    });
  test("the guard has only what ECMAScript 5 has", () =>
    assert.doesNotMatch(guard.replace(/"[^"\n]*"/g, '""') + last, /=>|\b(?:let|const|class|of)\s+\w|`|\.\.\.|\?\./));
  test("the styles need no :has, no nesting, and query containers only beside a query of the screen", () => {
    assert.doesNotMatch(style, /:has\(|\bcolor-mix\(|[{;]&/);
    const count = (pattern: RegExp): number => [...style.matchAll(pattern)].length;
    assert.equal(count(/@container /g), count(/@supports not \(container-type:size\)\{@media/g));
    assert.equal(count(/\d(?:cqh|cqi|dvh)\b/g), count(/\b1(?:cqh|cqi|dvh)\b/g), "units are set in one place");
  });
  test("the core is at most 42 kB", () => assert.ok(gzipSync(script, { level: 9 }).length <= 42_000));
});
