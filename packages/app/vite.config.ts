import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

const SOURCES = join(import.meta.dirname, "src");

/**
 * The styles of all folders as one, in the order of the layers that `style.css` names. Each file is one block of a layer; the
 * blocks are written one after another without `@layer`, which old browsers skip with all that is in it.
 */
function styles(): Plugin {
  const id = "\0styles.css";
  return {
    name: "parley-styles",
    resolveId: (source) => (source === "virtual:styles" ? id : undefined),
    load(wanted) {
      if (wanted !== id) return undefined;
      const order = /@layer ([^;{]+);/.exec(readFileSync(join(SOURCES, "style.css"), "utf8"))?.[1]?.split(/,\s*/) ?? [];
      const blocks = globSync("**/*/*.css", { cwd: SOURCES })
        .toSorted()
        .map((file) => {
          const block = /^@layer ([\w-]+) \{\n([\s\S]*)\n\}\s*$/.exec(readFileSync(join(SOURCES, file), "utf8"));
          const layer = block ? order.indexOf(block[1]!) : -1;
          if (!block || layer < 0) throw new Error(`${file}: a style is one block of a layer that style.css names`);
          return { layer, rules: block[2]! };
        });
      return blocks
        .toSorted((a, b) => a.layer - b.layer)
        .map(({ rules }) => forOlderEngines(rules))
        .join("\n");
    },
  };
}

/** What stands around a card on the screen, in CSS pixels: head and bar, and the edges of the page. */
const AROUND = { height: 140, width: 32 };

/**
 * Styles as engines without container queries and their units read them too (before Chrome 106, Safari 16, Firefox 110). A unit
 * becomes a custom property, which `appearance/older.css` sets. A container query stands a second time as a media query: the
 * card fills the screen, so that the screen tells its size nearly as well.
 */
function forOlderEngines(rules: string): string {
  return rules
    .replace(/(\d+(?:\.\d+)?)(cqh|cqi|dvh)\b/g, (whole, value: string, unit: string, at: number) =>
      // Left alone where it is tested for, and where the property itself is set.
      /(?:height: |--\w+: )$/.test(rules.slice(0, at)) && value === "1" ? whole : `calc(${value} * var(--${unit}))`,
    )
    .replace(/^ {2}@container \w+ ([^{]+) (\{\n[\s\S]*?^ {2}\}$)/gm, (whole, condition: string, block: string) => {
      const onScreen = condition.replace(
        /(height|width): (\d+)px/g,
        (_all, side: "height" | "width", size: string) => `${side}: ${Number(size) + AROUND[side]}px`,
      );
      return `${whole}\n@supports not (container-type: size) {\n@media ${onScreen} ${block}\n}`;
    });
}

/**
 * A file of a book loads nothing, so that parts of the app which are seldom opened stand in it as text (`.parley-part`) and are
 * run when they are asked for. Each chunk is a function of its exports and of what gives it other chunks (CommonJS); what
 * the first one needs at once stands in the same script.
 */
function parts(): Plugin {
  return {
    name: "parley-parts",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const nameOf = (file: string): string => file.replace(/^.*\/|\.js$/g, "");
      for (const chunk of chunks) {
        const names = chunk.code.replace(
          /\brequire\("([^"]+)"\)/g,
          (_all, file: string) => `require("${nameOf(file)}")`,
        );
        chunk.code = `function(exports,require){${names.trim()}\n}`;
      }
      const [entry] = chunks.filter(({ isEntry }) => isEntry);
      if (!entry) return;
      const core = [...entry.imports.flatMap((file) => chunks.filter(({ fileName }) => fileName === file)), entry];
      for (const chunk of chunks) {
        if (!core.includes(chunk)) chunk.code = `parleyPart(${chunk.code})`;
        else if (chunk !== entry) delete bundle[chunk.fileName];
      }
      const functions = core.map(({ fileName, code }) => `${JSON.stringify(nameOf(fileName))}:${code}`);
      entry.code = `(${LOADER})({${functions.join(",")}},${JSON.stringify(nameOf(entry.fileName))})`;
    },
  };
}

/** Each letter beyond ASCII as its escapes, in scripts and in styles. */
const escaped = (text: string, escape: (unit: string) => string): string =>
  text.replace(/[\u0080-\uffff]/g, (unit) => escape(unit.charCodeAt(0).toString(16)));

/**
 * Scripts and styles in ASCII. A browser decodes a part of a file that has another letter, and then reads it, with two bytes for
 * each of its letters. Where a string is taken as it is written, an escape would not be read.
 */
function ascii(): Plugin {
  return {
    name: "parley-ascii",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "chunk") {
          if (/String\.raw`[^`]*[\u0080-\uffff]/.test(file.code))
            throw new Error(`${file.fileName}: a raw string is not ASCII`);
          file.code = escaped(file.code, (code) => `\\u${code.padStart(4, "0")}`);
        } else if (file.fileName.endsWith(".css") && typeof file.source === "string")
          file.source = escaped(file.source, (code) => `\\${code} `);
    },
  };
}

/** Runs in the page: runs the first chunk, and gives each the others, once. */
const LOADER = `function(core,first){
var loaded={};
function require(name){
if(loaded[name])return loaded[name];
var exports={};
if(core[name]){loaded[name]=exports;core[name](exports,require);return exports}
var script=document.createElement("script");
var part=document.querySelector('.parley-part[data-name="'+name+'"]');
if(!part||document.readyState=="loading"&&!part.nextSibling)throw new Error(name);
if(!parley.check())throw new Error(name);
script.textContent=part.textContent;
window.parleyPart=function(part){part(exports,require);loaded[name]=exports};
document.head.append(script);
script.remove();
if(!loaded[name])throw new Error(name);
return exports}
require(first)}`;

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: { conditions: ["@parley/source", "module", "browser", "production"] },
  plugins: [styles(), parts(), ascii()],
  build: {
    outDir: "bundle",
    license: { fileName: "licences.md" },
    target: ["chrome80", "safari14", "firefox78"],
    reportCompressedSize: false,
    lib: { entry: "src/main.tsx", formats: ["cjs"], cssFileName: "tablet" },
    rollupOptions: {
      preserveEntrySignatures: "allow-extension",
      output: {
        entryFileNames: "tablet.js",
        chunkFileNames: "parts/[name].js",
        codeSplitting: {
          groups: [
            // The module that deflates for a book, too, which the app never asks for.
            { name: "inflate", test: /fflate|\binflate\.ts$/, priority: 1 },
            { name: "core", test: /main\.tsx$/ },
          ],
        },
        externalLiveBindings: false,
        esModule: false,
        generatedCode: { symbols: false },
      },
    },
  },
});
