import {
  afterVisit,
  filesOf,
  filesToSpare,
  nothingChosen,
  pathIn,
  type Answer,
  type ManifestEntry,
  type Obstacle,
  type PageOpened
} from '$lib/domain/offline';
import { missing, put, unpin, type CacheKind } from './cache';
import { fetchVerified, IntegrityError, ownManifest } from './manifest';
import { top, version, worker } from './scope';
import {
  isOtherRevision,
  noteOtherRevision,
  readState,
  retireIfGone,
  storedState,
  updateState
} from './state';

/** As many as a browser asks one host at once. */
const atOnce = 6;

const sum = (files: readonly { size: number }[]) => files.reduce((all, { size }) => all + size, 0);

/**
 * Stores those of `files` that are missing. `told` hears the bytes done and all that were missing. Rejects with the first
 * obstacle, and fetches nothing more; what is stored by then stays, and need not be fetched again.
 */
export async function download(
  files: readonly ManifestEntry[],
  kind: CacheKind,
  told: (done: number, of: number) => void = () => {}
): Promise<void> {
  const manifest = await ownManifest();
  const queue = await missing(files, kind);
  const all = sum(queue);
  let done = 0;
  const next = queue.values();
  told(done, all);
  const end = new AbortController();
  const work = async () => {
    for (const file of next) {
      await put(file, await fetchVerified(manifest, file, end.signal), kind);
      told((done += file.size), all);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    end.abort();
  }
}

/** Stores what the reader has chosen to keep, of this revision. */
export async function downloadChosen(): Promise<void> {
  const { choice } = await storedState();
  await download(filesOf(await ownManifest(), choice), 'pinned');
}

/**
 * After a page was opened: what it has used, which the browser still has at hand, and what the reader's language needs to
 * do all that it can. Breaks off where the network does; the next page goes on.
 */
export async function pageOpened(opened: PageOpened, client: string): Promise<Answer> {
  if (opened.version !== version) await noteOtherRevision(client);
  if (await isOtherRevision(client)) return { at: 'other-revision' };
  // Pages that were there before the first worker are taken in charge when one has said that it is of this revision.
  await worker.clients.claim();
  const manifest = await ownManifest();
  await updateState((state) => ({
    ...state,
    choice: afterVisit(state.choice, opened.language, opened.sparing)
  }));
  if (await retireIfGone()) return { at: 'obstacle', obstacle: 'network' };
  const used = opened.used.flatMap((address) => manifest.at(pathIn(top(), address) ?? '') ?? []);
  await download(used, 'runtime');
  await downloadChosen();
  return storageEstimate();
}

const everything = async () => filesOf(await ownManifest(), { ...nothingChosen, whole: true });

/** What the whole atlas would still cost, and what is kept, in bytes on the way. */
export async function storageEstimate(): Promise<Answer> {
  const { choice } = await readState();
  const all = await everything();
  const rest = sum(await missing(all, 'pinned'));
  const { whole, begun = false } = choice;
  return { at: 'end', whole, begun: begun && !whole, missing: rest, kept: sum(all) - rest };
}

/** What is under way: whoever asks meanwhile hears how far it is, and its end. */
let downloading: Promise<void> | undefined;
let progress: { done: number; of: number } | undefined;
const listening = new Set<(answer: Answer) => void>();

async function downloadEverything() {
  // Said first: what has come by the time of a new revision is not taken away with the old one.
  await updateState((state) => ({ ...state, choice: { ...state.choice, begun: true } }));
  await download(await everything(), 'pinned', (done, of) => {
    progress = { done, of };
    for (const told of listening) told({ at: 'progress', done, of });
  });
  await updateState((state) => ({ ...state, choice: { ...state.choice, whole: true } }));
}

/**
 * Keeps everything; what is stored when an obstacle comes stays, so that a second try goes on from there. Asked while
 * it is at work, it says at once how far it is.
 */
export async function downloadAll(told: (answer: Answer) => void): Promise<Answer> {
  listening.add(told);
  if (progress) told({ at: 'progress', ...progress });
  downloading ??= downloadEverything().finally(() => {
    downloading = progress = undefined;
    listening.clear();
  });
  await downloading;
  return storageEstimate();
}

/** Back to what the reader's own languages need; also takes away what a broken-off try left. */
export async function dropAll(): Promise<Answer> {
  const { choice } = await updateState((state) => ({
    ...state,
    choice: { ...state.choice, whole: false, begun: false }
  }));
  const wanted = new Set(filesToSpare(await ownManifest(), choice));
  await unpin((await everything()).filter((file) => !wanted.has(file)));
  return storageEstimate();
}

export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof IntegrityError) return 'newer';
  return (error as Error | null)?.name === 'QuotaExceededError' ? 'room' : 'network';
}
