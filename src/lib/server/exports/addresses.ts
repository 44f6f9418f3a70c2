import type { Selection } from '../../domain/selection';

/** Absolute addresses that published files name. */
export interface Addresses {
  /** Of the page that explains the files. */
  home: string;
  /** Of the file itself. */
  file: string;
  /** Of a feature's page. */
  feature: (selection: Selection) => string;
}
