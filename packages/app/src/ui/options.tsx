import type { JSX } from "preact";
import type { Tablet } from "../feature.ts";

/** A choice of one of several options, as chips. */
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

/** A choice of on or off. */
export function Switch({
  tablet,
  label,
  value,
  onChange,
}: {
  tablet: Tablet;
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}): JSX.Element {
  const words = tablet.words.value.app;
  return (
    <Options<"on" | "off">
      label={label}
      value={value ? "on" : "off"}
      options={[
        ["off", words.off],
        ["on", words.on],
      ]}
      onPick={(one) => onChange(one === "on")}
    />
  );
}
