import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { Answer } from '../protocol/answer-request.ts';
import type { Fault } from './fault.ts';

/** Trouble that strikes before any work. True when the request gets no other answer. */
export async function troubleBefore(fault: Fault, reply: FastifyReply): Promise<boolean> {
  if (fault.effect === 'slow') await pause(fault.milliseconds ?? 1000);
  if (fault.effect === 'slow' || fault.when === 'after' || fault.effect === 'half_body') return false;
  strike(fault, reply);
  return true;
}

/** Sends the answer, or loses it on the way when trouble after the work was ordered. */
export function sendAnswer(answer: Answer, fault: Fault | undefined, reply: FastifyReply): FastifyReply {
  if (answer.originalRequest) {
    reply.header('Idempotent-Replayed', 'true').header('Original-Request', answer.originalRequest);
  }
  if (fault?.effect === 'half_body') return cutOff(answer, reply);
  if (fault?.when === 'after' && fault.effect !== 'slow') return strike(fault, reply);
  return reply.status(answer.status).send(answer.body);
}

function strike(fault: Fault, reply: FastifyReply): FastifyReply {
  switch (fault.effect) {
    case 'timeout': // the client gives up; the connection stays open until it does
      return reply.hijack();
    case 'close':
      reply.hijack();
      reply.raw.destroy();
      return reply;
    case 'malformed':
      return reply.status(200).type('text/html').send('<html><body>Bad gateway</body></html>');
    default:
      return reply.status(fault.status ?? 500).send({ error: troubleError(fault) });
  }
}

function troubleError({ status = 500, code }: Fault) {
  const type = status >= 500 ? 'api_error' : 'invalid_request_error';
  return {
    type,
    code: code ?? (status === 429 ? 'rate_limit' : undefined),
    message: `Ordered trouble: ${status}`,
  };
}

function cutOff(answer: Answer, reply: FastifyReply): FastifyReply {
  const text = JSON.stringify(answer.body);
  reply.hijack();
  reply.raw.writeHead(answer.status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  });
  reply.raw.write(text.slice(0, text.length / 2), () => reply.raw.destroy());
  return reply;
}
