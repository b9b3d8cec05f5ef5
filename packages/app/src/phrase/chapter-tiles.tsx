import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Picture } from "./phrase.tsx";

/** The chapters of the book, each with the first picture of its entries, its number and its title in both languages. */
export function ChapterTiles({ tablet }: TabletProps): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  return (
    <ul class="chapters">
      {tablet.pack.chapters.map((chapter) => (
        <li key={chapter.id}>
          <button
            type="button"
            class="tile chapter"
            onClick={() => tablet.navigation.go({ at: "chapter", id: chapter.id })}
          >
            <Picture
              tablet={tablet}
              sha={chapter.entries.map((id) => tablet.entries.value.get(id)?.picture).find((sha) => sha !== undefined)}
            />
            <span class="no">{chapter.no}</span>
            <span class="title">
              <span lang={me}>{withoutStress(chapter.title[me] ?? "")}</span>
              <small lang={them}>{withoutStress(chapter.title[them] ?? "")}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
