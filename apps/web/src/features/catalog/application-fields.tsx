import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FieldError } from '../../ui/form-field.tsx';
import type { FieldsProps } from './about-fields.tsx';
import { isProofUrl } from './coach-file-draft.ts';
import styles from './file-fields.module.css';

/** What only the people who read applications see. */
export function ApplicationFields({ draft, change }: FieldsProps) {
  const [wasLeft, setWasLeft] = useState(true);
  const isWrong = wasLeft && !isProofUrl(draft.proofUrl);
  return (
    <div className={styles.fields}>
      <Textarea
        label="Why do you want to do this?"
        description="At least 60 letters."
        maxLength={2000}
        minRows={3}
        classNames={{ input: styles.voice }}
        value={draft.why}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      <Textarea
        label="The hardest thing you ever told somebody after an interview"
        description="And how they took it. May be left empty; it is what we read first."
        maxLength={2000}
        minRows={3}
        classNames={{ input: styles.voice }}
        value={draft.hardestTruth}
        onChange={(event) => change({ hardestTruth: event.currentTarget.value })}
      />
      <TextInput
        label="Where we can see that it is true"
        description="Your profile at a company, on LinkedIn, in a register. May be left empty; without it we cannot mark your experience as checked."
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={300}
        value={draft.proofUrl}
        onFocus={() => setWasLeft(false)}
        onBlur={() => setWasLeft(true)}
        onChange={(event) => change({ proofUrl: event.currentTarget.value })}
        error={
          isWrong && (
            <FieldError what="This is not an address that begins with https://">
              It stays here on your device, and is not sent until it is one.
            </FieldError>
          )
        }
      />
    </div>
  );
}
