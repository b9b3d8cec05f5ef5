import { BOOK_RULES, defineRules, type Rule } from "@parley/book";
import { EDITION_RULES } from "@parley/edition";
import { LESSON_RULES } from "@parley/lesson";
import { SONG_RULES } from "@parley/song";

/** Every rule that is checked in print, by name. */
export const PRESS_RULES = {
  ...defineRules("Print settings", {
    "no-such-tag": {
      level: "stop",
      meaning: "Entries are selected by a tag that no entry has.",
      hint: "use a tag that entries have, or write “tags: [a-word]” under an entry",
    },
    unprintable: {
      level: "stop",
      meaning: "The requested output cannot be printed, such as cards face to face in one language.",
      hint: "change --langs, --chapters, --tags or --size, or the item under “print” in book.yaml",
    },
    "left-over": {
      level: "warning",
      meaning: "A sheet has no room for some entries, or shows only those with a picture.",
      hint: "select entries with --chapters or --tags",
    },
    "not-archived": {
      level: "warning",
      meaning:
        "A file of the book has a name that some systems cannot unpack, so it is not in the archive of --zip --source.",
      hint: 'rename it: no \\ : * ? " < > |, no full stop or space at its end, not CON, PRN, AUX or NUL',
    },
    "wall-of-words": {
      level: "warning",
      meaning: "No entry of a wall chart has a picture, so it shows numbers and words.",
      hint: "give entries a “picture:”; parley pictures WORD finds names of pictures",
    },
    "too-long": {
      level: "warning",
      meaning: "The text of an entry does not fit on a card, even in the smallest size, so the entry is left out.",
      hint: "split it into entries; the booklet shows it in full",
    },
    "pages-shrunk": {
      level: "warning",
      meaning: "To fit on the sheet, the pages are printed much smaller than their size.",
      hint: "use larger paper (--on a3), two pages per side (--sheet saddle), or a smaller --size",
    },
    "no-glyph": {
      level: "warning",
      meaning: "No font of Parley has this letter, so its code is printed instead.",
      hint: "write the word in letters of the book's languages, or leave it; it can still be searched and copied",
    },
  }),
  ...defineRules("Pictures and recordings", {
    "picture-unprintable": {
      level: "warning",
      meaning: "A picture is damaged, too large, or not of the type its name says, so it is left out on paper.",
      hint: "save the picture again, as PNG, JPEG, WebP or plain SVG",
    },
    "pages-unprintable": {
      level: "warning",
      meaning: "The PDF under “own-pages” or --own cannot be read, so its pages are left out.",
      hint: "save it again as a PDF without a password",
    },
  }),
};

/** Every rule of every package, by name. */
export const RULES: { readonly [name: string]: Rule } = {
  ...BOOK_RULES,
  ...SONG_RULES,
  ...LESSON_RULES,
  ...EDITION_RULES,
  ...PRESS_RULES,
};
