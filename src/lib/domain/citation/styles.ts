import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import type { Cited } from './cited';
import { gost } from './gost';
import { ris } from './ris';
import { sist } from './sist';

/** The styles in which the atlas is cited; their names are proper names in every language. */
export const styles = [
  { id: 'gost', name: 'GOST R 7.0.100-2018', cite: gost },
  { id: 'sist', name: 'SIST 02', cite: sist },
  { id: 'apa', name: 'APA 7', cite: apa },
  { id: 'chicago', name: 'Chicago 17', cite: chicago },
  { id: 'bibtex', name: 'BibTeX', cite: bibtex },
  { id: 'ris', name: 'RIS', cite: ris }
] as const satisfies readonly { id: string; name: string; cite: (cited: Cited) => string }[];
export type StyleId = (typeof styles)[number]['id'];
