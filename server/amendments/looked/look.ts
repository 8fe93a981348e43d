import { own } from '../../../engine/json/own.ts';
import type { LookedBody, LookedView } from '../../api/schemas/looked.ts';
import { done, type Outcome, refused } from '../../problems/problem.ts';
import type { Amendments } from '../context.ts';
import { type Staff, takesPart } from '../rights.ts';
import { foldLooked, LOOKED, type Looked, lookedStreamOf, ticked } from './looked.ts';

/** How often a tick is set again that somebody else's came before. */
const TRIES = 50;
/** As many as a review of the longest act has places. */
const MOST = 20_000;

/** What everybody who reads an amendment has ticked off. */
export async function readLooked(amendments: Amendments, id: string): Promise<Outcome<LookedView>> {
  const { repository } = amendments;
  if ((await repository.find(id)) === undefined) return refused('unknown-amendment');
  return done(viewOf(amendments, foldLooked(await repository.eventsOf(lookedStreamOf(id)))));
}

/** Ticks off what somebody has looked at in the review of an amendment, written or submitted, or takes ticks away. What is ticked so already adds nothing. */
export async function look(
  amendments: Amendments,
  by: Staff,
  now: Date,
  id: string,
  body: LookedBody,
): Promise<Outcome<LookedView>> {
  const { repository } = amendments;
  if (!takesPart(by)) return refused('not-allowed');
  if ((await repository.find(id)) === undefined) return refused('unknown-amendment');
  const stream = lookedStreamOf(id);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = foldLooked(await repository.eventsOf(stream));
    const mine = own(before.readers, by.account) ?? {};
    const after = ticked(mine, body);
    if (isSame(mine, after)) return done(viewOf(amendments, before));
    if (Object.keys(after).length > MOST) return refused('amendment-too-large', { params: { limit: MOST } });
    const { account, kind } = by;
    const event = { type: LOOKED, payload: { ...body }, at: now.toISOString(), by: { account, kind } };
    const result = await repository.append([{ stream, expectedSequence: before.sequence, events: [event] }]);
    if (result.ok) {
      const readers = { ...before.readers, [account]: after };
      return done(viewOf(amendments, { sequence: before.sequence + 1, readers }));
    }
    if ('damaged' in result) return refused('record-damaged');
  }
  return refused('amendment-changed', { params: { actual: 0 } });
}

const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([key, print]) => b[key] === print);

const viewOf = ({ accounts }: Amendments, { readers }: Looked): LookedView => ({
  readers: Object.entries(readers).map(([account, looked]) => ({
    by: { account, name: accounts.get(account)?.name ?? account },
    looked: { ...looked },
  })),
});
