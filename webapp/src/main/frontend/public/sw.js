// Keeps the page itself on the device, so that it opens without a line: the files that everybody may have, and never an
// answer with data. Which files belong together the page says when it has loaded; those of an older page go.
const OF_PAGE = 'samanvay:';

const keptNow = async () => caches.open((await caches.keys()).find((name) => name.startsWith(OF_PAGE)) ?? OF_PAGE);

async function keep({ entry, files }) {
  const name = OF_PAGE + entry;
  const cache = await caches.open(name);
  await Promise.all(files.map(async (file) => (await cache.match(file)) ?? cache.add(file)));
  await Promise.all((await caches.keys()).filter((other) => other !== name).map((other) => caches.delete(other)));
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (noLine) {
    const kept = await caches.match('/');
    if (kept) return kept;
    throw noLine;
  }
}

async function file(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await (await keptNow()).put(request, fresh.clone());
  return fresh;
}

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => event.waitUntil(keep(event.data)));
addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== location.origin || event.request.method !== 'GET') return;
  if (event.request.mode === 'navigate' && pathname === '/') event.respondWith(page(event.request));
  else if (pathname.startsWith('/assets/')) event.respondWith(file(event.request));
});
