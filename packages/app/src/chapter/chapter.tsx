import { isUnsigned } from "@parley/edition";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import type { ViewProps } from "../feature.ts";
import { Row, ROW_HEIGHT } from "../phrase/row.tsx";
import { List } from "../ui/list.tsx";

/** The phrases of a chapter in the order of the book, and its standing. */
export function Chapter({ tablet, id }: ViewProps): JSX.Element | null {
  const chapter = tablet.pack.chapters.find((one) => one.id === id);
  if (!chapter) return null;
  const me = tablet.me.value;
  return (
    <main class="chapter-view">
      <h1>
        <span class="no">{chapter.no}</span> <span lang={me}>{withoutStress(chapter.title[me] ?? "")}</span>{" "}
        <small lang={tablet.them.value}>{withoutStress(chapter.title[tablet.them.value] ?? "")}</small>
      </h1>
      <List
        class="rows"
        items={chapter.entries}
        estimate={ROW_HEIGHT}
        row={(entry, nth) =>
          Row({ tablet, entry: tablet.entries.value.get(entry)!, position: [nth, chapter.entries.length] })
        }
      />
      <p class="standing">
        {isUnsigned(chapter.standing) ? <span class="mark" aria-hidden="true" /> : null}
        {chapter.disclosure[tablet.ui.value]}
      </p>
    </main>
  );
}
