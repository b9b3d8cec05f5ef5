import { Fragment, type JSX } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { measured, spanOf, totals, type Heights } from "./list-window.ts";

/** Lists up to this length are rendered completely. */
const WHOLE = 40;
/** The least number of rows in a part. */
const CHUNK = 8;
/** How far above and below the screen rows are rendered, in heights of the screen. */
const AHEAD = 0.4;

interface ListProps {
  readonly as?: "ul" | "ol";
  readonly class: string;
  readonly count: number;
  /** The estimated height of a row in CSS pixels. */
  readonly estimate: number;
  /** Renders a row, an `li`. */
  readonly row: (index: number) => JSX.Element;
}

/**
 * A list of any length. Only the rows near the screen are in the DOM; padding takes the space of the others. All rows are
 * rendered for printing.
 */
export function List({ as: Tag = "ul", class: name, count, estimate, row }: ListProps): JSX.Element {
  const element = useRef<HTMLElement>(null);
  const [span, setSpan] = useState<readonly [number, number]>([0, 2]);
  const [printing, setPrinting] = useState(false);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const columns = useRef(1);
  const heights = useRef<Heights>([]);
  const size = columns.current * Math.ceil(CHUNK / columns.current);
  const chunks = Math.ceil(count / size);
  const isWhole = printing || count <= WHOLE;
  const [first, last] = isWhole ? [0, chunks] : [Math.min(span[0], chunks), Math.min(span[1], chunks)];
  const guess = (estimate * size) / columns.current;
  const [before, after] = totals(heights.current, chunks, first, last, guess);

  const updateSpan = (): void => {
    const list = element.current;
    if (!list) return;
    const box = list.getBoundingClientRect();
    // With a larger text size the page is zoomed, so CSS pixels of the list differ from screen pixels.
    const zoom = list.offsetHeight > 0 ? box.height / list.offsetHeight : 1;
    const screen = innerHeight / zoom;
    const top = -box.top / zoom;
    const [from, to] = spanOf(heights.current, chunks, top - screen * AHEAD, top + screen * (1 + AHEAD), guess);
    setSpan((now) => (now[0] === from && now[1] === to ? now : [from, to]));
  };
  useLayoutEffect(() => {
    const list = element.current;
    if (!list || isWhole) return;
    const across = getComputedStyle(list).gridTemplateColumns.split(" ").length;
    if (across !== columns.current) {
      columns.current = across;
      heights.current = [];
      return redraw(undefined);
    }
    const zoom = list.offsetHeight > 0 ? list.getBoundingClientRect().height / list.offsetHeight : 1;
    const rows = Array.from(list.children, (one) => one.getBoundingClientRect());
    heights.current = measured(heights.current, first, size, rows, zoom);
    updateSpan();
  });
  useLayoutEffect(() => {
    if (count <= WHOLE) return undefined;
    const print = (event: Event): void => setPrinting(event.type === "beforeprint");
    // Capture scrolling of the page and of the sheet over it.
    addEventListener("scroll", updateSpan, { capture: true, passive: true });
    addEventListener("resize", updateSpan);
    addEventListener("beforeprint", print);
    addEventListener("afterprint", print);
    return () => {
      removeEventListener("scroll", updateSpan, { capture: true });
      removeEventListener("resize", updateSpan);
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", print);
    };
  });
  const rows: JSX.Element[] = [];
  for (let i = first * size; i < Math.min(last * size, count); i++) rows.push(<Fragment key={i}>{row(i)}</Fragment>);
  const padding = isWhole ? undefined : { paddingTop: `${before}px`, paddingBottom: `${after}px` };
  return (
    <Tag ref={element as never} class={name} style={padding}>
      {rows}
    </Tag>
  );
}
