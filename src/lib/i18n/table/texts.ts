import type { TableColumn } from '../../domain/table-row';
import type { Counted } from '../messages';
import { partLoader } from '../part-loader';

/** Texts of the table of what is shown. */
export interface TableTexts {
  title: string;
  description: string;
  explain: string;
  change: string;
  shown: string;
  nothing: string;
  columns: Record<TableColumn, string>;
  address: string;
  copy: string;
  copied: Counted;
  copyFailed: string;
  download: string;
}

export const tableTexts = partLoader<TableTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
