import type { JSX } from "preact";
import { slotKey, slotValues, type PackedEntry } from "@parley/pack";
import { Icon } from "./icons.tsx";
import { plainWords } from "./phrase.tsx";
import type { State } from "./state.ts";

/** What goes into the gaps of a phrase: a step less, a list, a step more; a name is written. */
export function Gaps({ state, entry }: { state: State; entry: PackedEntry }): JSX.Element | null {
  const names = Object.keys(entry.slots ?? {});
  if (names.length === 0) return null;
  return (
    <div class="gaps">
      {names.map((name) => (
        <Gap key={name} state={state} entry={entry} name={name} />
      ))}
    </div>
  );
}

function Gap({ state, entry, name }: { state: State; entry: PackedEntry; name: string }): JSX.Element | null {
  const words = state.words.value.app;
  const slot = entry.slots![name]!;
  const value = state.chosen.value.get(slotKey(entry, name)) ?? (slot.sample === undefined ? "" : String(slot.sample));
  if (slot.type === "name")
    return (
      <label class="gap-name">
        {words.writeName}
        <input
          type="text"
          value={state.chosen.value.get(slotKey(entry, name)) ?? ""}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => state.choose(entry, name, event.currentTarget.value.trim())}
        />
      </label>
    );
  const values = slotValues(state.pack, entry, name);
  if (values.length < 2) return null;
  const at = values.indexOf(value);
  const step = (by: number): void => state.choose(entry, name, values[at + by]!);
  const shown = (one: string): string => {
    const term = slot.type === "term" ? state.byId.get(one) : undefined;
    return term ? plainWords(state, term, state.me.value) : one;
  };
  return (
    <div class="gap-choice" role="group" aria-label={words.value} data-quick>
      <button type="button" aria-label={words.less} disabled={at <= 0} onClick={() => step(-1)}>
        <Icon name="less" />
      </button>
      <select
        aria-label={words.value}
        value={value}
        onChange={(event) => state.choose(entry, name, event.currentTarget.value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {shown(one)}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={words.more}
        disabled={at < 0 || at >= values.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="more" />
      </button>
    </div>
  );
}
