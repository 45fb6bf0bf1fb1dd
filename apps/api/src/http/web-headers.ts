import type { FastifyRequest } from 'fastify';
import { CLIENT_ADDRESS_HEADER } from '../adapters/auth.ts';

/** A request's headers as the web platform knows them, with the caller's true address. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(CLIENT_ADDRESS_HEADER, request.ip);
  return headers;
}
