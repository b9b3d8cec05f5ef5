import assert from "node:assert/strict";
import { localeFor, nameOf } from "@parley/locale";
assert.deepEqual(localeFor("ru").phrase.disclosure.draft, "Черновик", "packages/locale/README.md:5");
assert.deepEqual(nameOf("ko", "en"), "Korean", "packages/locale/README.md:5");
