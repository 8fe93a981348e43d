import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  failedChecks,
  PATIENT,
  saved,
  takeStep,
  turnTo,
} from '../browser/policy/amending/support/amending-page.ts';
import {
  DAY,
  editionOfTheOrder,
  editionOn,
  SERVICE,
  wholeLibraryBeforeTheOrder,
} from '../browser/policy/amending/support/before-the-order.ts';
import { DEADLINES, EDITED, type Edited, EVIDENCE } from '../browser/policy/amending/support/editors/all.ts';
import { comparable, type Journey, journeyAt } from '../browser/policy/amending/support/editors/journey.ts';
import { inKazakh, judgeProposals } from '../browser/policy/amending/support/judging.ts';
import {
  accountForTheRest,
  correctAddresses,
  makeThePart,
  registerTheOrder,
} from '../browser/policy/amending/support/the-act.ts';
import { translate } from '../browser/policy/amending/support/translating.ts';
import { describeInBrowser } from '../browser/support/browser.ts';
import { Hand } from '../browser/support/hand.ts';
import { onStage } from '../browser/support/stage.ts';
import { inWords, type Spent, since, together } from '../support/keystroke-level.ts';

/** The author writes in the language of the act. */
const WRITES = ['kk'];

describeInBrowser(
  'a whole order: read, proposed for, edited, reviewed and published, without a line of source',
  () => {
    const library = wholeLibraryBeforeTheOrder();
    const before = editionOn(library, DAY).edition;
    const { edition: after } = editionOfTheOrder();
    const stage = onStage({ library, now: '2025-10-16T05:00:00Z' });
    const phases: (readonly [string, Spent])[] = [];
    let author: Hand;
    let second: Hand;
    let address = '';
    let journey: Journey;

    beforeAll(async () => {
      author = new Hand(await stage.visit({ language: 'en' }), WRITES);
      second = new Hand(await stage.visit({ language: 'en', account: 'policy-2' }));
    });
    afterAll(() => {
      const lines = phases.map(([name, spent]) => `  ${name}: ${inWords(spent)}`);
      const all = phases.map(([, spent]) => spent).reduce(together);
      process.stdout.write(
        `${['The whole order, by phase:', ...lines].join('\n')}\n  in all: ${inWords(all)}\n`,
      );
    });

    /** Does something, and says what it took. */
    async function during(name: string, hand: Hand, work: () => Promise<void>): Promise<void> {
      const begun = hand.spent;
      await work();
      const spent = since(hand.spent, begun);
      phases.push([name, spent]);
      process.stdout.write(`${name}: ${inWords(spent)}.\n`);
    }

    /** Edits an aspect: it comes out as the order has it, in the language of the act. */
    async function makes({ aspect, wanted = (edition) => edition, edit }: Edited): Promise<void> {
      await edit(author, { before, now: await journey.edition(), after });
      await saved(author.page);
      const made = comparable(await journey.edition());
      expect(inKazakh({ ...made }[aspect])).toEqual(inKazakh({ ...comparable(wanted(after)) }[aspect]));
    }

    it('registers the order', () =>
      during('the act', author, async () => {
        address = await registerTheOrder(author);
        await correctAddresses(author);
        await makeThePart(author);
        await saved(author.page);
        journey = journeyAt(author, address);
      }));

    it('has the act translated', () => during('translating the act', author, () => translate(author, after)));

    it('takes the proposals that are right', () =>
      during('proposals', author, async () => {
        const { proposed, accepted } = await judgeProposals(author, address, after);
        process.stdout.write(`Of ${proposed} proposals ${accepted} were accepted.\n`);
        await turnTo(author, 'Edit');
      }));

    it.each(EDITED)('edits what is left of the $name', (edited) =>
      during(edited.name, author, () => makes(edited)),
    );

    it('has the rest translated', () =>
      during('translating the rest', author, async () => {
        await translate(author, after);
        await turnTo(author, 'Edit');
      }));

    // Known and not mended yet: the documents that facts rest on stay unsaid here, though the same hand says them in the journey by the editors alone.
    it.fails('edits what is left of what facts rest on', () =>
      during(EVIDENCE.name, author, () => makes(EVIDENCE)));

    it('edits what is left of the deadlines', () => during(DEADLINES.name, author, () => makes(DEADLINES)));

    it('accounts for every provision', () =>
      during('what has no effect', author, async () => {
        await turnTo(author, 'Edit');
        // What is left is known once the engine has looked at the last edit.
        await turnTo(author, 'Overview');
        await author.page.locator('[aria-busy="false"]').first().waitFor(PATIENT);
        await turnTo(author, 'Edit');
        await accountForTheRest(author);
        await saved(author.page);
      }));

    // Until then two errors keep the draft from review, and what comes after has nothing to go by.
    it.fails('passes the checks and goes to review', () =>
      during('checks and submission', author, async () => {
        await turnTo(author, 'Review and publish');
        expect(await failedChecks(author.page)).toEqual([]);
        await author.reads(author.page.locator('.review-checks'));
        await takeStep(author, 'Submit for review', 'Submitted for review.', 'Order No. 317 as a whole');
      }));

    it.fails('is read by the second person provision by provision, approved and published', () =>
      during('the review', second, async () => {
        const { page } = second;
        await page.goto(`${address}/review`);
        expect(await failedChecks(page)).toEqual([]);
        await second.reads(page.locator('.review-rows'));
        await takeStep(second, 'Approve', 'Approved.');
        await takeStep(second, 'Publish', 'Published.');
      }));

    it.fails('makes the edition of the order', async () => {
      const answer = await author.page.request.get(`/api/v1/services/${SERVICE}?at=${DAY}`);
      const { inForce } = await answer.json();
      expect(comparable(inForce.edition)).toEqual(comparable(after));
    });
  },
);
