import type { Rubric } from '@app/shared/rubrics/rubric';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import type { RouterOutputs } from '../../trpc.ts';

type Version = Pick<RouterOutputs['rubrics']['version'], 'id' | 'revision' | 'content'>;
type Save = (input: { versionId: Version['id']; revision: number; content: Rubric }) => Promise<unknown>;

/** What somebody changes about a version, kept on this device until it is saved. */
export function useRubricDraft({ id, revision, content }: Version, save: Save) {
  const { id: userId } = useSignedInUser();
  const [draft, setDraft, forget] = useLocalDraft<Rubric>(userId, `rubric:${id}:${revision}`, content);
  return {
    draft,
    setDraft,
    isChanged: draft !== content && JSON.stringify(draft) !== JSON.stringify(content),
    keep: async () => {
      await save({ versionId: id, revision, content: draft });
      forget();
    },
  };
}
