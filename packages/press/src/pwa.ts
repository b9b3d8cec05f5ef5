import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Asset, Edition } from "@parley/edition";
import { mediaEnding } from "@parley/media";
import { insideMedia, lessonMedia } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";

/**
 * The files of the web app for a server: the tablet file, a manifest (W3C Web Application Manifest), a service worker, and icons.
 * All paths are relative, so the app can be in any folder.
 */
export function pwaFiles(
  edition: Edition,
  index: string,
  assets: ReadonlyMap<string, Asset>,
): Map<string, Uint8Array | string> {
  const { title, sides, hash } = edition.book;
  const name = withoutStress(title[sides[0]] ?? Object.values(title)[0] ?? "Parley");
  const manifest = {
    name,
    short_name: name.slice(0, 12),
    lang: sides[0],
    start_url: "./",
    scope: "./",
    id: "./",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#14161a",
    icons: [192, 512].map((size) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png" })),
  };
  const version = createHash("sha256").update(hash).update(index).digest("hex").slice(0, 16);
  const part = (file: string): Buffer =>
    readFileSync(createRequire(import.meta.url).resolve(`@parley/app/installed/${file}`));
  const inside = insideMedia(edition, assets);
  const beside = lessonMedia(edition).flatMap((sha): (readonly [string, Uint8Array])[] => {
    const asset = assets.get(sha);
    return asset && !inside.includes(sha) ? [[`media/${sha}.${mediaEnding(asset.type)}`, asset.data]] : [];
  });
  return new Map<string, Uint8Array | string>([
    ...beside,
    ["index.html", index],
    ["manifest.webmanifest", `${JSON.stringify(manifest, null, 2)}\n`],
    [
      "sw.js",
      part("worker.js")
        .toString("utf8")
        .replace("{edition}", version)
        .replace('"{media}"', beside.map(([name]) => JSON.stringify(name)).join(", ")),
    ],
    ["icon-192.png", part("icon-192.png")],
    ["icon-512.png", part("icon-512.png")],
  ]);
}
