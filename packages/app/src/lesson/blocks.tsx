import type { LessonBlock, LessonInline } from "@parley/lesson";
import { withoutStress } from "@parley/sound/script";
import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import type { Tablet } from "../feature.ts";
import { Words } from "../phrase/phrase.tsx";
import { Row } from "../phrase/row.tsx";
import { soundKeyOf } from "../device/player.ts";
import { Control } from "../ui/control.tsx";
import { clipsOf } from "../voice/feature.ts";
import type { LessonProps } from "./props.ts";
import { Medium } from "./medium.tsx";

/** The view that a link of a lesson leads to; `undefined` where the file has no such part. */
function placeOf({ pack }: Tablet, to: string): { readonly at: string; readonly id: string } | undefined {
  const [kind = "", id = ""] = to.split(":");
  const lists: { readonly [kind: string]: readonly { readonly id: string }[] | undefined } = {
    path: pack.paths,
    song: pack.songs,
    lesson: pack.lessons,
  };
  return lists[kind]?.some((one) => one.id === id) ? { at: kind, id } : undefined;
}

/** A part of a line. Text is text: nothing of a lesson is read as HTML. */
function Inline({ parts, ...props }: LessonProps & { parts: readonly LessonInline[] }): JSX.Element {
  const { tablet } = props;
  return (
    <>
      {parts.map((part, i) => {
        if (typeof part === "string") return withoutStress(part);
        if ("strong" in part) return <strong key={i}>{Inline({ ...props, parts: part.strong })}</strong>;
        if ("em" in part) return <em key={i}>{Inline({ ...props, parts: part.em })}</em>;
        if ("line" in part) return <br key={i} />;
        if ("entry" in part) {
          const entry = tablet.entries.value.get(part.entry);
          const text = part.text && Inline({ ...props, parts: part.text });
          if (!entry) return text ?? null;
          return (
            <button
              key={i}
              type="button"
              class="lesson-link"
              onClick={() => tablet.navigation.go({ at: "card", id: entry.id })}
            >
              {text ?? <Words tablet={tablet} entry={entry} lang={tablet.them.value} />}
            </button>
          );
        }
        const place = placeOf(tablet, part.to);
        const text = Inline({ ...props, parts: part.text });
        return place ? (
          <button key={i} type="button" class="lesson-link" onClick={() => tablet.navigation.go(place)}>
            {text}
          </button>
        ) : (
          text
        );
      })}
    </>
  );
}

/** A phrase with its number, its words in both languages, its respelling and picture, and a button that plays it. */
function Phrase({ tablet, entry }: LessonProps & { entry: PackedEntry }): JSX.Element {
  // An order that has to be confirmed is played on its card only.
  const clip = entry.confirm ? undefined : clipsOf(tablet, entry, tablet.them.value)[0];
  const isPlaying = clip !== undefined && tablet.player.playing.value === soundKeyOf(clip, false);
  return (
    <div class="lesson-phrase">
      <ul class="rows">
        <Row tablet={tablet} entry={entry} />
      </ul>
      {clip ? (
        <Control
          icon={isPlaying ? "mute" : "play"}
          label={`${tablet.words.value.app.play} ${entry.no}`}
          pressed={isPlaying}
          onClick={() => tablet.player.toggle(clip)}
        />
      ) : null}
    </div>
  );
}

/** The text of a lesson. */
export function Blocks({ blocks, ...props }: LessonProps & { blocks: readonly LessonBlock[] }): JSX.Element {
  return (
    <>
      {blocks.map((block, i) => {
        switch (block.kind) {
          case "heading": {
            const Heading = block.level === 2 ? "h2" : block.level === 3 ? "h3" : "h4";
            return <Heading key={i}>{Inline({ ...props, parts: block.text })}</Heading>;
          }
          case "text":
            return <p key={i}>{Inline({ ...props, parts: block.text })}</p>;
          case "list": {
            const items = block.items.map((item, n) => (
              <li key={n}>
                <Blocks {...props} blocks={item} />
              </li>
            ));
            return block.start === undefined ? (
              <ul key={i} class="lesson-list">
                {items}
              </ul>
            ) : (
              <ol key={i} class="lesson-list" start={block.start}>
                {items}
              </ol>
            );
          }
          case "quote":
            return (
              <blockquote key={i}>
                <Blocks {...props} blocks={block.blocks} />
              </blockquote>
            );
          case "phrase": {
            const entry = props.tablet.entries.value.get(block.entry);
            return entry ? <Phrase key={i} {...props} entry={entry} /> : null;
          }
          case "medium":
            return <Medium key={i} {...props} name={block.medium} text={block.text} />;
          case "rule":
            return <hr key={i} />;
        }
      })}
    </>
  );
}
