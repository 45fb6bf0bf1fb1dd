import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { StickyActions } from '../../ui/sticky-actions.tsx';
import { AboutFields } from './about-fields.tsx';
import { BackgroundFields } from './background-fields.tsx';
import { toProfileInput } from './coach-file-draft.ts';
import { CoachPreview } from './coach-preview.tsx';
import { ExperienceFields } from './experience-fields.tsx';
import { FileSection } from './file-section.tsx';
import { OfferingList } from './offering-list.tsx';
import styles from './profile-editor.module.css';
import { type CoachFileEditing, useCoachFile } from './use-coach-file.ts';

type View = 'write' | 'see';

/** A coach's page, written on one side and seen on the other. Public only when it is published. */
export function ProfileEditor() {
  const editing = useCoachFile();
  const { user, file, draft, change, thisYear } = editing;
  const [view, setView] = useState<View>('write');
  const fields = { draft, change };
  const seen = { ...file, ...toProfileInput(draft, file, thisYear) };
  return (
    <div className={styles.page} data-view={view}>
      <div className={styles.head}>
        <PageTitle size="medium">Your page</PageTitle>
        <p>{whereItStands(file)}</p>
        <SegmentedControl
          className={styles.views}
          fullWidth
          value={view}
          onChange={(next) => setView(next as View)}
          data={[
            { value: 'write', label: 'Write' },
            { value: 'see', label: 'As candidates see it' },
          ]}
        />
      </div>
      <div className={styles.write}>
        <FileSection id="about" title="You">
          <AboutFields {...fields} />
        </FileSection>
        <FileSection id="hired" title="Where you hired">
          <ExperienceFields {...fields} thisYear={thisYear} />
        </FileSection>
        <FileSection id="sell" title="What you sell" why="Added, changed and withdrawn at once.">
          <OfferingList userId={user.id} offerings={file.offerings} />
        </FileSection>
        <FileSection id="background" title="What people find you by">
          <BackgroundFields {...fields} />
        </FileSection>
      </div>
      <aside className={styles.see} aria-label="As candidates see it">
        <p className={styles.seen}>
          <span className="label">As candidates see it</span>
          {file.status === 'approved' && <Link to={paths.coach(file.slug)}>The page as it is now</Link>}
        </p>
        <div className={styles.sheet}>
          <CoachPreview coach={seen} offerings={file.offerings} timeZone={user.timeZone} />
        </div>
      </aside>
      <div className={styles.publish}>
        <Publish editing={editing} />
      </div>
    </div>
  );
}

function Publish({ editing }: { editing: CoachFileEditing }) {
  const { draft, file, saved, setDraft, forget, sendProfile, refresh, thisYear } = editing;
  const [published, setPublished] = useState(saved);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isChanged =
    draft !== published &&
    JSON.stringify(toProfileInput(draft, file, thisYear)) !==
      JSON.stringify(toProfileInput(published, file, thisYear));
  const publish = async () => {
    const sent = draft;
    setSending(true);
    setError(null);
    try {
      await sendProfile(sent);
      setPublished(sent);
      forget();
      await refresh();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setSending(false);
    }
  };
  const undo = () => {
    setDraft(published);
    forget();
  };
  return (
    <>
      <ErrorMessage error={error} safe="What you wrote is on this device." />
      <StickyActions
        note={isChanged ? 'Your changes are on this device and not yet public.' : 'All of it is published.'}
      >
        <Button disabled={!isChanged} loading={isSending} onClick={publish}>
          Publish the changes
        </Button>
        {isChanged && (
          <Button variant="default" onClick={undo}>
            Undo them
          </Button>
        )}
      </StickyActions>
    </>
  );
}

function whereItStands({ status, payoutsReady }: CoachFileEditing['file']): string {
  if (status === 'paused') return 'Paused: nobody finds it at the moment.';
  if (status !== 'approved') return 'Not public before your application is approved.';
  return payoutsReady
    ? 'Public, and in the directory.'
    : 'Public, and in the directory once you can be paid.';
}
