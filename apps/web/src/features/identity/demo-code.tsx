import { useEffect, useState } from 'react';
import { usePublicConfig } from '../../lib/public-config.ts';
import styles from './identity.module.css';
import { totpCode } from './totp.ts';

/** In the demo only: what the admin's authenticator app would show, since nobody who tries the demo has it. */
export function DemoCode() {
  const admin = usePublicConfig()?.demoAccounts?.find(({ totpSecret }) => totpSecret !== null);
  const code = useCodeNow(admin?.totpSecret);
  if (!admin || !code) return null;
  return (
    <p className={styles.below}>
      Demo: the code of {admin.email} is now <b className="num">{code}</b>
    </p>
  );
}

function useCodeNow(secret: string | null | undefined): string | null {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    if (!secret) return;
    // the machine's time, as for any app: the demo's clock does not move it
    const look = () => void totpCode(secret, Date.now()).then(setCode);
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [secret]);
  return code;
}
