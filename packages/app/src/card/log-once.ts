import type { Tablet } from "../feature.ts";
import { logOf, type LogLine, type Reply } from "../log/feature.ts";
import type { Place } from "../navigation/navigation.ts";

/** What writes the answers of a card into the log, by the words shown. Each opening of a card has its own `Place`. */
const logged = new WeakMap<Place, Map<string, Reply>>();

/** Log a phrase that is shown: once for each opening of its card and each wording, also when the sides change. */
export function logOnce(tablet: Tablet, place: Place, line: LogLine): Reply {
  const words = JSON.stringify(Object.entries(line.said).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const lines = logged.get(place) ?? new Map<string, Reply>();
  logged.set(place, lines);
  const reply = lines.get(words) ?? logOf(tablet).show(line);
  lines.set(words, reply);
  return reply;
}
