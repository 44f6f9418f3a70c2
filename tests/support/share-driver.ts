import { pasted } from './clipboard';
import type { Locator, Page } from '@playwright/test';
import { citeTexts } from '../../src/lib/features/share/texts';
import { shareTexts, type ShareTexts } from '../../src/lib/i18n/services';
import type { Language } from './atlas-driver';

type Action = keyof ShareTexts['actions'];

/** What a reader does with a card or a view: the dialogs of sharing, citing, embedding and reporting. */
export class Sharing {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  words = () => shareTexts(this.language);
  citeWords = () => citeTexts(this.language);

  /** The button at the foot of the card. */
  async onCard(action: Action): Promise<Locator> {
    return this.page
      .locator('#card')
      .getByRole('button', { name: (await this.words()).actions[action], exact: true });
  }

  /** The button below the list or the text. */
  async onView(action: Action): Promise<Locator> {
    const { ofView, actions } = await this.words();
    return this.page
      .getByRole('list', { name: ofView })
      .getByRole('button', { name: actions[action], exact: true });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The card as one page. */
  onePage(): Locator {
    return this.dialog().locator('svg.one-page');
  }

  field(): Locator {
    return this.dialog().getByRole('textbox');
  }

  async copy(): Promise<void> {
    await this.dialog()
      .getByRole('button', { name: (await this.words()).copy.copy, exact: true })
      .click();
  }

  said(): Locator {
    return this.dialog().getByRole('status');
  }

  code(): Locator {
    return this.dialog().getByRole('img');
  }

  /** What the browser holds to be pasted. */
  pasted(): Promise<string> {
    return pasted(this.page);
  }

  /** What is selected in the field. */
  selected(): Promise<string> {
    return this.field().evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd)
    );
  }

  /** A quotation on a card in a frame. */
  framedQuotation(sentence: string): Locator {
    return this.page.locator(`main blockquote[cite$="#${sentence}"]`);
  }

  /** Where the page says that its oEmbed answer is. */
  async oEmbedPath(): Promise<string> {
    const link = this.page.locator('link[type="application/json+oembed"]');
    return new URL((await link.getAttribute('href'))!).pathname;
  }
}
