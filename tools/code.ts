/** Code as a parser reads it (oxc): what it imports, and what is left of it without comments. */
import { parseSync } from "oxc-parser";

/** A file of TypeScript or JavaScript. */
export interface Code {
  /** What it imports or exports again, types too, and what it loads by `import("…")`. */
  readonly imports: readonly string[];
  /** Its text without comments, every other sign and line where it was. */
  readonly bare: string;
}

/** Read a file's code; throws a SyntaxError where it is none. */
export function readCode(file: string, text: string): Code {
  const { module, comments, errors } = parseSync(file, text);
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`);
  const loaded = module.dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) => /^["'`]([^"'`$]+)["'`]$/.exec(text.slice(start, end))?.[1] ?? [],
  );
  const again = module.staticExports.flatMap(({ entries }) => entries.flatMap((one) => one.moduleRequest?.value ?? []));
  let bare = "";
  let done = 0;
  for (const { start, end } of comments) {
    bare += text.slice(done, start) + text.slice(start, end).replace(/[^\n]/g, " ");
    done = end;
  }
  bare += text.slice(done);
  return { imports: [...module.staticImports.map((one) => one.moduleRequest.value), ...again, ...loaded], bare };
}
