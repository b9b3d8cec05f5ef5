import {
  bookId,
  encodePack,
  encodeSignatures,
  lessonMedia,
  packEdition,
  packSound,
  toBase64,
  type Pack,
} from "@parley/pack";
import type { Asset, Edition } from "@parley/edition";
import { scriptFor, STRESS_MARK, withoutStress } from "@parley/sound/script";
import type { Bundle } from "./app-bundle.ts";
import { TABLET_WEIGHTS } from "./fonts.ts";
import { element, htmlOf, sumOfElement, type Element } from "./markup.ts";
import { plainPage } from "./plain.ts";

/** Each letter that the tablet shows, once: the words and respellings of a book, and the words of the app. Text that users type has a font of the device. */
export function visibleLetters(pack: Pack): string {
  const { entries, pictures: _pictures, clips: _clips, lessonMedia: _media, ...rest } = pack;
  const letters = new Set<string>();
  const add = (text: string): void => {
    for (const letter of text) letters.add(letter);
  };
  add(Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join(""));
  add(`${STRESS_MARK}·–…“”‘’«»—№`);
  for (const tag of pack.book.languages) {
    add(calendarLetters(tag));
    // The letters that are learned one by one, which no text may have alone.
    const { keys = "", shifted = {} } = scriptFor(tag)?.keyboard ?? {};
    add(keys + Object.values(shifted).join(""));
  }
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

/** Whether an edition has recordings. */
export function hasSound(edition: Edition): boolean {
  const ofPhrases = Object.values(edition.entries).some(({ texts }) =>
    Object.values(texts).some((list) => list.some(({ audio }) => audio !== undefined)),
  );
  return (
    ofPhrases ||
    lessonMedia(edition).length > 0 ||
    (edition.songs ?? []).some(({ recording }) => recording !== undefined)
  );
}

/** The book of a tablet file: its pack, the pack as it stands in the file, and the recordings. */
export interface PackedBook {
  readonly pack: Pack;
  readonly text: string;
  readonly sound: readonly string[];
}

/** The book of a tablet file, with or without its recordings; `letters` are those of the other one. */
export function packBook(
  edition: Edition,
  assets: ReadonlyMap<string, Asset>,
  recordings: boolean,
  letters?: Pack["letters"],
): PackedBook {
  const { pack, sound } = recordings
    ? packSound(edition, assets, letters)
    : { pack: packEdition(edition, assets, false, letters), sound: [] };
  return { pack, text: encodePack(pack), sound };
}

/** The options of a tablet file. */
export interface TabletOptions {
  /** Whether the file includes the recordings. */
  readonly recordings?: boolean;
  /** Whether it is part of the web app, with a manifest and a service worker. */
  readonly installed?: boolean;
  /** Whether the plain page has the whole book instead of the first chapter. */
  readonly plain?: boolean;
  /** The book, where it is packed already. */
  readonly packed?: PackedBook;
}

/** The tablet as one HTML file with app, book and fonts, which loads nothing else. */
export function makeTablet(
  edition: Edition,
  assets: ReadonlyMap<string, Asset>,
  bundle: Bundle,
  fonts: readonly Buffer[],
  {
    recordings = false,
    installed = false,
    plain = false,
    packed = packBook(edition, assets, recordings),
  }: TabletOptions = {},
): string {
  const { book } = edition;
  const { pack, sound } = packed;
  const signatures = encodeSignatures(edition);
  const title = Object.values(book.title)
    .map((text) => withoutStress(text))
    .join(" · ");
  const text = (attributes: Element["attributes"], content: string): Element =>
    element("script", { type: "text/plain", ...attributes }, content.replaceAll("</script", "<\\/script"));
  const own = installed ? "'self'" : "";
  const policy = [
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    // Videos of lessons that are too large stand beside the file, under a path of the same folder.
    `img-src data: ${own}; media-src blob: file: 'self'; base-uri 'none'; form-action 'none'`,
    ...(installed ? ["manifest-src 'self'; worker-src 'self'"] : []),
  ].join("; ");
  const head = [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy.replaceAll(" ;", ";") }),
    // Hides the plain page while its animation runs. Without it the page is shown, as it must be where anything is wrong.
    element("style", {}, "@keyframes parley-wait{from,to{visibility:hidden}}"),
    element("title", {}, title),
    ...(installed
      ? [
          element("link", { rel: "manifest", href: "manifest.webmanifest" }),
          element("link", { rel: "icon", href: "icon-192.png" }),
          element("link", { rel: "apple-touch-icon", href: "icon-192.png" }),
        ]
      : []),
  ];
  const page = element("div", { id: "app", "data-book": bookId(pack) }, plainPage(edition, plain));
  const body = [
    element("style", {}, bundle.style.replaceAll("</style", "<\\/style")),
    // First, so that it opens the database of the device while the rest arrives, and waits for what it needs of it.
    text({ id: "parley-core" }, bundle.script),
    element("script", {}, "parley.run()"),
    // After the messages, because fonts are a third of the file.
    ...TABLET_WEIGHTS.map(({ css }, i) =>
      text({ class: "parley-font", "data-weight": String(css) }, toBase64(fonts[i]!)),
    ),
    text({ id: "parley-pack", "data-parley": String(edition.parley) }, packed.text),
    ...bundle.parts.map(([name, part]) => text({ class: "parley-part", "data-name": name }, part)),
    element("pre", { id: "parley-licences", hidden: "" }, bundle.licences),
    ...(signatures === undefined ? [] : [text({ id: "parley-signatures" }, signatures)]),
    // Last, so that nothing waits for it.
    ...sound.map((part, i) => text({ class: "parley-sound", "data-part": String(i) }, part)),
    // They end a title or a style that damage left open, so that the last script is always read.
    element("title"),
    element("style"),
    element("script", {}, bundle.last),
    element("template", { id: "parley-end" }),
  ];
  const root = element("html", { lang: book.sides[0], "data-theme": "auto" });
  const sums = [
    sumOfElement(root, false),
    // A recording is compared when it is played: the rest can be used without it.
    ...[...head, page, ...body].filter((one) => !("data-part" in one.attributes)).map((one) => sumOfElement(one)),
  ];
  const guard = element(
    "script",
    { id: "parley-guard" },
    bundle.guard.replace("SUMS", () => JSON.stringify(sums)),
  );
  // Written as a browser would write it, so that a tablet that hands the app on gives the same file again.
  return `<!doctype html>
${htmlOf(root).replace("</html>", "")}<head>
${head.map(htmlOf).join("\n")}
</head>
<body>
${[page, guard, ...body].map(htmlOf).join("\n")}
</body></html>`;
}
