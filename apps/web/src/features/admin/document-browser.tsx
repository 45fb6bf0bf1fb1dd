import { formatMoney } from '@app/shared/money/format-money';
import { Button } from '@mantine/core';
import { keepPreviousData, useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useNow } from '../../lib/clock.ts';
import { savePdf } from '../../lib/save-file.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterInputs, type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { amountCell, PlainTable } from '../../ui/plain-table.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import desk from './desk.module.css';
import { FindBox } from './find-box.tsx';
import { PagesBelow } from './pages-below.tsx';

type Found = RouterOutputs['finance']['documents']['documents'][number];

/** Every receipt and credit note that was issued, by number or booking. */
export function DocumentBrowser() {
  const search = useSearch({ from: '/admin/documents' });
  const navigate = useNavigate({ from: '/admin/documents' });
  const page = search.page ?? 1;
  const found = trpc.finance.documents.useQuery(
    { q: search.q ?? '', page },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageTitle>Receipts and credit notes</PageTitle>
      <div className={desk.search}>
        <FindBox
          label="Find a document"
          placeholder="A number such as SR-2026-000042, or the id of a booking or an order"
          value={search.q}
          onFind={(q) => navigate({ search: { q }, replace: true })}
        />
      </div>
      <ErrorMessage error={found.error} safe="What you asked for stays in the address." />
      {found.isPending && <SkeletonLines lines={10} />}
      {found.data && (
        <section className={desk.results} aria-label="Documents found" aria-busy={found.isFetching}>
          <p className={desk.count} role="status">
            {found.data.total} {found.data.total === 1 ? 'document' : 'documents'}, the latest first. Numbers
            have no gaps; what was issued stays as it is.
          </p>
          {found.data.total === 0 ? (
            <EmptyState title="Nothing fits.">
              A part of a number is enough; a booking is looked for whole.
            </EmptyState>
          ) : (
            <Documents documents={found.data.documents} />
          )}
          <PagesBelow
            total={found.data.total}
            perPage={found.data.perPage}
            page={page}
            onPage={(next) => navigate({ search: { ...search, page: next } })}
          />
        </section>
      )}
    </>
  );
}

function Documents({ documents }: { documents: readonly Found[] }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  return (
    <PlainTable columns={['Number', 'Issued', 'For', { label: 'Amount', isAmount: true }, 'File']}>
      {documents.map((document) => (
        <tr key={document.documentId}>
          <th scope="row">{document.number}</th>
          <td>{formatDay(document.issuedAt, timeZone, now)}</td>
          <td>
            {document.bookingId ? (
              <Link to={paths.deskBooking(document.bookingId)}>{document.candidateName}</Link>
            ) : (
              document.candidateName
            )}
            {document.orderId && <small>{document.words}</small>}
          </td>
          <td className={amountCell}>
            {document.kind === 'credit_note' && '−'}
            {formatMoney(document.total)}
          </td>
          <td>
            <SaveButton documentId={document.documentId} number={document.number} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

type ButtonProps = { documentId: RouterInputs['finance']['documentPdf']['documentId']; number: string };

function SaveButton({ documentId, number }: ButtonProps) {
  const utils = trpc.useUtils();
  const save = useMutation({
    mutationFn: async () => {
      const { fileName, base64 } = await utils.finance.documentPdf.fetch({ documentId });
      savePdf(fileName, base64);
    },
  });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`PDF of ${number}`}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        PDF
      </Button>
      <ErrorMessage error={save.error} />
    </>
  );
}
