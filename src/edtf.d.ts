// The package ships no types; this is what the atlas uses of it.
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
