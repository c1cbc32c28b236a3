/** Why a request is not carried out. Each has a page of its own. */
export type RefusalKind =
  | 'bad-request'
  | 'signed-out'
  | 'not-allowed'
  | 'not-found'
  | 'form-expired'
  | 'signed-off'
  | 'too-large'
  | 'wrong-type'
  | 'too-many'
  | 'wrong-host'
  | 'busy';

export const statusOf: { readonly [kind in RefusalKind]: number } = {
  'bad-request': 400,
  'signed-out': 401,
  'not-allowed': 403,
  'form-expired': 403,
  'not-found': 404,
  'signed-off': 409,
  'too-large': 413,
  'wrong-type': 415,
  'wrong-host': 421,
  'too-many': 429,
  busy: 503,
};

/** Thrown to end a request. Its message is its kind: it never holds what somebody sent. */
export class Refusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind) {
    super(kind);
    this.name = 'Refusal';
    this.kind = kind;
  }
}
