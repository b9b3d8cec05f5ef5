import { Fragment, type JSX } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { measure, nextSpan, noHeights, spanOf, totals, type Span } from "./list-window.ts";

/** Lists up to this length are drawn whole. */
const WHOLE_LIMIT = 40;
/** How many rows are drawn together, in one frame. */
const CHUNK = 2;
/** How much more than the screen is drawn, in screens. */
const OVERSCAN = 0.4;

interface ListProps<T> {
  readonly as?: "ul" | "ol";
  readonly class: string;
  readonly items: readonly T[];
  /** The height of a row before any was measured, in pixels. */
  readonly estimate: number;
  /** One row: an `li`; `nth` counts from 1. A row that is drawn already is not made again for the same item and function. */
  readonly row: (item: T, nth: number) => JSX.Element;
}

/** How many rows of a grid stand beside each other; one in a list. */
const columnsOf = (list: Element): number => getComputedStyle(list).gridTemplateColumns.split(" ").length;
/** With larger letters the page is zoomed: how many pixels of the screen are one of the list. */
const zoomOf = (list: HTMLElement): number =>
  list.offsetHeight > 0 ? list.getBoundingClientRect().height / list.offsetHeight : 1;

/**
 * A list of any length: only the rows near the screen are in the page, the others are held open as padding. More are drawn a
 * few a frame, so that no frame takes long. On paper all of them stand.
 */
export function List<T>({ as: Tag = "ul", class: name, items, estimate, row }: ListProps<T>): JSX.Element {
  const count = items.length;
  const element = useRef<HTMLElement>(null);
  const [span, setSpan] = useState<Span>([0, 4]);
  const [printing, setPrinting] = useState(false);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const columns = useRef(1);
  const heights = useRef(noHeights());
  const frame = useRef(0);
  /** Rows that were cache; they are the same elements as long as the function that makes them is the same. */
  const cache = useRef({ row, rows: new Map<number, { readonly item: T; readonly element: JSX.Element }>() });
  if (cache.current.row !== row) cache.current = { row, rows: new Map() };
  const size = columns.current * Math.ceil(CHUNK / columns.current);
  const chunks = Math.ceil(count / size);
  const isWhole = printing || count <= WHOLE_LIMIT;
  const [first, last] = isWhole ? [0, chunks] : [Math.min(span[0], chunks), Math.min(span[1], chunks)];
  const guess = (estimate * size) / columns.current;

  const updateSpan = (): void => {
    const list = element.current;
    if (!list) return;
    const zoom = zoomOf(list);
    const screen = innerHeight / zoom;
    const top = -list.getBoundingClientRect().top / zoom;
    const wanted = spanOf(heights.current, chunks, top - screen * OVERSCAN, top + screen * (1 + OVERSCAN), guess);
    setSpan((now) => nextSpan(now, wanted));
  };
  const scheduleUpdate = (): void => {
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      latestUpdate.current();
    });
  };
  const latestUpdate = useRef(updateSpan);
  latestUpdate.current = updateSpan;
  useLayoutEffect(() => {
    const list = element.current;
    if (!list || isWhole) return;
    const columnCount = columnsOf(list);
    if (columnCount !== columns.current) {
      columns.current = columnCount;
      heights.current = noHeights();
      return redraw(undefined);
    }
    const rows = Array.from(list.children, (one) => one.getBoundingClientRect());
    measure(heights.current, first, size, rows, zoomOf(list));
    scheduleUpdate();
  }, [first, last, count, isWhole, columns.current]);
  useLayoutEffect(() => {
    const print = (event: Event): void => setPrinting(event.type === "beforeprint");
    // Whatever scrolls: the page, or the sheet over it.
    addEventListener("scroll", scheduleUpdate, { capture: true, passive: true });
    addEventListener("resize", scheduleUpdate);
    addEventListener("beforeprint", print);
    addEventListener("afterprint", print);
    return () => {
      cancelAnimationFrame(frame.current);
      removeEventListener("scroll", scheduleUpdate, { capture: true });
      removeEventListener("resize", scheduleUpdate);
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", print);
    };
  }, []);
  const { rows } = cache.current;
  for (const i of rows.keys()) if (i < first * size || i >= last * size) rows.delete(i);
  const shown: JSX.Element[] = [];
  for (let i = first * size; i < Math.min(last * size, count); i++) {
    const item = items[i]!;
    const known = rows.get(i);
    const one = known?.item === item ? known : { item, element: <Fragment key={i}>{row(item, i + 1)}</Fragment> };
    rows.set(i, one);
    shown.push(one.element);
  }
  const [before, after] = totals(heights.current, chunks, first, last, guess);
  const padding = isWhole ? undefined : { paddingTop: `${before}px`, paddingBottom: `${after}px` };
  return (
    <Tag ref={element as never} class={name} style={padding}>
      {shown}
    </Tag>
  );
}
