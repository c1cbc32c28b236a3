/** PostgreSQL: a lost connection, too many, a server that stops or starts, a conflict that asks for another try. */
const ofPostgres = /^(08\w{3}|53300|57P0[123]|40001|40P01)$/;
/** The network, or the socket of a server that is not there. */
const ofSystem = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;
/** The driver, which gives no code to these. */
const ofDriver =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether a query failed because the database cannot be reached now: another try later may do. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return ofPostgres.test(code) || ofSystem.test(code) || code.startsWith('SQLITE_BUSY') || ofDriver.test(error.message);
}
