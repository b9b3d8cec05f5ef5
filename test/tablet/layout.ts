/** What is measured on the screen: where things stand, what is cut off, what is too small to be touched. */
import { PARTS } from "./card.ts";
import type { Tablet } from "./tablet.ts";

/** Where the card, its phrase and every button stand; those that come and go by themselves are left out. */
export async function placesOf(tablet: Tablet): Promise<string[]> {
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

/** What is wrong with how a card fits on the screen: what is cut, hidden without a word, under the bar, or scrolls. */
export async function misfitsOf(tablet: Tablet): Promise<string[]> {
  const { card, bar } = tablet;
  const [theirs, mine, result, whole, nav] = await Promise.all(
    [card.theirHalf, card.myHalf, card.result, card.control("whole"), bar].map((one) => one.elementHandle()),
  );
  return tablet.page.evaluate(
    ({ theirs, mine, result, whole, nav, parts, further }) => {
      /** How much of it is seen: its box within those of all that cut it. */
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
      return [
        ...(seen(theirs!.querySelector(parts.phrase)!) < 0.95 ? ["what is said to them is cut"] : []),
        ...(seen(mine!.querySelector("h1")!) < 0.95 ? ["what I say is cut"] : []),
        ...(seen(result!) < 0.98 ? ["their answer is cut"] : []),
        ...(seen(whole!) < 0.98 ? ["no way to give them more room"] : []),
        ...([theirs!, mine!].some(overlaps) ? ["goes under the bar"] : []),
        ...(hidden.length > 0 && more.hidden
          ? [`hidden, and nothing says so: ${hidden.map((one) => one.textContent).join(", ")}`]
          : []),
        ...(more.hidden ? [] : seen(more) < 0.98 ? ["what says so is cut"] : []),
        ...(answers.length > 0 && room.height > 0 && room.height < 40 ? [`only ${room.height} px for answers`] : []),
        ...(document.documentElement.scrollHeight > innerHeight + 1 ? ["the page scrolls"] : []),
        ...(document.documentElement.scrollWidth > innerWidth + 1 ? ["wider than the screen"] : []),
      ];
    },
    { theirs, mine, result, whole, nav, parts: PARTS, further: tablet.wordsFor("further") },
  );
}

/** Touch the button that leads down until it is gone; whether the last answer is then seen. */
export async function reachesEnd(tablet: Tablet): Promise<boolean> {
  return tablet.page.evaluate(
    async ({ room, further }) => {
      const place = document.querySelector(room)!;
      const more = Array.from(document.querySelectorAll("main button")).find((one) =>
        further.includes(one.ariaLabel ?? ""),
      ) as HTMLElement;
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      for (let i = 0; i < 40 && !more.hidden; i++) {
        more.click();
        // Until it stands still, and what stands still is known.
        for (let before = -1; before !== place.scrollTop; await frame()) before = place.scrollTop;
        await frame();
      }
      return (
        (place.scrollTop + place.clientHeight >= place.scrollHeight - 8 && place.clientHeight > 40) ||
        place.scrollHeight === 0
      );
    },
    { room: PARTS.room, further: tablet.wordsFor("further") },
  );
}

/** Targets smaller than 48 pixels, and text that is cut off sideways. */
export async function tooSmall(tablet: Tablet): Promise<string[]> {
  return tablet.page.evaluate(
    ({ phrase, respelling }) => [
      ...Array.from(document.querySelectorAll("button:not(:disabled, [hidden]), input"))
        .filter((one) => one.getBoundingClientRect().height < 48 || one.getBoundingClientRect().width < 48)
        .map((one) => one.outerHTML.slice(0, 120)),
      ...(document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : []),
      ...Array.from(document.querySelectorAll(`button, ${phrase}, h1, ${respelling}`))
        // What is only for those who cannot see is a pixel wide.
        .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
        .map((one) => `cut: ${one.outerHTML.slice(0, 120)}`),
    ],
    PARTS,
  );
}

/** Of what CSS selectors name, what the bar at the foot hides in part: it is scrolled into view before it is touched. */
export async function halfHidden(tablet: Tablet, selectors: readonly string[]): Promise<Set<string>> {
  const hidden = await tablet.page.evaluate((all) => {
    const bar = document.querySelector("nav")?.getBoundingClientRect().top ?? Infinity;
    return all.filter((one) => (document.querySelector(one)?.getBoundingClientRect().bottom ?? 0) > bar);
  }, selectors);
  return new Set(hidden);
}
