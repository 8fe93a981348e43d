import { describe, expect, it } from 'vitest';
import { assess } from '../../../engine/assessment/assess.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import { placeholdersOf } from '../../../engine/notice/placeholders.ts';
import { renderNotice } from '../../../engine/notice/render.ts';
import type { NoticeContext } from '../../../engine/notice/types.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { calendar, date, got } from './support.ts';

const act: Act = {
  $schema: '',
  id: 'rules',
  kind: 'order',
  title: { en: 'Rules of the library' },
  short: { en: 'Rules' },
  provisions: {},
};
const library = { acts: { rules: act }, codelists: {} };

function context(facts: Facts, more: Partial<NoticeContext> = {}): NoticeContext {
  const events = [{ event: 'submitted', on: date('2026-02-05') }];
  const at = date('2026-02-06');
  const pinned = {
    service: 's',
    at,
    hash: 'h',
    edition,
    inForceFrom: at,
    madeBy: [],
    pending: [],
    reason: 'submission',
  } as const;
  const input = { variant: 'first', facts, events, at };
  const assessment = got(assess({ calendars: { test: calendar }, parameters: {} }, pinned, input));
  return { number: 'A-7', date: at, variant: 'first', facts, events, assessment, language: 'en', ...more };
}
const withBody = (en: string): Edition => ({
  ...edition,
  notices: { hearing: { order: 1, title: { en: 'T' }, to: 'reader', body: { en } } },
});
const body = (en: string, facts: Facts, more: Partial<NoticeContext> = {}) =>
  renderNotice(library, withBody(en), 'hearing', context(facts, more)).body;

describe('renderNotice', () => {
  it('fills in the case', () => {
    const notice = renderNotice(
      library,
      edition,
      'hearing',
      context({ age: 12, 'data-true': false }, { reason: 'Checked.' }),
    );
    expect(notice.title).toBe('Hearing in case A-7');
    expect(notice.body).toMatch(
      /^Case A-7 of 5 February 2026\. Grounds:\n\n1\. The data are not true\. \(Rules, .+\)\n\nDecision due 10 February 2026\. Age 12 years, .*data are false.*\. Checked\.$/,
    );
    expect(notice.missing).toEqual([]);
  });
  it('fills in what is worked out from the case', () => {
    const worked: Edition = {
      ...withBody('Twice {{fact:twice}}.'),
      facts: {
        ...edition.facts,
        twice: {
          order: 9,
          kind: 'integer',
          title: { en: 'Twice the age' },
          establishedBy: 'computation',
          minimum: 0,
          maximum: 300,
          value: { multiply: [{ number: '2' }, { fact: 'age' }] },
        },
      },
    };
    const { assessment, ...rest } = context({ age: 12 });
    const derived = { twice: { value: 24, missing: [], gaps: [] } };
    const notice = renderNotice(library, worked, 'hearing', {
      ...rest,
      assessment: { ...assessment, derived },
    });
    expect([notice.body, notice.missing]).toEqual(['Twice 24.', []]);
    const unknown = renderNotice(library, worked, 'hearing', { ...rest, assessment });
    expect([unknown.body, unknown.missing]).toEqual(['Twice ….', ['fact:twice']]);
  });
  it('shows what it lacks and names it once', () => {
    const notice = renderNotice(
      library,
      withBody(
        '{{reason}} {{fact:age}} {{fact:age}} {{grounds}} {{due:none}} {{event:decided}} {{nonsense}}',
      ),
      'hearing',
      context({}),
    );
    expect(notice.body).toBe('… … … … … … …');
    expect(notice.missing).toEqual([
      'reason',
      'fact:age',
      'grounds',
      'due:none',
      'event:decided',
      'nonsense',
    ]);
  });
  it('does not read placeholders, paragraphs or inherited names out of values', () => {
    expect(body('{{fact:guardian-name}}', { 'guardian-name': 'A {{number}}\n\n1. B' })).toBe(
      'A {{number}} 1. B',
    );
    expect(body('{{fact:constructor}}', {})).toBe('…');
  });
  it('names the variant, the date and the outcome', () => {
    expect(body('{{variant}}, {{ date }}: {{outcome}}', { 'data-true': false })).toBe(
      'First card, 6 February 2026: refused',
    );
  });
  it('leaves out grounds that an open entry holds', () => {
    const plain = context({ 'data-true': false });
    const ground = plain.assessment.grounds['false-data'];
    if (ground === undefined) throw new Error('no ground');
    const held = { ...plain.assessment, grounds: { 'false-data': { ...ground, heldBy: ['doubt'] } } };
    expect(body('{{grounds}}', {}, { assessment: held })).toBe('…');
  });
});

describe('placeholdersOf', () => {
  it('lists them with what they name', () => {
    expect(placeholdersOf('{{number}} {{due:decision}} {{ fact:age }} {{due:}} {{x}} {single}')).toEqual([
      { kind: 'number', name: 'number' },
      { kind: 'due', name: 'due:decision', id: 'decision' },
      { kind: 'fact', name: 'fact:age', id: 'age' },
      { kind: 'unknown', name: 'due:' },
      { kind: 'unknown', name: 'x' },
    ]);
  });
});
