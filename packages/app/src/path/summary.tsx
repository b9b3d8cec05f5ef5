import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ViewProps } from "../feature.ts";
import { Home } from "../home/feature.ts";
import { minuteOf } from "../device/minute.ts";
import { Empty } from "../ui/empty.tsx";
import { HoldButton } from "../ui/hold-button.tsx";
import { entryOf, pathsOf } from "../walk/feature.ts";
import { summaryOf, summaryText } from "./summary-text.ts";

/** The summary of a path in both languages, to show, share and print; and the buttons to go on and to delete it. */
export function SummaryView({ tablet, id }: ViewProps): JSX.Element | null {
  const paths = pathsOf(tablet);
  const walk = paths.walks.value.find((one) => one.path.id === id);
  const [status, setStatus] = useState("");
  if (!walk) return <Home tablet={tablet} />;
  const words = tablet.words.value.app;
  const languages = [tablet.me.value, tablet.them.value];
  const lines = summaryOf(walk.visits, (visit) => entryOf(tablet, visit)?.no ?? "");
  const skipped = (lang: string): string => tablet.wordsIn(lang).app.skipped;
  const share = async (): Promise<void> => {
    const text = summaryText(walk.path, lines, languages, skipped);
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
  const openVisit = (at: number): void => {
    paths.show(id, at);
    tablet.navigation.go({ at: "path", id });
  };
  const recorded = walk.visits.filter(({ record }) => record !== undefined).length;
  return (
    <main class="summary">
      <h1>
        {languages.map((lang) => (
          <span key={lang} lang={lang}>
            {withoutStress(walk.path.title[lang] ?? "")}
          </span>
        ))}
      </h1>
      {lines.length === 0 ? (
        <Empty icon="log" says={words.summaryEmpty}>
          <button type="button" onClick={() => openVisit(0)}>
            {words.resume}
          </button>
        </Empty>
      ) : null}
      <ol>
        {lines.map((line) => (
          <li key={walk.visits[line.visit]!.key} class={line.isSkipped || line.isIncomplete ? "open" : ""}>
            <p class="meta">
              <span class="no">{line.no}</span> <time dateTime={line.at}>{minuteOf(line.at)}</time>
            </p>
            {languages.map((lang) => (
              <p key={lang} lang={lang}>
                {line.asked[lang]}
                {line.answer ? <strong> → {line.answer[lang]}</strong> : null}
                {line.isSkipped ? <em> — {skipped(lang)}</em> : null}
              </p>
            ))}
            <button type="button" class="small not-printed" onClick={() => openVisit(line.visit)}>
              {words.correct}
            </button>
          </li>
        ))}
      </ol>
      <div class="chips not-printed">
        {walk.visits.length > recorded && recorded > 0 ? (
          <button type="button" onClick={() => openVisit(recorded)}>
            {words.resume}
          </button>
        ) : null}
        <button type="button" disabled={lines.length === 0} onClick={() => void share()}>
          {words.share}
        </button>
        <button type="button" disabled={lines.length === 0} onClick={() => print()}>
          {words.print}
        </button>
        <span role="status">{status}</span>
      </div>
      <p class="note not-printed">{words.pathKept}</p>
      <div class="not-printed">
        <HoldButton
          onHeld={() => {
            tablet.navigation.go({ at: "home" });
            void paths.forget(id);
          }}
        >
          {words.pathForget}
        </HoldButton>
      </div>
    </main>
  );
}
