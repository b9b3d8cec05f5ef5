import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ICON_SETS, type Asset } from "@parley/edition";

const require = createRequire(import.meta.url);

interface IconSet {
  readonly icons: {
    readonly [name: string]: {
      readonly body: string;
      readonly width?: number;
      readonly height?: number;
      readonly left?: number;
      readonly top?: number;
    };
  };
  readonly aliases?: { readonly [name: string]: { readonly parent: string } };
  readonly width?: number;
  readonly height?: number;
  readonly info?: {
    readonly name: string;
    readonly license: { readonly spdx?: string; readonly title: string };
    readonly author: { readonly name: string };
  };
}

const loaded = new Map<string, IconSet>();

function iconSet(name: string): IconSet | undefined {
  if (name === "parley" || !(ICON_SETS as readonly string[]).includes(name)) return undefined;
  const known = loaded.get(name);
  if (known) return known;
  const read = (file: string): object =>
    JSON.parse(readFileSync(require.resolve(`@iconify-json/${name}/${file}`), "utf8")) as object;
  const set = { ...read("icons.json"), info: read("info.json") } as IconSet;
  loaded.set(name, set);
  return set;
}

/** The icon `set:name`; `undefined` where there is none. */
export function iconOf(name: string): Asset | undefined {
  const [prefix = "", key = ""] = name.split(":");
  const set = iconSet(prefix);
  const own = <T>(table: { readonly [name: string]: T } | undefined, name: string): T | undefined =>
    table && Object.hasOwn(table, name) ? table[name] : undefined;
  const found = own(set?.icons, key) ?? own(set?.icons, own(set?.aliases, key)?.parent ?? "");
  if (!set || !found) return undefined;
  const [width, height] = [found.width ?? set.width ?? 16, found.height ?? set.height ?? 16];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${found.left ?? 0} ${found.top ?? 0} ${width} ${height}">${found.body}</svg>`;
  const { info } = set;
  const credit = {
    by: `${info?.name ?? prefix} (${info?.author.name ?? prefix})`,
    licence: info?.license.spdx ?? info?.license.title ?? "",
  };
  return { type: "image/svg+xml", data: Buffer.from(svg), credit };
}

/** The variants of a drawing in the icon sets: outlines, negatives, sizes. */
const VARIANT = /-(?:outline|negative|24px|11|15|rounded|sharp|filled|off)(?:-|$)/;

/** The names of the icons in the installed sets, without variants of the same drawing. Throws an Error if a set is not installed. */
export function iconNames(): string[] {
  return ICON_SETS.flatMap((set) =>
    Object.keys(iconSet(set)?.icons ?? {})
      .filter((name) => !VARIANT.test(name))
      .map((name) => `${set}:${name}`),
  );
}
