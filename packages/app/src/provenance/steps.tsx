import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";

/** The ways to a text that people vouch for, in their order. */
const STEPS = ["draft", "edited", "signed"] as const;

/** How far a text is: drafted, edited, signed. The steps that were taken have a check mark, and the last of them is the current one. */
export function Steps({ tablet, standing }: TabletProps & { standing: string | undefined }): JSX.Element {
  const { stepDrafted, stepEdited, stepSigned } = tablet.words.value.app;
  const names = [stepDrafted, stepEdited, stepSigned];
  const at = STEPS.findIndex((step) => step === standing);
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
