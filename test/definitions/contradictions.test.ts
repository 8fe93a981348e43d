import { describe, expect, it } from 'vitest';
import { check } from '../../engine/check/check.ts';
import { inForce } from '../../engine/edition/in-force.ts';
import { get } from '../../engine/json/pointer.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import { shippedLibrary } from '../support/library.ts';
import { date } from './date.ts';

const library = shippedLibrary();
const hints = check(library).filter(({ code }) => code === 'open-entry');

/** An open entry of the edition of a day, and the provisions that must stand on its sides. */
interface Entry {
  readonly service: string;
  readonly on: string;
  readonly open: string;
  readonly sides: readonly string[];
}

/** What stands in the edition of a day. */
interface Held {
  readonly service: string;
  readonly on: string;
  readonly pointer: string;
  readonly value: unknown;
}

/** A doubt of an answer of the guidance. */
interface Doubt {
  readonly topic: string;
  readonly entry: string;
  readonly doubt: string;
}

/**
 * A place where the sources contradict each other or are silent. `open`: it is left open. `held`: it is no doubt of one day but two states of the
 * law, or two steps of one procedure, and both are held.
 */
interface Contradiction {
  readonly item: number;
  readonly says: string;
  readonly open?: readonly Entry[];
  readonly held?: readonly Held[];
  readonly doubts?: readonly Doubt[];
}

const open = (service: string, on: string, id: string, ...sides: readonly string[]): Entry => ({
  service,
  on,
  open: id,
  sides,
});
const held = (service: string, on: string, pointer: string, value: unknown): Held => ({
  service,
  on,
  pointer,
  value,
});

const BEFORE_317 = '2025-10-25';
const SINCE_317 = '2025-10-26';
const PILOT = '2026-03-02';
const OF_2020 = '2020-06-01';
const OF_2026 = '2026-04-01';
const NO_123 = '2025-12-01';

const permit = (id: string, ...sides: readonly string[]) =>
  open('labour-migrant-permit', NO_123, id, ...sides);
