import type { TableColumn } from '../../domain/table-row';
import type { Language } from '../../domain/language';
import type { Counted } from '../messages';

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

export async function tableTexts(language: Language): Promise<TableTexts> {
  switch (language) {
    case 'ru':
      return (await import('./ru')).texts;
    case 'kk':
      return (await import('./kk')).texts;
    case 'ja':
      return (await import('./ja')).texts;
    case 'en':
      return (await import('./en')).texts;
  }
}
