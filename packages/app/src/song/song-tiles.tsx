import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";

/** The songs of the book under their heading; nothing in a book without songs. */
export function SongTiles({ tablet }: TabletProps): JSX.Element | null {
  const { songs = [] } = tablet.pack;
  const { song } = tablet.words.value;
  const [me, them] = [tablet.me.value, tablet.them.value];
  if (songs.length === 0 || !song) return null;
  return (
    <>
      <h2>{song.songs}</h2>
      <ul class="tiles">
        {songs.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="tile" onClick={() => tablet.navigation.go({ at: "song", id })}>
              <span class="title">
                <span lang={me}>{withoutStress(title[me] ?? Object.values(title)[0] ?? id)}</span>{" "}
                <small lang={them}>{withoutStress(title[them] ?? "")}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
