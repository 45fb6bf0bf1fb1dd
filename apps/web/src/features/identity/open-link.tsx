import { Button } from '@mantine/core';
import { Refusal } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import identity from './identity.module.css';
import type { MailedLink } from './use-mailed-link.ts';

type Props = { title: string; lead: string; action: string; link: MailedLink };

/** The one button between a mailed link and what it does: programs that follow links do not press it. */
export function OpenLink({ title, lead, action, link }: Props) {
  return (
    <>
      <PageTitle size="medium">{title}</PageTitle>
      <div className={identity.form}>
        <p className="quiet">{lead}</p>
        {link.refusal && <Refusal what={link.refusal.what}>{link.refusal.advice}</Refusal>}
        <Button onClick={link.open} loading={link.pending}>
          {action}
        </Button>
      </div>
    </>
  );
}
