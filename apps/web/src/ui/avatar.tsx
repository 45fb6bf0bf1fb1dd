import styles from './avatar.module.css';
import { initialsOf, tintOf } from './avatar-look.ts';

type Props = {
  /** The person's id: it decides the tint, so that one person looks the same everywhere. */
  id: string;
  name: string;
  imageUrl?: string | null;
  size?: 36 | 44 | 56 | 64 | 96;
};

/** Decoration beside a written name, so it is hidden from those who listen. */
export function Avatar({ id, name, imageUrl, size = 44 }: Props) {
  const dimensions = { width: size, height: size };
  if (imageUrl) {
    return <img className={styles.face} src={imageUrl} alt="" {...dimensions} loading="lazy" />;
  }
  return (
    <span
      className={styles.face}
      aria-hidden="true"
      style={{ ...dimensions, fontSize: size * 0.38, ['--hue' as string]: tintOf(id) }}
    >
      {initialsOf(name)}
    </span>
  );
}
