import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { startWorker } from "@parley/print";

const TASKS = "/proc/self/task";
/** The processes that this one has started. */
const children = (): number[] =>
  readdirSync(TASKS).flatMap((thread) =>
    readFileSync(`${TASKS}/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );

test(
  "a process that ended without a task is started again",
  { skip: !existsSync(TASKS) && "needs /proc" },
  async () => {
    const worker = startWorker();
    try {
      const nothing = { kind: "pictures", pictures: [] } as const;
      assert.ok(worker.isFresh);
      assert.deepEqual(await worker.run(nothing), { read: true });
      assert.ok(!worker.isFresh);
      const before = children();
      assert.equal(before.length, 1);
      process.kill(before[0]!, "SIGKILL");
      while (!worker.isFresh) await new Promise((later) => setTimeout(later, 20));
      assert.deepEqual(await worker.run(nothing), { read: true });
      assert.notDeepEqual(children(), before);
    } finally {
      worker.stop();
    }
  },
);
