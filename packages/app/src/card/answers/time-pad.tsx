import type { JSX } from "preact";
import type { Tablet } from "../../feature.ts";
import type { PadProps } from "./kind.ts";
import { NumberPad, plainReading, type Reading } from "./number-pad.tsx";
import { spoken, withSpoken } from "./read-aloud.tsx";
import type { Part } from "./typing.ts";

/** The hour and the minute of a keypad, with their names in the language of the other side. */
export function clockParts(tablet: Tablet): readonly Part[] {
  const { hour, minute } = tablet.wordsIn(tablet.them.value).app;
  return [
    { label: hour, digits: 2, most: 23 },
    { label: minute, digits: 2, most: 59 },
  ];
}

/** What an hour and a minute say: an hour alone is approximate, a minute alone is no time yet. */
export function readClock(tablet: Tablet, [hour = "", minute = ""]: readonly string[]): Reading {
  const hours = Number(hour);
  const words = (lang: string): string => {
    if (minute === "") return tablet.wordsIn(lang).app.about.replace("{hour}", String(hours));
    return `${hour === "" ? "–" : hours}:${minute.padStart(2, "0")}`;
  };
  const minutes = Number(minute);
  const parts =
    minutes === 0
      ? ([["clock|hour", String(hours)]] as const)
      : ([
          ["clock|hour-minute", String(hours)],
          [hours === 0 ? "clock|minute-0" : "clock|minute", String(minutes)],
        ] as const);
  return {
    ...(hour === "" || minute === "" ? plainReading(words) : withSpoken(words, (tab) => spoken(tab, parts))),
    fault: hour === "" && minute !== "" ? tablet.wordsIn(tablet.them.value).app.noHour : undefined,
  };
}

/** A keypad for a time of day. */
export function TimePad({ tablet, onAnswer, answered }: PadProps): JSX.Element {
  return (
    <NumberPad
      tablet={tablet}
      onAnswer={onAnswer}
      answered={answered}
      parts={clockParts(tablet)}
      read={(values) => readClock(tablet, values)}
    />
  );
}
