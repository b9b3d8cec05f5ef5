import { createHash } from "node:crypto";
import { bookId, encodePack, packEdition, packSound, toBase64 } from "@parley/pack";
import { LOCALES } from "@parley/locale";
import type { Asset, Edition } from "@parley/edition";
import { STRESS_MARK, withoutStress } from "@parley/sound/script";
import type { Bundle } from "./app-bundle.ts";
import { TABLET_WEIGHTS } from "./fonts.ts";

/** Each letter that the tablet shows, once: the words and respellings of the book, and the words of the app. Text that users type has a font of the device. */
export function visibleLetters(edition: Edition): string {
  const { entries, ...rest } = packEdition(edition, new Map());
  const letters = new Set<string>();
  const add = (text: string): void => {
    for (const letter of text) letters.add(letter);
  };
  add(Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join(""));
  add(`${STRESS_MARK}·–…“”‘’«»—№`);
  for (const tag of edition.book.languages) add(calendarLetters(tag));
  // A part at a time: the whole of a long book is a string of many megabytes.
  for (const part of Object.values(rest)) add(JSON.stringify(part));
  // Aliases are for search only.
  for (const { alias: _alias, ...entry } of entries) add(JSON.stringify(entry));
  return [...letters].join("");
}

/** The letters of dates and durations that the device formats in a language. */
function calendarLetters(lang: string): string {
  const days = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 1 + i)));
  const styles = [
    { dateStyle: "full" },
    { dateStyle: "long" },
    { weekday: "short" },
    { month: "long", year: "numeric" },
    { weekday: "long", day: "numeric", month: "long" },
  ] as const;
  const dates = styles.flatMap((style) =>
    days.map((day) => new Intl.DateTimeFormat(lang, { ...style, timeZone: "UTC" }).format(day)),
  );
  const seconds = new Intl.NumberFormat(lang, { style: "unit", unit: "second" }).format(1.5);
  return [...dates, seconds].join("");
}

/** Escape text as browsers serialise it, so that a parsed and serialised file is the same. */
const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\u00a0", "&nbsp;");
const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', "&quot;");

/** The notice for an incomplete file. It is shown if the end of the file, with the script, is missing. */
function brokenNotice(): string {
  const sections = Object.entries(LOCALES).map(
    ([tag, { tablet }]) =>
      `<section lang="${tag}"><h1>${escapeText(tablet.broken)}</h1><p>${escapeText(tablet.brokenHint)}</p></section>`,
  );
  return `<main class="broken" hidden="">${sections.join("")}</main><script>addEventListener("DOMContentLoaded",function(){var m=document.querySelector("#app>.broken[hidden]");if(m&&!document.getElementById("parley-end"))m.hidden=false})</script>`;
}

/** Whether an edition has recordings. */
export function hasSound(edition: Edition): boolean {
  return Object.values(edition.entries).some(({ texts }) =>
    Object.values(texts).some((list) => list.some(({ audio }) => audio !== undefined)),
  );
}

/** The options of a tablet file. */
export interface TabletOptions {
  /** Whether the file includes the recordings. */
  readonly recordings?: boolean;
  /** Whether it is part of the web app, with a manifest and a service worker. */
  readonly installed?: boolean;
}

/** The tablet as one HTML file with app, book and fonts, which loads nothing else. */
export function makeTablet(
  edition: Edition,
  assets: ReadonlyMap<string, Asset>,
  bundle: Bundle,
  fonts: readonly Buffer[],
  { recordings = false, installed = false }: TabletOptions = {},
): string {
  const { book } = edition;
  const { pack, sound } = recordings ? packSound(edition, assets) : { pack: packEdition(edition, assets), sound: [] };
  const title = Object.values(book.title)
    .map((text) => withoutStress(text))
    .join(" · ");
  const faces = TABLET_WEIGHTS.map(
    ({ css }, i) =>
      `<script type="text/plain" class="parley-font" data-weight="${css}">${toBase64(fonts[i]!)}</script>`,
  );
  const body = [
    `<div id="app" data-book="${escapeAttribute(bookId(pack))}">${brokenNotice()}</div>`,
    // First, so that it opens the database of the device while the rest arrives, and waits for what it needs of it.
    `<script>${bundle.script.replaceAll("</script", "<\\/script")}</script>`,
    // After the notice for an incomplete file, because fonts are a third of the file.
    ...faces,
    `<script type="text/plain" id="parley-pack" data-parley="${edition.parley}">${encodePack(pack)}</script>`,
    ...bundle.parts.map(
      ([name, part]) =>
        `<script type="text/plain" class="parley-part" data-name="${name}">${part.replaceAll("</script", "<\\/script")}</script>`,
    ),
    `<script type="text/plain" id="parley-licences">${bundle.licences.replaceAll("</script", "<\\/script")}</script>`,
    // Last, so that nothing waits for it.
    ...sound.map((part, i) => `<script type="text/plain" class="parley-sound" data-part="${i}">${part}</script>`),
  ].join("\n");
  const end = createHash("sha256").update(body).digest("hex");
  // Written as a browser would write it, so that a tablet that hands the app on gives the same file again.
  const own = installed ? "'self'" : "";
  const policy = [
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    `img-src data: ${own}; media-src blob:; base-uri 'none'; form-action 'none'`,
    ...(installed ? ["manifest-src 'self'; worker-src 'self'"] : []),
  ].join("; ");
  const links = installed
    ? `\n<link rel="manifest" href="manifest.webmanifest">\n<link rel="icon" href="icon-192.png">\n<link rel="apple-touch-icon" href="icon-192.png">`
    : "";
  return `<!doctype html>
<html lang="${escapeAttribute(book.sides[0])}" data-theme="auto"><head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll(" ;", ";")}">
<title>${escapeText(title)}</title>${links}
<style>${bundle.style.replaceAll("</style", "<\\/style")}</style>
</head>
<body>
${body}
<template id="parley-end" data-sha256="${end}"></template>
</body></html>`;
}
