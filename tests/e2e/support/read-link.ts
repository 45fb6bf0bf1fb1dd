import { expect } from '@playwright/test';

type Message = { id: string; subject: string; text?: string; html?: string };

/** The link that the newest e-mail to this address carries, once it has arrived. */
export async function readLink(mailUrl: string, to: string, path: RegExp): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const messages = await getJson<Message[]>(`${mailUrl}/api/messages?to=${encodeURIComponent(to)}`);
    const newest = messages[0];
    expect(newest, `no e-mail for ${to} yet`).toBeDefined();
    const { text = '' } = await getJson<Message>(`${mailUrl}/api/messages/${newest?.id}`);
    link = text.match(/https?:\/\/\S+/g)?.find((url) => path.test(url));
    expect(link, `no such link in: ${text}`).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return link!; // toPass would have thrown
}

async function getJson<T>(url: string): Promise<T> {
  return (await fetch(url)).json() as Promise<T>;
}
