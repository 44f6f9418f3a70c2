import { afterEach, describe, expect, it, vi } from 'vitest';
import ActionRow from '$lib/features/share/ActionRow.svelte';
import { languages, type Language } from '$lib/domain/language';
import { citeTexts } from '$lib/features/share/texts';
import { shareTexts } from '$lib/i18n/services';
import type { CardView } from '$lib/i18n/card-view';
import { renderPart } from './render-part';

const card = {
  ...{ collection: 'sites', id: 'field', name: { text: 'The Field', lang: 'en' }, otherNames: [] },
  quotations: [[{ id: 'p6.1' }, { id: 'p6.2' }]],
  generalQuotations: []
} as unknown as CardView;

async function row(language: Language = 'en', view = '') {
  const texts = await shareTexts(language);
  const screen = await renderPart(
    ActionRow,
    {
      texts,
      label: texts.ofCard,
      actions: ['share', 'cite', 'embed', 'report'],
      subject: { title: 'The Field', card }
    },
    language,
    { view }
  );
  const open = async (action: keyof typeof texts.actions) => {
    await screen.getByRole('button', { name: texts.actions[action] }).click();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
  };
  return { screen, texts, open, value: () => document.querySelector('textarea')!.value };
}

/** What is handed to the reader as a file: its name, and what is in it at the end of a task after. */
async function saved(press: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await press();
  // Some browsers read a file only when the reader has said where it goes.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const [link] = pressed.mock.contexts as HTMLAnchorElement[];
  return { name: link!.download, text: await (await fetch(link!.href)).text() };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

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

  it('no longer says so once another text stands in the field', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen, texts, open, value } = await row();
    await open('cite');
    await screen.getByRole('button', { name: texts.copy.copy }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(texts.copy.copied);
    const before = value();
    await screen.getByRole('combobox').selectOptions('Chicago 17');
    await expect.poll(value).not.toBe(before);
    await expect.element(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('says that a link is too long for a code, and copies it all the same', async () => {
    const { screen, texts, open } = await row('en', `?unknown=${'9'.repeat(2400)}`);
    await open('share');
    await expect.element(screen.getByText(texts.share.tooLong)).toBeVisible();
    expect(screen.getByRole('img').elements()).toEqual([]);
    await screen.getByRole('checkbox').click();
    await expect.element(screen.getByRole('img', { name: texts.share.code })).toBeVisible();
  });

  it('saves a record for reference managers, and the code as a drawing', async () => {
    const { screen, texts, open, value } = await row();
    const cite = await citeTexts('en');
    await open('cite');
    for (const [style, ending] of [
      ['BibTeX', '.bib'],
      ['RIS', '.ris']
    ] as const) {
      await screen.getByRole('combobox').selectOptions(style);
      const save = screen.getByRole('button', { name: cite.save });
      const { name, text } = await saved(() => save.click());
      expect(name.endsWith(ending)).toBe(true);
      expect(text.replaceAll('\r\n', '\n')).toBe(value());
      vi.restoreAllMocks();
    }
    await screen.getByRole('button', { name: texts.close }).click();
    await open('share');
    await screen.getByRole('button', { name: texts.share.large }).click();
    const save = screen.getByRole('button', { name: texts.share.save });
    const { name, text } = await saved(() => save.click());
    expect(name).toBe('silk-road-atlas-qr.svg');
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(drawing.getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/);
    expect(drawing.querySelector('path')!.getAttribute('d')).toMatch(/^M/);
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

  it.each([
    [{ kind: 'mail', address: 'atlas@example.org' }, 'mail', 'mailto:atlas@example.org?subject='],
    [
      { kind: 'page', template: 'https://example.org/new?title={title}&body={body}' },
      'page',
      'https://example.org/new?title='
    ]
  ] as const)('sends the report to %o', async (target, words, start) => {
    vi.stubGlobal('__REPORT__', target);
    const { screen, texts, open } = await row('ru');
    await open('report');
    expect(screen.getByText(texts.report.nowhere).elements()).toEqual([]);
    const link = screen.getByRole('link', { name: texts.report[words] });
    await screen.getByRole('textbox').fill('Ошибка & ещё\nодна');
    const href = () => link.element().getAttribute('href')!;
    await expect.poll(href).toContain('%26');
    expect(href().startsWith(start)).toBe(true);
    const query = new URL(href()).searchParams;
    expect(query.get('body')!.replaceAll('\r\n', '\n')).toBe('Ошибка & ещё\nодна');
    const title = query.get('subject') ?? query.get('title');
    expect(title).toBe(texts.report.subject.replace('{name}', 'The Field'));
    // A form opens beside the atlas, a mail program without a page.
    expect(link.element().getAttribute('target')).toBe(words === 'page' ? '_blank' : null);
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
