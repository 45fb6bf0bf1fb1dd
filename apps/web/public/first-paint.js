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

// Starts the built app once what stands in the page has been painted: what is already here is readable a
// second earlier on a slow phone. A page nobody looks at is never painted, so there the app starts at once.
(() => {
  const { app } = document.currentScript.dataset;
  if (!app) return; // the development server starts the app by itself
  const start = () => {
    const later = document.getElementById('later-scripts');
    for (const file of JSON.parse(later?.textContent ?? '[]')) {
      const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `/${file}` });
      link.crossOrigin = '';
      document.head.append(link);
    }
    import(app);
  };
  addEventListener('DOMContentLoaded', () =>
    document.hidden ? start() : requestAnimationFrame(() => setTimeout(start)),
  );
})();
