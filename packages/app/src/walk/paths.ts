import type { Given } from "@parley/book";
import type { EditionPath } from "@parley/edition";
import type { PackedEntry } from "@parley/pack";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Topic } from "../device/journal.ts";
import { modelOf, type Tablet } from "../feature.ts";
import {
  isAtEnd,
  NEW_RUN,
  stepsAfter,
  visitsOf,
  type Run,
  type StepRecord,
  type StoredAnswer,
  type Texts,
  type Visit,
} from "./run.ts";

/** The runs that are under way, by the id of their path. */
type Runs = { readonly [path: string]: Run };

/** What an event says: what happened at a visit (null takes it back), which visit is shown, or that the run is over. */
type PathData =
  | { readonly path: string; readonly visit: string; readonly record: StepRecord | null }
  | { readonly path: string; readonly at: number; readonly lead?: string }
  | { readonly path: string; readonly end: true };

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Texts =>
  isObject(value) && Object.values(value).every((one) => typeof one === "string");
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
const isGiven = (value: unknown): value is Given =>
  isObject(value) &&
  (value["ids"] === undefined || isStrings(value["ids"])) &&
  (value["value"] === undefined || value["value"] === null || typeof value["value"] === "number");

/** Whether a value that was stored is an answer. */
function isAnswer(value: unknown): value is StoredAnswer {
  if (!isObject(value) || typeof value["key"] !== "string" || !isTexts(value["words"])) return false;
  const { parts, figures, given, written, drawn } = value;
  return (
    (parts === undefined || isStrings(parts)) &&
    (figures === undefined || isStrings(figures)) &&
    (given === undefined || isGiven(given)) &&
    (written === undefined || typeof written === "string") &&
    (drawn === undefined || (typeof drawn === "string" && /^[ML\d -]*$/.test(drawn)))
  );
}

/** Whether a value that was stored is a record of a step. */
const isRecord = (value: unknown): value is StepRecord =>
  isObject(value) &&
  typeof value["at"] === "string" &&
  isTexts(value["asked"]) &&
  (value["answer"] === undefined || isAnswer(value["answer"]));

export const PATHS: Topic<Runs> = {
  name: "paths",
  title: ({ app }) => app.paths,
  said: true,
  empty: {},
  fold(state, events) {
    // Without a prototype, so that no name of a path is that of a method.
    const runs = Object.assign(Object.create(null) as { [path: string]: Run }, state);
    for (const { data } of events) {
      if (!isObject(data) || typeof data["path"] !== "string") continue;
      const { path, visit, record, at } = data as { readonly path: string; readonly [key: string]: unknown };
      if (data["end"] === true) delete runs[path];
      const run = runs[path] ?? NEW_RUN;
      if (typeof at === "number" && Number.isSafeInteger(at) && at >= 0) {
        const { lead = run.lead } = data as { readonly lead?: unknown };
        runs[path] = { ...run, at, ...(typeof lead === "string" ? { lead } : {}) };
      }
      if (typeof visit !== "string") continue;
      const { [visit]: _old, ...others } = run.records;
      if (record === null) runs[path] = { ...run, records: others };
      else if (isRecord(record)) runs[path] = { ...run, records: { ...run.records, [visit]: record } };
    }
    return { ...runs };
  },
  restore: (other, here) =>
    Object.entries(other)
      .filter(([path]) => here[path] === undefined)
      .flatMap(([path, { records, at, lead }]) => [
        ...Object.entries(records).map(([visit, record]) => ({ path, visit, record })),
        { path, at, ...(lead === undefined ? {} : { lead }) },
      ]),
};

/** A path on a tablet, with its walk. */
export interface PathWalk {
  readonly path: EditionPath;
  readonly visits: readonly Visit[];
  /** The number of the visit that is shown; that of the visits at the end, where the summary is shown. */
  readonly at: number;
  /** The number of visits, with those that are still to come. */
  readonly total: number;
  readonly isUnderWay: boolean;
  /** The language of the side that leads, once a step was left. */
  readonly lead: string | undefined;
}

/** The paths of a tablet. */
export interface Paths {
  readonly walks: ReadonlySignal<readonly PathWalk[]>;
  /** Write down what happened at a visit; `undefined` takes it back. */
  record(path: string, visit: Visit, record: StepRecord | undefined): void;
  /** Show a visit; `lead` is the language of the side that leads. */
  show(path: string, at: number, lead?: string): void;
  /** Take everything about a path off the device. */
  forget(path: string): Promise<void>;
}

/** The paths of a tablet. */
function makePaths({ pack, journal }: Pick<Tablet, "pack" | "journal">): Paths {
  const paths = pack.paths ?? [];
  const runs = journal.state(PATHS);
  const walk = (path: EditionPath, run: Run): PathWalk => {
    const visits = visitsOf(paths, path.id, run);
    const last = isAtEnd(visits) ? visits.length : visits.length - 1;
    const at = Math.min(run.at, last);
    const open = visits[visits.length - 1];
    const after = open && !isAtEnd(visits) ? stepsAfter(paths, open.position) : 0;
    return {
      path,
      visits,
      at,
      total: visits.length + after,
      isUnderWay: Object.keys(run.records).length > 0,
      lead: run.lead,
    };
  };
  return {
    walks: computed(() => paths.map((path) => walk(path, runs.value[path.id] ?? NEW_RUN))),
    record(path, visit, record) {
      void journal.append(PATHS, [{ path, visit: visit.key, record: record ?? null } satisfies PathData]);
    },
    show: (path, at, lead) =>
      void journal.append(PATHS, [{ path, at, ...(lead === undefined ? {} : { lead }) } satisfies PathData]),
    async forget(path) {
      void journal.append(PATHS, [{ path, end: true } satisfies PathData]);
      await journal.remove(PATHS, (data) => isObject(data) && data["path"] === path);
    },
  };
}

/** The paths of a tablet. */
export const pathsOf: (tablet: Tablet) => Paths = modelOf((tablet) => makePaths(tablet));

/** The entry of a visit. */
export function entryOf(tablet: Tablet, { position }: Visit): PackedEntry | undefined {
  const path = tablet.pack.paths?.find(({ id }) => id === position.path);
  const step = path?.steps.find(({ id }) => id === position.step);
  return step && tablet.entries.value.get(step.entry);
}
