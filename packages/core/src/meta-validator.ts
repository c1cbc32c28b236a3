/** One error of a validator that Ajv made ahead of time of a meta-schema; it has no messages. */
export interface MetaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Called as a function; leaves its errors on itself. */
export interface MetaValidator {
  (document: unknown): boolean;
  errors?: readonly MetaError[] | null;
}
