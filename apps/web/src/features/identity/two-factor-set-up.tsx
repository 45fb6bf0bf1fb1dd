import { Button } from '@mantine/core';
import { toDataURL } from 'qrcode';
import { type FormEvent, useEffect, useState } from 'react';
import { FieldError } from '../../ui/form-field.tsx';
import styles from './account.module.css';
import { askAuth } from './auth-answer.ts';
import { authClient } from './auth-client.ts';
import type { AuthRefusal } from './auth-refusals.ts';
import { CodeInput } from './code-input.tsx';

type Props = { uri: string; onProven: () => Promise<void>; onGiveUp: () => void };

/** Scan, then prove it with one code; only then is the second step on. */
export function TwoFactorSetUp({ uri, onProven, onGiveUp }: Props) {
  const picture = useQrPicture(uri);
  const [code, setCode] = useState('');
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const secret = new URL(uri).searchParams.get('secret') ?? '';

  const prove = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const { refusal: refused } = await askAuth(() =>
      authClient.twoFactor.verifyTotp({ code: code.replaceAll(' ', '') }),
    );
    setPending(false);
    setRefusal(refused);
    if (!refused) await onProven();
  };

  return (
    <form className={styles.form} onSubmit={prove} onInput={() => setRefusal(null)}>
      <div className={styles.scan}>
        {picture && <img src={picture} alt="Square code for your authenticator app" />}
        <div>
          <p>Scan this with an authenticator app, or type the key into it:</p>
          <p className={styles.secret}>{secret.match(/.{1,4}/g)?.join(' ')}</p>
        </div>
      </div>
      <CodeInput
        label="The code it shows now"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={refusal && <FieldError what={refusal.what}>{refusal.advice}</FieldError>}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={pending}>
          Switch the second step on
        </Button>
        <Button variant="default" onClick={onGiveUp}>
          Leave it off
        </Button>
      </div>
    </form>
  );
}

/** Always ink on white: a camera needs the contrast in the dark scheme too. */
function useQrPicture(text: string): string | undefined {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let current = true;
    toDataURL(text, { margin: 2, scale: 6 }).then((dataUrl) => current && setPicture(dataUrl));
    return () => {
      current = false;
    };
  }, [text]);
  return picture;
}
