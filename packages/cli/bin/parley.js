#!/usr/bin/env node
// Runs the sources in a checkout (they need the condition @parley/source), the built files in a package.
import { existsSync } from "node:fs";
import module from "node:module";

if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(
    `parley: needs Node 24 or later, this is ${process.versions.node}. In a checkout, "npm ci" brings one along and "npx parley" uses it; elsewhere install Node 24.`,
  );
  process.exit(2);
}
module.enableCompileCache?.();
const source = new URL("../src/main.ts", import.meta.url);
if (existsSync(source) && !source.pathname.includes("/node_modules/")) {
  module.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: ["@parley/source", ...context.conditions] }),
  });
  await import(source.href);
} else await import(new URL("../dist/main.js", import.meta.url).href);
