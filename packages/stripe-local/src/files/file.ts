import type { Owned } from '../store/stored.ts';

export interface StoredFile extends Owned {
  object: 'file';
  purpose: string;
  size: number;
  /** The file itself, base64. */
  _content: string;
}
