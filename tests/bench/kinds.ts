/** What a fetched file is, by its path. */
export function kindOf(path: string): string {
  if (path.startsWith('/base/') || path.endsWith('plate.svg')) return 'base map';
  if (/\.(js|mjs)$/.test(path)) return 'script';
  if (/\.css$/.test(path)) return 'styles';
  if (/\.woff2$/.test(path)) return 'fonts';
  if (/\.html$/.test(path)) return 'pages';
  if (/\.json$/.test(path)) return 'data';
  return 'other';
}
