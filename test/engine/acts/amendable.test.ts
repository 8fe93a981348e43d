import { describe, expect, it } from 'vitest';
import { amendable } from '../../../engine/acts/amendable.ts';
import { shippedLibrary } from '../../support/library.ts';

const { acts } = shippedLibrary();
const own = { id: 'kz-317-2025', kind: 'order' } as const;

describe('the acts that an order may amend', () => {
  it('are acts of law alone, without itself', () => {
    const kinds = new Set(amendable(acts, own).map((id) => acts[id]?.kind));
    expect([...kinds].sort()).toEqual(['code', 'decree', 'law', 'order']);
    expect(amendable(acts, own)).not.toContain(own.id);
  });

  it('begin with those that its text names, then those that were amended before', () => {
    const [first, second] = amendable(acts, own, ['kz-labour-code']);
    expect(first).toBe('kz-labour-code');
    expect(Object.values(acts).some(({ amends }) => amends?.includes(second ?? ''))).toBe(true);
  });
});
