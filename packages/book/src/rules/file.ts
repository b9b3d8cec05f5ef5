import { checkNamedFiles } from "../named-files.ts";
import { defineRules } from "../rule.ts";

/** Files of the book: whether they are present and readable. */
export const FILE_RULES = defineRules("Files", {
  "file-missing": {
    level: "stop",
    meaning: "A file that the book needs or names is not in its folder.",
    hint: "put the file there, or correct its name: capital and small letters differ",
    check: checkNamedFiles("file-missing", ({ file }) => `${file} is not there`),
  },
  "file-empty": {
    level: "stop",
    meaning: "A file of the book has nothing in it but comments.",
    hint: "write its keys, or take the file away",
  },
  "file-too-large": {
    level: "stop",
    meaning: "A text file of the book is larger than 4 MB.",
    hint: "split it into chapters",
  },
  "not-a-file": {
    level: "stop",
    meaning:
      "A link, a folder or a device stands where the book has a file; it is not read, since a link could lead outside the book.",
    hint: "put the file itself in its place",
  },
  "not-read": {
    level: "stop",
    milder: "a warning for a file that is no YAML",
    meaning: "A file lies in chapters/ or lexicon/ under a name, or in a folder, by which it is not found.",
    hint: "a chapter is chapters/10-stop.yaml, pronunciations are lexicon/ru.yaml; keep other files elsewhere",
  },
  "not-utf8": {
    level: "stop",
    meaning: "The file is saved in another encoding than UTF-8, so that its letters cannot be told apart.",
    hint: "save the file as UTF-8 (in most editors: Save with encoding)",
  },
  "not-yaml": {
    level: "stop",
    meaning: "The file breaks the rules of YAML, the notation a book is written in.",
    hint: "look at the spaces, colons, quotes and brackets of this line and the one before it",
  },
  "yaml-alias": {
    level: "stop",
    meaning: "YAML can point with & and * from one place to another; a book is read by people and does not.",
    hint: "write the words out; a book has no YAML anchors",
  },
  "yaml-tag": {
    level: "stop",
    meaning: "A word that begins with ! is a YAML tag; a book has none.",
    hint: "take it away; a book has none",
  },
  "not-yet": {
    level: "warning",
    meaning: "The folders lessons/ and songs/ are kept for later versions of Parley; this one does not read them.",
    hint: "leave it for a later version, or take it away",
  },
});
