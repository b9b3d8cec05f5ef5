/* The worker of an installed tablet: it keeps one edition whole, and a newer one beside it until it is whole too. */
/* Other books may be installed from the same server: each worker minds its own. */
const MINE = `parley ${self.registration.scope} `;
const CACHE = `${MINE}{edition}`;
const FILES = ["./", "manifest.webmanifest", "icon-192.png", "icon-512.png"];
/* Large videos of lessons. The app works without them, so nothing waits for them. */
const MEDIA = ["{media}"];

/* Copy what an older edition has kept: a file has its hash as its name. */
async function copyMedia() {
  const cache = await caches.open(CACHE);
  for (const file of MEDIA) {
    const older = await caches.match(file);
    if (older) await cache.put(file, older);
  }
}

/* Keep what is not kept yet, one after another, while the app is used. */
async function keepMedia() {
  const cache = await caches.open(CACHE);
  for (const file of MEDIA) if (!(await cache.match(file))) await cache.add(file).catch(() => undefined);
}

/* A part of a file, as players ask for it. */
async function partOf(response, range) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  if (from === undefined) return response;
  const whole = await response.blob();
  const end = to === "" ? whole.size - 1 : Math.min(Number(to), whole.size - 1);
  if (Number(from) > end)
    return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${whole.size}` } });
  return new Response(whole.slice(Number(from), end + 1), {
    status: 206,
    headers: {
      "Content-Type": response.headers.get("Content-Type") ?? "",
      "Content-Range": `bytes ${from}-${end}/${whole.size}`,
      "Content-Length": String(end + 1 - Number(from)),
    },
  });
}

self.addEventListener("install", (event) => {
  // All files or none: where one of them does not come, the old edition stays.
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })))),
  );
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    copyMedia()
      .catch(() => undefined)
      .then(() => caches.keys())
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith(MINE) && name !== CACHE).map((name) => caches.delete(name))),
      ),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.waitUntil(keepMedia().catch(() => undefined));
  const asked = request.mode === "navigate" ? "./" : request;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(asked, { ignoreSearch: true }))
      .then((kept) => {
        const range = request.headers.get("Range");
        if (!kept) return fetch(request);
        return range ? partOf(kept, range) : kept;
      }),
  );
});
