import { createHash } from "node:crypto";
import { encodePack, packEdition } from "@parley/app";
import { STRINGS, type Asset, type Edition } from "@parley/edition";
import type { Bundle } from "./bundle.ts";
import { TABLET_WEIGHTS } from "./fonts.ts";

/** Every letter the tablet shows of a book: its words, respellings and the app's own. */
export function lettersOf(edition: Edition): string {
  const { search: _search, media: _media, ...shown } = edition;
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
  return `${ascii}${JSON.stringify(shown)}${JSON.stringify(STRINGS)}\u0301·–…“”‘’«»—№`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What stands in the file until its script, at the very end, has run: should half of the file be missing, this is seen. */
function unread(): string {
  const sections = Object.entries(STRINGS).map(
    ([tag, { app }]) => `<section lang="${tag}"><h1>${app.broken}</h1><p>${app.brokenHint}</p></section>`,
  );
  return `<main class="broken" hidden>${sections.join("")}</main><script>addEventListener("DOMContentLoaded",function(){var m=document.querySelector("#app>.broken[hidden]");if(m&&!document.getElementById("parley-end"))m.hidden=false})</script>`;
}

/** The tablet as one file: app, book and fonts inside, nothing loaded from anywhere. */
export function makeTablet(
  edition: Edition,
  assets: ReadonlyMap<string, Asset>,
  bundle: Bundle,
  fonts: readonly Buffer[],
): string {
  const { book } = edition;
  const title = Object.values(book.title)
    .map((text) => text.replaceAll("\u0301", ""))
    .join(" · ");
  const faces = TABLET_WEIGHTS.map(
    ({ css }, i) =>
      `@font-face{font-family:"Parley Sans";font-weight:${css};font-display:block;src:url(data:font/woff2;base64,${fonts[i]!.toString("base64")}) format("woff2")}`,
  );
  const body = [
    `<div id="app">${unread()}</div>`,
    // Behind what says that half of the file is missing, for they are a third of it.
    `<style>${faces.join("")}</style>`,
    `<script type="text/plain" id="parley-pack" data-parley="${edition.parley}">${encodePack(packEdition(edition, assets))}</script>`,
    `<script type="module">${bundle.script.replaceAll("</script", "<\\/script")}</script>`,
  ].join("\n");
  const end = createHash("sha256").update(body).digest("hex");
  return `<!doctype html>
<html lang="${escapeHtml(book.sides[0])}" data-theme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>${bundle.style.replaceAll("</style", "<\\/style")}</style>
</head>
<body>
${body}
<template id="parley-end" data-sha256="${end}"></template>
</body>
</html>
`;
}
