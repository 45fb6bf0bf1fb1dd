import type { Id } from '@app/shared/id/id';
import type { z } from 'zod';
import { type EmailContent, layOutEmail, type RenderedEmail } from './email-layout.ts';

/** What a session's calendar entry says; the sender adds who it is from and to. */
export type SessionInvitation = {
  method: 'REQUEST' | 'CANCEL';
  sequence: number;
  bookingId: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  summary: string;
  description: string;
  url: string;
};

type Definition<Name extends string, Props extends z.ZodType> = {
  name: Name;
  /** The payload of its row in `emails`: JSON in, instants and ids out. */
  props: Props;
  write(props: z.output<Props>): EmailContent;
  /** The calendar entry that goes with it, or one for each session it tells of. */
  invite?(props: z.output<Props>): SessionInvitation | SessionInvitation[];
  /** Receipts and the like that go with it. */
  attach?(props: z.output<Props>): Id<'document'>[];
  /** It carries a link that opens an account: the payload is wiped once the message is sent. */
  secret?: true;
};

export type EmailTemplate<Name extends string = string, Props extends z.ZodType = z.ZodType> = {
  name: Name;
  props: Props;
  secret: boolean;
  render(payload: z.input<Props>): RenderedEmail & {
    invitations: SessionInvitation[];
    attachments: Id<'document'>[];
  };
};

/** One kind of message as a pure function from its payload to subject, HTML, text and calendar entry. */
export function defineEmail<Name extends string, Props extends z.ZodType>(
  definition: Definition<Name, Props>,
): EmailTemplate<Name, Props> {
  const { name, props, write, invite, attach, secret = false } = definition;
  return {
    name,
    props,
    secret,
    render(payload) {
      const read = props.parse(payload);
      return {
        ...layOutEmail(write(read)),
        invitations: invite ? [invite(read)].flat() : [],
        attachments: attach?.(read) ?? [],
      };
    },
  };
}
