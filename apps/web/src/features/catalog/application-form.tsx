import { Button } from '@mantine/core';
import { useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { StickyActions } from '../../ui/sticky-actions.tsx';
import { AboutFields } from './about-fields.tsx';
import { ApplicationFields } from './application-fields.tsx';
import styles from './application-form.module.css';
import { DeclinedNote } from './application-states.tsx';
import { BackgroundFields } from './background-fields.tsx';
import { gapsOf } from './coach-file-draft.ts';
import { ExperienceFields } from './experience-fields.tsx';
import { FileSection } from './file-section.tsx';
import { MissingList, placeOfFirst } from './missing-list.tsx';
import { OfferingList } from './offering-list.tsx';
import { SaveWords } from './save-words.tsx';
import { useAutosave } from './use-autosave.ts';
import { useCoachFile } from './use-coach-file.ts';

/** The application: one page, saved while it is written, with what is still missing beside it. */
export function ApplicationForm() {
  const editing = useCoachFile();
  const { user, file, saved, draft, change, thisYear } = editing;
  const autosave = useAutosave(draft, {
    saved,
    send: async (words) => {
      await editing.sendProfile(words);
      await editing.sendApplication(words);
    },
    onSaved: editing.forget,
  });
  const gaps = gapsOf(draft, file, thisYear);
  const fields = { draft, change };
  return (
    <div className={styles.page}>
      <div>
        <PageTitle size="medium" tab="Apply as a coach">
          {file.status === 'declined' ? 'Apply again' : 'Your application'}
        </PageTitle>
        {file.status === 'declined' && <DeclinedNote file={file} timeZone={user.timeZone} />}
        <FileSection id="about" title="You" why="All of this is on your public page.">
          <AboutFields {...fields} />
        </FileSection>
        <FileSection
          id="hired"
          title="Where you hired"
          why="Only places where you sat on the asking side. We look at the proof, then your page says so."
        >
          <ExperienceFields {...fields} thisYear={thisYear} />
        </FileSection>
        <FileSection id="background" title="What people find you by">
          <BackgroundFields {...fields} />
        </FileSection>
        <FileSection
          id="sell"
          title="What you sell"
          why="One session is enough to begin; you can change and add later."
        >
          <OfferingList userId={user.id} offerings={file.offerings} />
        </FileSection>
        <FileSection id="between-us" title="Between us" why="Only the people who read applications see this.">
          <ApplicationFields {...fields} />
        </FileSection>
      </div>
      <SendPanel gaps={gaps} autosave={autosave} />
    </div>
  );
}

type PanelProps = { gaps: ReturnType<typeof gapsOf>; autosave: ReturnType<typeof useAutosave> };

function SendPanel({ gaps, autosave }: PanelProps) {
  const utils = trpc.useUtils();
  const [isSending, setSending] = useState(false);
  const submit = trpc.catalog.submitApplication.useMutation({
    onSuccess: () => Promise.all([utils.catalog.myFile.invalidate(), utils.identity.me.invalidate()]),
  });
  const send = async () => {
    setSending(true);
    try {
      if (await autosave.flush()) await submit.mutateAsync().catch(() => {}); // shown by its own state
    } finally {
      setSending(false);
    }
  };
  return (
    <aside className={styles.panel} aria-label="Sending it">
      <div className={styles.needs}>
        <h2>{gaps.length === 0 ? 'All there' : 'Still missing'}</h2>
        <MissingList gaps={gaps} />
      </div>
      <ErrorMessage error={submit.error ?? (autosave.state === 'refused' ? autosave.error : null)} />
      <StickyActions note={<SaveWords state={autosave.state} />}>
        {gaps.length === 0 ? (
          <Button loading={isSending} onClick={send}>
            Send the application
          </Button>
        ) : (
          <Button variant="default" onClick={() => goTo(placeOfFirst(gaps))}>
            Go to what is missing ({gaps.length})
          </Button>
        )}
      </StickyActions>
    </aside>
  );
}

const goTo = (section: string | undefined) =>
  section && document.getElementById(section)?.scrollIntoView({ block: 'start' });
