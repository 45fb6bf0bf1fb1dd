import type { FastifyReply } from 'fastify';
import { html } from './html.ts';
import { page } from './layout.ts';

export const notHere = (reply: FastifyReply) =>
  reply
    .status(404)
    .type('text/html; charset=utf-8')
    .send(
      page({
        title: 'Not here',
        place: '',
        body: html`<div class="narrow stack"><h1>There is nothing at this address</h1>
<p>The local Stripe server may have been reset since the link was made.</p><p><a href="/">All objects</a></p></div>`,
      }),
    );
