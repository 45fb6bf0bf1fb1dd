import { expect } from '@playwright/test';

type Message = {
  id: string;
  subject: string;
  cause: string;
  text: string;
  attachments: { filename: string; contentType: string; content: string | null }[];
};

/** The newest message to this address with this cause, such as `bkg_…:confirmed`, once it has arrived. */
export async function readMessage(
  mailUrl: string,
  to: string,
  cause: string,
  timeout = 60_000,
): Promise<Message> {
  let found: Message | undefined;
  await expect(async () => {
    const messages = await listMessages(mailUrl, to);
    found = messages.find((message) => message.cause.startsWith(cause));
    expect(found, `nothing for ${to} because of ${cause}`).toBeDefined();
  }).toPass({ timeout });
  return found!; // toPass would have thrown
}

/** Newest first. */
async function listMessages(mailUrl: string, to: string): Promise<Message[]> {
  const answer = await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(to)}`);
  return answer.json() as Promise<Message[]>;
}
