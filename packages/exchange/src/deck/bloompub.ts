import type { Deck, DeckNote } from "./deck.ts";
import { escapeHtml, linesHtml, respellingHtml } from "./html.ts";
import { zipOf } from "./zip.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How a page looks; Bloom Player sizes it to the screen. */
const STYLE = `.bloom-page { width: 148mm; height: 210mm; box-sizing: border-box; background: #fff; color: #14161a; font-family: sans-serif; }
.marginBox { position: absolute; left: 12mm; right: 12mm; top: 12mm; bottom: 12mm; }
.bloom-editable { display: none; }
.bloom-editable.bloom-visibility-code-on { display: block; }
.parley-no, .parley-standing { font-size: 11pt; color: #50555d; }
.parley-picture { display: block; height: 36mm; margin: 8mm 0; }
.parley-phrase { font-size: 24pt; font-weight: 600; color: #9a4a00; margin: 4mm 0; }
.parley-respelling { font-size: 18pt; margin: 4mm 0; }
.parley-meaning { font-size: 20pt; margin: 4mm 0; }
`;

/**
 * A book for Bloom Reader and Bloom Player: a page for each phrase, with its recording. The phrase is in the language that is learned, with
 * its respelling and its meaning below. The same deck gives the same bytes.
 */
export function writeBloompub(deck: Deck): Uint8Array {
  const names = Array.from(deck.media.keys()).toSorted();
  const meta = {
    bookInstanceId: instanceOf(deck),
    title: deck.title,
    allTitles: JSON.stringify({ [deck.learned]: deck.title, [deck.learner]: deck.title }),
    license: deck.licence,
    isRtl: false,
    baseUrl: null,
    features: deck.notes.some(({ audio }) => audio.length > 0) ? ["talkingBook", `talkingBook:${deck.learned}`] : [],
    "language-display-names": { [deck.learned]: deck.learned, [deck.learner]: deck.learner },
    pageCount: deck.notes.length + 1,
  };
  const files = new Map<string, Uint8Array>([
    ["index.htm", bytesOf(bookOf(deck))],
    ["meta.json", bytesOf(JSON.stringify(meta))],
    ["parley.css", bytesOf(STYLE)],
  ]);
  for (const name of names)
    files.set(name.endsWith(".mp3") ? `audio/${audioId(name)}.mp3` : name, deck.media.get(name)!.data);
  return zipOf(files);
}

/** Bloom finds a recording by the id of its sentence. */
const audioId = (file: string): string => `i${file.replace(/^parley-|\.\w+$/g, "")}`;

/** An identifier in the form of a UUID, which stays the same in all editions of a book with this title. */
function instanceOf({ learner, learned, title, notes }: Deck): string {
  const hex = Array.from(`${learner}>${learned} ${title} ${notes[0]?.guid ?? ""}`)
    .reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 2 ** 40, 7)
    .toString(16)
    .padStart(12, "0");
  return `00000000-0000-4000-8000-${hex.slice(-12)}`;
}

function bookOf(deck: Deck): string {
  const { learner, learned, title, disclosure, licence, notes } = deck;
  return `<!doctype html>
<html>
<head>
<meta charset="UTF-8">
<meta name="BloomFormatVersion" content="2.1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="parley.css" type="text/css">
</head>
<body>
<div id="bloomDataDiv">
<div data-book="contentLanguage1" lang="*">${escapeHtml(learned)}</div>
<div data-book="contentLanguage2" lang="*">${escapeHtml(learner)}</div>
<div data-book="bookTitle" lang="${escapeHtml(learner)}"><p>${escapeHtml(title)}</p></div>
<div data-book="copyright" lang="*">${escapeHtml(licence)}</div>
</div>
${page("cover", 0, group(learner, "parley-phrase", escapeHtml(title)) + group(learner, "parley-standing", escapeHtml([disclosure, licence].filter((line) => line !== "").join(" · "))))}
${notes.map((note, i) => page(note.guid, i + 1, contentOf(deck, note))).join("\n")}
</body>
</html>
`;
}

const page = (id: string, number: number, content: string): string =>
  `<div class="bloom-page ${number === 0 ? "cover frontCover" : "numberedPage"} Device16x9Portrait A5Portrait" id="${id}" data-page-number="${number || ""}" lang=""><div class="marginBox">${content}</div></div>`;

/** A text in a language, as Bloom marks it. */
const group = (lang: string, style: string, html: string): string =>
  `<div class="bloom-translationGroup ${style}" data-default-languages="*"><div class="bloom-editable bloom-visibility-code-on bloom-content1" lang="${escapeHtml(lang)}" contenteditable="false"><p>${html}</p></div></div>`;

function contentOf({ learner, learned }: Deck, note: DeckNote): string {
  const [file] = note.audio;
  const phrase = linesHtml(note.phrase);
  const spoken = file === undefined ? phrase : `<span id="${audioId(file)}" class="audio-sentence">${phrase}</span>`;
  return [
    `<div class="parley-no">${escapeHtml(`${note.no} ${note.chapter.title}`)}</div>`,
    note.picture === undefined ? "" : `<img class="parley-picture" src="${note.picture}" alt="">`,
    group(learned, "parley-phrase", spoken),
    `<div class="parley-respelling" lang="${escapeHtml(learner)}">${respellingHtml(note)}</div>`,
    `<div class="parley-meaning" lang="${escapeHtml(learner)}">${linesHtml(note.meaning)}</div>`,
    note.note === "" ? "" : `<div class="parley-standing">${escapeHtml(note.note)}</div>`,
    `<div class="parley-standing">${escapeHtml([note.standing, note.voice].filter((one) => one !== "").join(" · "))}</div>`,
  ].join("");
}
