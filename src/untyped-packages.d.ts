// Packages that ship no types: what the atlas uses of them.

declare module 'edtf' {
  /** A node of the parser's tree. Months count from 0; years are astronomical. */
  export interface ParsedNode {
    type: string;
    values: unknown[];
    approximate?: boolean | number;
    uncertain?: boolean | number;
    /** Bit mask of the digits written as X. */
    unspecified?: number;
    earlier?: boolean;
    later?: boolean;
  }
  /** Throws where the text is no EDTF. */
  export function parse(text: string): ParsedNode;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype' }
  ): Promise<Uint8Array>;
}

// Used by tests.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
