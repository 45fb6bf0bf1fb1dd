import type { FastifyPluginCallback } from 'fastify';
import type { Sandbox } from '../sandbox.ts';

export function pagesPlugin(_sandbox: Sandbox): FastifyPluginCallback {
  return (_app, _options, done) => done();
}
