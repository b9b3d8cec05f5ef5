import type { Cue } from "@parley/lesson";

/** The subtitle at a time: of two at once, the one that began later. Binary search, because it is asked for at each frame. */
export function cueAt(cues: readonly Cue[], time: number): Cue | undefined {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.from <= time) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 4; i--) if (time < cues[i]!.to) return cues[i];
  return undefined;
}
