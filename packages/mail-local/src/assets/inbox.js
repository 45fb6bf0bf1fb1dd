// New messages appear by themselves while the page is looked at. Nothing is moved while somebody types.
const main = document.querySelector('main');

async function refresh() {
  if (document.hidden || document.activeElement?.id === 'search') return;
  const { id } = await (await fetch('/api/latest')).json();
  if (id === main.dataset.latest) return;
  const next = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  main.replaceChildren(...next.querySelector('main').childNodes);
  main.dataset.latest = id;
  document.title = next.title;
}

setInterval(() => refresh().catch(() => undefined), 3_000); // the server may be restarting; the next try finds it
