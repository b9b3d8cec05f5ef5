import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { DrillDoor } from "../drill/feature.ts";
import { favouritesOf } from "../favourites/feature.ts";
import type { TabletProps } from "../feature.ts";
import { Finding, searchOf } from "../find/feature.ts";
import { newOwnId, ownOf } from "../own/feature.ts";
import { PathTiles } from "../walk/feature.ts";
import { ChapterTiles } from "../phrase/chapter-tiles.tsx";
import { Tiles } from "../phrase/row.tsx";
import { SongTiles } from "../song/feature.ts";
import { StudyDoor } from "../study/feature.ts";
import { Icon } from "../ui/icon.tsx";
import { firstWords, recentOf, urgentWords } from "./lists.ts";

/** The home view: search, the urgent phrases, favourites, recent and first phrases, chapters, added phrases. */
export function Home({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.app;
  return (
    <main class="home">
      <h1 class="quiet">
        {withoutStress(tablet.pack.book.title[tablet.ui.value] ?? tablet.pack.book.title[tablet.me.value] ?? "")}
      </h1>
      <Finding tablet={tablet} />
      {searchOf(tablet).query.value.trim() === "" ? (
        <>
          {urgentWords(tablet).length > 0 ? (
            <button type="button" class="urgent-door" onClick={() => tablet.navigation.go({ at: "urgent" })}>
              {words.urgent} <Icon name="go" />
            </button>
          ) : null}
          <StudyDoor tablet={tablet} />
          <DrillDoor tablet={tablet} />
          {favouritesOf(tablet).ids.value.length > 0 ? (
            <>
              <h2>{words.mine}</h2>
              <Tiles tablet={tablet} ids={favouritesOf(tablet).ids.value} />
            </>
          ) : null}
          {recentOf(tablet).value.length > 0 ? (
            <>
              <h2>{words.recent}</h2>
              <Tiles tablet={tablet} ids={recentOf(tablet).value} />
            </>
          ) : null}
          <PathTiles tablet={tablet} />
          <h2>{words.firstWords}</h2>
          <Tiles tablet={tablet} ids={firstWords(tablet)} />
          <h2>{words.chapters}</h2>
          <ChapterTiles tablet={tablet} />
          <SongTiles tablet={tablet} />
          <h2>{words.own}</h2>
          <Tiles tablet={tablet} ids={ownOf(tablet).phrases.value.map(({ id }) => id)} />
          <button type="button" class="small" onClick={() => tablet.navigation.open("own", newOwnId())}>
            <Icon name="more" /> {words.ownAdd}
          </button>
        </>
      ) : null}
    </main>
  );
}
