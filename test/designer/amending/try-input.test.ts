import { describe, expect, test } from 'vitest';
import type { TrialInput } from '../../../designer/policy/amending/trying/state/input.ts';
import {
  caseOf,
  changed,
  emptyInput,
  inputOf,
  trialOf,
  withDocuments,
} from '../../../designer/policy/amending/trying/state/input.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import { day } from '../../support/assessing.ts';
import { smallLibrary } from '../../support/library.ts';

const library = smallLibrary();
const found = inForce(library, 'guest-card', day('2026-04-06'));
if (!found.ok) throw new Error('no edition');
const { edition } = found.value;
const earlier = inForce(library, 'guest-card', day('2024-03-01'));
if (!earlier.ok) throw new Error('no edition');
const facts = { ...factsOf(earlier.value.edition), ...factsOf(edition) };
const words = { ...library, edition, facts };
const empty = emptyInput(edition, '2026-04-06');

describe('a case as it stands in the form', () => {
  test('begins with the first variant, and nothing known', () => {
    expect(caseOf(empty, words)).toEqual({
      variant: 'first',
      ...(empty.channel === '' ? {} : { channel: empty.channel }),
      at: '2026-04-06',
      facts: {},
    });
  });

  test('without a day is none', () => {
    expect(trialOf('guest-card', { ...empty, at: '' }, words)).toBeUndefined();
  });

  test('leaves out what is typed and no value yet', () => {
    const input: TrialInput = {
      ...empty,
      raw: { 'months-requested': 'six', banned: 'false', 'arrival-date': '' },
      events: [
        { event: 'received', on: '2026-04-06', time: '' },
        { event: '', on: '2026-04-06' },
        { event: 'granted', on: '' },
      ],
    };
    expect(caseOf(input, words)).toMatchObject({
      facts: { banned: false },
      events: [{ event: 'received', on: '2026-04-06' }],
    });
  });

  test('taken from a scenario is that scenario, with what it expects, until something is changed', () => {
    for (const [id, { scenario }] of Object.entries(library.services['guest-card']?.scenarios ?? {})) {
      const { order: _, title: __, tests: ___, calculation: ____, demo: _____, ...said } = scenario;
      const input = inputOf(id, scenario);
      expect(trialOf('guest-card', input, words)?.scenario).toEqual(said);
      const { expect: ______, ...stands } = said;
      expect(trialOf('guest-card', changed(input, {}), words)?.scenario).toEqual(stands);
    }
  });

  test('can have all documents presented; what was answered stays', () => {
    expect(withDocuments(edition, 'first', { 'document-passport': 'false' })).toMatchObject({
      'document-passport': 'false',
    });
    expect(withDocuments(edition, 'first', {})).toMatchObject({ 'document-passport': 'true' });
  });
});
