import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { pathsOf } from "./paths.ts";

/** The paths of the book as tiles, those that are under way first; null where the book has none. */
export function PathTiles({ tablet }: TabletProps): JSX.Element | null {
  const [me, them] = [tablet.me.value, tablet.them.value];
  const words = tablet.words.value.app;
  const walks = pathsOf(tablet).walks.value;
  if (walks.length === 0) return null;
  const inOrder = [...walks.filter(({ isUnderWay }) => isUnderWay), ...walks.filter(({ isUnderWay }) => !isUnderWay)];
  return (
    <>
      <h2>{words.paths}</h2>
      <ul class="chapters paths">
        {inOrder.map(({ path, at, total, isUnderWay }) => (
          <li key={path.id}>
            <button
              type="button"
              class={isUnderWay ? "tile chapter under-way" : "tile chapter"}
              onClick={() => tablet.navigation.go({ at: "path", id: path.id })}
            >
              <span class="no">
                <Icon name="go" />
              </span>
              <span class="title">
                <span lang={me}>{withoutStress(path.title[me] ?? "")}</span>
                <small lang={them}>{withoutStress(path.title[them] ?? "")}</small>
                {isUnderWay ? (
                  <small>
                    {words.resume} · {Math.min(at + 1, total)}/{total}
                  </small>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
