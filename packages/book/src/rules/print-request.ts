import { defineRules } from "../rule.ts";

/** The print jobs under `print` in book.yaml. */
export const PRINT_RULES = defineRules("Print settings", {
  "print-odd": {
    level: "stop",
    meaning: "Two settings under “print” cannot be combined, such as large print on cards.",
    hint: "use size a3 or a4 for a wall; other sizes and large print only for a booklet",
    check({ book }, report) {
      for (const { as, large, size } of book.print) {
        if (large && as !== "booklet") report({ path: "book.yaml" }, `“print”: large is for a booklet, not for ${as}`);
        if (size !== undefined && as !== "booklet" && !(as === "wall" && /^a[34]$/.test(size)))
          report({ path: "book.yaml" }, `“print”: ${as} has no size ${size}`);
      }
    },
  },
  "no-such-chapter": {
    level: "stop",
    meaning: "A chapter named under “print” or with --chapters is not in the book.",
    hint: "name a chapter by its number, or by its file name without .yaml",
    check({ book }, report) {
      for (const request of book.print) {
        const gone = (request.chapters ?? []).filter(
          (name) => !book.chapters.some(({ id, no }) => id === name || no === name),
        );
        if (gone.length > 0) report({ path: "book.yaml" }, `“print” asks for the chapter “${gone.join("”, “")}”`);
      }
    },
  },
});
