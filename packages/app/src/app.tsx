import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { appearance } from "./appearance/feature.ts";
import { card } from "./card/feature.ts";
import { changes } from "./changes/feature.ts";
import { chapter } from "./chapter/feature.ts";
import { drill } from "./drill/feature.ts";
import { favourites } from "./favourites/feature.ts";
import type { Feature, Tablet, TabletProps, View } from "./feature.ts";
import { find } from "./find/feature.ts";
import { home } from "./home/feature.ts";
import { lesson } from "./lesson/feature.ts";
import { log } from "./log/feature.ts";
import { BackButton } from "./navigation/bar.tsx";
import { followHistory } from "./navigation/history.ts";
import { guardTouches } from "./navigation/touch.ts";
import { own } from "./own/feature.ts";
import { path } from "./path/feature.ts";
import { phrase } from "./phrase/feature.ts";
import { provenance } from "./provenance/feature.ts";
import { settings } from "./settings/feature.ts";
import { sides } from "./sides/feature.ts";
import { song } from "./song/feature.ts";
import { start } from "./start/feature.ts";
import { storage } from "./storage/feature.ts";
import { study } from "./study/feature.ts";
import { teach } from "./teach/feature.ts";
import { update } from "./update/feature.ts";
import { walk } from "./walk/feature.ts";
import { voice } from "./voice/feature.ts";

/** The features of the app, in the order of their buttons, controls and sections on the screen. */
const LISTED: readonly Feature[] = [
  start,
  home,
  find,
  chapter,
  song,
  lesson,
  card,
  walk,
  path,
  log,
  voice,
  sides,
  appearance,
  phrase,
  favourites,
  own,
  provenance,
  changes,
  study,
  drill,
  teach,
  storage,
  update,
];
export const FEATURES: readonly Feature[] = [...LISTED, settings(LISTED)];

/** The parts that features contribute to one area of the screen. */
function Parts({ tablet, of }: TabletProps & { of: (feature: Feature) => View | undefined }): JSX.Element {
  return (
    <>
      {FEATURES.map((feature) => {
        const One = of(feature);
        return One && <One key={feature.name} tablet={tablet} id="" />;
      })}
    </>
  );
}

/** The view of the current place. */
function Open({ tablet }: TabletProps): JSX.Element | null {
  const { at, id = "" } = tablet.navigation.place.value;
  const View = FEATURES.map(({ views }) => views?.[at]).find((one) => one !== undefined);
  return View ? <View key={`${at} ${id}`} tablet={tablet} id={id} /> : null;
}

/** The open sheet. */
function OpenSheet({ tablet }: TabletProps): JSX.Element | null {
  const sheet = tablet.navigation.sheet.value;
  const Sheet = sheet && FEATURES.map(({ sheets }) => sheets?.[sheet.name]).find((one) => one !== undefined);
  return Sheet ? <Sheet key={`${sheet.name} ${sheet.id}`} tablet={tablet} id={sheet.id} /> : null;
}

/** The event listeners of the page. */
function useTablet(tablet: Tablet): void {
  const { navigation } = tablet;
  useEffect(() => guardTouches(document), []);
  useEffect(() => followHistory(navigation), [navigation]);
  useEffect(() => {
    navigation.onGo(() => scrollTo(0, 0));
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") navigation.back();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [navigation]);
}

/** The app: a header, the current view, a fixed bar with the stop button, the open sheet and notices. */
export function App({ tablet }: TabletProps): JSX.Element | null {
  useTablet(tablet);
  const { place, sheet } = tablet.navigation;
  const notices = <Parts tablet={tablet} of={({ notice }) => notice} />;
  if (place.value.at === "start")
    return (
      <>
        <Open tablet={tablet} />
        {notices}
      </>
    );
  const { at } = place.value;
  const isTall = FEATURES.some(({ tall }) => tall?.includes(at));
  const isPrinted = FEATURES.some(({ printed }) => printed?.includes(at));
  return (
    <>
      <div class={`under ${isTall ? "tall" : ""} ${isPrinted ? "printed" : ""}`} inert={sheet.value !== undefined}>
        <header>
          <BackButton tablet={tablet} />
          <Parts tablet={tablet} of={({ head }) => head} />
        </header>
        <Open tablet={tablet} />
        <Parts tablet={tablet} of={({ footNotice }) => footNotice} />
        <nav aria-label={tablet.words.value.app.home}>
          <Parts tablet={tablet} of={({ bar }) => bar} />
        </nav>
      </div>
      <OpenSheet tablet={tablet} />
      {notices}
    </>
  );
}
