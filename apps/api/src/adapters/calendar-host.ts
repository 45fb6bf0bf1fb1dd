import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP } from 'node:net';
import type { FeedProblem } from '@app/shared/availability/calendar-feed';
import { ForbiddenAddress, isPublicAddress, lookupPublic } from './public-address.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const LONGEST_MS = 10_000;
const MOST_REDIRECTS = 3;

/** Why nothing was read; said to the coach in these words and no others. */
export class FeedUnreadable extends Error {
  override readonly name = 'FeedUnreadable';
  readonly problem: FeedProblem;

  constructor(problem: FeedProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

export type CalendarCopy = { text: string; etag: string | null; lastModified: string | null };
type Known = { etag: string | null; lastModified: string | null };
type Options = {
  fromAnywhere: boolean;
  /** One `host:port` that may be visited besides the public internet, so that a redirect away from it can be tried. */
  alsoFrom?: string;
  longestMs?: number;
};

/** The address as it is fetched, or undefined when we do not go there: https, port 443 (or http, 80, by setting). */
export function feedAddress(written: string, { fromAnywhere, alsoFrom }: Options): URL | undefined {
  const url = URL.parse(written.replace(/^webcals?:/i, 'https:'));
  if (!url || url.username || url.password) return undefined;
  if (fromAnywhere || url.host === alsoFrom) return /^https?:$/.test(url.protocol) ? url : undefined;
  if (url.protocol !== 'https:' || url.port !== '') return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) ? !isPublicAddress(host) : !host.includes('.')) return undefined;
  return url;
}

/**
 * Fetches a calendar, or answers null when it has not changed. Every hop of a redirect is judged anew and
 * connects to the address that was judged; size and time are bounded.
 *
 * @throws FeedUnreadable
 */
export async function fetchCalendar(
  url: string,
  known: Known,
  options: Options,
): Promise<CalendarCopy | null> {
  const signal = AbortSignal.timeout(options.longestMs ?? LONGEST_MS);
  let next = feedAddress(url, options);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (!next) throw new FeedUnreadable('forbidden_address');
    const response = await ask(next, known, { signal, ...options });
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && headers.location) {
      response.destroy();
      const location = URL.parse(headers.location, next);
      next = location ? feedAddress(location.href, options) : undefined;
      continue;
    }
    if (statusCode === 200) return readCopy(response, signal);
    response.destroy();
    if (statusCode === 304) return null;
    throw new FeedUnreadable([401, 403, 404, 410].includes(statusCode) ? 'refused' : 'unreachable');
  }
  throw new FeedUnreadable('unreachable');
}

function ask(
  url: URL,
  { etag, lastModified }: Known,
  { signal, fromAnywhere, alsoFrom }: Options & { signal: AbortSignal },
): Promise<IncomingMessage> {
  const headers = {
    accept: 'text/calendar, text/plain;q=0.5',
    'accept-encoding': 'identity', // what is packed could unpack to anything
    'user-agent': 'SecondRound-Calendar/1',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  return new Promise((resolve, reject) => {
    const lookup = fromAnywhere || url.host === alsoFrom ? {} : { lookup: lookupPublic };
    const request = get(url, { headers, signal, agent: false, ...lookup }, resolve);
    request.on('error', (error) => reject(toUnreadable(error)));
  });
}

async function readCopy(response: IncomingMessage, signal: AbortSignal): Promise<CalendarCopy> {
  const { headers } = response;
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity')
    throw destroyed(response, 'not_a_calendar');
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) throw destroyed(response, 'too_large');
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw destroyed(response, 'too_large');
      chunks.push(chunk);
    }
  } catch (error) {
    // When time is up in the middle of a body, the stream only says that it broke.
    throw signal.aborted ? new FeedUnreadable('too_slow', { cause: error }) : toUnreadable(error);
  }
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) throw new FeedUnreadable('not_a_calendar');
  return { text, etag: short(headers.etag, 500), lastModified: short(headers['last-modified'], 100) };
}

const short = (header: string | undefined, most: number) =>
  header !== undefined && header.length <= most ? header : null;

function destroyed(response: IncomingMessage, problem: FeedProblem): FeedUnreadable {
  response.destroy();
  return new FeedUnreadable(problem);
}

function toUnreadable(error: unknown): FeedUnreadable {
  if (error instanceof FeedUnreadable) return error;
  if (error instanceof ForbiddenAddress) return new FeedUnreadable('forbidden_address', { cause: error });
  const { name, code } = error as { name?: string; code?: string };
  const slow = name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR';
  return new FeedUnreadable(slow ? 'too_slow' : 'unreachable', { cause: error });
}
