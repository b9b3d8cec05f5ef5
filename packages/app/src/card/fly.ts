/** How long an answer takes from their half to my bubble, in milliseconds. */
const FLYING = 180;

/** Let a copy of what an element shows come from another one. Nothing moves for people who want no motion, or in an engine without animations. */
export function fly(from: Element | null, to: HTMLElement | null): void {
  if (!from || !to?.animate || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const [start, stop] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
  const copy = document.createElement("div");
  copy.className = "flying";
  copy.setAttribute("aria-hidden", "true");
  copy.textContent = to.querySelector("strong")?.textContent ?? "";
  Object.assign(copy.style, { left: `${stop.left}px`, top: `${stop.top}px`, width: `${stop.width}px` });
  // Beside the body, whose elements are compared whenever a part of the file is read.
  document.documentElement.append(copy);
  const by = `translate(${start.left - stop.left}px, ${start.top - stop.top}px)`;
  const flight = copy.animate([{ transform: by }, { transform: "none" }], { duration: FLYING, easing: "ease-out" });
  for (const end of ["finish", "cancel"]) flight.addEventListener(end, () => copy.remove());
}
