import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Why a test with a program of Debian is skipped here; `false` where the program is installed. */
export function without(program: string, debianPackage: string): string | false {
  const { error } = spawnSync(program, ["--version"], {
    encoding: "utf8",
    env: { ...process.env, QT_QPA_PLATFORM: "offscreen" },
  });
  return error ? `${program} is not installed (Debian: ${debianPackage})` : false;
}

/** Run a program on one file: what it prints, and the file that it writes. */
export function runOn(
  program: string,
  input: { readonly name: string; readonly text: string },
  output: string,
  args: (input: string, output: string) => readonly string[],
): { readonly printed: string; readonly written: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "parley-song-"));
  try {
    const [from, to] = [join(folder, input.name), join(folder, output)];
    writeFileSync(from, input.text);
    const { stdout, stderr } = spawnSync(program, args(from, to), {
      encoding: "utf8",
      cwd: folder,
      env: { ...process.env, QT_QPA_PLATFORM: "offscreen" },
    });
    return { printed: `${stdout}${stderr}`, written: readFileSync(to) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
