import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TimeScale from '$lib/features/timeline/TimeScale.svelte';
import type { YearRange } from '$lib/domain/time/year-range';
import { languages } from '$lib/domain/language';
import { loadTimelineTexts, spokenYear } from '$lib/features/timeline/texts';

const labels = { year: 'Year shown', from: 'First year shown', to: 'Last year shown' };

async function scale(span: YearRange | undefined, two = false) {
  const onstep = vi.fn<(span: YearRange) => void>();
  const screen = await render(TimeScale, {
    span,
    two,
    heights: [1, 2, 3],
    labels,
    say: (year) => (year === undefined ? 'All periods' : `year ${year}`),
    before: (year) => `${year} BCE`,
    onstep,
    ondrag: onstep,
    ondrop: () => {}
  });
  const thumb = (name: string) => screen.getByRole('slider', { name, exact: true });
  return { thumb, onstep };
}

const year = (value: number) => ({ from: value, to: value });

describe('one thumb', () => {
  it('says its year and its bounds', async () => {
    const { thumb } = await scale(year(650));
    const slider = thumb(labels.year);
    await expect.element(slider).toHaveAttribute('aria-valuenow', '650');
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'year 650');
    await expect.element(slider).toHaveAttribute('aria-valuemin', '-200');
    await expect.element(slider).toHaveAttribute('aria-valuemax', '2026');
  });

  it('waits at the end while all times are shown', async () => {
    const { thumb, onstep } = await scale(undefined);
    await expect.element(thumb(labels.year)).toHaveAttribute('aria-valuetext', 'All periods');
    thumb(labels.year).element().focus();
    await userEvent.keyboard('{PageDown}');
    expect(onstep).toHaveBeenLastCalledWith(year(1926));
  });

  it.each([
    ['{ArrowRight}', 651],
    ['{ArrowDown}', 649],
    ['{Shift>}{ArrowRight}{/Shift}', 660],
    ['{Control>}{ArrowLeft}{/Control}', 640],
    ['{PageUp}', 750],
    ['{PageDown}', 550],
    ['{Home}', -200],
    ['{End}', 2026]
  ])('%s leads from 650 to %i', async (keys, expected) => {
    const { thumb, onstep } = await scale(year(650));
    thumb(labels.year).element().focus();
    await userEvent.keyboard(keys);
    expect(onstep).toHaveBeenCalledWith(year(expected));
  });
});

describe('two thumbs', () => {
  it('bound each other', async () => {
    const { thumb, onstep } = await scale({ from: 618, to: 907 }, true);
    await expect.element(thumb(labels.from)).toHaveAttribute('aria-valuemax', '907');
    await expect.element(thumb(labels.to)).toHaveAttribute('aria-valuemin', '618');
    thumb(labels.from).element().focus();
    await userEvent.keyboard('{End}');
    expect(onstep).toHaveBeenLastCalledWith(year(907));
    thumb(labels.to).element().focus();
    await userEvent.keyboard('{PageUp}');
    expect(onstep).toHaveBeenLastCalledWith({ from: 618, to: 1007 });
  });
});

it.each(languages)('%s: years are spoken with their phase', async (language) => {
  const texts = await loadTimelineTexts(language);
  expect(spokenYear(650, texts, language)).toContain(texts.names.tang);
  expect(spokenYear(650, texts, language)).toMatch(/650/);
});
