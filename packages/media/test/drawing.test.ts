import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { drawingFault } from "@parley/media";

const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, root = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} viewBox="0 0 9 9" ${root}>${inside}</svg>`;
const faultOf = (text: string): string | undefined => drawingFault(Buffer.from(text))?.fault;
const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

/** A PNG that says it has this size: its first bytes. */
const png = (width: number, height: number): string => {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return `data:image/png;base64,${Buffer.concat([head, size, Buffer.from("0806000000", "hex")]).toString("base64")}`;
};
/** Levels of groups, each with ten references to the one below. */
const levels = (count: number, refer: (id: string) => string, wrap: (id: string, inside: string) => string): string =>
  Array.from({ length: count }, (_, i) =>
    wrap(`l${i}`, i === 0 ? "<path d='M0 0h9'/>" : refer(`l${i - 1}`).repeat(10)),
  ).join("") + refer(`l${count - 1}`);
const group = (id: string, inside: string): string => `<g id="${id}">${inside}</g>`;
const chain = (length: number): string =>
  Array.from({ length }, (_, i) => `<g id="c${i}"><use href="#c${i + 1}"/></g>`).join("");

const CASES: { readonly [fault: string]: readonly string[] } = {
  "it refers to another file": [
    svg('<image href="../secret.png" width="9" height="9"/>'),
    svg('<image xlink:href="secret.png"/>'),
    svg('<image xmlns:x="http://www.w3.org/1999/xlink" x:href="/etc/passwd"/>'),
    svg('<image href="&#46;&#46;/secret.png"/>'),
    svg('<image href=" file:///etc/passwd"/>'),
    svg('<image href="https://example.org/a.png"/>'),
    svg('<image href="data:image/svg+xml,%3Csvg/%3E"/>'),
    svg('<image href="#/../../secret.png"/>'),
    svg('<image href=" #a/../../secret.png"/>'),
    svg('<image href="&#160;#/../secret.png"/>'),
    svg('<image href="#\\..\\secret.png"/>'),
    svg('<image href="#%2F..%2Fsecret.png"/>'),
    svg('<filter id="f"><feImage href="#/../../secret.png"/></filter>'),
    svg('<use href="#/../other.svg"/>'),
    svg('<rect fill="url(#/../a.svg)"/>'),
    svg('<style>a{content:"/*"} b{fill:url(../x.svg#a)} c{content:"*/"}</style>'),
    svg("<style>a{content:'/*'} b{fill:url(x.svg#a)} c{content:'*/'}</style>"),
    svg("<style>a{fill:url(/**/#a)}</style>"),
    svg('<use href="other.svg#a"/>'),
    svg('<filter id="f"><feImage href="secret.png"/></filter>'),
    svg('<rect fill="url(other.svg#a)"/>'),
    svg("<rect style=\"fill:URL( 'other.svg#a' )\"/>"),
    svg('<rect style="fill:u\\72l(other.svg#a)"/>'),
    svg('<style>@import "a.css";</style>'),
    svg('<style>@im/**/port "a.css"; @\\69mport "b.css";</style>'),
    svg("<style><![CDATA[rect { fill: url(a.png) }]]></style>"),
    svg('<style>@font-face { src: url("a.woff2") }</style>'),
    svg('<use href="#a"/>', 'xml:base="../"'),
    `<?xml-stylesheet href="a.css"?>${svg("")}`,
    svg('<script href="a.js"/>'),
    svg('<image href="#a"><set attributeName="href" to="http://x/y.png"/></image>'.replace('href="#a"', "")),
    svg('<use href="#a"><animate attributeName=" xlink:href " values="a.svg#b"/></use>'),
    svg('<p xmlns="http://www.w3.org/1999/xhtml"><img src="a.png"/></p>'),
    svg('<image href="data:image/svg+xml;base64,AAAA"/>'),
    svg('<image href="data:image/png"/>'),
    svg('<use href="data:image/svg+xml,%3Csvg id=%22a%22/%3E#a"/>'),
  ],
  "it has HTML inside (foreignObject), which is not printed": [
    svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>'),
    svg("<switch><foreignObject/><text>a</text></switch>"),
    svg('<s:foreignObject xmlns:s="http://www.w3.org/2000/svg"/>'),
  ],
  "its groups are nested more than 200 deep": [
    svg("<g>".repeat(201) + "</g>".repeat(201)),
    svg("<g>".repeat(20_000) + "</g>".repeat(20_000)),
    svg("<svg>".repeat(500) + "</svg>".repeat(500)),
    svg(`<a><switch><clipPath>${"<mask>".repeat(200)}${"</mask>".repeat(200)}</clipPath></switch></a>`),
    svg(`<text>${"<tspan>".repeat(20_000)}a${"</tspan>".repeat(20_000)}</text>`),
    svg(`<x:a xmlns:x="y">${"<x:b>".repeat(300)}${"</x:b>".repeat(300)}</x:a>`),
    svg(chain(20_000)),
    svg(Array.from({ length: 150 }, (_, i) => `<g id="d${i}"><g><g><use href="#d${i + 1}"/></g></g></g>`).join("")),
  ],
  "it has more than 100000 shapes, those of repeated parts counted each time": [
    svg(levels(8, (id) => `<use href="#${id}"/>`, group)),
    svg(
      levels(
        6,
        (id) => `<use xlink:href=" #${id} "/>`,
        (id, inside) => `<symbol id="${id}">${inside}</symbol>`,
      ),
    ),
    svg(levels(20, (id) => `<use href="#${id}"/>`, group)),
    svg(
      levels(
        8,
        (id) => `<rect fill="url(#${id})"/>`,
        (id, inside) => `<pattern id="${id}">${inside}</pattern>`,
      ),
    ),
    svg(
      levels(
        8,
        (id) => `<rect style="fill:u\\72l( '#${id}' )"/>`,
        (id, inside) => `<pattern id="${id}">${inside}</pattern>`,
      ),
    ),
    svg(
      levels(
        8,
        (id) => `<g mask="url(#${id})"/>`,
        (id, inside) => `<mask id="${id}">${inside}</mask>`,
      ),
    ),
    svg(
      levels(
        8,
        (id) => `<g clip-path="url(#${id})"/>`,
        (id, inside) => `<clipPath id="${id}">${inside}</clipPath>`,
      ),
    ),
    svg(
      levels(
        8,
        (id) => `<path marker-mid="url(#${id})"/>`,
        (id, inside) => `<marker id="${id}">${inside}</marker>`,
      ),
    ),
    svg(
      levels(
        8,
        (id) => `<g filter="url(#${id})"/>`,
        (id, inside) =>
          `<filter id="${id}">${inside.replaceAll(/<g filter="url\((#\w+)\)"\/>/g, '<feImage href="$1"/>')}</filter>`,
      ),
    ),
    svg(
      `<style>${Array.from({ length: 8 }, (_, i) => `.l${i} { fill: url(#l${i}) }`).join("")}</style>` +
        levels(
          8,
          (id) => `<rect class="${id}"/>`,
          (id, inside) => `<pattern id="${id}">${inside}</pattern>`,
        ),
    ),
    svg(`<g id="a">${"<path/>".repeat(1_000)}</g><g fill="url(#a)">${"<path/>".repeat(1_000)}</g>`),
    svg("<g/>".repeat(150_000)),
  ],
  "a part of it refers to itself": [
    svg('<g id="a"><use href="#a"/></g>'),
    svg('<g id="a"><use href="#b"/></g><g id="b"><g><use href="#a"/></g></g>'),
    svg('<use id="a" href="#a"/>'),
    svg('<pattern id="a"><rect fill="url(#a)"/></pattern>'),
    svg('<mask id="a"><g mask="url(#a)"/></mask>'),
  ],
  "it has an embedded picture that cannot be read": [
    svg('<image href="data:image/png;base64,AAAA"/>'),
    svg('<image href="data:image/png;base64,*"/>'),
    svg('<image href="data:image/png,%ZZ"/>'),
    svg(`<image href="data:image/png;base64,${Buffer.from(svg("")).toString("base64")}"/>`),
    svg("<image href=\"data:image/png,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E\"/>"),
    svg(`<style>rect { fill: url("data:image/png;base64,AAAA") }</style>`),
  ],
  "its embedded pictures have 2500 million pixels": [
    svg(`<image href="${png(50_000, 50_000)}"/>`),
    svg(`<image xlink:href=" ${png(50_000, 50_000)}"/>`),
    svg(`<filter id="f"><feImage href="${png(50_000, 50_000)}"/></filter>`),
    svg(`<style>rect { fill: url(${png(50_000, 50_000)}) }</style>`),
    svg(`<rect style="fill: url('${png(50_000, 50_000)}')"/>`),
    svg(Array.from({ length: 100 }, (_, i) => `<image href="${png(5_000, 5_000)}${" ".repeat(i)}"/>`).join("")),
  ],
  "a drawing of 2.1 MB": [svg(" ".repeat(2_100_000))],
  "it declares XML entities": [
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg("<text>a</text>")}`,
    `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg("<text>a</text>")}`,
  ],
  "it has an empty picture element": [svg('<image href=""/>'), svg('<image xlink:href="#a"/>')],
  "it is not a readable SVG": ["", "GIF89a", "<html></html>", svg("<g>"), svg("<text>&x;</text>"), "\u001f\u008b"],
};
for (const [fault, drawings] of Object.entries(CASES)) {
  describe(`a drawing is refused because ${fault}`, () => {
    for (const drawing of drawings)
      test(`${JSON.stringify(drawing.slice(100, 250))} ${drawing.length}`, () => assert.equal(faultOf(drawing), fault));
  });
}

