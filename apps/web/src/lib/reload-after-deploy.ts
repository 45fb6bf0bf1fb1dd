const KEY = 'reloaded-at';
const ONCE_IN_SECONDS = 60;

/**
 * A page's code may be gone after we deployed; a reload fetches the index that knows the new files. At most
 * once a minute, so that a file that is truly missing does not reload the page for ever.
 */
export function reloadAfterDeploy(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - last < ONCE_IN_SECONDS * 1000) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}
