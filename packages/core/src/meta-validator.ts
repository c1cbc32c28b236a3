/** One error of a validator that Ajv made ahead of time of a meta-schema; it has no messages. */
export interface MetaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set where a name of a property is at fault, not a value. */
  readonly propertyName?: string;
}

/** Called as a function; leaves its errors on itself. */
export interface MetaValidator {
  (document: unknown): boolean;
  errors?: readonly MetaError[] | null;
}
