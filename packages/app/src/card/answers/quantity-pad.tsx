import { INTL_UNITS, numberAnswer } from "@parley/book";
import type { Tablet } from "../../feature.ts";
import type { PadProps } from "./kind.ts";
import { NumberPad, plainReading, type Reading } from "./number-pad.tsx";
import { numberOf, POINT, type Part } from "./typing.ts";

/** A number in digits, then in words with its unit if the pack has them. `unit`: `""` for a number without a unit; `undefined` for digits only. */
function numberInWords(tablet: Tablet, unit: string | undefined, value: number, lang: string): string {
  const figures = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value);
  const name = unit === undefined ? undefined : INTL_UNITS[unit];
  if (!Number.isInteger(value)) return name === undefined ? figures : inUnit(value, name, lang, figures);
  const words = unit === undefined ? undefined : tablet.pack.counted[unit]?.[lang]?.[value];
  return words === undefined ? figures : `${figures} · ${words}`;
}

/** A number with a unit of `Intl`, declined; in an engine without units (Safari 14.0), the figures. */
function inUnit(value: number, unit: string, lang: string, figures: string): string {
  try {
    return new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" }).format(value);
  } catch {
    return figures;
  }
}

/** The number pad of a question, with its bounds. */
export function QuantityPad({
  tablet,
  entry: { answers },
  onAnswer,
  answered,
}: PadProps): ReturnType<typeof NumberPad> {
  const number = numberAnswer(answers);
  // The unit: an empty string for a plain number, `undefined` for an amount.
  const unit = number && (number.unit ?? "");
  const { min, max, decimals = 0 } = number ?? {};
  const most = max === undefined ? undefined : Math.max(Math.abs(max), Math.abs(min ?? 0));
  const whole = most === undefined ? (number ? 6 : 9) : String(Math.floor(most)).length;
  const part: Part = {
    label: "",
    digits: whole + decimals,
    ...(most === undefined ? {} : { most }),
    ...(decimals > 0 ? { decimals } : {}),
    ...(min !== undefined && min < 0 ? { signed: true } : {}),
  };
  const them = tablet.them.value;
  const read = ([typed = ""]: readonly string[]): Reading => {
    const value = numberOf(typed);
    const isOutside = Number.isNaN(value) || value < (min ?? value) || value > (max ?? value);
    const words = tablet.wordsIn(them).app.range;
    const bounds = words
      .replace("{min}", String(min ?? 0))
      .replace("{max}", max === undefined ? "…" : new Intl.NumberFormat(them).format(max));
    return {
      ...plainReading((lang) =>
        Number.isNaN(value) || typed.endsWith(POINT) ? typed : numberInWords(tablet, unit, value, lang),
      ),
      given: { value },
      fault: isOutside ? bounds : undefined,
    };
  };
  return <NumberPad key={them} tablet={tablet} onAnswer={onAnswer} answered={answered} parts={[part]} read={read} />;
}
