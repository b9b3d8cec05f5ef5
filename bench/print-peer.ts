/** Set one booklet with one program. Arguments: `parley`, `pdfmake` or `chromium`, a folder, the number of entries, a file. */
import { readFileSync, writeFileSync } from "node:fs";
import module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseEdition } from "@parley/edition";
import type { Words } from "./print-words.ts";

// As the command does: keep compiled code.
module.enableCompileCache();
const [, , peer, place, count, out] = process.argv as [string, string, string, string, string, string];
const fonts = join(dirname(createRequire(import.meta.url).resolve("pretendard/package.json")), "dist/public/static");

const edition = parseEdition(readFileSync(join(place, `edition-${count}.json`), "utf8"));

if (peer === "parley") writeFileSync(out, (await import("@parley/print")).makeBooklet(edition).pdf);
else {
  const words = (await import("./print-words.ts")).wordsOf(edition);
  await (peer === "pdfmake" ? pdfmake(words) : chromium(words));
}

async function pdfmake({ title, chapters, index, signs, matter }: Words): Promise<void> {
  const { default: make } = await import("pdfmake");
  const file = (weight: string): string => join(fonts, `Pretendard-${weight}.otf`);
  make.addFonts({
    Pretendard: { normal: file("Medium"), bold: file("Bold"), italics: file("Medium"), bolditalics: file("Bold") },
  });
  const cell = ({ text, say }: { text: string; say: string }): object => ({
    stack: [text, { text: say, fontSize: 7.2, color: "#1a3d78" }],
  });
  const row = (left: object | string, id: string): object[] => [
    left as object,
    { pageReference: `n-${id}`, alignment: "right" },
  ];
  const plainTable = (widths: (string | number)[], body: object[][]): object => ({
    layout: "noBorders",
    table: { widths, body, dontBreakRows: true },
  });
  await make
    .createPdf({
      pageSize: { width: 297.64, height: 420.94 },
      pageMargins: [34, 40, 27, 34],
      defaultStyle: { font: "Pretendard", fontSize: 8.8 },
      footer: (page: number) => ({ text: String(page), alignment: "center", fontSize: 7.5 }),
      content: [
        { text: `${title["ko"]}\n${title["ru"]}`, fontSize: 24, pageBreak: "after" },
        plainTable(
          ["*", 20],
          chapters.map((c) => row(`${c.no} ${c.title["ko"]} ${c.title["ru"]}`, `c${c.no}`)),
        ),
        ...chapters.flatMap((c, i) => [
          {
            text: `${c.no} ${c.title["ko"]} ${c.title["ru"]}`,
            id: `n-c${c.no}`,
            fontSize: 13,
            bold: true,
            ...(i === 0 ? { pageBreak: "before" } : {}),
          },
          {
            layout: "lightHorizontalLines",
            table: {
              widths: [32, "*", "*"],
              dontBreakRows: true,
              body: c.entries.map((e) => [
                {
                  stack: [
                    { text: e.no, id: `n-${e.id}`, fontSize: 6.4 },
                    ...(e.act ? [{ svg: signs[e.act], width: 7 }] : []),
                  ],
                },
                cell(e.ko),
                cell(e.ru),
              ]),
            },
          },
        ]),
        ...matter.map(({ title: name, rows }) => ({
          pageBreak: "before",
          stack: [
            { text: name, fontSize: 13, bold: true },
            {
              layout: "lightHorizontalLines",
              table: {
                widths: rows[0]!.map(() => "*"),
                body: rows.map((line) => line.map((text) => ({ text, fontSize: 7.2 }))),
              },
            },
          ],
        })),
        ...["ko", "ru"].map((lang) => ({
          pageBreak: "before",
          ...plainTable(
            ["*", 20],
            index[lang]!.map(({ text, id }) => row({ text, fontSize: 6.7 }, id)),
          ),
        })),
      ],
    })
    .write(out);
}

async function chromium({ title, chapters, index, signs, matter }: Words): Promise<void> {
  const { chromium: browsers } = await import("playwright-core");
  const { CHROMIUM_FLAGS, chromiumPath } = await import("../tools/browser.ts");
  const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cell = ({ text, say }: { text: string; say: string }): string =>
    `<td>${escape(text)}<br><small>${escape(say)}</small></td>`;
  const face = (weight: number, name: string): string =>
    `@font-face{font-family:P;font-weight:${weight};src:url(file://${join(fonts, "alternative", `Pretendard-${name}.ttf`)})}`;
  const html = `<!doctype html><meta charset="utf-8"><style>${face(500, "Medium")}${face(700, "Bold")}
@page{size:105mm 148.5mm;margin:14mm 9.5mm 12mm 12mm}body{font:500 8.8pt P;margin:0;word-break:keep-all}table{width:100%;border-collapse:collapse}
tr{break-inside:avoid;border-bottom:.3pt solid #bbb}td{vertical-align:top}small{font-size:7.2pt;color:#1a3d78}h2{break-after:avoid}.p{break-before:page}.i{columns:2;font-size:6.7pt;break-before:page}</style>
<h1>${title["ko"]}<br>${title["ru"]}</h1>
<ul>${chapters.map((c) => `<li><a href="#c${c.no}">${c.no} ${escape(c.title["ko"]!)} ${escape(c.title["ru"]!)}</a>`).join("")}</ul>
${chapters.map((c) => `<h2 id="c${c.no}">${c.no} ${escape(c.title["ko"]!)} ${escape(c.title["ru"]!)}</h2><table>${c.entries.map((e) => `<tr id="${e.id}"><td>${e.no}<br>${signs[e.act] ?? ""}</td>${cell(e.ko)}${cell(e.ru)}</tr>`).join("")}</table>`).join("")}
${matter.map(({ title: name, rows }) => `<h2 class="p">${escape(name)}</h2><table>${rows.map((line) => `<tr>${line.map((text) => `<td>${escape(text)}</td>`).join("")}</tr>`).join("")}</table>`).join("")}
${["ko", "ru"].map((lang) => `<div class="i">${index[lang]!.map(({ text, id }) => `<div><a href="#${id}">${escape(text)}</a></div>`).join("")}</div>`).join("")}`;
  const page = join(place, `page-${count}.html`);
  writeFileSync(page, html);
  const browser = await browsers.launch({ executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS] });
  const tab = await browser.newPage();
  await tab.goto(`file://${page}`);
  await tab.evaluate("document.fonts.ready");
  await tab.pdf({ path: out, preferCSSPageSize: true, tagged: true });
  await browser.close();
}
