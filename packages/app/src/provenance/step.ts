import type { VouchedAct } from "@parley/edition";

/** The ways to a text that people vouch for, in their order. */
export const STEPS = ["draft", "edited", "signed"] as const;
export type Step = (typeof STEPS)[number];

/**
 * The last step that a text has taken: what the edition says of it, as far as its acts bear that out on this device. It is signed only
 * by a signature that is verified, and not edited by an act whose signature is broken. `undefined` for a text without a standing.
 */
export function stepOf(
  standing: string | undefined,
  acts: readonly Pick<VouchedAct, "act" | "worth">[],
): Step | undefined {
  const said = STEPS.find((step) => step === standing);
  if (said === undefined || said === "draft") return said;
  const edits = acts.filter(({ act }) => act === "edit");
  const isEdited = edits.some(({ worth }) => worth !== "broken") || (said === "edited" && edits.length === 0);
  if (said === "signed" && acts.some(({ act, worth }) => act === "sign" && worth === "verified")) return "signed";
  return isEdited ? "edited" : "draft";
}

/**
 * The steps that a text has taken. A text can be signed as it was drafted, so that it was never edited. `isHalf`: one of the two people
 * signed whom it needs.
 */
export function takenSteps(
  step: Step | undefined,
  acts: readonly Pick<VouchedAct, "act" | "worth">[],
): { readonly taken: ReadonlySet<Step>; readonly isHalf: boolean } {
  const isSigned = acts.some(({ act, worth }) => act === "sign" && worth === "verified");
  const isHalf = step === "edited" && isSigned;
  const isEdited =
    acts.some(({ act, worth }) => act === "edit" && worth !== "broken") || (step === "edited" && !isHalf);
  const taken = new Set<Step>(step === undefined ? [] : ["draft"]);
  if (step !== undefined && isEdited) taken.add("edited");
  if (step === "signed") taken.add("signed");
  return { taken, isHalf };
}
