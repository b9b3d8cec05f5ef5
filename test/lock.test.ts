/** The lock file: every package has its hash, and none an address. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Locked {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const text = readFileSync("package-lock.json", "utf8");
const packages = Object.entries((JSON.parse(text) as { packages: { [path: string]: Locked } }).packages).filter(
  ([path, { link }]) => path.includes("node_modules/") && !link,
);

test("every package of the registry has a SHA-512", () => {
  assert.ok(packages.length > 200);
  const without = packages.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path);
  assert.deepEqual(without, []);
});

test("no address of a registry is in it", () => {
  assert.deepEqual(
    packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    [],
  );
  // The addresses that remain are those where the authors of packages ask for support.
  for (const [, address] of text.matchAll(/"(\w+:\/\/[^"]+)"/g)) assert.doesNotMatch(address!, /\.tgz|registry/);
});
