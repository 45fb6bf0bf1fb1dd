import { FileInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';
import { FaultList } from './fault-list.tsx';
import { faultsOf } from './faults-of.ts';
import styles from './rubric-desk.module.css';

const MOST_BYTES = 240_000;

/** The door for rubric files: checked whole, refused with the place of each fault, or made a draft. */
export function ImportRubric() {
  const navigate = useNavigate();
  const utils = trpc.useUtils();
  const [file, setFile] = useState<File | null>(null);
  const read = trpc.rubrics.importFile.useMutation({
    onSuccess: async ({ versionId }) => {
      await utils.rubrics.desk.invalidate();
      await navigate({ href: paths.deskRubric(versionId) });
    },
  });
  const isTooLarge = file !== null && file.size > MOST_BYTES;
  const open = async (chosen: File | null) => {
    setFile(chosen);
    read.reset();
    if (chosen && chosen.size <= MOST_BYTES) read.mutate({ text: await chosen.text() });
  };
  const faults = faultsOf(read.error);
  return (
    <section className={styles.import} aria-labelledby="import-rubric">
      <h2 id="import-rubric">Read in a file</h2>
      <FileInput
        label="A rubric as JSON"
        description="As it is kept from any version here. It becomes a draft; nothing is published."
        accept="application/json,.json"
        placeholder="Choose a file"
        clearable
        clearButtonProps={{ 'aria-label': 'Take the file away' }}
        value={file}
        onChange={open}
      />
      {isTooLarge && (
        <Refusal what="This file is far too long for a rubric.">
          A rubric has up to 200,000 characters.
        </Refusal>
      )}
      <ErrorMessage error={read.error} safe={faults.length > 0 && 'Nothing was kept.'} />
      <FaultList title="What is wrong, and where" faults={faults} />
    </section>
  );
}
