/// <reference lib="webworker" />
// Lets the atlas work without a network, one edition at a time: see lib/worker.
import { filesOf, pathIn } from './lib/domain/offline/choice';
import type { Answer, Request, Visit } from './lib/domain/offline/messages';
import { answerFile } from './lib/worker/answer-file';
import { answerPage } from './lib/worker/answer-page';
import { openClients, ownCatalogue } from './lib/worker/editions';
import { keep } from './lib/worker/keep';
import { noteAsked, untilLull } from './lib/worker/lull';
import { recall, remember } from './lib/worker/memory';
import { edition, top, worker } from './lib/worker/scope';
import { forgetOldEditions, tidy, tidyAfterStrangers } from './lib/worker/tidy';
import { keepAfterVisit } from './lib/worker/visit';
import { dropWhole, keepWhole, obstacleOf, weigh } from './lib/worker/whole';

/** A new edition is ready when it has all that the reader has chosen to keep. */
async function install() {
  const { choice } = await recall();
  await keep(filesOf(await ownCatalogue(), choice), 'kept');
}

/** Pages that are open stay of the edition that they came in, and are answered from it until they are gone. */
async function takeOver() {
  const open = await openClients();
  let wasInUse = false;
  const { choice } = await remember((memory) => {
    const { edition: before, strangers } = memory;
    wasInUse = before !== undefined;
    const isChange = before !== undefined && before !== edition;
    const left = isChange ? [...open].filter((id) => !(id in strangers)) : [];
    return {
      ...memory,
      edition,
      strangers: { ...strangers, ...Object.fromEntries(left.map((id) => [id, before!])) }
    };
  });
  await forgetOldEditions();
  await tidy(choice);
  // Pages that were there before the first worker may be of any edition: they stay the host's until they have said.
  if (wasInUse) await worker.clients.claim();
}

/** Done when this worker is in charge, and knows which pages are of the edition before. */
const inCharge = new Promise<void>((resolve) => {
  worker.addEventListener('activate', (event) => {
    const taken = takeOver();
    event.waitUntil(taken);
    resolve(taken);
  });
});

/** A page may ask a worker that a browser has just named, and has not yet let take over. */
async function visited(visit: Visit, client: string): Promise<Answer> {
  if (worker.registration.active?.state === 'activating') await inCharge;
  return keepAfterVisit(visit, client);
}

function answer(asked: Request, client: string, told: (answer: Answer) => void): Promise<Answer> {
  const tasks: Record<Request['ask'], () => Promise<Answer>> = {
    visit: () => visited(asked as Visit, client),
    weigh,
    'keep-whole': () => keepWhole(told),
    'drop-whole': dropWhole,
    rest: () => untilLull().then(weigh),
    'take-over': () => worker.skipWaiting().then(weigh)
  };
  return tasks[asked.ask]().catch((error) => ({ at: 'obstacle', obstacle: obstacleOf(error) }));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('message', (event) => {
  const port = event.ports[0];
  const told = (said: Answer) => port?.postMessage(said);
  const client = (event.source as Client | null)?.id ?? '';
  event.waitUntil(answer(event.data as Request, client, told).then(told));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  noteAsked();
  // A part of a file is the host's to give: an answer to it is never stored, nor cut from what is.
  if (request.method !== 'GET' || request.headers.has('range')) return;
  const path = pathIn(top(), request.url);
  if (path === undefined) return;
  if (request.mode !== 'navigate') return event.respondWith(answerFile(event, path));
  event.respondWith(answerPage(event, path));
  const { installing, waiting } = worker.registration;
  event.waitUntil(tidyAfterStrangers(Boolean(installing ?? waiting)));
});
