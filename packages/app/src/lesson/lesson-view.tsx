import { tagFor, withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Tablet, ViewProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { Blocks } from "./blocks.tsx";
import { Checks } from "./checks.tsx";
import { placeOfLesson } from "./kept-place.ts";
import { LessonList } from "./list.tsx";
import { lessonsOf } from "./model.ts";
import type { LessonProps } from "./props.ts";

/** Who vouches for the text of a lesson. */
function Standing({ tablet, lesson }: LessonProps): JSX.Element {
  const { card, cardDraft, cardEdited } = tablet.words.value;
  const tag = tagFor(tablet.me.value, lesson.standing) ?? "";
  const standing = lesson.standing[tag];
  const index = lesson.disclosure[tag] ?? -1;
  const draft = tablet.pack.drafts[index] === "machine" ? card : cardDraft;
  return (
    <p class="standing">
      {standing === "signed" ? null : (
        <>
          <span class="mark" aria-hidden="true" /> {standing === "edited" ? cardEdited : draft}{" "}
        </>
      )}
      <small>{tablet.pack.disclosures[index]?.[tablet.ui.value]}</small>
    </p>
  );
}

/** What one can do after the lesson, and the answer of the learner, which is kept. */
function CanDo({ tablet, lesson, words }: LessonProps): JSX.Element {
  const lessons = lessonsOf(tablet);
  const state = lessons.all.value.find((one) => one.lesson.id === lesson.id);
  const me = tablet.me.value;
  // Whether one can do it is known after the questions, not before.
  const isAsked = lesson.checks.some(({ right }) => tablet.entries.value.has(right));
  const isReady = !isAsked || state?.record?.all !== undefined || state?.record?.can !== undefined;
  const can = state?.isChanged ? undefined : state?.record?.can;
  const [isAnswered, setAnswered] = useState(false);
  const answer = (value: boolean): void => {
    lessons.recordCan(lesson, value);
    setAnswered(true);
  };
  const list = lessons.all.value;
  const following = list[list.findIndex((one) => one.lesson.id === lesson.id) + 1]?.lesson;
  return (
    <section class="lesson-can">
      <h2>{words.canDo}</h2>
      <p lang={me}>{withoutStress(lesson.canDo[me] ?? Object.values(lesson.canDo)[0] ?? "")}</p>
      <div class="line not-printed">
        <button type="button" aria-pressed={can === true} disabled={!isReady} onClick={() => answer(true)}>
          {can === true ? "✓ " : ""}
          {words.yes}
        </button>
        <button type="button" aria-pressed={can === false} onClick={() => answer(false)}>
          {words.notYet}
        </button>
      </div>
      <p role="status">{!isReady ? words.checksFirst : isAnswered && tablet.journal.keeps ? words.recorded : ""}</p>
      {following ? (
        <button
          type="button"
          class="go not-printed"
          onClick={() => tablet.navigation.go({ at: "lesson", id: following.id })}
        >
          {words.nextLesson}: {withoutStress(following.title[me] ?? following.id)} <Icon name="go" />
        </button>
      ) : null}
    </section>
  );
}

/** Where a lesson that is come back to was scrolled to. What is above can grow while it loads, so it is set again for a moment. */
function useKeptScroll(tablet: Tablet, id: string): void {
  useEffect(() => {
    const place = placeOfLesson(tablet, id);
    const wanted = place.scroll;
    let [frame, left] = [0, wanted > 0 ? 30 : 0];
    const follow = (): void => {
      left -= 1;
      if (Math.abs(scrollY - wanted) > 1) scrollTo(0, wanted);
      if (left > 0) frame = requestAnimationFrame(follow);
    };
    if (left > 0) follow();
    const keep = (): void => {
      if (left <= 0) place.scroll = scrollY;
    };
    const touch = (): void => void (left = 0);
    addEventListener("scroll", keep, { passive: true });
    addEventListener("wheel", touch, { passive: true });
    addEventListener("touchstart", touch, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", keep);
      removeEventListener("wheel", touch);
      removeEventListener("touchstart", touch);
    };
  }, [id]);
}

/** A lesson: its text, its questions, and what one can do after it; the list where the book has no such lesson. */
export function LessonView({ tablet, id }: ViewProps): JSX.Element | null {
  const { lesson: words } = tablet.words.value;
  const lesson = tablet.pack.lessons?.find((one) => one.id === id);
  useEffect(() => () => tablet.player.stop(), []);
  useKeptScroll(tablet, id);
  if (!lesson || !words) return <LessonList tablet={tablet} />;
  const [me, them] = [tablet.me.value, tablet.them.value];
  const tag = tagFor(me, lesson.body) ?? Object.keys(lesson.body)[0] ?? "";
  const props = { tablet, lesson, words };
  return (
    <main class="lesson">
      <h1>
        <span lang={me}>{withoutStress(lesson.title[me] ?? Object.values(lesson.title)[0] ?? id)}</span>{" "}
        <small lang={them}>{withoutStress(lesson.title[them] ?? "")}</small>
      </h1>
      <Standing {...props} />
      <div lang={tag}>
        <Blocks {...props} blocks={lesson.body[tag] ?? []} />
      </div>
      {lesson.teaches.some((entry) => tablet.entries.value.has(entry)) ? (
        <p class="not-printed">
          <button type="button" onClick={() => tablet.navigation.go({ at: "session", id: `lesson:${lesson.id}` })}>
            {tablet.words.value.study.these} <Icon name="go" />
          </button>
        </p>
      ) : null}
      <Checks key={`${me} ${them}`} {...props} />
      <CanDo {...props} />
    </main>
  );
}
