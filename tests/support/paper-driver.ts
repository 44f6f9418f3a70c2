import type { Locator, Page } from '@playwright/test';
import type { Box } from '../../src/lib/cartography/svg/sheet-geometry';

/** The pages that are made for paper, as a reader meets them. */
export class PaperPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the sheet of a view and waits until it is drawn. */
  async openSheet(language: string, rest = ''): Promise<void> {
    await this.page.goto(`/${language}/print/${rest}`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.page.locator('[data-sheet][data-drawn="true"]').waitFor();
  }

  sheet(): Locator {
    return this.page.locator('[data-sheet]');
  }

  legend(name: string): Locator {
    return this.sheet().getByRole('group', { name, exact: true });
  }

  qrCode(name: string): Locator {
    return this.sheet().getByRole('img', { name, exact: true });
  }

  /** The link to the view that stands on the sheet. */
  async address(): Promise<string | null> {
    return this.sheet().locator('a').getAttribute('href');
  }

  /** Texts of the sheet, in the order of the drawing. */
  async texts(): Promise<string[]> {
    return this.sheet().locator('text:not([aria-hidden])').allTextContents();
  }

  /** Scale bar and north sign. */
  scale(): Locator {
    return this.sheet().locator('g[font-size="2.2"]');
  }

  /** Texts of the sheet that reach beyond its edges. */
  async outside(): Promise<string[]> {
    return this.sheet()
      .locator('> svg')
      .evaluate((sheet) => {
        const edge = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll('text')].flatMap((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const inside =
            left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom;
          return inside ? [] : [text.textContent];
        });
      });
  }

  /** How much of each part of a picture is dark, 0 to 1; boxes in its pixels. */
  async ink(png: Buffer, boxes: Record<string, Box>): Promise<Record<string, number>> {
    return this.page.evaluate(
      async ([data, parts]) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const shares = Object.entries(parts).map(([name, { x, y, width, height }]) => {
          const pixels = context.getImageData(x, y, width, height).data;
          let dark = 0;
          for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 1]! < 110) dark += 1;
          return [name, dark / (pixels.length / 4)];
        });
        return Object.fromEntries(shares) as Record<string, number>;
      },
      [png.toString('base64'), boxes] as const
    );
  }

  choice(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Numbered leaves of the worksheet. */
  leaves(): Locator {
    return this.page.locator('section.leaf');
  }

  /** The sheet's first page on the screen, and its lines for name, class and date. */
  leaf(): Locator {
    return this.page.locator('.leaf').first();
  }

  fields(): Locator {
    return this.leaf().locator('.fields .field');
  }

  outlineMap(): Locator {
    return this.page.locator('img[src$="worksheet.svg"]');
  }

  /** The second sheet: its map, and what it asks. */
  thingsMap(): Locator {
    return this.page.locator('img[src$="worksheet-things.svg"]');
  }

  thingQuestions(): Locator {
    return this.page.locator('ol.things > li');
  }

  questions(): Locator {
    return this.page.locator('ol.questions > li');
  }

  quotations(): Locator {
    return this.page.locator('blockquote');
  }

  /** Words of a quotation without its marks. */
  async words(quotation: Locator): Promise<string> {
    return quotation.evaluate((node) => {
      const copy = node.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('[data-correction]')) mark.remove();
      return copy.textContent.trim();
    });
  }

  /** Prints the page as Chromium does: how many sheets, and the size of each in points (1/72 inch). */
  async print(
    options: Parameters<Page['pdf']>[0] = { preferCSSPageSize: true }
  ): Promise<{ width: number; height: number }[]> {
    const pdf = (await this.page.pdf({ printBackground: true, ...options })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)[^]*?endobj/g) ?? [];
    return pages.map((page) => {
      const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(page)!;
      return { width: Math.round(Number(box[1])), height: Math.round(Number(box[2])) };
    });
  }
}
