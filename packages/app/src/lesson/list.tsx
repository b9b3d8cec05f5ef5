import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { lessonsOf } from "./model.ts";

/** The lessons of the book in their order: which are done, and which is next. */
export function LessonList({ tablet }: TabletProps): JSX.Element {
  const { lesson: words } = tablet.words.value;
  const { all, next } = lessonsOf(tablet);
  const [me, them] = [tablet.me.value, tablet.them.value];
  if (!words) return <main class="lessons" />;
  const done = all.value.filter(({ isDone }) => isDone).length;
  return (
    <main class="lessons">
      <h1>{words.lessons}</h1>
      <p>
        {words.progress.replace("{done}", String(done)).replace("{all}", String(all.value.length))}
        <progress value={done} max={all.value.length} />
      </p>
      <ul class="chapters">
        {all.value.map(({ lesson: { id, title, canDo, media }, isDone, isChanged }, i) => (
          <li key={id}>
            <button type="button" class="tile chapter" onClick={() => tablet.navigation.go({ at: "lesson", id })}>
              <span class="no">{isDone && !isChanged ? "✓" : i + 1}</span>
              <span class="title">
                <span lang={me}>{withoutStress(title[me] ?? Object.values(title)[0] ?? id)}</span>
                <small lang={them}>{withoutStress(title[them] ?? "")}</small>
                <small lang={me}>{withoutStress(canDo[me] ?? "")}</small>
                {Object.values(media).some(({ kind }) => kind === "video") ? <small>{words.hasVideo}</small> : null}
                {isDone || next.value?.id === id ? (
                  <small class="lesson-state">
                    {isDone && !isChanged ? words.done : isChanged ? words.changed : words.next}
                  </small>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
