const names = { atlas: 'the atlas', bare: 'bare map', eager: 'bare map, eager' };
const colours = { atlas: '#8a3324', bare: '#5d6b73', eager: '#a9b3b8' };
const [left, bar, gap, width] = [300, 14, 18, 860];

/**
 * A bar for each page and measure; each measure has a scale of its own.
 * @param {{ what: string, pages: Record<string, { median: number }> }[]} rows
 * @returns {string} SVG
 */
export function chart(rows) {
  let y = 40;
  const parts = rows.map(({ what, pages }) => {
    const most = Math.max(1, ...Object.values(pages).map(({ median }) => median));
    const top = y;
    const measured = Object.entries(names).filter(([page]) => pages[page]);
    const bars = measured.map(([page, name]) => {
      const { median } = /** @type {{ median: number }} */ (pages[page]);
      const length = (median / most) * (width - left - 130);
      const colour = colours[/** @type {keyof typeof colours} */ (page)];
      const drawn = `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${bar - 2}" fill="${colour}"/><text x="${(left + length + 6).toFixed(1)}" y="${y + 10}">${median} · ${name}</text>`;
      y += bar;
      return drawn;
    });
    y += gap;
    return `<text x="${left - 10}" y="${top + (bar * measured.length) / 2 + 4}" text-anchor="end">${what}</text>${bars.join('')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" font-family="sans-serif" font-size="12" fill="#2b2b2b"><rect width="100%" height="100%" fill="#fbf8f1"/><text x="20" y="22" font-size="14">The atlas beside a bare map; medians, shorter is better</text>${parts.join('')}</svg>\n`;
}
