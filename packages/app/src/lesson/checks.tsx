import type { LessonCheck } from "@parley/lesson";
import { sumOf, type PackedEntry } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { EntryNumber, Respelling, Words } from "../phrase/phrase.tsx";
import { clipsOf, Listening } from "../voice/feature.ts";
import type { LessonProps } from "./props.ts";
import { lessonsOf } from "./model.ts";

/** The choices of a question, in an order that tells nothing and is the same each time. */
function choicesOf(tablet: LessonProps["tablet"], { among, right, as }: LessonCheck): PackedEntry[] {
  const keys = new Map(among.map((id) => [id, sumOf(`${right} ${as} ${id}`)]));
  return [...among].sort((a, b) => keys.get(a)! - keys.get(b)!).flatMap((id) => tablet.entries.value.get(id) ?? []);
}

/** What a question asks for, in the words of the lesson or by how it asks. */
function Asked({ tablet, words, check, entry }: LessonProps & { check: LessonCheck; entry: PackedEntry }): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  const ask = check.ask?.[me];
  if (ask !== undefined) return <p class="lesson-ask">{withoutStress(ask)}</p>;
  const isHeard = check.as === "hear" && !entry.confirm && clipsOf(tablet, entry, them).length > 0;
  // Without a recording, what would be heard is read.
  const as = check.as === "hear" && !isHeard ? "read" : check.as;
  return (
    <>
      <p class="lesson-ask">{words[as]}</p>
      {as === "hear" ? (
        <div class="chips">
          <Listening tablet={tablet} entry={entry} lang={them} />
        </div>
      ) : (
        <p class={as === "say" ? "lesson-asked" : "lesson-asked theirs"}>
          {as === "number" ? (
            <EntryNumber entry={entry} />
          ) : (
            <Words tablet={tablet} entry={entry} lang={as === "say" ? me : them} />
          )}
        </p>
      )}
    </>
  );
}

/** The questions of a lesson, one after another, each until it is right. What was right at the first try is kept. */
export function Checks(props: LessonProps): JSX.Element | null {
  const { tablet, lesson, words } = props;
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState<readonly string[]>([]);
  const [firsts, setFirsts] = useState(0);
  const [me, them] = [tablet.me.value, tablet.them.value];
  const checks = lesson.checks.filter(({ right }) => tablet.entries.value.has(right));
  if (checks.length === 0) return null;
  const check = checks[at];
  const restart = (): void => {
    setAt(0);
    setTried([]);
    setFirsts(0);
  };
  if (!check)
    return (
      <section class="lesson-checks not-printed">
        <p class="lesson-ask" role="status">
          {words.result.replace("{right}", String(firsts)).replace("{all}", String(checks.length))}
        </p>
        <button type="button" onClick={restart}>
          {words.again}
        </button>
      </section>
    );
  const entry = tablet.entries.value.get(check.right)!;
  const isRight = tried.includes(check.right);
  const isSaid = check.as === "say";
  const pick = (id: string): void => {
    if (isRight || tried.includes(id)) return;
    if (id === check.right && tried.length === 0) setFirsts(firsts + 1);
    setTried([...tried, id]);
  };
  const goOn = (): void => {
    if (at + 1 === checks.length) lessonsOf(tablet).recordChecks(lesson, firsts, checks.length);
    setAt(at + 1);
    setTried([]);
  };
  return (
    <section class="lesson-checks not-printed">
      <h2>{words.checks.replace("{n}", String(at + 1)).replace("{all}", String(checks.length))}</h2>
      <Asked {...props} check={check} entry={entry} />
      <ul class="lesson-choices">
        {choicesOf(tablet, check).map((choice) => {
          const isTried = tried.includes(choice.id);
          const isThis = isTried && choice.id === check.right;
          return (
            <li key={choice.id}>
              <button
                type="button"
                class={isThis ? "right" : isTried ? "tried" : ""}
                aria-disabled={isTried}
                onClick={() => pick(choice.id)}
              >
                <span class="lesson-mark">{isThis ? "✓" : isTried ? "✕" : ""}</span>
                <span class={isSaid ? "theirs" : ""}>
                  <Words tablet={tablet} entry={choice} lang={isSaid ? them : me} />{" "}
                  {isSaid ? <Respelling tablet={tablet} entry={choice} lang={them} reader={me} /> : null}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status">{isRight ? words.right : tried.length > 0 ? words.wrong : ""}</p>
      {isRight ? (
        <button type="button" class="go" onClick={goOn}>
          {at + 1 === checks.length ? words.toResult : words.nextQuestion}
        </button>
      ) : null}
    </section>
  );
}
