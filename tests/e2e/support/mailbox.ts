import { expect } from '@playwright/test';

export type Message = {
  id: string;
  subject: string;
  cause: string;
  text: string;
  attachments: { filename: string; contentType: string; content: string | null }[];
};

/** The newest message to this address that is about this, once it has arrived. */
export async function readMessage(mailUrl: string, to: string, subject: RegExp): Promise<Message> {
  let found: Message | undefined;
  await expect(async () => {
    const messages = await listMessages(mailUrl, to);
    found = messages.find((message) => subject.test(message.subject));
    expect(
      found,
      `nothing for ${to} about ${subject} among ${messages.map((one) => one.subject)}`,
    ).toBeDefined();
  }).toPass({ timeout: 60_000 });
  return found!; // toPass would have thrown
}

/** Newest first. */
export async function listMessages(mailUrl: string, to: string): Promise<Message[]> {
  const answer = await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(to)}`);
  return answer.json() as Promise<Message[]>;
}

/** The address in a message that leads to this page. */
export function linkIn({ text }: Message, path: RegExp): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((url) => path.test(url));
  if (!link) throw new Error(`No link to ${path} in: ${text}`);
  return link;
}
