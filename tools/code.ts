/** The imports of a file, and its text without comments, by the parser oxc. */
import { parseSync } from "oxc-parser";

/** A TypeScript or JavaScript file. */
export interface Code {
  /** The modules that it imports, exports again, or loads by `import("…")`, including types. */
  readonly imports: readonly string[];
  /** Its text with comments as spaces, so that positions are unchanged. */
  readonly bare: string;
}

/** The imports and the text of a file. Throws a SyntaxError for invalid code. */
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
