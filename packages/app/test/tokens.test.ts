/** The tokens of the styles: contrast of every pair in every theme, what red is for, and the least size of text. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

const SOURCES = join(import.meta.dirname, "..", "src");
const styles = new Map(
  globSync("**/*.css", { cwd: SOURCES }).map((file) => [file, readFileSync(join(SOURCES, file), "utf8")]),
);
const tokens = styles.get("appearance/tokens.css")!;

/** The declarations of custom properties in the block of a selector. */
function declared(selector: string): Map<string, string> {
  const from = tokens.indexOf(`${selector} {`);
  assert.ok(from >= 0, selector);
  const block = tokens.slice(from, tokens.indexOf("}", from));
  return new Map(Array.from(block.matchAll(/--([\w-]+): ([^;]+);/g), ([, name, value]) => [name!, value!]));
}

const BASE = declared(":root");
const THEMES = ["light", "dark", "sunlight", "night"] as const;
/** The colour of a role in a theme. */
function colour(theme: (typeof THEMES)[number], role: string): string {
  const own = theme === "light" ? BASE : declared(`:root[data-theme="${theme}"]`);
  const value = own.get(role) ?? BASE.get(role);
  assert.ok(value, role);
  const alias = /^var\(--([\w-]+)\)$/.exec(value);
  return alias ? colour(theme, alias[1]!) : value;
}

/** The contrast of two colours, by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const long = hex.length === 4 ? hex.replaceAll(/[\da-f]/g, "$&$&") : hex;
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const LANGUAGES = ["first", "second", "third", "fourth"];
const TINTS = LANGUAGES.map((name) => `${name}-tint`);
/** What is read on what. */
const TEXT: readonly (readonly [string, string])[] = [
  ...["paper", ...TINTS].flatMap((area) => ["ink", "grey"].map((text) => [text, area] as const)),
  ...LANGUAGES.flatMap(
    (name) =>
      [
        [name, "paper"],
        [name, `${name}-tint`],
        ["on-tone", name],
      ] as const,
  ),
  ["ink", "dim"],
  ["paper", "ink"],
  ["on-chosen", "chosen"],
  ["on-act", "act"],
  ["on-stop", "stop"],
  ["on-danger", "danger"],
];
/** The border of a control, or a sign, on an area. */
const CONTROLS: readonly (readonly [string, string])[] = [
  ...["paper", ...TINTS].map((area) => ["edge", area] as const),
  ...LANGUAGES.flatMap((name) => TINTS.map((area) => [name, area] as const)),
  ["stop", "paper"],
];

describe("contrast", () => {
  for (const theme of THEMES)
    test(theme, () => {
      const weak = (pairs: typeof TEXT, least: number): string[] =>
        pairs
          .map(([a, b]) => [a, b, contrast(colour(theme, a), colour(theme, b))] as const)
          .filter(([, , value]) => value < least)
          .map(([a, b, value]) => `${a} on ${b}: ${value.toFixed(2)}`);
      assert.deepEqual(weak(TEXT, 4.5), []);
      assert.deepEqual(weak(CONTROLS, 3), []);
    });
  test("it is measured as the standard says", () => {
    assert.equal(contrast("#fff", "#000"), 21);
    assert.equal(contrast("#17418f", "#ffffff").toFixed(1), "9.6");
    assert.equal(contrast("#c4122f", "#fff").toFixed(1), "6.0");
  });
});

test("each of four languages has a colour of its own by day, and its area too", () => {
  for (const theme of ["light", "dark", "sunlight"] as const) {
    const all = [...LANGUAGES, ...TINTS].map((role) => colour(theme, role));
    assert.equal(new Set(all).size, all.length, theme);
  }
});

test("at night nothing but the stop button glows as a whole", () => {
  const stop = colour("night", "stop");
  for (const ground of ["act", "chosen", "ground"]) {
    const dim = colour("night", ground);
    assert.notEqual(dim, stop, ground);
    assert.ok(contrast(stop, dim) >= 4.5, `the stop button beside ${ground}`);
    assert.ok(contrast(colour("night", "on-ground"), dim) >= 4.5, `text on ${ground}`);
  }
  // What is filled with the ink or a colour of a language is small, or has a colour of its own at night.
  const filled = [...styles].flatMap(([file, style]) =>
    Array.from(
      style.matchAll(/^ {2}([^\n{]+) \{\n(?:(?!^ {2}\}).*\n)*? {4}background: var\(--(?:ink|a|b)\);/gm),
      ([, by]) => [file, by],
    ),
  );
  assert.deepEqual(
    filled.filter(([file]) => /^(?:card|home|start|find)\//.test(file!)),
    [["home/home.css", ".urgent-tile::before"]],
  );
});

/** A style without what is for paper. */
const onScreen = (style: string): string => style.replace(/^ {2}@media print \{\n[\s\S]*?^ {2}\}$/gm, "");

test("red is the colour of the stop button and of nothing else", () => {
  const users = [...styles].filter(
    ([file, style]) => file !== "appearance/tokens.css" && /--(?:on-)?stop\b/.test(style),
  );
  assert.deepEqual(
    users.map(([file]) => file),
    ["navigation/navigation.css"],
  );
  // A colour of the screen stands nowhere but in the tokens.
  for (const [file, style] of styles) {
    if (file !== "appearance/tokens.css")
      assert.deepEqual(onScreen(style).match(/#[\da-f]{3,8}\b(?!')/gi) ?? [], [], file);
  }
});

test("no text on the screen is smaller than 13 pixels", () => {
  const small = [...styles].flatMap(([file, style]) =>
    Array.from(
      onScreen(style).matchAll(/font-size: (?:clamp\()?([\d.]+)px/g),
      ([, size]) => [file, Number(size)] as const,
    ).filter(([, size]) => size < 13),
  );
  assert.deepEqual(small, []);
});
