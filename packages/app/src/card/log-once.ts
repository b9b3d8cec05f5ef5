import type { Tablet } from "../feature.ts";
import { logOf, type LogLine, type Reply } from "../log/feature.ts";
import type { Place } from "../navigation/navigation.ts";

/** What was logged, by the opening of a card. */
const logged = new WeakMap<Place, Map<string, Reply>>();

/** A phrase was shown: into the log, once for each time its card is opened, whichever way round it is read. */
export function logOnce(tablet: Tablet, place: Place, line: LogLine): Reply {
  const words = JSON.stringify(Object.entries(line.said).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const here = logged.get(place) ?? new Map<string, Reply>();
  logged.set(place, here);
  const reply = here.get(words) ?? logOf(tablet).show(line);
  here.set(words, reply);
  return reply;
}
