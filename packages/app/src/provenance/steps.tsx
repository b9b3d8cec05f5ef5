import type { VouchedAct } from "@parley/edition";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { STEPS, takenSteps, type Step } from "./step.ts";

/**
 * How far a text is: drafted, edited, signed. The steps that were taken have a check mark, and the last of them is the current one. A step
 * between two others can be left out.
 */
export function Steps({
  tablet,
  step,
  acts,
}: TabletProps & { step: Step | undefined; acts: readonly VouchedAct[] }): JSX.Element {
  const { stepDrafted, stepEdited, stepSigned } = tablet.words.value.app;
  const { taken, isHalf } = takenSteps(step, acts);
  const names = [stepDrafted, stepEdited, isHalf ? tablet.words.value.origin.signedByOne : stepSigned];
  const current = isHalf ? "signed" : step;
  return (
    <ol class="steps">
      {names.map((name, i) => (
        <li
          key={name}
          class={taken.has(STEPS[i]!) ? "taken" : ""}
          aria-current={STEPS[i] === current ? "step" : undefined}
        >
          <span class="step">{taken.has(STEPS[i]!) ? <Icon name="check" /> : i + 1}</span>
          {name}
        </li>
      ))}
    </ol>
  );
}
