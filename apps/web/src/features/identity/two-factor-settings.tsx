import { useState } from 'react';
import { trpc } from '../../trpc.ts';
import styles from './account.module.css';
import { askAuth } from './auth-answer.ts';
import { authClient } from './auth-client.ts';
import { BackupCodes } from './backup-codes.tsx';
import { PasswordThenAct } from './password-then-act.tsx';
import { TwoFactorSetUp } from './two-factor-set-up.tsx';

type SetUp = { totpURI: string; backupCodes: string[] };

/** Off: password, then scan, then a code. On: new backup codes, or switch it off. */
export function TwoFactorSettings({ enabled }: { enabled: boolean }) {
  const utils = trpc.useUtils();
  const [setUp, setSetUp] = useState<SetUp | null>(null);
  const [backupCodes, setBackupCodes] = useState<readonly string[] | null>(null);
  const refresh = () => utils.identity.me.invalidate();

  const begin = async (password: string) => {
    const { data, refusal } = await askAuth(() => authClient.twoFactor.enable({ password }));
    if (data && 'totpURI' in data) setSetUp(data);
    return refusal;
  };
  const renewCodes = async (password: string) => {
    const { data, refusal } = await askAuth(() => authClient.twoFactor.generateBackupCodes({ password }));
    if (!refusal) setBackupCodes(data.backupCodes);
    return refusal;
  };
  const switchOff = async (password: string) => {
    const { refusal } = await askAuth(() => authClient.twoFactor.disable({ password }));
    if (!refusal) await refresh();
    return refusal;
  };

  if (backupCodes) return <BackupCodes codes={backupCodes} onKept={() => setBackupCodes(null)} />;
  if (setUp && !enabled) {
    const proven = async () => {
      setBackupCodes(setUp.backupCodes);
      setSetUp(null);
      await refresh();
    };
    return <TwoFactorSetUp uri={setUp.totpURI} onProven={proven} onGiveUp={() => setSetUp(null)} />;
  }
  if (!enabled) {
    return (
      <>
        <p>It is off.</p>
        <PasswordThenAct act="Set it up" onAct={begin} />
      </>
    );
  }
  return (
    <>
      <p className={styles.done}>It is on.</p>
      <PasswordThenAct act="Make new backup codes" onAct={renewCodes} />
      <PasswordThenAct act="Switch the second step off" onAct={switchOff} />
    </>
  );
}