const status = (id: string, ...sides: readonly string[]) => open('kandas-status', SINCE_317, id, ...sides);

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    item: 1,
    says: '35 or 70 MCI once; 20 or 21 MCI a month for five and more in a village',
    held: [
      held('quota-payments', OF_2020, '/amounts/relocation/value/multiply/0/number', '35'),
      held('quota-payments', OF_2026, '/amounts/relocation/value/multiply/0/number', '70'),
      held('quota-payments', OF_2020, '/tables/monthly-support/rows/rural-five-and-more/output/number', '20'),
      held('quota-payments', OF_2026, '/tables/monthly-support/rows/rural-five-and-more/output/number', '21'),
    ],
  },
  {
    item: 2,
    says: 'an extension of 3 or of 6 months; the article behind the 3 was repealed in 2023',
    held: [
      held('kandas-status', BEFORE_317, '/entitlements/extension/limit/count', 3),
      held('kandas-status', SINCE_317, '/entitlements/extension/limit/count', 6),
    ],
    open: [
      open(
        'kandas-status',
        BEFORE_317,
        'extension-limit-before-317',
        'guidance-2020 q2-1-a.indent-3',
        'kz-223-vii-2023',
      ),
    ],
  },
  {
    item: 3,
    says: 'the certificate in 4-5 days, in 4 working days, in 30 working days',
    open: [
      open('kandas-status', OF_2020, 'certificate-4-5-days', 'guidance-2020 q2-1.indent-8'),
      open(
        'kandas-status',
        '2022-01-10',
        'status-four-working-days',
        'guidance-2020 q2-1.indent-8',
        'pub-one-application-2021',
      ),
    ],
    held: [held('kandas-status', SINCE_317, '/deadlines/status-service/length/count', 30)],
  },
  {
    item: 4,
    says: 'the extension in 2 or in 3 working days: 2 to decide, 1 to send',
    held: [
      held('kandas-status', SINCE_317, '/deadlines/extension-decision/length/count', 2),
      held('kandas-status', SINCE_317, '/deadlines/extension-sending/length/count', 1),
      held('kandas-status', SINCE_317, '/deadlines/extension-service/length/count', 3),
    ],
  },
  {
    item: 5,
    says: "the commission's 3 working days within the 30 of the service",
    held: [
      held('kandas-status', SINCE_317, '/deadlines/commission-review/length/count', 3),
      held('kandas-status', SINCE_317, '/deadlines/status-decision/length/count', 30),
    ],
  },
  {
    item: 6,
    says: 'five grounds of the order and the Law, two of the guidance',
    open: [
      status('five-grounds-or-two', 'kz-317-2025 annex.row-9', 'guidance-2026 q10'),
      open(
        'kandas-quota',
        OF_2026,
        'two-or-five-grounds',
        'guidance-2026 q10',
        'kz-317-2025 annex.row-9',
        'kz-477-iv-2011 art-20',
      ),
    ],
  },
  {
    item: 7,
    says: 'ground 1 cites article 20(1), the condition stands in article 1(13)',
    open: [status('citation-of-article-20-1', 'kz-317-2025 annex.row-9.1', 'kz-477-iv-2011 art-1.13')],
  },
  {
    item: 8,
    says: 'the grounds of row 9 are for granting only, article 20 is for extending too',
    open: [status('grounds-for-extension', 'kz-317-2025 annex.row-9', 'kz-477-iv-2011 art-20')],
  },
  {
    item: 9,
    says: 'whether there being no quota refuses status to those who ask for none',
    open: [status('quota-without-request', 'kz-317-2025 annex.row-9.5', 'guidance-2026 q8')],
  },
  {
    item: 10,
    says: 'no documents are listed for the portals and the application',
    open: [status('documents-of-electronic-applications', 'kz-317-2025 annex.row-8.1', 'kz-317-2025 p1.p3')],
  },
  {
    item: 11,
    says: 'the time to apply for extension: six months, or paragraphs that are deleted',
    open: [
      status(
        'extension-application-window',
        'guidance-2020 q2-1-a.indent-2',
        'kz-317-2025 p1.p20',
        'kz-317-2025 p1.p21',
      ),
    ],
  },
  {
    item: 12,
    says: 'KAZTEST: 30-40 % or 30-80 %',
    open: [
      open(
        'pilot-assessment',
        PILOT,
        'kaztest-threshold',
        'guidance-2026 q21.indent-14',
        'guidance-2026 q21.indent-15',
      ),
    ],
  },
  {
    item: 13,
    says: 'from which day the waits of 1 and 3 months run',
    open: [
      open(
        'pilot-assessment',
        PILOT,
        'start-of-the-waits',
        'guidance-2026 q22.15.1',
        'guidance-2026 q22.15.2',
        'guidance-2026 q22.15.3',
      ),
    ],
  },
  {
    item: 14,
    says: 'the passport valid for not more than, or for more than, 180 days',
    open: ['permanent-residence', 'residence-permit', 'stay-without-visa'].map((service) =>
      open(service, OF_2026, 'passport-180-days', 'guidance-2020 q1-5', 'guidance-2026 q18'),
    ),
  },
  {
    item: 15,
    says: 'not earlier than 30 days before the end, or at least 30 days before it',
    open: [
      permit('extension-earlier-than-30-days', 'kz-123-2022 p24', 'kz-123-2022 annex-5.2'),
      permit('extension-at-least-30-days', 'kz-123-2022 p24', 'kz-123-2022 annex-5.2'),
    ],
  },
  {
    item: 16,
    says: 'a free term of the extension, or one, two or three months',
    open: [permit('extension-term-law', 'kz-123-2022 p19', 'kz-477-iv-2011 art-43-2.2')],
  },
  {
    item: 17,
    says: '15 days of no kind; 30 minutes on the portal against 2 working days',
    open: [
      permit('vacancy-fifteen-days', 'kz-123-2022 p10'),
      permit('portal-thirty-minutes', 'kz-123-2022 annex-2.row-3', 'kz-123-2022 p7'),
    ],
  },
  {
    item: 18,
    says: 'the portal block of the extension headed as that of the grant, its copy notarised',
    open: [
      permit('extension-portal-heading', 'kz-123-2022 annex-2.row-8.2.portal', 'kz-123-2022 annex-2.row-8.1'),
    ],
  },
  {
    item: 19,
    says: 'criminal record and fingerprints: in the Law, not in row 8',
    open: [
      permit(
        'law-conditions-not-in-row-8',
        'kz-477-iv-2011 art-43-1.1.4',
        'kz-477-iv-2011 art-43-1.1.7',
        'kz-123-2022 annex-2.row-8',
      ),
    ],
  },
  {
    item: 20,
    says: 'a new permit 30 days after the end (No. 76), or before it (No. 123)',
    held: [
      held('labour-migrant-permit', OF_2020, '/windows/after-the-earlier-permit/citation/provision', 'p8'),
      held('labour-migrant-permit', NO_123, '/windows/after-the-earlier-permit', undefined),
      held('labour-migrant-permit', OF_2020, '/windows/new-permit', undefined),
      held('labour-migrant-permit', NO_123, '/windows/new-permit/citation/provision', 'p26'),
    ],
    open: [permit('new-permit-before-or-after', 'kz-123-2022 p26', 'kz-477-iv-2011 art-43-2.1')],
  },
  {
    item: 21,
    says: 'a hearing within 2 working days, and the notice 3 before the act',
    open: [status('hearing-and-appc-73', 'kz-317-2025 p1.p9-1.indent-2', 'kz-appc art-73')],
  },
  {
    item: 22,
    says: 'six months except for the certificate, and the financial year',
    open: [
      open(
        'economic-mobility-certificate',
        OF_2026,
        'six-months-and-year',
        'guidance-2026 q11.six-months',
        'guidance-2026 q11.year',
      ),
    ],
  },
  {
    item: 23,
    says: '30 days and a notice of the host in 3, or registration after 5',
    open: [
      open('stay-without-visa', OF_2026, 'old-text-in-2020', 'guidance-2020 q1-1', 'guidance-2020 q1-8'),
    ],
  },
  {
    item: 24,
    says: 'article 517 as of 2020, and as it is reported to be now',
    doubts: [{ topic: 'fines', entry: 'migration-2020', doubt: 'changed-since' }],
  },
  {
    item: 25,
    says: 'two orders for Rules of one name',
    open: ['quota-payments', 'economic-mobility-certificate'].map((service) =>
      open(service, OF_2026, 'two-acts-for-one-rule', 'kz-515-2016', 'kz-234-2023'),
    ),
  },
  {
    item: 26,
    says: '29 working days from the questionnaire, though the test precedes it; which rules on status come first',
    open: [
      open(
        'pilot-assessment',
        PILOT,
        'term-from-the-questionnaire',
        'guidance-2026 q20.indent-3',
        'guidance-2026 q22.indent-1',
      ),
      open('pilot-assessment', PILOT, 'precedence-of-the-pilot', 'kz-pilot-47-2026 annex-2'),
      open('kandas-status', PILOT, 'pilot-precedence', 'guidance-2026 q20', 'kz-pilot-47-2026 annex-2'),
    ],
  },
  {
    item: 27,
    says: 'the MCI of which day is paid',
    open: [
      open('quota-payments', OF_2026, 'which-day-mci', 'guidance-2026 q9'),
      open(
        'economic-mobility-certificate',
        OF_2026,
        'which-day-mci',
        'guidance-2026 q11',
        'guidance-2026 q9',
      ),
    ],
  },
  {
    item: 28,
    says: '180 days fixed or rolling; what 90 days at home do',
    open: [
      open('stay-without-visa', OF_2026, 'how-180-days-are-counted', 'guidance-2026 q12'),
      open('stay-without-visa', OF_2026, 'ninety-days-at-home', 'guidance-2026 q12'),
    ],
  },
  {
    item: 29,
    says: 'editions whose text is not held',
    open: [
      open('labour-migrant-permit', OF_2020, 'wording-before-16', 'kz-76-2014'),
      open('labour-migrant-permit', '2024-08-15', 'wording-2022-2024', 'kz-123-2022', 'kz-288-2024'),
      open('labour-migrant-permit', '2025-02-03', 'before-302', 'kz-302-2025'),
    ],
  },
];

