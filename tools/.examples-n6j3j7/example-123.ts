import assert from "node:assert/strict";
import { keysOf, makeFinder } from "@parley/search";
const texts = [
  { lang: "ko", words: ["안녕하세요!"], respellings: ["аннёнхасэё"] },
  { lang: "ru", words: ["Здра́вствуйте!"], respellings: ["즈드라스뜨부이떼"] },
];
const finder = makeFinder([{ id: "hello", no: "80-01", keys: keysOf({ texts }) }]);
assert.deepEqual(finder.find("ㅇㄴ"), ["hello"], "packages/search/README.md:5");
assert.deepEqual(finder.find("zdrastvuite"), ["hello"], "packages/search/README.md:5");
