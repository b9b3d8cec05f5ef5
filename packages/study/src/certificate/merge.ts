import { isSigned } from "@parley/key";
import { erasedName, nameOfLine, type CertificateLine } from "./line.ts";

/**
 * The union of sets of lines: each line once, in the order of their hashes, without certificates of learners that were erased: by
 * the key that certified them, or by a key among `honoured`. The lines that erase stay, so that what is merged later is erased too.
 * Commutative, associative and idempotent for the same keys. Never throws.
 *
 * ```ts
 * mergeCertificates([[], []], new Set()); // []
 * ```
 */
export function mergeCertificates(
  sets: readonly (readonly CertificateLine[])[],
  honoured: ReadonlySet<string>,
): readonly CertificateLine[] {
  const union = new Map(sets.flat().map((line) => [nameOfLine(line), line]));
  const isErased = erasedLearners(union.values(), honoured);
  return Array.from(union)
    .filter(([, line]) => line.act !== "certify" || !isErased(line.learner, line.key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
}

/**
 * Tells whether a learner was erased by some lines: for what a key certified, or for everything where no key is given. A line that
 * is not signed by its key erases nothing. Never throws.
 *
 * ```ts
 * erasedLearners([], new Set())("K7Q2-F4MX-0000"); // false
 * ```
 */
export function erasedLearners(
  lines: Iterable<CertificateLine>,
  honoured: ReadonlySet<string>,
): (learner: string, key?: string) => boolean {
  const byName = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.act !== "erase-learner" || !isSigned(line)) continue;
    const keys = byName.get(line.erased);
    if (keys) keys.add(line.key);
    else byName.set(line.erased, new Set([line.key]));
  }
  if (byName.size === 0) return () => false;
  return (learner, key) => {
    const keys = byName.get(erasedName(learner));
    return keys !== undefined && Array.from(keys).some((one) => one === key || honoured.has(one));
  };
}
