import { BOOK_RULES, defineRules, type Rule } from "@parley/book";
import { EDITION_RULES } from "@parley/edition";

/** Every rule that is checked in print, by name. */
export const PRESS_RULES = {
  ...defineRules("Paper asked for", {
    "no-such-tag": {
      level: "stop",
      meaning: "Entries are chosen by a tag that no entry has.",
      hint: "write “tags: [a-word]” under an entry",
    },
    unprintable: {
      level: "stop",
      meaning: "What is asked for cannot be put on paper, such as a wall chart of entries without pictures.",
      hint: "ask for it otherwise: --langs, --chapters, --tags, --size; or under “print” in book.yaml",
    },
    "left-over": {
      level: "warning",
      meaning: "A sheet has no room for some entries, or shows only those with a picture.",
      hint: "choose with --chapters or --tags",
    },
    "too-long": {
      level: "warning",
      meaning: "The words of an entry do not fit on a card, even in small letters, so it is left out.",
      hint: "split it into entries; the booklet has it whole",
    },
    "pages-shrunk": {
      level: "warning",
      meaning: "To fit on the sheet, the pages are printed much smaller than they are.",
      hint: "choose larger paper (--on a3), two pages on a side (--sheet saddle), or a smaller --size",
    },
    "no-glyph": {
      level: "warning",
      meaning: "No font that Parley brings along has this letter, so its code is printed.",
      hint: "write the word in letters of the book's languages, or leave it: it can still be searched and copied",
    },
  }),
  ...defineRules("Pictures and recordings", {
    "picture-unprintable": {
      level: "warning",
      meaning: "A picture is damaged, too large or not what its name says, so it is left out on paper.",
      hint: "save the picture again, as PNG, JPEG, WebP or plain SVG",
    },
    "pages-unprintable": {
      level: "warning",
      meaning: "The PDF with pages of one's own cannot be read, so its pages are left out.",
      hint: "save it again as a PDF without a password",
    },
  }),
};

/** Every rule of every package, by name. */
export const RULES: { readonly [name: string]: Rule } = { ...BOOK_RULES, ...EDITION_RULES, ...PRESS_RULES };
