import { refused } from './stripe-error.ts';

export interface UploadedPart {
  filename: string;
  contentType: string;
  bytes: Buffer;
}

/** Reads the upload form of `POST /v1/files`: text fields and one file. */
export function parseMultipart(body: Buffer, contentType: string): Record<string, unknown> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) throw refused('The multipart form names no boundary.');
  const fields: Record<string, unknown> = {};
  // latin1 keeps every byte as one character, so that offsets stay true for binary files.
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const split = part.indexOf('\r\n\r\n');
    const head = part.slice(0, split);
    const name = /name="([^"]*)"/.exec(head)?.[1];
    if (!name || split < 0) continue;
    const bytes = Buffer.from(part.slice(split + 4).replace(/\r\n$/, ''), 'latin1');
    const filename = /filename="([^"]*)"/.exec(head)?.[1];
    fields[name] =
      filename === undefined
        ? bytes.toString()
        : ({
            filename,
            contentType: /content-type: *([^\r\n]+)/i.exec(head)?.[1] ?? '',
            bytes,
          } satisfies UploadedPart);
  }
  return fields;
}
