import type { LessonMedium } from "@parley/lesson";
import type { MediaFile } from "@parley/edition";
import { mediaEnding } from "@parley/media";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { bookSound } from "../device/book-sound.ts";
import { sha256Of } from "../device/sha256.ts";
import { Picture } from "../phrase/phrase.tsx";
import { FileButton } from "../ui/file-button.tsx";
import type { LessonProps } from "./props.ts";
import { placeOfMedium } from "./kept-place.ts";
import { Subtitles, Transcript } from "./subtitles.tsx";

/** The SHA-256 of a file in hexadecimal: by the browser where it can, which is faster. */
async function hashOf(file: Blob): Promise<string> {
  const data = await file.arrayBuffer();
  // A page over plain HTTP has none.
  const subtle = (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle;
  if (!subtle) return sha256Of(new Uint8Array(data));
  const hash = new Uint8Array(await subtle.digest("SHA-256", data));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Where the chain of a file began, who passed it on, its licence, and the hash of its archived copy. */
function Source({ words, file }: LessonProps & { file: MediaFile | undefined }): JSX.Element | null {
  const credit = file?.credit;
  if (!credit) return null;
  const { by, licence, source, first, passed = [], archived } = credit;
  const publication = (one: NonNullable<typeof first>): string =>
    [one.where, one.by, one.at, one.message].filter((part) => part !== undefined).join(", ");
  const head = `${words.source}: ${[by, licence, source].filter((part) => part !== undefined).join(", ")}`;
  if (!first && passed.length === 0 && archived === undefined) return <p class="standing">{head}</p>;
  return (
    <details class="lesson-source">
      <summary>{head}</summary>
      <dl>
        {first ? [<dt key="first">{words.first}</dt>, <dd key="in">{publication(first)}</dd>] : null}
        {passed.length > 0
          ? [<dt key="passed">{words.passed}</dt>, ...passed.map((one, i) => <dd key={i}>{publication(one)}</dd>)]
          : null}
        {archived
          ? [
              <dt key="archived">{words.archived}</dt>,
              <dd key="hash" class="hash">
                {archived}
              </dd>,
            ]
          : null}
      </dl>
    </details>
  );
}

/** The address of a file of the lesson: what is inside this file, or what stands beside it. */
function useAddress(sha: string | undefined, inside: Blob | undefined, type: string): string | undefined {
  const [url, setUrl] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (!inside) {
      setUrl(sha === undefined ? undefined : `media/${sha}.${mediaEnding(type)}`);
      return undefined;
    }
    const address = URL.createObjectURL(inside);
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [sha, inside]);
  return url;
}

/** A picture, a recording or a video of a lesson, with its subtitles and its source. */
export function Medium(props: LessonProps & { name: string; text: string }): JSX.Element | null {
  const { tablet, lesson, words, name, text } = props;
  const medium = lesson.media[name];
  if (!medium) return null;
  const file = medium.file === undefined ? undefined : tablet.pack.lessonMedia?.[medium.file];
  if (medium.kind !== "picture") return <Played {...props} medium={medium} file={file} />;
  if (medium.file === undefined) return <Missing {...props} medium={medium} file={file} onFile={() => undefined} />;
  return (
    <figure class="lesson-figure" role="img" aria-label={text}>
      <Picture tablet={tablet} sha={medium.file} />
      <figcaption>{text}</figcaption>
      {name.startsWith("media/") ? <Source {...props} words={words} file={file} /> : null}
    </figure>
  );
}

type MediumProps = LessonProps & {
  readonly name: string;
  readonly text: string;
  readonly medium: LessonMedium;
  readonly file: MediaFile | undefined;
};

/** A file that is not here: its name and size, where to get it, and a button that opens a copy on the device. */
function Missing({
  tablet,
  words,
  name,
  medium,
  file,
  onFile,
}: MediumProps & { onFile: (blob: Blob) => void }): JSX.Element {
  const [isOther, setOther] = useState(false);
  const bytes = medium.bytes ?? file?.bytes;
  const sha = medium.sha256 ?? medium.file;
  const ending = file ? mediaEnding(file.type) : name.slice(name.lastIndexOf(".") + 1);
  const shown = file && sha !== undefined ? `media/${sha.slice(0, 8)}….${ending}` : name.slice("media/".length);
  const size = bytes === undefined ? "?" : (bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1);
  const open = async (picked: File): Promise<void> => {
    const isRight = picked.size === bytes && sha !== undefined && (await hashOf(picked)) === sha;
    setOther(!isRight);
    if (isRight) onFile(picked);
  };
  return (
    <div class="lesson-missing">
      <p role="alert">{words.missing.replace("{file}", shown).replace("{size}", size)}</p>
      {medium.get ? (
        <p>
          <b>{words.whereToGet}:</b> {medium.get[tablet.me.value] ?? Object.values(medium.get)[0]}
        </p>
      ) : null}
      {sha === undefined ? null : (
        <FileButton
          label={words.open}
          accept={`.${ending},${medium.kind === "video" ? "video" : "audio"}/*`}
          onFile={(picked) => void open(picked)}
        />
      )}
      {isOther ? <p role="alert">{words.otherFile}</p> : null}
    </div>
  );
}

/** The rate of slow playback. */
const SLOW = 0.7;

/** A recording or a video. It is never waited for: where it cannot be had, the lesson says so. */
function Played(props: MediumProps): JSX.Element {
  const { tablet, lesson, words, medium, file, name, text } = props;
  const kept = placeOfMedium(tablet, lesson.id, name);
  const position = medium.file === undefined ? undefined : tablet.pack.clips?.[medium.file];
  const [inside, setInside] = useState<Blob | undefined>(() => position && bookSound(position));
  /** The address that gave an error: an error that comes late is not that of the next one. */
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const [time, showTime] = useState(kept.time);
  const setTime = (to: number): void => {
    kept.time = to;
    showTime(to);
  };
  const [rate, setRate] = useState(kept.rate);
  const player = useRef<HTMLVideoElement>(null);
  const url = useAddress(medium.file, inside, file?.type ?? "");
  useEffect(() => {
    let frame = 0;
    // Subtitles change between two events of time, which are up to a quarter of a second apart.
    const follow = (): void => {
      const element = player.current;
      if (element && !element.paused) setTime(element.currentTime);
      frame = requestAnimationFrame(follow);
    };
    frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, []);
  const seek = (to: number): void => {
    const element = player.current;
    if (!element) return;
    element.currentTime = Math.max(0, to);
    setTime(element.currentTime);
  };
  const Element = medium.kind === "video" ? "video" : "audio";
  const isHere = url !== undefined && url !== failed;
  const isWaited = url === undefined && (medium.file !== undefined || inside !== undefined);
  return (
    <figure class="lesson-figure lesson-player">
      {isHere ? (
        <Element
          key={url}
          ref={player}
          src={url}
          controls
          preload="metadata"
          playsInline
          aria-label={text}
          onLoadedMetadata={({ currentTarget }: { readonly currentTarget: HTMLMediaElement }) => {
            if (kept.time > 0) currentTarget.currentTime = kept.time;
            currentTarget.playbackRate = kept.rate;
          }}
          onPlay={() => tablet.player.stop()}
          onTimeUpdate={(event: { readonly currentTarget: HTMLMediaElement }) =>
            setTime(event.currentTarget.currentTime)
          }
          onSeeked={(event: { readonly currentTarget: HTMLMediaElement }) => setTime(event.currentTarget.currentTime)}
          onError={() => setFailed(url)}
        />
      ) : null}
      {isHere || isWaited ? null : inside ? (
        <p role="alert">{words.cannotPlay}</p>
      ) : (
        <Missing {...props} onFile={setInside} />
      )}
      <figcaption>{text}</figcaption>
      {isHere ? (
        <div class="line not-printed">
          <button type="button" class="small" onClick={() => seek((player.current?.currentTime ?? 0) - 10)}>
            {words.back}
          </button>
          <button
            type="button"
            class="small"
            aria-pressed={rate !== 1}
            onClick={() => {
              const element = player.current;
              if (!element) return;
              kept.rate = element.playbackRate = rate === 1 ? SLOW : 1;
              setRate(kept.rate);
            }}
          >
            {words.slowly}
          </button>
        </div>
      ) : null}
      {isHere ? <Subtitles {...props} time={time} onLeave={() => player.current?.pause()} /> : null}
      <Transcript {...props} onSeek={isHere ? seek : undefined} />
      <Source {...props} />
    </figure>
  );
}
