// Before the first paint: the colours that the reader chose last time, so that nothing flashes.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'paper' || theme === 'night') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the system's preference then holds.
}
