import { afterEach, describe, expect, it, vi } from 'vitest';
import ActionRow from '$lib/atlas/sharing/ActionRow.svelte';
import { languages, type Language } from '$lib/domain/language';
import { shareTexts } from '$lib/i18n/share/texts';
import type { ShownCard } from '$lib/i18n/shown-card';
import { renderPart } from './render-part';

const card = {
  ...{ collection: 'sites', id: 'field', name: { text: 'The Field', lang: 'en' }, otherNames: [] },
  quotations: [[{ id: 'p6.1' }, { id: 'p6.2' }]]
} as unknown as ShownCard;

async function row(language: Language = 'en') {
  const texts = await shareTexts(language);
  const screen = await renderPart(
    ActionRow,
    {
      texts,
      label: texts.ofCard,
      actions: ['share', 'cite', 'embed', 'report'],
      subject: { title: 'The Field', card }
    },
    language
  );
  const open = async (action: keyof typeof texts.actions) => {
    await screen.getByRole('button', { name: texts.actions[action] }).click();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
  };
  return { screen, texts, open, value: () => document.querySelector('textarea')!.value };
}

afterEach(() => vi.restoreAllMocks());

describe('the dialogs of a card', () => {
  it('copies the link and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen, texts, open } = await row();
    await open('share');
    await screen.getByRole('button', { name: texts.copy.copy }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(texts.copy.copied);
    expect(write).toHaveBeenCalledWith(location.origin + location.pathname);
    await expect.element(screen.getByRole('img', { name: texts.share.code })).toBeVisible();
  });

  it('selects the link where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const { screen, texts, open, value } = await row();
    await open('share');
    await screen.getByRole('button', { name: texts.copy.copy }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(texts.copy.refused);
    const field = document.activeElement as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(value());
  });

  it('offers the native share sheet only where there is one', async () => {
    const share = vi.fn().mockResolvedValue(undefined);
    const own = Object.getOwnPropertyDescriptor(navigator, 'share');
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { screen, texts, open, value } = await row();
    await open('share');
    await screen.getByRole('button', { name: texts.share.send }).click();
    expect(share).toHaveBeenCalledWith({ title: 'The Field', url: value() });
    if (own) Object.defineProperty(navigator, 'share', own);
    else delete (navigator as { share?: unknown }).share;
  });

  it.each(languages)('cites the card and its quotation in %s', async (language) => {
    const { screen, open, value } = await row(language);
    await open('cite');
    const choices = screen.getByRole('radio');
    expect(value()).toContain('The Field');
    await choices.nth(1).click();
    await expect.poll(value).toContain('p6.1–p6.2');
    await screen.getByRole('combobox').selectOptions('BibTeX');
    await expect.poll(value).toMatch(/^@article\{iwaya-2025-p6\.1-/);
  });

  it('frames the card, or the map', async () => {
    const { screen, texts, open, value } = await row('ja');
    await open('embed');
    expect(value()).toMatch(/^<iframe src="[^"]+\/ja\/embed\/field\/" title="[^"]*The Field/);
    await screen.getByRole('radio', { name: texts.embed.map }).click();
    await expect.poll(value).toMatch(/^<iframe src="[^"]+\/ja\/embed\/" title=/);
  });

  it('prepares a report with feature, language, version and address, to be added to', async () => {
    const { screen, texts, open, value } = await row('kk');
    await open('report');
    for (const part of ['sites/field', 'kk', '0.1.0', location.pathname]) {
      expect(value()).toContain(part);
    }
    // Nobody told this build where reports go.
    await expect.element(screen.getByText(texts.report.nowhere)).toBeVisible();
    await screen.getByRole('textbox').fill('Here it is wrong.');
    expect(value()).toBe('Here it is wrong.');
  });

  it('closes by Escape alone and gives the focus back', async () => {
    const below = vi.fn();
    const listen = (event: KeyboardEvent) => event.defaultPrevented || below();
    window.addEventListener('keydown', listen);
    const { screen, texts, open } = await row();
    await open('cite');
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    );
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe(texts.actions.cite);
    expect(below).not.toHaveBeenCalled();
    window.removeEventListener('keydown', listen);
  });
});
