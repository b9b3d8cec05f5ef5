import type { Signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "./icons.tsx";
import type { State } from "./state.ts";

/** A sheet over the place: its name, a way out, what is in it. */
export function SheetFrame({
  state,
  title,
  children,
}: {
  state: State;
  title: string;
  children: ComponentChildren;
}): JSX.Element {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div class="sheet" role="dialog" aria-modal="true" aria-label={title}>
      <div class="sheet-head">
        <h2>{title}</h2>
        <button ref={close} type="button" class="small" onClick={() => state.back()}>
          <Icon name="close" /> {state.words.value.app.close}
        </button>
      </div>
      {state.warned.value ? (
        <p class="notice" role="alert">
          {state.words.value.app.unsaved}
        </p>
      ) : null}
      {children}
    </div>
  );
}

/** A button that stands among others: a drawing, and its name where there is room for all of them. */
export function Control({
  icon,
  label,
  pressed,
  onClick,
}: {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onClick: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`small control ${icon}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} /> <span class="name">{label}</span>
    </button>
  );
}

/** One of some options, as chips. */
export function Options<T extends string>({
  label,
  value,
  options,
  onPick,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string, string?])[];
  onPick: (value: T) => void;
}): JSX.Element {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="chips">
        {options.map(([key, name, lang]) => (
          <button
            key={key}
            type="button"
            class="chip"
            lang={lang}
            aria-pressed={value === key}
            onClick={() => onPick(key)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** A button that asks for a file. */
export function FileButton({
  label,
  accept,
  onFile,
}: {
  label: string;
  accept: string;
  onFile: (file: File) => void;
}): JSX.Element {
  return (
    <label class="file-button">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be asked for again.
          event.currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

/** Something that is on or off. */
export function Switch({ state, label, value }: { state: State; label: string; value: Signal<boolean> }): JSX.Element {
  const words = state.words.value.app;
  return (
    <Options<"on" | "off">
      label={label}
      value={value.value ? "on" : "off"}
      options={[
        ["off", words.off],
        ["on", words.on],
      ]}
      onPick={(one) => (value.value = one === "on")}
    />
  );
}
