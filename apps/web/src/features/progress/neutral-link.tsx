import { EmptyState } from '../../ui/empty-state.tsx';
import { DoorAjar } from '../../ui/illustrations.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

/** The same for a link that is wrong, used, withdrawn or too old: whoever tries one learns nothing. */
export const NeutralLink = () => (
  <>
    <PageTitle size="medium">This link does not open anything</PageTitle>
    <EmptyState picture={<DoorAjar />} title="It may have been used, withdrawn, or it is too old.">
      If somebody sent it to you, they can make a new one. There is nothing else you have to do.
    </EmptyState>
  </>
);

/** Not for search engines, and nothing of the address for the pages it leads to. */
export const KeepPrivate = () => (
  <>
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
  </>
);
