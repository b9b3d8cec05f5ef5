import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { favouritesOf } from "../favourites/feature.ts";
import type { Tablet, TabletProps } from "../feature.ts";
import { Finding, searchOf } from "../find/feature.ts";
import { newOwnId, ownOf } from "../own/feature.ts";
import { PathTiles } from "../walk/feature.ts";
import { ChapterTiles } from "../phrase/chapter-tiles.tsx";
import { Tiles } from "../phrase/row.tsx";
import { SongTiles } from "../song/feature.ts";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { firstWords, isAllShown, recentOf, urgentWords } from "./lists.ts";

/** The phrases that were added on this device, and the button that adds one. */
function OwnPhrases({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.app;
  const ids = ownOf(tablet).phrases.value.map(({ id }) => id);
  const add = (
    <button type="button" onClick={() => tablet.navigation.open("own", newOwnId())}>
      <Icon name="more" /> {words.ownAdd}
    </button>
  );
  return (
    <>
      <h2>{words.own}</h2>
      {ids.length > 0 ? (
        <>
          <Tiles tablet={tablet} ids={ids} />
          {add}
        </>
      ) : (
        <Empty icon="edit" says={words.ownEmpty}>
          {add}
        </Empty>
      )}
    </>
  );
}

/** The chapters: on a narrow screen at first eight of them. */
function Chapters({ tablet }: TabletProps): JSX.Element {
  const all = isAllShown(tablet);
  const words = tablet.words.value.app;
  return (
    <div class={all.value ? "all-chapters" : "some-chapters"}>
      <h2>{words.chapters}</h2>
      <ChapterTiles tablet={tablet} />
      <button type="button" class="show-all" aria-expanded={all.value} onClick={() => (all.value = true)}>
        {words.allChapters} <Icon name="down" />
      </button>
    </div>
  );
}

/** What features open from home: study, lessons. */
const Doors = ({ tablet }: { tablet: Tablet }): JSX.Element => (
  <div class="doors">
    {tablet.doors.map((Door, i) => (
      <Door key={i} tablet={tablet} />
    ))}
  </div>
);

/** Where the other person has begun: to both, who speaks now, and the way back to the card that was left. */
const Turned = ({ tablet }: TabletProps): JSX.Element => (
  <div class="turned">
    <p class="upside-down" lang={tablet.them.value}>
      {tablet.wordsIn(tablet.them.value).app.turnToThem}
    </p>
    <p lang={tablet.me.value}>{tablet.words.value.app.yourTurn}</p>
    <button type="button" onClick={() => tablet.navigation.back()}>
      {tablet.words.value.app.resume} <Icon name="back" />
    </button>
  </div>
);

/** The home view: search, the urgent phrases, chapters, recent phrases, favourites, paths, first phrases, songs, added phrases. */
export function Home({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.app;
  return (
    <main class="home">
      <h1 class="quiet">
        {withoutStress(tablet.pack.book.title[tablet.ui.value] ?? tablet.pack.book.title[tablet.me.value] ?? "")}
      </h1>
      {tablet.navigation.place.value.swapped ? <Turned tablet={tablet} /> : null}
      <Finding tablet={tablet} />
      {searchOf(tablet).query.value.trim() === "" ? (
        <>
          {urgentWords(tablet).length > 0 ? (
            <button type="button" class="urgent-door" onClick={() => tablet.navigation.go({ at: "urgent" })}>
              {words.urgent} <Icon name="go" />
            </button>
          ) : null}
          <Chapters tablet={tablet} />
          {recentOf(tablet).value.length > 0 ? (
            <>
              <h2>{words.recent}</h2>
              <Tiles tablet={tablet} ids={recentOf(tablet).value} strip />
            </>
          ) : null}
          {favouritesOf(tablet).ids.value.length > 0 ? (
            <>
              <h2>{words.mine}</h2>
              <Tiles tablet={tablet} ids={favouritesOf(tablet).ids.value} />
            </>
          ) : null}
          <Doors tablet={tablet} />
          <PathTiles tablet={tablet} />
          <h2>{words.firstWords}</h2>
          <Tiles tablet={tablet} ids={firstWords(tablet)} />
          <SongTiles tablet={tablet} />
          <OwnPhrases tablet={tablet} />
        </>
      ) : null}
    </main>
  );
}
