import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Refusal } from '../../ui/error-message.tsx';
import styles from './account.module.css';
import { askAuth } from './auth-answer.ts';
import { authClient } from './auth-client.ts';
import type { AuthRefusal } from './auth-refusals.ts';
import { signOut } from './sign-out.ts';

export function SignOutEverywhere() {
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);

  const everywhere = async () => {
    setPending(true);
    const { refusal: refused } = await askAuth(() => authClient.revokeSessions());
    if (!refused) return signOut();
    setPending(false);
    setAsking(false);
    setRefusal(refused);
  };

  return (
    <>
      {refusal && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
      <div className={styles.acts}>
        <Button variant="default" onClick={signOut}>
          Sign out here
        </Button>
        <Button variant="default" onClick={() => setAsking(true)}>
          Sign out everywhere
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Sign out on every device?"
        act="Sign out everywhere"
        keep="Stay signed in"
        onAct={everywhere}
        pending={pending}
      >
        This one too: you sign in again with your password. A session that runs now is cut off. Text that you
        have not sent is removed from this device.
      </ConfirmDialog>
    </>
  );
}
