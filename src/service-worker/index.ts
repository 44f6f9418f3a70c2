/// <reference lib="webworker" />
// Lets the atlas work without a network. A new revision's worker first caches all that the reader keeps, then waits; when
// the reader agrees it takes over, and all pages reload. No page ever holds two revisions.
import {
  filesToSpare,
  pathIn,
  type Answer,
  type PageOpened,
  type Request
} from '$lib/domain/offline';
import { cleanUp } from './cache';
import {
  downloadAll,
  downloadChosen,
  dropAll,
  obstacleOf,
  pageOpened,
  storageEstimate
} from './download';
import { forgetOtherManifests, ownManifest } from './manifest';
import { respondWithAsset, respondWithPage } from './respond';
import { top, worker } from './scope';
import { updateState } from './state';

/** Old files go when their revision does: by now this one has its own. */
async function activate() {
  const { choice } = await updateState(({ choice }) => ({ choice, otherRevision: [] }));
  await forgetOtherManifests();
  await cleanUp(filesToSpare(await ownManifest(), choice));
}

/** The reader agrees to the new revision. What was chosen since it came is cached first, so that nothing is lost by it. */
async function skipWaiting(): Promise<Answer> {
  await downloadChosen();
  const answer = await storageEstimate();
  await worker.skipWaiting();
  return answer;
}

function answer(asked: Request, client: string, told: (answer: Answer) => void): Promise<Answer> {
  const tasks: Record<Request['ask'], () => Promise<Answer>> = {
    'page-opened': () => pageOpened(asked as PageOpened, client),
    'storage-estimate': storageEstimate,
    'download-all': () => downloadAll(told),
    'drop-all': dropAll,
    'skip-waiting': skipWaiting
  };
  return tasks[asked.ask]().catch((error) => ({ at: 'obstacle', obstacle: obstacleOf(error) }));
}

worker.addEventListener('install', (event) => event.waitUntil(downloadChosen()));

worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('message', (event) => {
  const port = event.ports[0];
  const told = (said: Answer) => port?.postMessage(said);
  const client = (event.source as Client | null)?.id ?? '';
  event.waitUntil(answer(event.data as Request, client, told).then(told));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  // A part of a file is the host's to give: an answer to it is never stored, nor cut from what is.
  if (request.method !== 'GET' || request.headers.has('range')) return;
  const path = pathIn(top(), request.url);
  if (path === undefined) return;
  const respond = request.mode === 'navigate' ? respondWithPage : respondWithAsset;
  event.respondWith(respond(event, path));
});
