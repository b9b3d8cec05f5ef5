import type { BookDrill, BookPath, Policy } from "./book.ts";
import { DRILL } from "./format.ts";
import { idTrouble } from "./id.ts";
import { troubleOf } from "./rule.ts";
import { DRILL_RULES } from "./rules/drill.ts";
import type { Shape } from "./shape.ts";
import type { Trouble } from "./trouble.ts";

/** What reading the drills needs of the files of a book. */
interface DrillFiles {
  readonly paths: readonly string[];
  readonly troubles: Trouble[];
  read<T>(path: string, shape: Shape<T>): T | undefined;
}

/** The limits of time of a drill that names none, in seconds. */
const TIMES = { readback: 15, report: 60 };

/** The drills of a book, in the order of their names. The orders of a drill of a path are the steps of that path, each entry once. */
export function readDrills(files: DrillFiles, paths: readonly BookPath[], policy: Policy): BookDrill[] {
  return files.paths
    .filter((file) => /^drills\/[^/]+\.yaml$/.test(file))
    .toSorted()
    .flatMap((file): BookDrill[] => {
      const name = file.normalize("NFC").slice("drills/".length, -".yaml".length);
      const why = idTrouble(name);
      if (why !== undefined) {
        const at = { path: file, line: 1, column: 1 };
        files.troubles.push(troubleOf(DRILL_RULES["drill-name"], at, `the name of the drill “${name}” ${why}`));
        return [];
      }
      const written = files.read(file, DRILL);
      if (written === undefined) return [];
      const { title, roles, lead = "a", change = false, times } = written;
      const of = written.path?.normalize("NFC");
      const steps = paths.find(({ id }) => id === of)?.steps ?? [];
      const orders = written.orders?.map(({ entry, time, offset }) => ({
        entry: entry.normalize("NFC"),
        ...(time === undefined ? {} : { time }),
        offset,
      }));
      const drill: BookDrill = {
        id: name,
        title,
        roles: { a: roles?.a ?? {}, b: roles?.b ?? {} },
        lead,
        change,
        times: { readback: times?.["read-back"] ?? TIMES.readback, report: times?.report ?? TIMES.report },
        policy: written.policy ?? policy,
        ...(of === undefined ? {} : { of }),
        orders: orders ?? [...new Set(steps.map(({ entry }) => entry))].map((entry) => ({ entry, offset: 0 })),
        errors: (written.errors ?? []).map(({ entry, say, offset }) => ({
          entry: entry.normalize("NFC"),
          say: say.normalize("NFC"),
          offset,
        })),
        path: file,
      };
      return [drill];
    });
}
