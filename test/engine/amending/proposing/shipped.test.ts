import { describe, expect, test } from 'vitest';
import { overlaid } from '../../../../engine/amending/draft-library.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import { proposalsFor } from '../../../../engine/amending/proposing/proposals-for.ts';
import { newProblems } from '../../../../engine/amending/report-on.ts';
import { check } from '../../../../engine/check/check.ts';
import { isObject } from '../../../../engine/json/value.ts';
import { openLibrary } from '../../../../engine/library/open.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { isText, languagesIn, wordingIn } from '../../../../engine/text/wording-in.ts';
import { accepted } from '../../../support/accepting.ts';
import { leftOut } from '../../../support/left-out.ts';
import { shippedFiles } from '../../../support/library.ts';
import { measured } from '../../../support/measured.ts';

const files = shippedFiles();

/**
 * For each shipped act that amends a service: how many of its provisions something was proposed for, how many proposals did what was really done, and
 * how many did not, when it was last looked at. The first two may only rise, the last two only fall.
 */
const HELD = [
  { act: 'kz-317-2025', withProposal: 57, right: 67, wrong: 2, wrongAndPlain: 0 },
  { act: 'kz-288-2024', withProposal: 1, right: 155, wrong: 10, wrongAndPlain: 0 },
  { act: 'kz-302-2025', withProposal: 8, right: 13, wrong: 12, wrongAndPlain: 0 },
  { act: 'kz-16-2021', withProposal: 8, right: 6, wrong: 3, wrongAndPlain: 0 },
  { act: 'kz-123-2022', withProposal: 62, right: 61, wrong: 3, wrongAndPlain: 2 },
  { act: 'kz-576-2021', withProposal: 1, right: 1, wrong: 0, wrongAndPlain: 0 },
];

describe.each(HELD)('$act, left out of the shipped library', (held) => {
  const out = leftOut(files, held.act);
  const proposals = proposalsFor(out.published, out.begun, held.act);

  test('is proposed as well as it was', () => {
    const now = measured(out, proposals);
    const { provisions, withProposal, right, wrong, wrongAndPlain } = now;
    console.info(
      `${held.act}: something for ${withProposal} of ${provisions} provisions; ${right} right, ${wrong.length} wrong (${wrongAndPlain.length} of them ticked)`,
    );
    expect(withProposal).toBeGreaterThanOrEqual(held.withProposal);
    expect(right).toBeGreaterThanOrEqual(held.right);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(held.wrong);
    expect(wrongAndPlain.length, wrongAndPlain.join('\n')).toBeLessThanOrEqual(held.wrongAndPlain);
  });

  test('opens without new errors when all of it is accepted, and nothing is proposed twice', () => {
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
    const concerned = new Set(proposals.map(({ service }) => service));
    const open = (documents: Documents) => openLibrary(overlaid([], only(documents, concerned)));
    const before = open(out.begun);
    if (!before.ok) throw new Error('the library without the act opens');
    const after = open(accepted(out.begun, held.act, proposals));
    const known = [...before.diagnostics, ...check(before.library)];
    const errors = newProblems(known, after).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  test('has nothing left to propose when all of it is accepted', () => {
    const after = accepted(out.begun, held.act, proposals);
    expect(proposalsFor(out.published, after, held.act)).toEqual([]);
  });
});

describe('the longest of them as it is printed, in its own language alone', () => {
  const act = HELD[0]?.act ?? '';
  const out = leftOut(files, act);
  const begun = inFirstLanguage(out.begun, `acts/${act}.json`);
  const proposals = proposalsFor(out.published, begun, act);

  test('is proposed nearly as well', () => {
    const { withProposal, right, wrong } = measured(out, proposals);
    expect(withProposal).toBeGreaterThanOrEqual(50);
    expect(right).toBeGreaterThanOrEqual(60);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
  });

  test('keeps what else a provision brings when only what rests on it is accepted', () => {
    const resting = proposals.filter(({ because }) => because.kind === 'rests-on-it');
    const provisions = new Set(resting.map(({ provision }) => provision));
    const terms = ({ does, pointer, provision }: (typeof proposals)[number]) =>
      does === 'adds' && pointer?.startsWith('/deadlines/') === true && provisions.has(provision);
    const left = proposalsFor(out.published, accepted(begun, act, resting), act);
    expect(proposals.filter(terms).length).toBeGreaterThan(0);
    expect(left.filter(terms).map(({ id }) => id)).toEqual(proposals.filter(terms).map(({ id }) => id));
  });
});

/** The provisions of an act with the first of their wordings alone. */
function inFirstLanguage(documents: Documents, file: string): Documents {
  const act = documents[file];
  if (!isObject(act) || !isObject(act.provisions)) return documents;
  const provisions = Object.entries(act.provisions).map(([id, one]) => {
    const text = isObject(one) && isText(one.text) ? one.text : {};
    const [first = ''] = languagesIn(text);
    return [id, { ...(isObject(one) ? one : {}), text: { [first]: wordingIn(text, first) } }] as const;
  });
  return { ...documents, [file]: { ...act, provisions: Object.fromEntries(provisions) } };
}

/** The documents that some services rest on. Scenarios and guidance speak of what was left out. */
function only(documents: Documents, services: ReadonlySet<string>): Documents {
  return Object.fromEntries(
    Object.entries(documents).filter(([path]) => {
      const place = placeOf(path);
      if (place?.kind === 'guidance' || place?.kind === 'scenarios') return false;
      return place?.service === undefined || services.has(place.service);
    }),
  );
}
