/** Sizes in CSS pixels that the atlas proposes for frames on other pages. */
export const frameSizes = {
  card: { width: 480, height: 640 },
  statement: { width: 480, height: 320 },
  map: { width: 800, height: 500 }
} as const;

/** HTML that frames a page of the atlas elsewhere: no script, a name for those who cannot see it, loaded late. */
export function frameSnippet({
  src,
  title,
  width,
  height
}: {
  src: string;
  title: string;
  width: number;
  height: number;
}): string {
  return `<iframe src="${escape(src)}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

function escape(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
