import type { OpEd } from './op-ed';
import { citationEnds } from './quotation';

/** Where words stand in the received text: from `start` up to, not including, `end`, counted in UTF-16 units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A part of a sentence as the received file holds it, and where it begins in the sentence as shown. */
interface Part {
  start: number;
  shown: number;
}

/**
 * Finds sentences, head lines and words in the received text. A sentence that a column break cuts is shown
 * with one space there; its span runs over the break to the letter, line breaks included.
 */
export class TextPositions {
  #texts = new Map<string, { text: string; parts: Part[] }>();

  /** Throws where a part does not follow the one before it in `received`. */
  constructor({ head, sentences }: Pick<OpEd, 'head' | 'sentences'>, received: string) {
    const lines = [
      ...head.map((text, i) => ({ id: `head.${i + 1}`, parts: [text] as readonly string[] })),
      ...sentences
    ];
    let after = 0;
    for (const { id, parts } of lines) {
      let shown = 0;
      const placed = parts.map((words) => {
        const start = received.indexOf(words, after);
        if (start < 0) throw new RangeError(`"${words}" of ${id} does not follow in the text`);
        after = start + words.length;
        const part = { start, shown };
        shown += words.length + 1;
        return part;
      });
      this.#texts.set(id, { text: parts.join(' '), parts: placed });
    }
  }

  /** The span of a citation such as `p8.1-p8.2`; throws `RangeError` on unknown sentences. */
  ofCitation(citation: string): TextSpan {
    const [from, to] = citationEnds(citation);
    const { text } = this.#text(to);
    return { start: this.#position(from, 0), end: this.#position(to, text.length - 1) + 1 };
  }

  /** The span of words that stand in a sentence or head line; throws `RangeError` where they do not. */
  ofWords(id: string, words: string): TextSpan {
    const at = this.#text(id).text.indexOf(words);
    if (at < 0) throw new RangeError(`"${words}" do not stand in ${id}`);
    return { start: this.#position(id, at), end: this.#position(id, at + words.length - 1) + 1 };
  }

  /** Where the letter that is the `index`th of a sentence as shown stands in the received text. */
  #position(id: string, index: number): number {
    const part = this.#text(id).parts.findLast(({ shown }) => shown <= index)!;
    return part.start + index - part.shown;
  }

  #text(id: string) {
    const found = this.#texts.get(id);
    if (!found) throw new RangeError(`no sentence ${id}`);
    return found;
  }
}
