import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** Work factors of scrypt: memory is 128 × cost × block bytes. */
export interface PasswordWork {
  readonly cost: number;
  readonly block: number;
  readonly rounds: number;
}

/** 32 MiB and three rounds: one of the equivalent settings that the OWASP cheat sheet on password storage lists. */
export const passwordWork: PasswordWork = { cost: 2 ** 15, block: 8, rounds: 3 };

const keyBytes = 32;

const derive = (password: string, salt: Buffer, { cost, block, rounds }: PasswordWork): Promise<Buffer> => {
  const options: ScryptOptions = { N: cost, r: block, p: rounds, maxmem: 256 * cost * block };
  return new Promise((resolve, reject) =>
    // The same password typed on another keyboard may come in another normal form.
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key))),
  );
};

/** `scrypt$cost$block$rounds$salt$key`, the last two in base64url: a later, heavier setting leaves older ones readable. */
export async function hashPassword(password: string, work: PasswordWork = passwordWork): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, work);
  return ['scrypt', work.cost, work.block, work.rounds, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  );
}

/** Takes as long for a wrong password as for the right one. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [kind, cost, block, rounds, salt, key] = hash.split('$');
  if (kind !== 'scrypt' || salt === undefined || key === undefined)
    throw new Error('A stored password is of no known kind');
  const work = { cost: Number(cost), block: Number(block), rounds: Number(rounds) };
  const wanted = Buffer.from(key, 'base64url');
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url'), work), wanted);
}
