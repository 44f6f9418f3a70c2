import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import SearchField from '$lib/features/search/SearchField.svelte';
import type { SearchFile } from '$lib/features/search/matching/entry';
import { search as texts } from '$lib/i18n/en/find';
import { renderPart } from './render-part';

const names = ['Otrar', 'Osh', 'Oskemen'];
const inAll = (text: string) => ({ ru: text, kk: text, ja: text, en: text });

/** The texts of three places, as the build writes them. */
function file(): SearchFile {
  return {
    language: 'en',
    records: names.map((text) => ({
      ...{ group: 'places', id: text.toLowerCase(), kind: 'city', countries: ['KZ'] },
      ...{ where: null, place: null, dates: null, rank: 1, names: inAll(text), aliases: [] },
      ...{ readings: [], aliasReadings: [], mentions: [], facts: ['Its bazaars were burnt.'] }
    })),
    sentences: [],
    words: { kinds: { city: inAll('City') }, grounds: {}, countries: { KZ: inAll('Kazakhstan') } }
  };
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
  // The first: an index that came is kept for all fields of a page.
  it('says that the index did not come, and asks again', async () => {
    answer = () => Promise.reject(new TypeError('offline'));
    const { screen } = await field();
    await expect.element(screen.getByText('The search could not be loaded.')).toBeVisible();
    answer = async () => new Response(JSON.stringify(file()));
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByText(texts.hint)).toBeVisible();
  });

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

  it('says that nothing matches, and offers names like it', async () => {
    const { screen } = await field();
    await userEvent.keyboard('xtrar');
    await expect.element(screen.getByText('No exact match for “xtrar”.').first()).toBeVisible();
    const near = screen.getByRole('group', { name: texts.near });
    await expect.element(near.getByRole('option')).toHaveTextContent('Otrar');
  });

  it('says that nothing was found where nothing is like it', async () => {
    const { screen } = await field();
    await userEvent.keyboard('*');
    await expect.element(screen.getByText('Nothing found for “*”.').first()).toBeVisible();
    expect(screen.getByRole('option').elements()).toEqual([]);
  });

  it('finds what was typed with another layout of the keyboard, and says so', async () => {
    const { screen } = await field();
    await userEvent.keyboard('Щекфк');
    await expect.element(screen.getByRole('option')).toHaveTextContent('Otrar');
    await expect.element(screen.getByText('Shown for “Otrar”', { exact: false })).toBeVisible();
  });

  it('shows which of its facts was found', async () => {
    const { screen } = await field();
    await userEvent.keyboard('bazaar');
    await expect.element(screen.getByRole('option').first()).toHaveTextContent('burnt');
  });

  // How browsers order the key that ends a composition and its end.
  it.each([
    ['Chromium and Firefox: the key before the end', true, ['key', 'end']],
    ['WebKit: the key after the end, known by its code only', false, ['end', 'key']]
  ])('leaves the keys of an input method to it. %s', async (_, isComposing, order) => {
    const { screen, box } = await field();
    await userEvent.keyboard('os');
    await expect.element(screen.getByRole('option')).toHaveLength(2);
    const input = box.element();
    const below = vi.fn();
    document.addEventListener('keydown', below);
    for (const name of ['Enter', 'ArrowDown', 'ArrowUp', 'Escape']) {
      const opened = vi.fn((event: Event) => event.preventDefault());
      screen.getByRole('listbox').element().addEventListener('click', opened, { once: true });
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      const init = { key: name, keyCode: 229, isComposing, bubbles: true, cancelable: true };
      const key = new KeyboardEvent('keydown', init);
      for (const step of order) {
        if (step === 'key') input.dispatchEvent(key);
        else input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      }
      expect(key.defaultPrevented, name).toBe(false);
      expect(opened, name).not.toHaveBeenCalled();
      await expect.element(box).not.toHaveAttribute('aria-activedescendant');
      await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    }
    document.removeEventListener('keydown', below);
    // Nor do they close a card that lies below.
    expect(below).not.toHaveBeenCalled();
  });
});
