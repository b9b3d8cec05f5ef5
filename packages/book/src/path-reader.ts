import type { BookPath, Policy } from "./book.ts";
import { PATH } from "./format.ts";
import { troubleOf } from "./rule.ts";
import { PATH_RULES } from "./rules/path.ts";
import type { Shape } from "./shape.ts";
import type { Trouble } from "./trouble.ts";
import { idTrouble } from "./id.ts";

/** What reading the paths needs of the files of a book. */
interface PathFiles {
  readonly paths: readonly string[];
  readonly troubles: Trouble[];
  read<T>(path: string, shape: Shape<T>): T | undefined;
}

/** The paths of a book: those with an `order` first, by it; then by their names. */
export function readPaths(files: PathFiles, policy: Policy): BookPath[] {
  return files.paths
    .filter((file) => /^paths\/[^/]+\.yaml$/.test(file))
    .toSorted()
    .flatMap((file): { readonly order: number; readonly path: BookPath }[] => {
      const name = file.normalize("NFC").slice("paths/".length, -".yaml".length);
      const why = idTrouble(name);
      if (why !== undefined) {
        const at = { path: file, line: 1, column: 1 };
        files.troubles.push(troubleOf(PATH_RULES["path-name"], at, `the name of the path “${name}” ${why}`));
        return [];
      }
      const written = files.read(file, PATH);
      if (written === undefined) return [];
      const steps = written.steps.map(({ id, entry, go = {}, offset }) => ({
        id: (id ?? entry).normalize("NFC"),
        entry: entry.normalize("NFC"),
        go: Object.entries(go),
        offset,
      }));
      const { title, side = "a" } = written;
      return [
        {
          order: written.order ?? Infinity,
          path: { id: name, title, side, policy: written.policy ?? policy, steps, path: file },
        },
      ];
    })
    .toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({ path }) => path);
}
