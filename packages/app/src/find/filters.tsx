import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Sign } from "../phrase/phrase.tsx";
import { PICTURES, searchOf } from "./search.ts";

/** The filters: the acts and urgencies that the book has, and pictures. At most one is chosen. */
export function Filters({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value;
  const search = searchOf(tablet);
  const acts = [...new Set(tablet.pack.entries.flatMap(({ act }) => (act ? [act] : [])))];
  const urgencies = ["danger", "urgent"].filter((one) => tablet.pack.entries.some(({ urgency }) => urgency === one));
  const chip = (key: string, name: string | undefined): JSX.Element => (
    <button
      key={key}
      type="button"
      class="chip"
      aria-pressed={search.filter.value === key}
      onClick={() => (search.filter.value = search.filter.value === key ? "" : key)}
    >
      {key === "" || key === PICTURES || urgencies.includes(key) ? null : <Sign tablet={tablet} act={key} />} {name}
    </button>
  );
  return (
    <div class="filters" role="group" aria-label={words.app.find}>
      {chip("", words.app.all)}
      {urgencies.map((key) => chip(key, words.urgency[key]))}
      {acts.map((key) => chip(key, words.acts[key]))}
      {chip(PICTURES, words.app.ownPicture)}
    </div>
  );
}
