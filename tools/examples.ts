/** Run every `ts` fence in the READMEs, in docs and in doc comments. A line `expression; // value` is an assertion. */
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Example {
  readonly where: string;
  readonly code: string;
}

const NAMED = /^\s*import\b/m;

function examplesIn(file: string): Example[] {
  const text = readFileSync(file, "utf8");
  const inCode = /\.tsx?$/.test(file);
  const fences = inCode
    ? text.matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```/gm)
    : text.matchAll(/^```ts\n([\s\S]*?)^```/gm);
  return Array.from(fences, (match) => {
    const line = text.slice(0, match.index).split("\n").length;
    const code = inCode ? match[1]!.replace(/^ *\* ?/gm, "") : match[1]!;
    return { where: `${file}:${line}`, code };
  });
}

/** An example without imports uses the functions of its own package. */
function withImports({ where, code }: Example): string {
  if (NAMED.test(code)) return code;
  const room = /packages\/([^/]+)\//.exec(where)?.[1];
  const names = [...new Set(Array.from(code.matchAll(/\b([a-z][A-Za-z0-9]*)\(/g), (match) => match[1]!))];
  return room === undefined
    ? code
    : `import * as room from "@parley/${room}";\nconst { ${names.join(", ")} } = room;\n${code}`;
}

const files = [
  ...globSync("*.md"),
  ...globSync("docs/*.md"),
  ...globSync("packages/*/README.md"),
  ...globSync("packages/*/src/**/*.{ts,tsx}"),
].toSorted();
const examples = files.flatMap(examplesIn);
const folder = mkdtempSync(join("tools", ".examples-"));
const lines = ['import assert from "node:assert/strict";'];
try {
  for (const [i, example] of examples.entries()) {
    const code = withImports(example).replace(
      /^(?!import|const|let|\s*\/\/)(.+?);\s*\/\/ (.+)$/gm,
      (_whole, expression: string, value: string) =>
        `assert.deepEqual(${expression}, ${value.replace(/;$/, "")}, ${JSON.stringify(example.where)});`,
    );
    writeFileSync(join(folder, `example-${i}.ts`), `${lines.join("\n")}\n${code}`);
  }
  const main = examples.map(
    ({ where }, i) =>
      `try { await import("./example-${i}.ts"); } catch (error) { console.error(${JSON.stringify(where)}, error); process.exitCode = 1; }`,
  );
  writeFileSync(join(folder, "all.ts"), main.join("\n"));
  const done = spawnSync(process.execPath, ["--conditions=@parley/source", join(folder, "all.ts")], {
    stdio: "inherit",
  });
  if (done.status !== 0 || examples.length === 0) process.exitCode = 1;
  else console.log(`examples: ${examples.length} run`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
