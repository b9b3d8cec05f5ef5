import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TabletProps } from "../feature.ts";
import { Empty } from "../ui/empty.tsx";
import { List } from "../ui/list.tsx";
import { Switch } from "../ui/options.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { minuteOf } from "../device/minute.ts";
import { logText, type LogLine } from "./line.ts";
import { logOf } from "./log.ts";

/** The estimated height of a line with its time and two languages, in CSS pixels. */
const LINE_HEIGHT = 92;

function Line({ no, at, said, answers }: LogLine, nth: number): JSX.Element {
  return (
    // The size is given as unknown, so that lines are not drawn again while older ones are read.
    <li aria-posinset={nth} aria-setsize={-1}>
      <span class="no">{no}</span> {at === undefined ? null : <time dateTime={at}>{minuteOf(at)}</time>}
      {Object.entries(said).map(([lang, text]) => (
        <p key={lang} lang={lang}>
          {text}
          {answers?.map((words, nth) => (
            <strong key={nth}> → {words[lang]}</strong>
          ))}
        </p>
      ))}
    </li>
  );
}

/** The log: a switch that turns it on, its lines, and buttons to share, print and erase it. */
export function LogSheet({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.app;
  const log = logOf(tablet);
  const lines = log.lines.value;
  const [status, setStatus] = useState("");
  useEffect(() => void log.load(), [log]);
  const share = async (): Promise<void> => {
    await log.load();
    const text = logText(log.lines.value);
    try {
      if (navigator.share) await navigator.share({ text });
      else {
        await navigator.clipboard.writeText(text);
        setStatus(words.copied);
      }
    } catch {
      // Sharing was cancelled or denied; nothing to do.
    }
  };
  return (
    <Sheet tablet={tablet} title={words.log}>
      <Switch label={words.logKeep} value={log.isKept.value} onChange={(on) => log.keep(on)} />
      {lines.length === 0 ? (
        <Empty icon="log" says={words.logEmpty}>
          <button type="button" disabled={log.isKept.value} onClick={() => log.keep(true)}>
            {words.logKeep}
          </button>
        </Empty>
      ) : (
        <>
          <List as="ol" class="log" items={lines} estimate={LINE_HEIGHT} row={Line} />
          <div class="chips not-printed">
            <button type="button" onClick={() => void share()}>
              {words.share}
            </button>
            <button type="button" onClick={() => void log.load().then(() => print())}>
              {words.print}
            </button>
            <button type="button" class="forget" onClick={() => log.erase()}>
              {words.logForget}
            </button>
            <span role="status">{status}</span>
          </div>
        </>
      )}
    </Sheet>
  );
}
