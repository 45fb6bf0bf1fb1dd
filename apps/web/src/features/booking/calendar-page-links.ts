type Entry = { startsAt: string; endsAt: string; title: string; details: string; url: string };

const compact = (at: string): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/** Google's page for a new event, filled in. */
export function googleCalendarLink({ startsAt, endsAt, title, details, url }: Entry): string {
  const dates = `${compact(startsAt)}/${compact(endsAt)}`;
  const asked = new URLSearchParams({ action: 'TEMPLATE', text: title, dates, details, location: url });
  return `https://calendar.google.com/calendar/render?${asked}`;
}

/** Outlook's, on the web. */
export function outlookCalendarLink({ startsAt, endsAt, title, details, url }: Entry): string {
  const asked = new URLSearchParams({
    rru: 'addevent',
    subject: title,
    startdt: new Date(startsAt).toISOString(),
    enddt: new Date(endsAt).toISOString(),
    body: details,
    location: url,
  });
  return `https://outlook.live.com/calendar/0/deeplink/compose?${asked}`;
}
