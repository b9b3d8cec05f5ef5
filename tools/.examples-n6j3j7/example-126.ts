import assert from "node:assert/strict";
import { keysOf, makeFinder } from "@parley/search";
const texts = [{ lang: "ko", words: ["안녕하세요!"], respellings: ["аннёнхасэё"] }, { lang: "ru", words: ["Здра́вствуйте!"], respellings: [] }];
const finder = makeFinder([{ id: "hello", no: "80-01", keys: keysOf({ texts }) }]);
assert.deepEqual(finder.find("dkssudgktpdy"), ["hello"], "packages/search/src/finder.ts:143");
assert.deepEqual(finder.find("annyonghaseyo"), ["hello"], "packages/search/src/finder.ts:143");
assert.deepEqual(finder.search("안녕하세요")[0].points, 100, "packages/search/src/finder.ts:143");
