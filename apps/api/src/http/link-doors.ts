import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Auth } from '../adapters/auth.ts';
import { webHeaders } from './web-headers.ts';

/**
 * What better-auth does on a GET, because its mails lead straight there. Ours lead to a page with a button, so
 * that a mail scanner that follows links neither signs anybody in nor uses the link up.
 */
export const LINK_DOORS = ['/verify-email', '/magic-link/verify'] as const;

const body = z.object({ token: z.string().min(1).max(2_000) });

export async function openLinkDoor(auth: Auth, door: URL, request: FastifyRequest): Promise<Response> {
  const asked = body.safeParse(request.body);
  if (!asked.success) return refusal('INVALID_TOKEN');
  door.searchParams.set('token', asked.data.token);
  const headers = webHeaders(request);
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) headers.delete(name);
  const response = await auth.handler(new Request(door, { headers }));
  const error = errorInRedirect(response);
  return error ? refusal(error) : response;
}

/** The library sends a browser on with its refusal in the address. */
function errorInRedirect(response: Response): string | undefined {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || !location) return undefined;
  return new URL(location, 'http://localhost').searchParams.get('error') ?? 'INVALID_TOKEN';
}

const refusal = (code: string) => Response.json({ code }, { status: 401 });
