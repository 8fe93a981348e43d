import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding } from '../shape/shape.ts';
import { attemptsFindings } from './attempts.ts';
import { rawItems } from './items.ts';
import { lengthInDays } from './lengths.ts';

/** What schemas cannot say of windows, attempts, votes, quotas, deadlines and the hours that deadlines look to. */
export function countedFindings(edition: unknown): readonly Finding[] {
  return [
    ...windowFindings(edition),
    ...attemptsFindings(edition),
    ...voteFindings(edition),
    ...quotaFindings(edition),
    ...deadlineFindings(edition),
    ...receptionFindings(edition),
  ];
}

/** A window has a first or a last day. */
function windowFindings(edition: unknown): readonly Finding[] {
  return rawItems(edition, 'windows')
    .filter(({ item }) => !('opens' in item || 'closes' in item))
    .map(({ id, pointer }): Finding => ({ code: 'window-without-bounds', pointer, params: { window: id } }));
}

/** Whoever asks for a share of the members says how many there are. */
function voteFindings(edition: unknown): readonly Finding[] {
  return rawItems(edition, 'votes')
    .filter(({ item }) => 'quorum' in item || get(item, '/required/of') === 'members')
    .filter(({ item }) => !('members' in item))
    .map(({ id, pointer }): Finding => ({ code: 'vote-without-members', pointer, params: { vote: id } }));
}

/** The number of places and that of the taken ones belong together; a quota says one of its two things at least. */
function quotaFindings(edition: unknown): readonly Finding[] {
  return rawItems(edition, 'quotas').flatMap(({ id, pointer, item }) => {
    const half: readonly Finding[] =
      'size' in item === 'taken' in item ? [] : [{ code: 'quota-half-told', pointer, params: { quota: id } }];
    const silent: readonly Finding[] = ['size', 'taken', 'hold', 'usedOn'].some((key) => key in item)
      ? []
      : [{ code: 'quota-without-places', pointer, params: { quota: id } }];
    return [...half, ...silent, ...lengthInDays(edition, join(pointer, 'hold', 'length'))];
  });
}

/** Time that passes by the clock has no working days to move to. */
function deadlineFindings(edition: unknown): readonly Finding[] {
  return rawItems(edition, 'deadlines').flatMap(({ id, pointer, item }): readonly Finding[] => {
    const unit = get(item, '/length/unit');
    if ((unit !== 'hour' && unit !== 'minute') || !('roll' in item)) return [];
    return [
      { code: 'deadline-rolls-by-the-clock', pointer: join(pointer, 'roll'), params: { deadline: id, unit } },
    ];
  });
}

/** A channel at which the hours count has hours. */
function receptionFindings(edition: unknown): readonly Finding[] {
  const channels = get(edition, '/service/channels');
  return Object.entries(isObject(channels) ? channels : {}).flatMap(([id, channel]): readonly Finding[] => {
    const needsHours = get(channel, '/reception/counts') === 'within-hours';
    const hours = get(channel, '/reception/hours') ?? get(channel, '/hours');
    if (!needsHours || (isObject(hours) && Object.keys(hours).length > 0)) return [];
    const pointer = join('/service/channels', id, 'reception');
    return [{ code: 'reception-without-hours', pointer, params: { channel: id } }];
  });
}
