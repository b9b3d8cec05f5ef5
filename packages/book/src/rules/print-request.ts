import { defineRules } from "../rule.ts";

/** The print jobs under `print` in book.yaml. */
export const PRINT_RULES = defineRules("Paper asked for", {
  "print-odd": {
    level: "stop",
    meaning: "Two things under “print” do not go together, such as large print on cards.",
    hint: "a wall is a3 or a4; a booklet has sizes, and large print",
    check({ book }, report) {
      for (const { as, large, size } of book.print) {
        if (large && as !== "booklet") report({ path: "book.yaml" }, `“print”: large is for booklet, not for ${as}`);
        if (size !== undefined && as !== "booklet" && !(as === "wall" && /^a[34]$/.test(size)))
          report({ path: "book.yaml" }, `“print”: ${as} has no size ${size}`);
      }
    },
  },
  "no-such-chapter": {
    level: "stop",
    meaning: "A chapter is asked for, under “print” or with --chapters, that the book does not have.",
    hint: "name a chapter by its number, or by its file's name without .yaml",
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
