/**
 * Anything the store keeps. Names that begin with `_` are the server's own notes (the owner account, how the
 * card behaves) and never leave it. Objects are never changed in place: `put` a new one.
 */
export interface Stored {
  id: string;
  object: string;
  /** Unix seconds on the sandbox clock. */
  created: number;
  /** Position in the order of creation, given by the store. */
  _position?: number;
  [field: string]: unknown;
}

/** An object of API v1, owned by the platform or by a connected account. */
export interface Owned extends Stored {
  _account: string;
}