describe("a drawing is taken", () => {
  const drawings = [
    svg('<path d="M0 0h9v9z"/>'),
    svg(`<image href="${PIXEL}"/><image xlink:href="${PIXEL}"/>`),
    svg(
      '<defs><g id="a"/><linearGradient id="b"/></defs><use href="#a"/><use xlink:href="#a"/><rect fill="url(#b)" style="mask: url(\'#b\')"/>',
    ),
    svg("<style>.a { fill: #fff } /* url(x) */</style><text class='a'>url(a.png)</text>"),
    svg('<a href="https://example.org"><rect/></a>'),
    svg(
      '<style>@font-face { font-family: a; src: url("data:font/woff2;base64,AAAA") } text { font-family: a }</style>',
    ),
    svg("<style>@font-face { src: local(a), url(data:application/x-font-ttf;base64,AA) }</style>"),
    svg('<style>a { content: "/*" } b { fill: url(#ㄱ) }</style><use href=""/>'),
    svg("<script>alert(1)</script>", 'onload="alert(1)"'),
    svg("<g>".repeat(199) + "</g>".repeat(199)),
    svg(levels(5, (id) => `<use href="#${id}"/>`, group)),
    svg(`<image href="${png(8_000, 5_000)}"/>`),
    svg(`<image href="data:image/png;base64,${PIXEL.split(",")[1]!.replaceAll(/(.{20})/g, "$1\n")}"/>`),
    svg('<use href="#nothing"/><linearGradient id="a" href="#b"/><linearGradient id="b"/><rect fill="url(#a)"/>'),
    svg(
      `<style>.a { fill: url(#g) }</style><linearGradient id="g"><stop/></linearGradient>${'<path class="a"/>'.repeat(5_000)}`,
    ),
    svg('<clipPath id="c"><rect/></clipPath><g clip-path="url(#c)">' + "<path/>".repeat(9_000) + "</g>"),
    svg('<circle><animate attributeName="r" values="1;2"/></circle>'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg("")}`,
    svg(
      '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#ffffff"/>',
    ),
  ];
  for (const drawing of drawings)
    test(JSON.stringify(drawing.slice(0, 120)), () => assert.equal(faultOf(drawing), undefined));
});

test("it throws on no bytes", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string().map((text) => Buffer.from(svg(text))),
      ),
      (bytes) => {
        drawingFault(bytes);
      },
    ),
  ));
