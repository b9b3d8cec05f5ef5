import type { ComponentChildren, JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import type { Answer } from "./answers/answer.tsx";

/** The answer and the request, in my language. It has the same height without an answer, so that nothing moves under a finger. */
export function Result({
  tablet,
  answered,
  asked,
}: TabletProps & {
  answered: Answer | undefined;
  asked: Answer | undefined;
}): JSX.Element {
  const words = tablet.words.value.app;
  const shown: ComponentChildren[] = [answered, asked].flatMap((one) =>
    one ? [<strong key={one.key}>{one.mine(tablet)}</strong>] : [],
  );
  return (
    <p class={["result", "result given", "result given both"][shown.length]} aria-live="assertive" role="status">
      <span>{words.answered}:</span> {shown.length > 0 ? shown : <em>{words.noAnswer}</em>}
    </p>
  );
}
