import { tagFor, withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ViewProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { Blocks } from "./blocks.tsx";
import { Checks } from "./checks.tsx";
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
        <button type="button" aria-pressed={can === true} onClick={() => answer(true)}>
          {can === true ? "✓ " : ""}
          {words.yes}
        </button>
        <button type="button" aria-pressed={can === false} onClick={() => answer(false)}>
          {words.notYet}
        </button>
      </div>
      <p role="status">{isAnswered && tablet.journal.keeps ? words.recorded : ""}</p>
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

/** A lesson: its text, its questions, and what one can do after it; the list where the book has no such lesson. */
export function LessonView({ tablet, id }: ViewProps): JSX.Element | null {
  const { lesson: words } = tablet.words.value;
  const lesson = tablet.pack.lessons?.find((one) => one.id === id);
  useEffect(() => () => tablet.player.stop(), []);
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
      <Checks key={`${me} ${them}`} {...props} />
      <CanDo {...props} />
    </main>
  );
}
