import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";

/** What else can be done with a card: in a row where there is space, else behind a button. */
export function More({ tablet, children }: TabletProps & { children: ComponentChildren }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="more">
      <button
        type="button"
        class="more-button"
        aria-label={tablet.words.value.app.moreActions}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? "close" : "many"} />
      </button>
      <div
        class={isOpen ? "card-controls open" : "card-controls"}
        onClick={(event) => {
          if ((event.target as Element).closest("button")) setOpen(false);
        }}
      >
        {children}
      </div>
    </div>
  );
}
