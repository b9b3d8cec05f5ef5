/** The header of a column of texts, as exports write it and imports read it. */
import type { VariantOf } from "./header.ts";

/** The tag of a language, and for whom the texts are: `ko (speaker f)`. */
export function headerOf(tag: string, when: VariantOf): string {
  const suffix = Object.entries(when).map(([key, value]) => `${key} ${value}`);
  return suffix.length === 0 ? tag : `${tag} (${suffix.join(", ")})`;
}
