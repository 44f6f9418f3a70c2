import { resolve } from '$app/paths';
import type { Language } from '$lib/domain/language';

export function worksheetPath(language: Language): string {
  return resolve('/[lang=lang]/worksheet', { lang: language }) + '/';
}

export function worksheetKeyPath(language: Language): string {
  return resolve('/[lang=lang]/worksheet/key', { lang: language }) + '/';
}
