/** Eight kills of the 500 that `npm run endurance` makes. */
import { test } from "node:test";
import { endure } from "./endurance.ts";
import { temporaryFolder } from "./kit.ts";

const place = temporaryFolder();
test("a build that is killed leaves the old kit or the new one", () => endure(8, place));
