import { describe, expect, it } from 'vitest';
import { mismatchWords } from '../../../designer/policy/words/mismatch-words.ts';
import policyTexts from '../../../designer/texts/en/policy.json' with { type: 'json' };
import { factsOf } from '../../../engine/facts/of.ts';
import { own } from '../../../engine/json/own.ts';
import { smallLibrary } from '../../support/library.ts';

const library = smallLibrary();
const service = library.services['guest-card'];
if (service === undefined) throw new Error('the small library has the service');
const words = { ...library, edition: service.base, facts: factsOf(service.base) };
const say = (kind: 'part' | 'value', key: string) => own<string>(policyTexts.mismatch[kind], key);

const told = (what: string, expected: unknown, actual: unknown) => {
  const said = mismatchWords({ what, expected, actual }, words, 'en', say);
  return `${said.what}: ${said.expected} / ${said.actual}`;
};
const title = (text: { readonly en?: string } | undefined) => `«${text?.en}»`;
const [[ground, { text: groundText }] = ['', { text: {} }]] = Object.entries(service.base.grounds ?? {});
const [[state, { title: stateTitle }] = ['', { title: {} }]] = Object.entries(service.base.workflow.states);
const [[fact, { title: factTitle }] = ['', { title: {} }]] = Object.entries(words.facts);

describe('a mismatch of a scenario in words', () => {
  it('names items by their titles and truth by yes and no', () => {
    expect(told(`grounds.${ground}`, true, 'unknown')).toBe(`Ground, ${title(groundText)}: yes / not known`);
    expect(told('outcome', 'grant', 'undetermined')).toBe('Outcome: grant / undetermined');
  });

  it('counts the steps of a story from one, and names states', () => {
    expect(told('story.2.state', state, 'nowhere')).toBe(`Step, 3, state: ${title(stateTitle)} / «nowhere»`);
  });

  it('tells days, lists of facts, and what is not there', () => {
    expect(told('deadlines.unheard.due', '2026-04-09', 'absent')).toBe(
      'Deadline, «unheard», due: 9 April 2026 / there is none',
    );
    expect(told('missing', [fact], [])).toBe(`Facts still missing: ${title(factTitle)} / nothing`);
    expect(told('outcome', { any: 1 }, undefined)).toBe('Outcome: something else / there is none');
  });
});
