import { filesOf, nothingChosen } from '../domain/offline/choice';
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
  return { at: 'end', whole: choice.whole, missing: rest, kept: sum(all) - rest };
}

/** Keeps everything; what is stored when an obstacle comes stays, so that a second try goes on from there. */
export async function keepWhole(told: (answer: Answer) => void): Promise<Answer> {
  const all = filesOf(await ownCatalogue(), { ...nothingChosen, whole: true });
  await keep(all, 'kept', (done, of) => told({ at: 'progress', done, of }));
  await remember((memory) => ({ ...memory, choice: { ...memory.choice, whole: true } }));
  return weigh();
}

/** Back to what the reader's own languages need; also takes away what a broken-off try left. */
export async function dropWhole(): Promise<Answer> {
  const { choice } = await remember((memory) => ({
    ...memory,
    choice: { ...memory.choice, whole: false }
  }));
  await tidy(choice);
  return weigh();
}

export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof NewerEdition) return 'newer';
  return (error as Error | null)?.name === 'QuotaExceededError' ? 'room' : 'network';
}
