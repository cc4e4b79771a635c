/** The first screen comes before what a later day may need. */
const LATER = 3_000;

/** Lets the page open without a line: its files stay on the device, and nothing else does. */
export function keepPage() {
  // Browsers offer it by TLS and on localhost only; while one works on the pages they change too often to keep.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  addEventListener('load', () => setTimeout(keep, LATER), { once: true });
}

function keep() {
  void navigator.serviceWorker.register('/sw.js').then(async () => {
    const worker = (await navigator.serviceWorker.ready).active;
    const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
    const files = [...new Set(loaded.filter((path) => path.startsWith('/assets/')))];
    const entry = document.querySelector<HTMLScriptElement>('script[type=module]')?.getAttribute('src') ?? '';
    worker?.postMessage({ entry, files: ['/', ...files] });
  }).catch(() => {
    // Without it the page needs a line to open; all else works.
  });
}
