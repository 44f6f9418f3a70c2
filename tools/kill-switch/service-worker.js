// Ends the service worker of the atlas on every reader's device: see deploy/README.md, "When the worker must go".
// Browsers fetch it in place of the worker that they have; it takes over at once, takes away all that was kept, and
// unregisters itself. Pages that the old worker answered are loaded anew, from the host.
self.addEventListener('install', () => self.skipWaiting());

async function end() {
  for (const name of await caches.keys()) if (name.startsWith('atlas-')) await caches.delete(name);
  indexedDB.deleteDatabase('workbox-expiration');
  // Only pages of a worker before are controlled: one that registers this anew is not loaded again and again.
  const pages = await self.clients.matchAll({ type: 'window' });
  await self.registration.unregister();
  await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
}

self.addEventListener('activate', (event) => event.waitUntil(end()));
