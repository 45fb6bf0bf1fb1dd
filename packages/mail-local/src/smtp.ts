import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { MessageStore } from './message-store.ts';

const LARGEST_MESSAGE = 10 * 1024 * 1024;

/** Takes mail for anybody from anybody, with or without a password: it is a stand-in on the loopback. */
export function createSmtpServer(messages: MessageStore): SMTPServer {
  return new SMTPServer({
    name: 'mail-local',
    banner: 'keeps everything, delivers nothing',
    size: LARGEST_MESSAGE,
    disabledCommands: ['STARTTLS'], // there is no certificate that a client could trust
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 2_000,
    socketTimeout: 60_000,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onData(stream, { envelope }, done) {
      receive(stream)
        .then((raw) => {
          if (raw === null) return done(refusal(552, 'Message is larger than 10 MB'));
          const to = envelope.rcptTo.map(({ address }) => address);
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          return messages.add({ from, to }, raw).then(({ id }) => done(null, `kept as ${id}`));
        })
        .catch((error: Error) => done(refusal(451, `Could not keep the message: ${error.message}`)));
    },
  });
}

/** The whole message, or null when it was too large (it is still read to its end, as SMTP wants). */
async function receive(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  return stream.sizeExceeded ? null : Buffer.concat(chunks);
}

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });
