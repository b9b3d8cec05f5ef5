import {
  erasedLearners,
  mergeCertificates,
  readCertificateLine,
  readTally,
  type CertificateLine,
  type Tally,
} from "@parley/study";
import type { TeachItem } from "./topic.ts";

/** What an event of the topic says. */
export type TeachData =
  /** Who learns, or teaches, on this device: a pseudonym, and a name for certificates where it is wanted. */
  | { readonly me: string; readonly name?: string }
  | { readonly line: CertificateLine }
  /** The journal of a learner: its study events, packed; their tally; what identifies this state of it. */
  | {
      readonly learner: string;
      readonly tally: Tally;
      readonly events: string;
      readonly sum: string;
      readonly replaces: readonly string[];
      readonly name?: string;
    }
  /** The drills of a learner: those of its events that were not here, packed, and the tablet of the learner. */
  | { readonly learner: string; readonly device: string; readonly drilled: string }
  /** A name of a learner that stays on the devices of the instructor; empty takes it back. */
  | { readonly alias: string; readonly name: string }
  /** Somebody is in a group, or is not any more. */
  | { readonly group: string; readonly learner: string; readonly is: boolean }
  /** This device trusts the key of a teacher, or does not any more. */
  | { readonly trust: string; readonly teacher: string; readonly is: boolean };

/** A learner whose journal is here. */
export interface KnownLearner {
  readonly learner: string;
  readonly tally: Tally;
  /** The packed study events: more than one where journals of two devices have come together. */
  readonly packed: readonly { readonly events: string; readonly sum: string }[];
  readonly alias: string;
  /** A name that the learner gave. */
  readonly name: string;
  readonly groups: readonly string[];
}

/** What is known about learners and teachers on this device. */
export interface TeachState {
  readonly me: { readonly id: string; readonly name: string } | undefined;
  readonly learners: readonly KnownLearner[];
  readonly lines: readonly CertificateLine[];
  /** The drills of learners whose journals are here. */
  readonly drilled: readonly { readonly learner: string; readonly device: string; readonly events: string }[];
  /** Keys that a person on this device trusts or does not trust any more, with the teacher of each. */
  readonly trust: ReadonlyMap<string, { readonly teacher: string; readonly is: boolean }>;
  /** Whether some data are still on the device that belong to learners who were erased, or are out of date. */
  readonly isStale: boolean;
}

/** Tallies that were read before: each is large, and never changes. */
const tallies = new WeakMap<object, Tally | undefined>();
function tallyIn(value: unknown): Tally | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!tallies.has(value)) tallies.set(value, readTally(value));
  return tallies.get(value);
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 200;

/** What some events say, on a device that has a key of its own or not. Ignores what is no event of this version. Never throws. */
export function teachState(items: readonly TeachItem[], ownKey: string | undefined): TeachState {
  let me: TeachState["me"];
  const all: CertificateLine[] = [];
  const drilled: { readonly learner: string; readonly device: string; readonly events: string }[] = [];
  const learners = new Map<
    string,
    { tally: Tally; name: string; packed: Map<string, { events: string; sum: string }> }
  >();
  const aliases = new Map<string, string>();
  const groups = new Map<string, Set<string>>();
  const trust = new Map<string, { teacher: string; is: boolean }>();
  for (const { data, own } of items) {
    const { learner, tally, events, sum, alias, name, group, is, teacher, device, drilled: packedDrills } = data;
    if (isText(data["me"])) {
      if (own) me = { id: data["me"], name: isText(name) ? name : "" };
    } else if ("line" in data) {
      const line = readCertificateLine(data["line"]);
      if (line) all.push(line);
    } else if ("tally" in data) {
      const read = tallyIn(tally);
      if (!read || !isText(learner) || typeof events !== "string" || !isText(sum)) continue;
      const packed = learners.get(learner)?.packed ?? new Map();
      learners.set(learner, {
        tally: read,
        name: isText(name) ? name : "",
        packed: packed.set(sum, { events, sum }),
      });
      // A later journal has all that was here when it was written.
      if (Array.isArray(data["replaces"])) for (const old of data["replaces"]) packed.delete(old);
    } else if (typeof packedDrills === "string") {
      if (isText(learner) && isText(device)) drilled.push({ learner, device, events: packedDrills });
    } else if (isText(alias)) aliases.set(alias, typeof name === "string" ? name.slice(0, 200) : "");
    else if (isText(group) && isText(learner)) {
      const members = groups.get(learner) ?? new Set();
      groups.set(learner, members);
      if (is === true) members.add(group);
      else members.delete(group);
    } else if (isText(data["trust"]) && isText(teacher)) trust.set(data["trust"], { teacher, is: is === true });
  }
  const honoured = honouredKeys(trust, ownKey);
  const lines = mergeCertificates([all], honoured);
  const isErased = erasedLearners(lines, honoured);
  const known = Array.from(learners)
    .filter(([learner]) => !isErased(learner))
    .map(([learner, { tally, name, packed }]): KnownLearner => ({
      learner,
      tally,
      name,
      packed: [...packed.values()],
      alias: aliases.get(learner) ?? "",
      groups: [...(groups.get(learner) ?? [])].sort(),
    }))
    .sort((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1));
  const isObsolete = obsoleteIn({ lines, learners: known }, honoured);
  const isStale = known.some(({ packed }) => packed.length > 1) || items.some(({ data }) => isObsolete(data));
  return {
    me,
    learners: known,
    lines,
    drilled: drilled.filter(({ learner }) => !isErased(learner)),
    trust,
    isStale,
  };
}

/** The keys whose owners may erase a learner here: that of this device, and those that it trusts. */
export function honouredKeys(
  trust: ReadonlyMap<string, { readonly is: boolean }>,
  ownKey: string | undefined,
): ReadonlySet<string> {
  const trusted = Array.from(trust).flatMap(([key, { is }]) => (is ? [key] : []));
  return new Set(ownKey === undefined ? trusted : [ownKey, ...trusted]);
}

/** What a learner is called on this device: the name that was given here, else the one that the learner gave, else the pseudonym. */
export function labelOf({ learner, alias, name }: Pick<KnownLearner, "learner" | "alias" | "name">): string {
  return alias || name || learner;
}

/** Tells of the data of an event whether it is of an erased learner, or a state of a journal that a later one replaced. */
export function obsoleteIn(
  { lines, learners }: Pick<TeachState, "lines" | "learners">,
  honoured: ReadonlySet<string>,
): (data: unknown) => boolean {
  const isErased = erasedLearners(lines, honoured);
  const sums = new Map(learners.map(({ learner, packed }) => [learner, packed.map(({ sum }) => sum)]));
  return (data) => {
    if (typeof data !== "object" || data === null) return false;
    const { line, learner, alias, tally, sum } = data as { readonly [key: string]: unknown };
    const { act, learner: certified, key } = (line ?? {}) as { readonly [key: string]: unknown };
    if (act === "certify") return typeof certified === "string" && typeof key === "string" && isErased(certified, key);
    const about = learner ?? alias;
    if (typeof about !== "string") return false;
    return isErased(about) || (tally !== undefined && sums.get(about)?.includes(sum as string) === false);
  };
}
