import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import MiniSearch from 'minisearch';
import SearchField from '$lib/atlas/SearchField.svelte';
import type { SearchEntry, SearchFile } from '$lib/domain/search/entry';
import { searchOptions, type SearchDocument } from '$lib/domain/search/options';
import { texts } from '$lib/i18n/search/en';
import { renderPart } from './render-part';

const names = ['Otrar', 'Osh', 'Oskemen'];
const entries: SearchEntry[] = names.map((text) => ({
  ...{ group: 'places', id: text.toLowerCase(), name: { text, lang: 'en' }, others: [] },
  ...{ kind: 'city', where: null, countries: ['KZ'], dates: null }
}));

/** An index of three places, as the build writes one. */
function file(): SearchFile {
  const index = new MiniSearch<SearchDocument>(searchOptions);
  index.addAll(
    names.map((own, id) => ({
      ...{
        id,
        own,
        name: '',
        alias: '',
        whole: own,
        wholeAlias: '',
        where: '',
        kind: '',
        text: ''
      },
      rank: 1
    }))
  );
  return { index: index.toJSON(), entries };
}

let answer: () => Promise<Response>;
beforeEach(() => {
  answer = async () => new Response(JSON.stringify(file()));
  vi.stubGlobal('fetch', () => answer());
});
afterEach(() => vi.unstubAllGlobals());

async function field() {
  const screen = await renderPart(SearchField, {});
  const box = screen.getByRole('combobox', { name: 'Search' });
  await box.click();
  return { screen, box };
}

describe('the search', () => {
  it('marks by arrow keys, around the ends, and closes by Escape', async () => {
    const { screen, box } = await field();
    await expect.element(screen.getByText(texts.hint)).toBeVisible();
    await userEvent.keyboard('os');
    await expect.element(screen.getByRole('option')).toHaveLength(2);
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    await expect.element(box).not.toHaveAttribute('aria-activedescendant');
    const options = screen.getByRole('option').elements();
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', undefined],
      ['ArrowUp', 1]
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      const id = at === undefined ? null : options[at]!.id;
      await expect.poll(() => box.element().getAttribute('aria-activedescendant')).toBe(id);
    }
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
    await expect.element(box).toHaveValue('os');
  });

  it('opens the first result by Enter', async () => {
    const { screen } = await field();
    await userEvent.keyboard('otrar');
    const option = screen.getByRole('option');
    await expect.element(option).toHaveAttribute('href', '/en/places/otrar/');
    const opened = vi.fn((event: Event) => event.preventDefault());
    option.element().addEventListener('click', opened);
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledOnce();
  });

  it('says how much was found once, when typing rests', async () => {
    const { screen } = await field();
    const status = screen.getByRole('status');
    const said: string[] = [];
    await expect.element(status).toBeInTheDocument();
    new MutationObserver(() => said.push(status.element().textContent ?? '')).observe(
      status.element(),
      { subtree: true, childList: true, characterData: true }
    );
    await userEvent.keyboard('oske');
    await expect.element(status).toHaveTextContent('1 result');
    expect(said).toEqual(['1 result']);
  });

  it('says that nothing was found, and offers names like it', async () => {
    const { screen } = await field();
    await userEvent.keyboard('xtr');
    await expect.element(screen.getByText('Nothing found for “xtr”.').first()).toBeVisible();
    const near = screen.getByRole('group', { name: texts.near });
    await expect.element(near.getByRole('option')).toHaveTextContent('Otrar');
  });

  it('says that the index did not come, and asks again', async () => {
    answer = () => Promise.reject(new TypeError('offline'));
    const { screen } = await field();
    await expect.element(screen.getByText('The search could not be loaded.')).toBeVisible();
    answer = async () => new Response(JSON.stringify(file()));
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByText(texts.hint)).toBeVisible();
  });
});
