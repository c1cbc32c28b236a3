import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../accounts/account.ts';
import { type Action, isAllowed } from '../accounts/role.ts';
import type { PortalParts } from '../portal-parts.ts';
import { type Instrument, instrumentKey } from '../responses/instruments.ts';
import { findResponse, type StoredResponse } from '../responses/stored-response.ts';
import { Refusal } from '../security/refusal.ts';

/** The account, if it may do this at all. The role comes from the database with every request, never from the browser. */
export function accountFor({ visitor }: FastifyRequest, action: Action): Account {
  if (visitor.account === null) throw new Refusal('signed-out');
  if (!isAllowed(visitor.account.role, action)) throw new Refusal('not-allowed');
  return visitor.account;
}

export interface Opened {
  readonly account: Account;
  readonly response: StoredResponse;
  readonly instrument: Instrument;
}

/** The response that an address names, if this account may do this with it. One of another authority is not there at all. */
export async function openFor(
  { database, instruments }: PortalParts,
  request: FastifyRequest,
  action: Action,
): Promise<Opened> {
  const account = accountFor(request, action);
  const { id, revision } = request.params as { readonly id?: string; readonly revision?: string }; // Names in the route.
  if (id === undefined || !/^r-[0-9a-f]{16}$/.test(id)) throw new Refusal('not-found');
  if (revision !== undefined && !/^[1-9]\d{0,5}$/.test(revision)) throw new Refusal('not-found');
  const response = await findResponse(database, account, id, revision === undefined ? undefined : Number(revision));
  if (response === null) throw new Refusal('not-found');
  const instrument = instruments.get(instrumentKey(response.instrument));
  if (instrument === undefined) throw new Error('A response to an instrument that this portal does not have');
  return { account, response, instrument };
}

export const sendPage = (reply: FastifyReply, page: string, status = 200) =>
  reply.code(status).type('text/html; charset=utf-8').send(page);
