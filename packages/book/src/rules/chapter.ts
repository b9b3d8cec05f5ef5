import { defineRules } from "../rule.ts";

/** Chapters and their entries. */
export const CHAPTER_RULES = defineRules("Chapters", {
  "chapter-name": {
    level: "stop",
    meaning: "The name of a chapter's file does not begin with the chapter's number.",
    hint: "two or three digits, a hyphen, a word, .yaml",
  },
  "chapter-copy": {
    level: "stop",
    meaning: "All entries of a chapter are in another chapter too, with the same ids, so its file seems to be a copy.",
    hint: "delete the copy, or give its entries ids and numbers of their own",
  },
  "no-entries": {
    level: "stop",
    meaning: "The book has no entry that could be read.",
    hint: "write entries in chapters/10-….yaml",
    check({ entries }, report) {
      if (entries.length === 0) report({ path: "book.yaml" }, "the book has no entries");
    },
  },
  "chapter-empty": {
    level: "warning",
    meaning: "A chapter has a title and no entries.",
    hint: "write entries under “entries:”, or delete the file",
    check({ book, pathOf }, report) {
      for (const chapter of book.chapters)
        if (chapter.entries.length === 0) report({ path: pathOf(chapter) }, "the chapter has no entries");
    },
  },
});
