import type { PackedEntry } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { Onward, OpenCard, storeAnswer, storedAnswer, type CardSession } from "../card/feature.ts";
import type { Tablet, ViewProps } from "../feature.ts";
import { Home } from "../home/feature.ts";
import type { Place } from "../navigation/navigation.ts";
import { plainWords } from "../phrase/words.ts";
import { Control } from "../ui/control.tsx";
import { askerOf, entryOf, pathsOf, visitsOf, type PathWalk, type StepRecord, type Visit } from "../walk/feature.ts";

/** By tablet and visit: the opening of its card for the log, and what was asked for. Neither outlives the page. */
const cards = new WeakMap<Tablet, Map<string, { readonly place: Place; asked: CardSession["asked"]["value"] }>>();

function cardOf(
  tablet: Tablet,
  path: string,
  { key }: Visit,
): { readonly place: Place; asked: CardSession["asked"]["value"] } {
  const known = cards.get(tablet) ?? new Map<string, { readonly place: Place; asked: CardSession["asked"]["value"] }>();
  cards.set(tablet, known);
  const name = `${path} ${key}`;
  const card = known.get(name) ?? { place: { at: "path", id: name }, asked: undefined };
  known.set(name, card);
  return card;
}

/** The side that says an entry of a path: the one that leads unless the entry is only for the other one. */
const isTheirs = ({ path }: PathWalk, entry: PackedEntry | undefined): boolean =>
  entry !== undefined && entry.from !== "both" && entry.from !== path.side;

/** A record of what is shown at a visit now. */
const recordOf = (tablet: Tablet, entry: PackedEntry): StepRecord => ({
  at: new Date().toISOString(),
  asked: Object.fromEntries(tablet.pack.book.languages.map((lang) => [lang, plainWords(tablet, entry, lang)])),
});

/** The step of a path that is shown: its card, how far it is, and the buttons to go on and back. */
function StepView({
  tablet,
  walk,
  visit,
  entry,
}: {
  tablet: Tablet;
  walk: PathWalk;
  visit: Visit;
  entry: PackedEntry;
}): JSX.Element {
  const { path, at, total } = walk;
  const words = tablet.words.value.app;
  const paths = pathsOf(tablet);
  const card = cardOf(tablet, path.id, visit);
  const [, setAsked] = useState(0);
  const { record } = visit;
  const answer = record?.answer;
  const session: CardSession = {
    answered: {
      get value() {
        return answer && storedAnswer(answer);
      },
      set value(now) {
        const { skipped: _, answer: _old, ...rest } = record ?? recordOf(tablet, entry);
        // A corrected answer has the time when it was corrected.
        paths.record(
          path.id,
          visit,
          now && { ...rest, at: new Date().toISOString(), answer: storeAnswer(tablet, now) },
        );
      },
    },
    asked: {
      get value() {
        return card.asked;
      },
      set value(now) {
        card.asked = now;
        setAsked((count) => count + 1);
      },
    },
  };
  /**
   * Show another visit; the person who asks there has the side of the tablet that is mine. Who changes the sides at a step of the
   * side that leads, leads from there; at a step of the other side, the change is over when it is left.
   */
  const move = (to: number, now: readonly Visit[]): void => {
    const other = now[to] && entryOf(tablet, now[to]);
    const [me, them] = [tablet.me.value, tablet.them.value];
    const lead = isTheirs(walk, entry) ? (walk.lead ?? them) : me;
    if (other && askerOf(lead, isTheirs(walk, other), [me, them]) === them) tablet.swap();
    tablet.player.stop();
    paths.show(path.id, to, lead);
    if (to >= now.length) tablet.navigation.go({ at: "summary", id: path.id });
  };
  const isAnswered = answer !== undefined && !answer.incomplete;
  const asks = entry.answers !== undefined;
  const goOn = (): void => {
    if (record === undefined || (asks && !isAnswered))
      paths.record(path.id, visit, { ...(record ?? recordOf(tablet, entry)), ...(asks ? { skipped: true } : {}) });
    // What follows is known once the record is there.
    move(
      at + 1,
      pathsOf(tablet)
        .walks.peek()
        .find((one) => one.path.id === path.id)!.visits,
    );
  };
  const following = walk.visits[at + 1] ?? nextVisit(tablet, walk, visit, entry);
  return (
    <OpenCard
      key={`${visit.key} ${tablet.me.value} ${tablet.them.value}`}
      tablet={tablet}
      place={card.place}
      entry={entry}
      session={session}
      above={
        <div class="path-head">
          <button
            type="button"
            class="small"
            aria-label={words.previousStep}
            disabled={at === 0}
            onClick={() => move(at - 1, walk.visits)}
          >
            ‹
          </button>
          <p>
            <strong>{withoutStress(path.title[tablet.ui.value] ?? path.title[tablet.me.value] ?? "")}</strong>{" "}
            <span>{words.stepOf.replace("{n}", String(at + 1)).replace("{total}", String(total))}</span>
            <progress value={at + 1} max={total} />
          </p>
          <Control
            icon="log"
            label={words.summary}
            onClick={() => tablet.navigation.go({ at: "summary", id: path.id })}
          />
          {isTheirs(walk, entry) ? (
            <p class="theirs-now">
              <span class="rotated" lang={tablet.them.value}>
                {tablet.wordsIn(tablet.them.value).app.theirQuestion}
              </span>
              <span lang={tablet.me.value}>{tablet.wordsIn(tablet.me.value).app.yourTurn}</span>
            </p>
          ) : null}
        </div>
      }
      onward={
        <Onward
          tablet={tablet}
          // Skipping names the question that is skipped, going on the one that follows.
          label={asks && !isAnswered ? words.skip : following ? words.nextStep : words.summary}
          entry={asks && !isAnswered ? entry : following && entryOf(tablet, following)}
          onClick={goOn}
        />
      }
    />
  );
}

/** The visit that follows if this one is skipped. */
function nextVisit(tablet: Tablet, { path, visits }: PathWalk, visit: Visit, entry: PackedEntry): Visit | undefined {
  const records = Object.fromEntries(visits.flatMap(({ key, record }) => (record ? [[key, record]] : [])));
  const skipped = { ...records, [visit.key]: recordOf(tablet, entry) };
  const now = visitsOf(tablet.pack.paths ?? [], path.id, { records: skipped, at: 0 });
  const here = now.findIndex(({ key }) => key === visit.key);
  return now[here + 1];
}

/** A path: the card of the step that is shown; home where the book has no such path. */
export function PathView({ tablet, id }: ViewProps): JSX.Element | null {
  const walk = pathsOf(tablet).walks.value.find((one) => one.path.id === id);
  const visit = walk && walk.visits[Math.min(walk.at, walk.visits.length - 1)];
  const entry = visit && entryOf(tablet, visit);
  // Opened again, the step is asked by its side, whoever held the tablet in between.
  useLayoutEffect(() => {
    if (!walk || !entry) return;
    const [me, them] = [tablet.me.peek(), tablet.them.peek()];
    if (askerOf(walk.lead, isTheirs(walk, entry), [me, them]) === them) tablet.swap();
  }, [id]);
  if (!walk || !visit || !entry) return <Home tablet={tablet} />;
  const at = Math.min(walk.at, walk.visits.length - 1);
  return <StepView tablet={tablet} walk={{ ...walk, at }} visit={visit} entry={entry} />;
}
