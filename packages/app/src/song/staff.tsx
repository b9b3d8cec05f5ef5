import { layOutScore, scoreRows, type ScoreRow, type ScoreRowKind, type ScoreSystem, type Song } from "@parley/song";
import type { JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

/** The size of the letters of a row in CSS pixels, and of a staff. */
const SIZE: { readonly [kind in ScoreRowKind]: number } = { original: 18, respelled: 17, singable: 17 };
const SPACE = 7.5;

/** A function that measures text in the font of the app. */
function makeMeasure(): (text: string, size: number) => number {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  if (context) context.font = '500 100px "Parley Sans", system-ui, sans-serif';
  return (text, size) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = context ? context.measureText(text).width / 100 : text.length * 0.6;
      widths.set(text, width);
    }
    return width * size;
  };
}

/** The width of an element, now and when it changes. */
function useWidth(root: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const look = (): void => setWidth(Math.floor(element.clientWidth));
    look();
    if (!("ResizeObserver" in globalThis)) {
      addEventListener("resize", look);
      return () => removeEventListener("resize", look);
    }
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** One line of the score. */
function System({
  system,
  rows,
  space,
}: {
  system: ScoreSystem;
  rows: readonly ScoreRow[];
  space: number;
}): JSX.Element {
  const { width, height, path, texts, from, to } = system;
  return (
    <svg class="system" viewBox={`0 0 ${width} ${height}`} width={width} height={height} data-from={from} data-to={to}>
      <rect class="cursor" x={-99} y={0} width={space * 2.6} height={height} rx={space / 2} />
      <path d={path} />
      {texts.map(({ text, x, y, size, row, note }) => (
        <text
          key={`${row} ${note} ${x}`}
          x={x}
          y={y}
          font-size={size}
          class={row === undefined ? "chord" : `syllable ${rows[row]!.kind}`}
          lang={row === undefined ? undefined : rows[row]!.lang}
          data-note={note}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** What a score is drawn from. */
export interface StaffProps {
  readonly song: Song;
  readonly verse: number;
  /** My language, then theirs. */
  readonly langs: readonly string[];
  readonly kinds: ReadonlySet<ScoreRowKind>;
  /** Gets what marks the note that is heard. */
  readonly onReady: (marker: Marker) => void;
}

/** The score of a verse with the rows that were chosen, as wide as the page. */
export function Staff({ song, verse, langs, kinds, onReady }: StaffProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const [hasFonts, setHasFonts] = useState(false);
  useEffect(() => {
    let isOpen = true;
    void document.fonts.ready.then(() => isOpen && setHasFonts(true));
    return () => void (isOpen = false);
  }, []);
  const measure = useMemo(makeMeasure, [hasFonts]);
  const rows = useMemo(
    () => scoreRows(song, verse, langs).filter(({ kind }) => kinds.has(kind)),
    [song, verse, langs.join(), kinds],
  );
  const systems = useMemo(
    () =>
      width === 0
        ? []
        : layOutScore(song, rows, { width, space: SPACE, sizes: rows.map(({ kind }) => SIZE[kind]), measure }),
    [song, rows, width, measure],
  );
  useLayoutEffect(() => {
    if (root.current) onReady(makeMarker(root.current, systems));
  }, [systems]);
  return (
    <div class="score" ref={root}>
      {systems.map((system) => (
        <System key={system.from} system={system} rows={rows} space={SPACE} />
      ))}
    </div>
  );
}

/** The number of no note: the first one is 1. */
const NOT_SUNG = 0;

/** Marks the notes of a score. */
export interface Marker {
  /** Mark the syllables of one note, move the cursor to it, and keep its line in view. */
  mark(note: number | undefined): void;
  /** Show the line of a note that is sung soon, with the cursor at it: a page that scrolls at a note marks it late. */
  prepare(note: number): void;
}

/** What marks the notes of the systems that are drawn. */
function makeMarker(root: HTMLElement, systems: readonly ScoreSystem[]): Marker {
  const syllables = new Map<number, Element[]>();
  for (const element of Array.from(root.querySelectorAll<SVGElement>("[data-note]"))) {
    const note = Number(element.dataset["note"]);
    syllables.set(note, [...(syllables.get(note) ?? []), element]);
  }
  const places = new Map(
    systems.flatMap(({ places: list }, i) => list.map(({ note, x }) => [note, { x, system: i }] as const)),
  );
  const drawn = Array.from(root.querySelectorAll<SVGElement>(".system"));
  let marked: readonly Element[] = [];
  let last: number | undefined;
  let shown = -1;
  const go = (note: number | undefined): void => {
    const place = note === undefined ? undefined : places.get(note);
    for (const [i, element] of drawn.entries())
      if (i === place?.system || i === shown)
        element.querySelector(".cursor")?.setAttribute("x", String(place?.system === i ? place.x - SPACE * 1.3 : -99));
    if (place && place.system !== shown) drawn[place.system]?.scrollIntoView({ block: "center" });
    shown = place?.system ?? -1;
  };
  return {
    prepare(note) {
      last = NOT_SUNG;
      go(note);
    },
    mark(note) {
      if (note === last) return;
      last = note;
      // A note without a syllable of its own holds the one before.
      const own = note === undefined ? [] : syllables.get(note);
      if (own) {
        for (const element of marked) element.classList.remove("sung");
        for (const element of own) element.classList.add("sung");
        marked = own;
      }
      go(note);
    },
  };
}
