import { filesOf, nothingChosen, type Choice } from '../domain/offline/choice';
import type { Answer, Obstacle } from '../domain/offline/messages';
import { ownCatalogue } from './editions';
import { NewerEdition } from './fetch-file';
import { keep, missing } from './keep';
import { recall, remember } from './memory';
import { tidy } from './tidy';

const sum = (files: readonly { size: number }[]) => files.reduce((all, { size }) => all + size, 0);

/** What the whole atlas would still cost, and what is kept, in bytes on the way. */
export async function weigh(): Promise<Answer> {
  const { choice } = await recall();
  const all = filesOf(await ownCatalogue(), { ...nothingChosen, whole: true });
  const rest = sum(await missing(all, 'kept'));
  const { whole, begun = false } = choice;
  return { at: 'end', whole, begun: begun && !whole, missing: rest, kept: sum(all) - rest };
}

const choose = (chosen: Partial<Choice>) =>
  remember((memory) => ({ ...memory, choice: { ...memory.choice, ...chosen } }));

/** What is under way: whoever asks meanwhile hears how far it is, and its end. */
let keeping: Promise<void> | undefined;
let progress: { done: number; of: number } | undefined;
const listening = new Set<(answer: Answer) => void>();

async function keepAll() {
  // Said first: what has come by the time of a new edition is not taken away with the old one.
  await choose({ begun: true });
  const all = filesOf(await ownCatalogue(), { ...nothingChosen, whole: true });
  await keep(all, 'kept', (done, of) => {
    progress = { done, of };
    for (const told of listening) told({ at: 'progress', done, of });
  });
  await choose({ whole: true });
}

/**
 * Keeps everything; what is stored when an obstacle comes stays, so that a second try goes on from there. Asked while
 * it is at work, it says at once how far it is.
 */
export async function keepWhole(told: (answer: Answer) => void): Promise<Answer> {
  listening.add(told);
  if (progress) told({ at: 'progress', ...progress });
  keeping ??= keepAll().finally(() => {
    keeping = progress = undefined;
    listening.clear();
  });
  await keeping;
  return weigh();
}

/** Back to what the reader's own languages need; also takes away what a broken-off try left. */
export async function dropWhole(): Promise<Answer> {
  const { choice } = await choose({ whole: false, begun: false });
  await tidy(choice);
  return weigh();
}

export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof NewerEdition) return 'newer';
  return (error as Error | null)?.name === 'QuotaExceededError' ? 'room' : 'network';
}
