import type { JSX } from "preact";

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

/** A switch for what is on or off. */
export function Switch({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}): JSX.Element {
  return (
    <button type="button" class="switch" role="switch" aria-checked={value} onClick={() => onChange(!value)}>
      <span>{label}</span>
      <span class="track" />
    </button>
  );
}
