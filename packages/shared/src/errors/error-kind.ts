/** What kind of refusal a code is; the API maps each kind to one transport code, in one table. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'precondition'
  | 'too_large'
  | 'too_many'
  | 'unavailable';

/** A noun's part of the catalogue: each code with its kind and the sentence a user may read. */
export type ErrorCatalogue = Record<string, { readonly kind: ErrorKind; readonly message: string }>;
