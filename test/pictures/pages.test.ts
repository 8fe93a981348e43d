import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../browser/support/browser.ts';
import { onStage } from '../browser/support/stage.ts';
import { amendmentSights } from './amendment.ts';
import { deskSights } from './desk.ts';
import { POLICY } from './policy.ts';
import { caseSights, formSights, VISITORS } from './portal.ts';
import { sheetsOf } from './sheets.ts';
import { POLICY_STATES } from './states.ts';
import { stepSights } from './steps.ts';

const folder = (area: string): string => join(process.env.QAGIDA_PICTURES ?? 'pictures', area);

describeInBrowser('pictures', () => {
  const stage = onStage({ demo: true });

  it('of the portal, for visitors', async () => {
    expect(await sheetsOf(VISITORS, stage.visit, { folder: folder('portal') })).toEqual([]);
  });

  it('of the portal, for an applicant', async () => {
    const sights = await caseSights(await stage.as('applicant'));
    const seen = { folder: folder('portal'), account: 'applicant' };
    expect(await sheetsOf(sights, stage.visit, seen)).toEqual([]);
  });

  it('of the form', async () => {
    const sights = await formSights(await stage.as('applicant-2'));
    const seen = { folder: folder('portal'), account: 'applicant-2' };
    expect(await sheetsOf(sights, stage.visit, seen)).toEqual([]);
  });

  it('of the desk', async () => {
    const sights = await deskSights(await stage.as('officer'));
    expect(await sheetsOf(sights, stage.visit, { folder: folder('desk'), account: 'officer' })).toEqual([]);
  });

  it('of the rules, for policy staff', async () => {
    expect(await sheetsOf(POLICY, stage.visit, { folder: folder('policy'), account: 'policy' })).toEqual([]);
  });

  it('of lists that are waited for, and of what is pointed at', async () => {
    const seen = { folder: folder('states'), account: 'policy' };
    expect(await sheetsOf(POLICY_STATES, stage.visit, seen)).toEqual([]);
  });
});

describeInBrowser('pictures of steps', () => {
  const { stage, sights } = stepSights();

  it('of what a second person decides, and two who change the same place', async () => {
    const seen = { folder: folder('steps'), account: 'policy-2' };
    expect(await sheetsOf(await sights(), stage.visit, seen)).toEqual([]);
  });
});

describeInBrowser('pictures of an amendment', () => {
  const { stage, sights } = amendmentSights();

  it('of every page of a draft', async () => {
    expect(
      await sheetsOf(await sights(), stage.visit, { folder: folder('amendment'), account: 'policy' }),
    ).toEqual([]);
  });
});
