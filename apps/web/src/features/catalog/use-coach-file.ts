import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { trpc } from '../../trpc.ts';
import { type CoachFileDraft, toApplication, toDraft, toProfileInput } from './coach-file-draft.ts';

/** The caller's coach file as it is being written, kept on this device, and how to hand it over. */
export function useCoachFile() {
  const user = useSignedInUser();
  const [file] = trpc.catalog.myFile.useSuspenseQuery();
  const utils = trpc.useUtils();
  const [saved] = useState(() => toDraft(file));
  const [draft, setDraft, forget] = useLocalDraft<CoachFileDraft>(user.id, 'coach-file', saved);
  const thisYear = useNow(3_600).toZonedDateTimeISO(file.timeZone).year;
  const editProfile = trpc.catalog.editProfile.useMutation();
  const saveApplication = trpc.catalog.saveApplication.useMutation();

  const change = (part: Partial<CoachFileDraft>) => setDraft((before) => ({ ...before, ...part }));
  const sendProfile = (of: CoachFileDraft) => editProfile.mutateAsync(toProfileInput(of, file, thisYear));
  const sendApplication = (of: CoachFileDraft) =>
    saveApplication.mutateAsync({ application: toApplication(of, file) });
  const refresh = () => utils.catalog.myFile.invalidate();
  return {
    user,
    file,
    saved,
    draft,
    change,
    setDraft,
    forget,
    thisYear,
    sendProfile,
    sendApplication,
    refresh,
  };
}

export type CoachFileEditing = ReturnType<typeof useCoachFile>;
