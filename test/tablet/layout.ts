/** Measurements of the layout: positions, cut content, small targets. */
import { PARTS } from "./card.ts";
import type { Tablet } from "./tablet.ts";

/** The boxes of the card, its phrase and all buttons, in CSS pixels, without the buttons that appear and disappear by themselves. */
export async function positionsOf(tablet: Tablet): Promise<string[]> {
  const gone = await Promise.all([tablet.card.further, tablet.silence].flatMap((one) => one.elementHandles()));
  return tablet.page.evaluate(
    ([phrase, ...left]) =>
      Array.from(document.querySelectorAll(`main, main button, main ${phrase}, nav button, header button`))
        .filter((one) => !left.includes(one as HTMLElement) && !(one as HTMLElement).hidden)
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.tagName, ...[x, y, width, height].map((value) => Math.round(value))].join(" ");
        }),
    [PARTS.phrase, ...gone.flat()] as const,
  );
}

/** The faults of the layout of a card: content that is cut, hidden without a scroll button or under the bar, and a page that scrolls. */
export async function misfitsOf(tablet: Tablet): Promise<string[]> {
  const { card, bar } = tablet;
  const [theirs, mine, result, whole, nav] = await Promise.all(
    [card.theirHalf, card.myHalf, card.result, card.control("whole").or(card.more).filter({ visible: true }), bar].map(
      (one) => one.elementHandle(),
    ),
  );
  return tablet.page.evaluate(
    ({ theirs, mine, result, whole, nav, parts, further }) => {
      /** The visible share of an element's box, from 0 to 1. */
      const seen = (one: Element): number => {
        const { width: w, height: h, left, top, right, bottom } = one.getBoundingClientRect();
        let box = [left, top, right, bottom];
        for (let at = one.parentElement; at; at = at.parentElement) {
          if (getComputedStyle(at).overflow === "visible" && at !== document.body) continue;
          const by = at === document.body ? new DOMRect(0, 0, innerWidth, innerHeight) : at.getBoundingClientRect();
          box = [
            Math.max(box[0]!, by.left),
            Math.max(box[1]!, by.top),
            Math.min(box[2]!, by.right),
            Math.min(box[3]!, by.bottom),
          ];
        }
        return (Math.max(0, box[2]! - box[0]!) * Math.max(0, box[3]! - box[1]!)) / (w * h);
      };
      const under = nav!.getBoundingClientRect();
      const overlaps = (one: Element): boolean => {
        const box = one.getBoundingClientRect();
        return (
          box.left < under.right - 1 &&
          box.right > under.left + 1 &&
          box.top < under.bottom - 1 &&
          box.bottom > under.top + 1
        );
      };
      const buttons = Array.from(theirs!.querySelectorAll("button"));
      const more = buttons.find((one) => further.includes(one.ariaLabel ?? ""))!;
      const answers = buttons.filter((one) => one !== more);
      const hidden = answers.filter((one) => seen(one) < 0.98);
      const room = theirs!.querySelector(parts.room)!.getBoundingClientRect();
      const always = theirs!.querySelector(parts.always)?.getBoundingClientRect();
      /** What overlaps in my half, and in the head and the bar. */
      const boxes = Array.from(
        document.querySelectorAll(`${parts.mine} button, ${parts.mine} h1, header button, nav button`),
      )
        .filter((one) => one.getClientRects().length > 0 && !one.closest(parts.controls))
        .map((one) => [one.textContent, one.getBoundingClientRect(), seen(one)] as const)
        .filter(([, { width }, share]) => width > 1 && share > 0);
      const touching = boxes.flatMap(([name, a], i) =>
        boxes
          .slice(i + 1)
          .filter(
            ([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          )
          .map(([other]) => `“${name}” lies on “${other}”`),
      );
      /** The words of an element that go on in a second line. */
      const broken = (one: Element): string[] => {
        const words: string[] = [];
        const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { 0: word, index } of text.nodeValue!.matchAll(/[^\s-]+/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
            if (lines.size > 1) words.push(`“${word}” is broken`);
          }
        return words;
      };
      const offScreen = Array.from(document.querySelectorAll("header button, nav button"))
        .map((one) => [one, one.getBoundingClientRect()] as const)
        .filter(([, { width, right, bottom }]) => width > 0 && (right > innerWidth + 1 || bottom > innerHeight + 1))
        .map(([one]) => `“${one.textContent}” is off the screen`);
      return [
        ...(seen(theirs!.querySelector(parts.phrase)!) < 0.95 ? ["their phrase is cut"] : []),
        ...(seen(mine!.querySelector("h1")!) < 0.95 ? ["my phrase is cut"] : []),
        ...(seen(result!) < 0.98 ? ["their answer is cut"] : []),
        ...(seen(whole!) < 0.98 ? ["the other controls are cut"] : []),
        ...([theirs!, mine!].some(overlaps) ? ["under the bar"] : []),
        ...(hidden.length > 0 && more.hidden
          ? [`hidden without a scroll button: ${hidden.map((one) => one.textContent).join(", ")}`]
          : []),
        ...touching,
        ...answers.flatMap(broken),
        ...offScreen,
        // They stand below what scrolls.
        ...(always && always.height > 0 && seen(theirs!.querySelector(parts.always)!) < 0.98
          ? ["the standing answers are cut"]
          : []),
        ...(more.hidden ? [] : seen(more) < 0.98 ? ["the scroll button is cut"] : []),
        ...(answers.length > 0 && room.height > 0 && room.height < 40 ? [`only ${room.height} px for answers`] : []),
        ...(document.documentElement.scrollHeight > innerHeight + 1 ? ["the page scrolls"] : []),
        ...(document.documentElement.scrollWidth > innerWidth + 1 ? ["wider than the screen"] : []),
      ];
    },
    { theirs, mine, result, whole, nav, parts: PARTS, further: tablet.wordsFor("further") },
  );
}

/** Press the scroll button until it is hidden; gives whether the answers are then scrolled to their end. */
export async function reachesEnd(tablet: Tablet): Promise<boolean> {
  return tablet.page.evaluate(
    async ({ room, further }) => {
      const scroller = document.querySelector(room)!;
      const more = Array.from(document.querySelectorAll("main button")).find((one) =>
        further.includes(one.ariaLabel ?? ""),
      ) as HTMLElement;
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      for (let i = 0; i < 40 && !more.hidden; i++) {
        more.click();
        // Wait until scrolling ends, then one frame for the app to notice.
        for (let before = -1; before !== scroller.scrollTop; await frame()) before = scroller.scrollTop;
        await frame();
      }
      return (
        (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 8 && scroller.clientHeight > 40) ||
        scroller.scrollHeight === 0
      );
    },
    { room: PARTS.room, further: tablet.wordsFor("further") },
  );
}

/** Targets smaller than 48 CSS pixels, and text that is cut horizontally. */
export async function tooSmall(tablet: Tablet): Promise<string[]> {
  return tablet.page.evaluate(
    ({ phrase, respelling }) => [
      ...Array.from(document.querySelectorAll("button:not(:disabled, [hidden]), input"))
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => one.getBoundingClientRect().height < 47.9 || one.getBoundingClientRect().width < 47.9)
        .map((one) => one.outerHTML.slice(0, 120)),
      ...(document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : []),
      ...Array.from(document.querySelectorAll(`button, ${phrase}, h1, ${respelling}`))
        // Visually hidden text is one pixel wide.
        .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
        .map((one) => `cut: ${one.outerHTML.slice(0, 120)}`),
    ],
    PARTS,
  );
}

/** The selectors whose first element is partly hidden by the bar at the bottom. */
export async function halfHidden(tablet: Tablet, selectors: readonly string[]): Promise<Set<string>> {
  const hidden = await tablet.page.evaluate((all) => {
    const bar = document.querySelector("nav")?.getBoundingClientRect().top ?? Infinity;
    return all.filter((one) => (document.querySelector(one)?.getBoundingClientRect().bottom ?? 0) > bar);
  }, selectors);
  return new Set(hidden);
}