function editionOf(service: string, on: string): Edition {
  const found = inForce(library, service, date(on));
  if (!found.ok) throw new Error(`${service} has no edition on ${on}`);
  return found.value.edition;
}

/** Whether a citation is of an act or a provision, or of a part of it. */
function lies(cited: string, within: string): boolean {
  return cited === within || cited.startsWith(`${within} `) || cited.startsWith(`${within}.`);
}

const entries = CONTRADICTIONS.flatMap(({ item, open: all = [] }) => all.map((one) => ({ item, ...one })));
const values = CONTRADICTIONS.flatMap(({ item, held: all = [] }) => all.map((one) => ({ item, ...one })));
const doubts = CONTRADICTIONS.flatMap(({ item, doubts: all = [] }) => all.map((one) => ({ item, ...one })));

describe('the contradictions of the sources', () => {
  it('are twenty-nine, each of them in the library', () => {
    expect(CONTRADICTIONS.map(({ item }) => item)).toEqual(
      Array.from({ length: 29 }, (_, index) => index + 1),
    );
    const nowhere = CONTRADICTIONS.filter(
      (one) => [...(one.open ?? []), ...(one.held ?? []), ...(one.doubts ?? [])].length === 0,
    );
    expect(nowhere).toEqual([]);
  });

  it.each(entries)(
    '$item: $service leaves "$open" open on $on, with its sides',
    ({ service, on, open: id, sides }) => {
      const entry = editionOf(service, on).open?.[id];
      const cited = (entry?.sources ?? []).flatMap(({ citation }) =>
        citation === undefined ? [] : [`${citation.act} ${citation.provision}`],
      );
      expect(sides.length).toBeGreaterThan(0);
      expect(sides.filter((side) => !cited.some((one) => lies(one, side)))).toEqual([]);
    },
  );

  it.each(entries)('$item: the checker lists "$open" of $service', ({ service, open: id }) => {
    const listed = hints.filter(
      ({ at, params }) => at.file.startsWith(`services/${service}/`) && params.open === id,
    );
    expect(listed.length).toBeGreaterThan(0);
  });

  it.each(values)('$item: $service on $on holds its value at $pointer', ({ service, on, pointer, value }) => {
    expect(get(editionOf(service, on), pointer)).toEqual(value);
  });

  it.each(doubts)('$item: the guidance doubts $entry', ({ topic, entry, doubt }) => {
    const found = library.guidance[topic]?.entries[entry]?.doubts?.[doubt];
    expect(found?.sources.length).toBeGreaterThan(0);
  });
});
