import type { Attachment } from 'svelte/attachments';
import { homeBounds } from '$lib/domain/geometry/camera';
import { layerNames } from '$lib/domain/layers';
import type { Reading } from './reading';
import type { Scene } from '$lib/domain/tours/tour';
import { keyOf, parseKey } from '$lib/domain/selection';
import type { AtlasContext } from '$lib/state/context';
import type { SheetHeight } from '$lib/state/map-view.svelte';

/** Beside the head of the op-ed the map shows everything. */
const opening: Scene = { features: [], layers: layerNames, bounds: homeBounds };

/** The op-ed beside the map: where one reads, what is touched there, and the way back to the sentence. */
export class Reader {
  #atlas: AtlasContext;
  #reading: () => Reading;
  #article: HTMLElement | undefined;
  /** Height of the sheet before it made room for the map. */
  #heightBefore: SheetHeight | undefined;

  /** Key of the feature that was touched here and not on the map. */
  #touchedInText: string | undefined;

  /** Place of the current paragraph in the text, from 0; -1 before the first. */
  current = $state(-1);

  constructor(atlas: AtlasContext, reading: () => Reading) {
    this.#atlas = atlas;
    this.#reading = reading;
  }

  readonly scene: Scene = $derived.by(
    () => this.#reading().paragraphs[this.current]?.scene ?? opening
  );

  /** The touched feature with its name and the sentence that it was touched in. */
  readonly touched = $derived.by(() => {
    const { address, index } = this.#atlas;
    const key = address.focusedFeature && keyOf(address.focusedFeature);
    const entry = key && index.find((candidate) => keyOf(candidate) === key);
    if (!key || !entry) return undefined;
    const sentences = this.#reading().sentencesOf[key] ?? [];
    const { sentence } = address;
    const from = sentence && sentences.includes(sentence) ? sentence : sentences[0]!;
    return { key, entry, sentence: from };
  });

  /** Sentences that speak of the feature under the pointer on the map. */
  readonly marked: readonly string[] = $derived.by(
    () => this.#reading().sentencesOf[this.#atlas.view.pointer.hovered ?? ''] ?? []
  );

