/** Kills builds 500 times, or as often as the argument says, and checks what each leaves. Run: npm run endurance */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endure } from "../test/endurance.ts";

const kills = Number(process.argv[2] ?? 500);
const place = mkdtempSync(join(tmpdir(), "parley-endurance-"));
const begun = performance.now();
try {
  await endure(kills, place, (done) => {
    if (done % 50 === 0) console.log(`${done} kills, ${Math.round((performance.now() - begun) / 1000)} s`);
  });
  console.log(`${kills} kills: each left the old kit or the new one, and the next build left nothing else`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
