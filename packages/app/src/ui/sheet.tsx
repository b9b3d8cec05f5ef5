import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Tablet } from "../feature.ts";
import { Icon } from "./icon.tsx";

/** A sheet over the view: its title, a close button, its content. */
export function Sheet({
  tablet,
  title,
  children,
}: {
  tablet: Tablet;
  title: string;
  children: ComponentChildren;
}): JSX.Element {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div class="sheet" role="dialog" aria-modal="true" aria-label={title}>
      <div class="sheet-head">
        <h2>{title}</h2>
        <button ref={close} type="button" class="small" onClick={() => tablet.navigation.back()}>
          <Icon name="close" /> {tablet.words.value.app.close}
        </button>
      </div>
      {tablet.navigation.warned.value ? (
        <p class="notice" role="alert">
          {tablet.words.value.app.unsaved}
        </p>
      ) : null}
      {children}
    </div>
  );
}
