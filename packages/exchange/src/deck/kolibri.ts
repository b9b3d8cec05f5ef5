import { localeFor, saidIn } from "@parley/locale";
import { numberOf, type Deck } from "./deck.ts";
import { escapeHtml } from "./html.ts";
import { PAGE_SCRIPT, PAGE_STYLE, SUSPEND_LIMIT } from "./kolibri-page.ts";
import { zipOf } from "./zip.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is stored of a phrase that is known: four letters, so that a thousand phrases are within the limit of SCORM. */
const KEY_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** How many phrases a package can remember. */
export const KOLIBRI_LIMIT = Math.floor((SUSPEND_LIMIT - 2) / 4);

/** Keys of notes, which come of their guids; two that are equal are told apart by their order. */
function keysOf({ notes }: Deck): string[] {
  const taken = new Set<string>();
  return notes.map(({ guid }) => {
    let number = numberOf(guid) % KEY_LETTERS.length ** 4;
    let key: string;
    do {
      key = Array.from({ length: 4 }, (_one, i) => KEY_LETTERS[Math.floor(number / 36 ** i) % 36]!).join("");
      number = (number + 1) % KEY_LETTERS.length ** 4;
    } while (taken.has(key));
    taken.add(key);
    return key;
  });
}

/**
 * An HTML5 package for Kolibri, which is a SCORM 1.2 package too: flash cards that report the score, the status and what is known to
 * the platform. It loads nothing from outside and runs from any server. The same deck gives the same bytes.
 */
export function writeKolibri(deck: Deck): Uint8Array {
  const { learner, learned } = deck;
  const { study, tablet } = localeFor(learner);
  const { show, again, good, known, done, restart, say } = study;
  const keys = keysOf(deck);
  const data = {
    learner,
    learned,
    title: deck.title,
    chapters: deck.chapters,
    disclosure: deck.disclosure,
    licence: deck.licence,
    limit: SUSPEND_LIMIT,
    words: {
      show,
      again,
      good,
      known,
      done,
      restart,
      say: say.replace("{language}", saidIn(learned, learner)),
      play: tablet.play,
      all: tablet.all,
      chapters: tablet.chapters,
    },
    notes: deck.notes.map(({ chapter, meaning, phrase, respelling, no, note, standing, voice, picture, audio }, i) => ({
      key: keys[i]!,
      chapter: chapter.no,
      meaning,
      phrase,
      respelling,
      no,
      note,
      standing,
      voice,
      picture: picture ?? "",
      audio,
    })),
  };
  const names = Array.from(deck.media.keys()).toSorted();
  const files = new Map<string, Uint8Array>([
    ["index.html", bytesOf(pageOf(deck))],
    ["style.css", bytesOf(PAGE_STYLE)],
    // As a script: a page that is opened from a file may not read JSON. “<” cannot end the element.
    ["deck.js", bytesOf(`globalThis.parleyDeck = ${JSON.stringify(data).replaceAll("<", "\\u003c")};\n`)],
    ["player.js", bytesOf(PAGE_SCRIPT)],
    ["imsmanifest.xml", bytesOf(manifestOf(deck, names))],
  ]);
  for (const name of names) files.set(`media/${name}`, deck.media.get(name)!.data);
  return zipOf(files);
}

function pageOf({ learner, title }: Deck): string {
  return `<!doctype html>
<html lang="${escapeHtml(learner)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="style.css">
<main id="parley"></main>
<script src="deck.js"></script>
<script src="player.js"></script>
</html>
`;
}

/** The manifest by which a platform other than Kolibri knows the package (SCORM 1.2, content aggregation model). */
function manifestOf(deck: Deck, media: readonly string[]): string {
  const id = `parley-${numberOf(`${deck.learner}>${deck.learned} ${deck.title}`).toString(36)}`;
  const files = ["index.html", "style.css", "deck.js", "player.js", ...media.map((name) => `media/${name}`)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="book">
    <organization identifier="book">
      <title>${escapeHtml(deck.title)}</title>
      <item identifier="cards" identifierref="page"><title>${escapeHtml(deck.title)}</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((name) => `      <file href="${name}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
}
