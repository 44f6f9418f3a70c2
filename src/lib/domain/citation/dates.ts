const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December']
];

/** `November 23, 2026`, as APA and Chicago write dates. */
export function americanDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${months[month - 1]} ${day}, ${year}`;
}

/** `23.11.2026`, as GOST writes them. */
export function dottedDate(iso: string): string {
  return iso.split('-').reverse().join('.');
}

/** The calendar day of a clock where it stands, `2026-11-23`. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