  /** Watches where the reader is and what is pointed at in the text. */
  readonly watch: Attachment<HTMLElement> = (article) => {
    this.#article = article;
    let frame = 0;
    const look = () => (this.current = paragraphRead(article));
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    // What the address leads to stays where it landed while fonts come in, until the reader's own first move.
    let landing = true;
    const moved = () => (landing = false);
    const resized = new ResizeObserver(() => {
      if (landing) this.#land();
      soon();
    });
    look();
    resized.observe(article);
    const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
    for (const name of moves) document.addEventListener(name, moved, { passive: true });
    const point = ({ type, target }: Event) => {
      const leaves = type === 'pointerout' || type === 'focusout';
      this.#atlas.view.map?.hover(leaves ? undefined : mentionOf(target)?.dataset.feature);
    };
    const pointing = ['pointerover', 'pointerout', 'focusin', 'focusout'];
    // What scrolls is the column or the sheet round the text; scroll events do not rise from there.
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    article.addEventListener('click', this.#click);
    for (const name of pointing) article.addEventListener(name, point);
    return () => {
      for (const name of moves) document.removeEventListener(name, moved);
      cancelAnimationFrame(frame);
      resized.disconnect();
      document.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
      article.removeEventListener('click', this.#click);
      for (const name of pointing) article.removeEventListener(name, point);
    };
  };

  /**
   * A feature that was touched on the map, or came with the address: its sentence comes into view, one of
   * the current paragraph rather than another, and the address notes it.
   */
  showTouched(): void {
    if (!this.touched || this.touched.key === this.#touchedInText) return;
    const { key, entry, sentence } = this.touched;
    const { sheet, layout } = this.#atlas.view;
    if (!layout.wide && sheet.height === 'full') sheet.height = 'half';
    const here = this.#reading().paragraphs[this.current]?.sentences.map(({ id }) => id) ?? [];
    const ids = here.includes(sentence) ? [sentence] : (this.#reading().sentencesOf[key] ?? []);
    const shown = ids.find((id) => here.includes(id)) ?? sentence;
    this.#scrollTo(shown, here.includes(shown) ? 'nearest' : 'start');
    if (shown !== this.#atlas.address.sentence)
      void this.#atlas.address.focusFeature(entry, shown, true);
  }

  /** Sentences change their height with the mode: the current paragraph stays where it is read. */
  keepPlace(): void {
    const id = this.#reading().paragraphs[this.current]?.id;
    if (id) this.#element(id)?.scrollIntoView({ block: 'start' });
  }

  /** From the touched feature back to its sentence, which gets the focus. */
  async back(): Promise<void> {
    if (!this.touched) return;
    const { key, sentence } = this.touched;
    const { address, view } = this.#atlas;
    view.sheet.height = this.#heightBefore ?? view.sheet.height;
    this.#heightBefore = undefined;
    this.#touchedInText = undefined;
    await address.focusFeature(undefined, sentence);
    this.#scrollTo(sentence);
    const pair = this.#pair(sentence);
    const mention = [...(pair?.querySelectorAll<HTMLElement>(`[data-feature="${key}"]`) ?? [])];
    const seen = mention.find((link) => link.checkVisibility());
    (seen ?? pair?.querySelector<HTMLElement>('.ids'))?.focus({ preventScroll: true });
  }

  readonly #click = (event: MouseEvent): void => {
    const mention = mentionOf(event.target);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    const feature = parseKey(mention?.dataset.feature);
    if (!mention || !feature || elsewhere || event.button !== 0) return;
    event.preventDefault();
    const sentence = mention.closest('.pair')?.querySelector('[id]')?.id;
    this.#makeRoom(sentence);
    this.#atlas.view.clicked = undefined;
    this.#touchedInText = keyOf(feature);
    void this.#atlas.address.focusFeature(feature, sentence);
  };

  /** On a phone the sheet goes down to the middle, and the sentence stays in view. */
  #makeRoom(sentence: string | undefined): void {
    const { sheet, layout } = this.#atlas.view;
    if (layout.wide || sheet.height !== 'full') return;
    this.#heightBefore = sheet.height;
    if (sentence) this.#scrollTo(sentence);
    sheet.height = 'half';
  }

  #land(): void {
    const { sentence } = this.#atlas.address;
    if (sentence) this.#element(sentence)?.scrollIntoView({ block: 'start' });
  }

  #scrollTo(sentence: string, block: 'start' | 'nearest' = 'start'): void {
    this.#pair(sentence)?.scrollIntoView({ block });
  }

  #element(id: string): HTMLElement | null | undefined {
    return this.#article?.querySelector<HTMLElement>(`[id="${id}"]`);
  }

  #pair(sentence: string): HTMLElement | null | undefined {
    return this.#element(sentence)?.closest<HTMLElement>('.pair');
  }
}

function mentionOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a[data-feature]') : null;
}

/** What is seen of a text that scrolls, in CSS pixels. */
interface Scrollport {
  top: number;
  height: number;
  /** How far below its upper edge a paragraph lands that is jumped to: its `scroll-margin-top`. */
  landing: number;
  /** Whether the text can be scrolled down no further. */
  atEnd: boolean;
}

function paragraphRead(article: HTMLElement): number {
  const paragraphs = [...article.querySelectorAll('section[data-paragraph]')];
  const boxes = paragraphs.map((paragraph) => paragraph.getBoundingClientRect());
  const landing = paragraphs[0] ? parseFloat(getComputedStyle(paragraphs[0]).scrollMarginTop) : 0;
  return currentParagraph(boxes, { ...scrollportOf(article), landing });
}

function scrollportOf(article: HTMLElement): Omit<Scrollport, 'landing'> {
  let scroller: HTMLElement = article;
  while (scroller.parentElement && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
    scroller = scroller.parentElement;
  }
  const { scrollTop, scrollHeight, clientHeight: height } = scroller;
  const atEnd = scrollTop > 0 && scrollTop + height >= scrollHeight - 1;
  return { top: scroller.getBoundingClientRect().top, height, atEnd };
}

/** The reader reads a little below where jumps land, so that what is jumped to is what is read. */
const below = 40;

/**
 * The paragraph that is being read: the last that begins above the reading line, at the end of the text the
 * last that is seen at all. -1 before the first. Follows from the boxes alone, however they came there: from where they
 * begin on the screen, in CSS pixels from the window's upper edge.
 */
export function currentParagraph(
  boxes: readonly { top: number }[],
  { top, height, landing, atEnd }: Scrollport
): number {
  const line = top + (atEnd ? height : landing + below);
  return boxes.findLastIndex((box) => box.top <= line);
}
