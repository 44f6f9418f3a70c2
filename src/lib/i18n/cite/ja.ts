import type { CiteTexts } from './texts';

export const texts: CiteTexts = {
  title: '引用情報',
  explain: '言語、版、今日の日付を含む書誌情報です。そのままお使いいただけます。',
  what: '引用の対象',
  page: 'アトラスのこのページ',
  quotation: '寄稿の言葉、{ids}',
  style: '書式',
  citation: '書誌情報',
  save: 'ファイルに保存'
};
