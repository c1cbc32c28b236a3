/** A plan could not be run. `cause` is what the engine threw; `sql` is the text of the plan (never its parameters). */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly sql: string;

  constructor(message: string, sql: string, cause: unknown) {
    super(message, { cause });
    this.sql = sql;
  }
}
