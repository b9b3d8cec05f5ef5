import type { JSX } from "preact";
import { slotKey, slotValues, type PackedEntry } from "@parley/pack";
import type { TabletProps } from "../feature.ts";
import { chooseValue, chosenOf, plainWords } from "../phrase/words.ts";
import { Icon } from "../ui/icon.tsx";

/** The controls for the slots of a phrase: a list with buttons for the previous and next value; a text field for a name. */
export function Slots({ tablet, entry }: TabletProps & { entry: PackedEntry }): JSX.Element | null {
  const names = Object.keys(entry.slots ?? {});
  if (names.length === 0) return null;
  return (
    <div class="slots">
      {names.map((name) => (
        <Slot key={name} tablet={tablet} entry={entry} name={name} />
      ))}
    </div>
  );
}

/** The minutes since midnight of a time like 15:30. */
function minutesOf(time: string): number {
  const [hour, minute] = time.split(":");
  return Number(hour) * 60 + Number(minute);
}

function Slot({ tablet, entry, name }: TabletProps & { entry: PackedEntry; name: string }): JSX.Element | null {
  const words = tablet.words.value.app;
  const slot = entry.slots![name]!;
  const value =
    chosenOf(tablet).value.get(slotKey(entry, name)) ?? (slot.sample === undefined ? "" : String(slot.sample));
  if (slot.type === "name")
    return (
      <label class="slot-name">
        {words.writeName}
        <input
          type="text"
          value={chosenOf(tablet).value.get(slotKey(entry, name)) ?? ""}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => chooseValue(tablet, entry, name, event.currentTarget.value.trim())}
        />
      </label>
    );
  const offered = slotValues(tablet.pack, entry, name);
  // A time that was looked for is between the quarters of an hour that are offered.
  const values =
    slot.type === "time" && value !== "" && !offered.includes(value)
      ? [...offered, value].sort((a, b) => minutesOf(a) - minutesOf(b))
      : offered;
  if (values.length < 2) return null;
  const at = values.indexOf(value);
  const step = (by: number): void => chooseValue(tablet, entry, name, values[at + by]!);
  const shown = (one: string): string => {
    const term = slot.type === "term" ? tablet.entries.value.get(one) : undefined;
    return term ? plainWords(tablet, term, tablet.me.value) : one;
  };
  return (
    <div class="slot-choice" role="group" aria-label={words.value} data-quick>
      <button type="button" aria-label={words.less} disabled={at <= 0} onClick={() => step(-1)}>
        <Icon name="less" />
      </button>
      <select
        aria-label={words.value}
        value={value}
        onChange={(event) => chooseValue(tablet, entry, name, event.currentTarget.value)}
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
