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
  ],
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
      test(JSON.stringify(drawing.slice(0, 200)), () => assert.equal(faultOf(drawing), fault));
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
