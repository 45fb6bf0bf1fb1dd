import { Textarea, TextInput } from '@mantine/core';
import { FieldError } from '../../ui/form-field.tsx';
import { TimeZoneSelect } from '../../ui/time-zone-select.tsx';
import type { CoachFileDraft } from './coach-file-draft.ts';
import styles from './file-fields.module.css';

export type FieldsProps = { draft: CoachFileDraft; change: (part: Partial<CoachFileDraft>) => void };

/** Who a coach is, in their own words. */
export function AboutFields({ draft, change }: FieldsProps) {
  return (
    <div className={styles.fields}>
      <TextInput
        label="Your name, as candidates see it"
        maxLength={80}
        autoComplete="name"
        value={draft.displayName}
        onChange={(event) => change({ displayName: event.currentTarget.value })}
        error={
          draft.displayName.trim() === '' && (
            <FieldError what="How should candidates call you?">
              Until you say, your page keeps the name it has.
            </FieldError>
          )
        }
      />
      <Textarea
        label="The sentence you stand for"
        description="It stands large on your page. Say what you saw from the other chair, not what you offer."
        maxLength={160}
        minRows={2}
        classNames={{ input: styles.voice }}
        value={draft.headline}
        onChange={(event) => change({ headline: event.currentTarget.value })}
      />
      <Textarea
        label="About you"
        description="Whom you hired, how you run the session, what you tell people that others do not. At least 120 letters."
        maxLength={4000}
        minRows={6}
        classNames={{ input: styles.voice }}
        value={draft.bio}
        onChange={(event) => change({ bio: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          label="City"
          maxLength={80}
          value={draft.city}
          onChange={(event) => change({ city: event.currentTarget.value })}
        />
        <TextInput
          label="Country"
          maxLength={80}
          autoComplete="country-name"
          value={draft.country}
          onChange={(event) => change({ country: event.currentTarget.value })}
        />
      </div>
      <TimeZoneSelect
        label="Time zone candidates see you in"
        value={draft.timeZone}
        onChange={(timeZone) => change({ timeZone })}
      />
    </div>
  );
}
