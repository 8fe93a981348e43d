import { describe, expect, it } from 'vitest';
import {
  groupPointer,
  SERVICE_GROUPS,
} from '../../../designer/policy/amending/editors/service/groups/groups.ts';
import { summaryOf } from '../../../designer/policy/amending/editors/service/groups/summary-of.ts';
import { EDITION_SHAPE } from '../../../engine/amending/edition-shape.ts';

const service = {
  title: { en: 'Guest card' },
  channels: {
    desk: { order: 2, title: { en: 'Desk' }, electronic: false, variants: [] },
    portal: { order: 1, title: { en: 'Portal' }, electronic: true, variants: [] },
  },
  fee: { free: true, text: { en: 'Nothing is paid.' } },
};

describe('the groups of what a service says', () => {
  it('hold every member of it once', () => {
    const members = SERVICE_GROUPS.flatMap((group) => [...group.members]);
    expect([...members].sort()).toEqual(
      Object.keys(EDITION_SHAPE.properties?.service?.properties ?? {}).sort(),
    );
  });

  it('say in a line what is in them, items in their order', () => {
    expect(summaryOf(service, 'names')).toEqual({ kind: 'text', text: { en: 'Guest card' } });
    expect(summaryOf(service, 'channels')).toEqual({
      kind: 'names',
      names: [{ en: 'Portal' }, { en: 'Desk' }],
    });
    expect(summaryOf(service, 'fee')).toEqual({ kind: 'free' });
    expect(summaryOf(service, 'provider')).toEqual({ kind: 'nothing' });
  });

  it('are led to each by an address of its own', () =>
    expect(new Set(SERVICE_GROUPS.map(({ id }) => groupPointer(id))).size).toBe(SERVICE_GROUPS.length));
});
