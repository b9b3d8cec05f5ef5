import { checkCredits, checkNamedFiles } from "../named-files.ts";
import { defineRules } from "../rule.ts";

/** Pictures, recordings and pages that the book names, and their credits. */
export const MEDIA_RULES = defineRules("Pictures and recordings", {
  "file-outside": {
    level: "stop",
    meaning: "Pictures and recordings lie in the book's folder media/; this name leads elsewhere.",
    hint: "a picture is media/NAME or set:name, a recording media/NAME",
    check: checkNamedFiles("file-outside", ({ file }) => `“${file}” is not inside media/`),
  },
  "file-kind": {
    level: "stop",
    meaning: "By its ending, the file is of a kind that Parley cannot show or play.",
    hint: "save it as one of the kinds that can be shown or played",
    check: checkNamedFiles(
      "file-kind",
      ({ file }) => `${file} is of a kind that cannot be shown or played`,
      ({ wanted }) => wanted,
    ),
  },
  "no-credit": {
    level: "warning",
    release: true,
    meaning: "Nobody has written down who made a picture or recording and whether it may be copied.",
    hint: "say in media/credits.yaml who made it and under which licence",
    check: checkCredits(
      (_named, credit) => credit === undefined,
      ({ file }) => `${file} has no credit yet`,
    ),
  },
  "no-consent": {
    level: "stop",
    meaning: "A person is heard or shown in a file and has not agreed to it, as far as the book says.",
    hint: "ask them; then write “consent: yes” in media/credits.yaml",
    check: checkCredits(
      ({ person }, credit) => credit?.consent === false || (person && credit?.consent !== true),
      ({ file }) => `${file} is a person's, without their consent`,
    ),
  },
});
