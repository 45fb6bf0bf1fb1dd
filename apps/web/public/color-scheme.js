// Runs before the first paint, so that a chosen scheme does not flash in the other one. A file of its own
// because the content security policy allows no inline script. The key is the one Mantine writes.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value') ?? 'auto';
  } catch {
    // storage may be forbidden; the system's scheme is then right
  }
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
