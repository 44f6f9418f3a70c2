import { error } from '@sveltejs/kit';

/**
 * What pages are made of stands in files of its own: the index of all features, which every page has in common, and beside
 * each page of a feature or a text its `page.json`. HTML holds the words that are read, and not once more what they were
 * made of; a browser asks for the files, and keeps them.
 */
type Build = (path: string) => Promise<unknown>;
let build: Build | undefined;

/** Called once where pages are built, which needs no host to ask: see hooks.server.ts. */
export function readAtBuild(read: Build): void {
  build = read;
}

/** The file of the page at `path`, which ends with a slash. */
export const pageFile = (path: string): string => `${path}page.json`;

/** Reads a file by its path within the atlas's host; throws Kit's 404 where a link leads to no page, else a plain error. */
export async function readPageFile<Content>(path: string, ask: typeof fetch): Promise<Content> {
  if (import.meta.env.SSR && build) return ((await build(path)) ?? error(404)) as Content;
  const answer = await ask(path);
  if (!answer.ok) {
    // What a page that stands there already lacks is no reason to take it away: see hooks.client.ts, which hears of faults
    // alone. An unknown page is one that a link leads to.
    const isAnotherPage = path.endsWith('/page.json') && path !== pageFile(location.pathname);
    if (answer.status === 404 && isAnotherPage) error(404);
    throw new Error(`${path} answered ${answer.status}`);
  }
  return answer.json() as Promise<Content>;
}
