import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { AnswerVoice } from "../voice/feature.ts";
import type { Answer } from "./answers/answer.tsx";
import { fly } from "./fly.ts";

/** How the answer is shown, from large to small: with its respelling, without it, and in smaller letters. */
const FITS = ["whole", "plain", "small", "smaller"];

/** Show all of an element that has a fixed height: set the first `data-fit` with which nothing of it is hidden. */
function fitInto(one: HTMLElement): void {
  for (const fit of FITS) {
    one.dataset["fit"] = fit;
    if (one.scrollHeight <= one.clientHeight) return;
  }
}

/**
 * The answer and the request in my language, in my bubble. It has the same height without an answer, so that nothing moves under a
 * finger. `from`: the button that was touched, from which the answer comes.
 */
export function Result({
  tablet,
  answered,
  asked,
  from,
}: TabletProps & {
  answered: Answer | undefined;
  asked: Answer | undefined;
  from: { readonly current: Element | null };
}): JSX.Element {
  const words = tablet.words.value.app;
  const bubble = useRef<HTMLParagraphElement>(null);
  const shown: ComponentChildren[] = [answered, asked].flatMap((one) =>
    one ? [<strong key={one.key}>{one.mine(tablet)}</strong>] : [],
  );
  const key = `${answered?.key} ${asked?.key}`;
  const before = useRef(key);
  useLayoutEffect(() => {
    if (key !== before.current && shown.length > 0) fly(from.current, bubble.current);
    before.current = key;
  }, [key]);
  useLayoutEffect(() => {
    const one = bubble.current!;
    fitInto(one);
    const sizes = new ResizeObserver(() => fitInto(one));
    sizes.observe(one);
    return () => sizes.disconnect();
  });
  return (
    <div class="bubble">
      <Icon name="said" />
      <p
        ref={bubble}
        class={["result", "result given", "result given both"][shown.length]}
        aria-live="assertive"
        role="status"
      >
        <span class="quiet">{words.answered}:</span> {shown.length > 0 ? shown : <em>{words.noAnswer}</em>}
      </p>
      <AnswerVoice tablet={tablet} ids={answered?.given?.ids ?? []} />
    </div>
  );
}
