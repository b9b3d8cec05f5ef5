import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { STEPS, type Step } from "./step.ts";

/** How far a text is: drafted, edited, signed. The steps that were taken have a check mark, and the last of them is the current one. */
export function Steps({ tablet, step }: TabletProps & { step: Step | undefined }): JSX.Element {
  const { stepDrafted, stepEdited, stepSigned } = tablet.words.value.app;
  const names = [stepDrafted, stepEdited, stepSigned];
  const at = step === undefined ? -1 : STEPS.indexOf(step);
  return (
    <ol class="steps">
      {names.map((name, i) => (
        <li key={name} class={i <= at ? "taken" : ""} aria-current={i === at ? "step" : undefined}>
          <span class="step">{i <= at ? <Icon name="check" /> : i + 1}</span>
          {name}
        </li>
      ))}
    </ol>
  );
}
