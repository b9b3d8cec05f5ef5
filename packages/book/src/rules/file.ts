import { checkNamedFiles } from "../named-files.ts";
import { defineRules } from "../rule.ts";

/** Files of the book: whether they are present and readable. */
export const FILE_RULES = defineRules("Files", {
  "file-missing": {
    level: "stop",
    meaning: "A file that the book needs or names is not in its folder.",
    hint: "add the file, or correct its name; capital and small letters differ",
    check: checkNamedFiles("file-missing", ({ file }) => `${file} is not there`),
  },
  "file-empty": {
    level: "stop",
    meaning: "A file of the book has nothing in it but comments.",
    hint: "write its keys, or delete the file",
  },
  "file-too-large": {
    level: "stop",
    meaning: "A text file of the book is larger than 4 MB.",
    hint: "split it into chapters",
  },
  "file-unreadable": {
    level: "stop",
    meaning: "The machine does not allow Parley to read a file or a folder of the book, or the disk is damaged.",
    hint: "give yourself the right to read it (chmod u+r FILE), or delete it",
  },
  "double-file": {
    level: "stop",
    meaning:
      "Two files have names that look the same, one with composed and one with decomposed letters. Only one is read.",
    hint: "delete one of the two, or rename it",
  },
  "not-a-file": {
    level: "stop",
    milder: "a warning for a link or a device that is not where the book needs a file",
    meaning:
      "A link, a folder or a device is where the book needs a file. It is not read, because a link could point outside the book.",
    hint: "replace it with the file itself",
  },
  "not-read": {
    level: "stop",
    milder: "a warning for a file that is not YAML",
    meaning:
      "A file has a name, or is in a folder, that Parley does not read. Hidden files, backups of editors, README and licence are ignored.",
    hint: "name a chapter like chapters/10-stop.yaml and a lexicon like lexicon/ru.yaml; keep other files elsewhere",
  },
  "not-utf8": {
    level: "stop",
    meaning: "The file is not saved as UTF-8, so its letters cannot be read.",
    hint: "save the file as UTF-8 (in most editors: Save with encoding)",
  },
  "line-ends": {
    level: "stop",
    meaning:
      "The lines of the file end with the sign CR only, as those of very old programs, so they are read as one line.",
    hint: "save the file with line ends of Unix (LF) or Windows (CRLF)",
  },
  "not-yaml": {
    level: "stop",
    meaning: "The file is not valid YAML, the notation that a book is written in.",
    hint: "check the spaces, colons, quotes and brackets of this line and the line before it",
  },
  "yaml-comment": {
    level: "warning",
    release: true,
    followsFromYaml: true,
    meaning: "A # after a space begins a comment, so what follows it is not part of the text.",
    hint: "put the text in quotes, or the comment on a line of its own",
  },
  "yaml-alias": {
    level: "stop",
    followsFromYaml: true,
    meaning: "The file uses a YAML anchor (&) or alias (*). A book has none, so that people can read it.",
    hint: "quote a text that begins with & or *; a book has no YAML anchors",
  },
  "yaml-tag": {
    level: "stop",
    followsFromYaml: true,
    meaning: "A word that begins with ! is a YAML tag. A book has none.",
    hint: "quote a text that begins with !; a book has no YAML tags",
  },
});
