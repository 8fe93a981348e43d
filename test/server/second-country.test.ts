import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qagida } from '../support/cli.ts';
import { fixtureFolder, openFiles, readLibrary } from '../support/library.ts';
import { type Client, startTestServer, type TestServer } from '../support/server.ts';

/** A country of its own: another language, currency, weekend and services, added by data alone. */
const folder = fixtureFolder('second-country');
const run = (...args: readonly string[]) => qagida([...args, '--definitions', folder]);

describe('on the command line', () => {
  it('its services are listed in its language', async () => {
    const { status, out } = await run('services', '--lang', 'zz');
    expect(status).toBe(0);
    expect(out).toContain('Gniroom timrep');
    expect(out).toContain('Tolip ecnecil');
  });

  it('a language that can be read neither there nor here is misuse', async () => {
    const { status, err } = await run('services', '--lang', 'de');
    expect([status, err]).toEqual([2, expect.stringContaining('--lang: one of zz, en, kk, ru')]);
  });

  it('it is in order, and its scenarios pass and cover every boundary', async () => {
    const check = await run('check', '--json');
    expect([check.status, check.json.counts.error]).toEqual([0, 0]);
    const test = await run('test');
    expect([test.status, test.err]).toEqual([0, '']);
    expect(test.out).toContain('31 scenarios passed, 0 failed');
  });

  it('an edition is shown, with the provisions in its language', async () => {
    const { status, out } = await run('show', 'mooring-permit', '--at', '2024-03-06', '--lang', 'zz');
    expect(status).toBe(0);
    expect(out).toContain('Ruobrah Selur');
  });

  it('a case is assessed, with the fee in its currency', async () => {
    const file = {
      variant: 'first',
      channel: 'portal',
      facts: { harbour: 'old', 'boat-length': '8.5', 'boat-safe': false },
    };
    const args = ['assess', 'mooring-permit', '--at', '2024-03-06', '--facts', '-', '--definitions', folder];
    const readInput = async () => JSON.stringify(file);
    const { status, json } = await qagida([...args, '--json'], { readInput });
    expect([status, json.outcome]).toEqual([0, 'refuse']);
    // 2 times 30.
    expect(json.amounts['mooring-fee'].value).toEqual({ kind: 'money', money: '60', currency: 'ZDR' });
    const text = await qagida([...args, '--lang', 'zz'], { readInput });
    expect(text.out).toMatch(/60\sZDR/);
    expect(text.out).toContain('eht taob si ton efas');
    expect(text.out).not.toMatch(/undefined|\[object/);
  });

  it('working days skip its weekend and its holiday', async () => {
    const { json } = await run(
      ...['due', '--calendar', 'zd', '--from', '2024-03-06', '--working-days', '3', '--json'],
    );
    // 8 and 9 March are Friday and Saturday, 10 March is Lantern Day.
    expect(json).toMatchObject({
      due: '2024-03-12',
      counted: ['2024-03-07', '2024-03-11', '2024-03-12'],
      skipped: [{ date: '2024-03-08' }, { date: '2024-03-09' }, { date: '2024-03-10' }],
    });
  });

  it('what its order changes is told in its language, and who changed it', async () => {
    const changed = await run('diff', 'mooring-permit', '2025-05-14', '2025-06-01', '--lang', 'zz');
    expect([changed.status, changed.out]).toEqual([0, expect.stringContaining('Trohs gniroom')]);
    const whole = await run('diff', 'pilot-licence', '2025-06-30', '2025-07-01', '--json');
    expect(whole.json.changes.map(({ pointer }: { pointer: string }) => pointer)).toContain('/scoring/skill');
    const blamed = await run(
      ...['blame', 'mooring-permit', '/entitlements/mooring/limit', '--at', '2025-06-01', '--json'],
    );
    expect(JSON.stringify(blamed.json)).toContain('zd-5-2025');
  });

  it('guidance is found by words of its language', async () => {
    const { status, json } = await run('guidance', 'tac', '--language', 'zz', '--json');
    expect([status, json.items[0].entry]).toEqual([0, 'boat-cat']);
    expect((await run('guidance', 'tac', '--language', 'de')).status).toBe(2);
  });
});

describe('over HTTP', () => {
  const ANSWERS = {
    'full-name': 'Ada Reed',
    harbour: 'old',
    'boat-length': '8.5',
    'months-requested': 6,
    crew: [{ name: 'Ada Reed', age: 30, 'life-jacket': true }],
  };
  let server: TestServer;
  let [applicant, officer]: [Client, Client] = [undefined as never, undefined as never];
  beforeAll(async () => {
    // Sunday 9 March 2025, 10:00 there; Monday is Lantern Day.
    server = await startTestServer({ library: openFiles(readLibrary(folder)), now: '2025-03-09T06:00:00Z' });
    [applicant, officer] = await Promise.all([server.as('applicant'), server.as('officer')]);
  });
  afterAll(() => server?.close());

  it('a visitor learns in which languages one can read', async () => {
    const { json } = await server.visitor().get('/info');
    expect([json.today, json.languages]).toEqual([
      '2025-03-09',
      [
        { language: 'zz', name: 'Hsidez', authoritative: true },
        { language: 'en', name: 'English', authoritative: false },
      ],
    ]);
  });

  it('a form is in its language; one that cannot be read is refused', async () => {
    const form = '/services/mooring-permit/form?variant=first&channel=portal';
    const inZedish = (await server.visitor().get(`${form}&lang=zz`)).json;
    expect(JSON.stringify(inZedish)).toContain('Htgnel fo eht taob ni sertem');
    const refused = await server.visitor().get(`${form}&lang=de`);
    expect([refused.status, refused.json.errors[0]]).toEqual([
      400,
      expect.objectContaining({ pointer: '/lang', code: 'not-a-choice' }),
    ]);
    const body = { service: 'mooring-permit', variant: 'first', channel: 'portal', language: 'de' };
    const draft = await applicant.post('/applications', body);
    expect([draft.status, draft.json.errors[0].pointer]).toEqual([400, '/language']);
  });

  it('an application is filed, acknowledged, examined and granted', async () => {
    const draft = await applicant.post('/applications', {
      ...{ service: 'mooring-permit', variant: 'first', channel: 'portal', language: 'zz', answers: ANSWERS },
    });
    expect([draft.status, draft.json.language]).toEqual([201, 'zz']);
    const { id, sequence } = draft.json;
    const filed = await applicant.post(`/applications/${id}/submission`, { expectedSequence: sequence });
    expect(filed.status).toBe(200);
    const own = (await applicant.get(`/applications/${id}`)).json;
    // Four hours after 10:00; Monday is Lantern Day: 11, 12 and 13 March.
    expect(own.deadlines.acknowledgement).toMatchObject({ due: '2025-03-09', time: '14:00' });
    expect(own.deadlines.decision.due).toBe('2025-03-13');

    const acknowledge = { transition: 'acknowledge', by: 'harbour-officer', facts: { 'berths-taken': 12 } };
    const seen = await officer.post(`/cases/${id}/events`, {
      ...acknowledge,
      evidence: 'Register of berths',
      expectedSequence: own.sequence,
    });
    expect([seen.status, seen.json.state]).toEqual([200, 'examination']);
    // 2 times 32.5.
    expect(seen.json.assessment.amounts['mooring-fee'].value).toEqual({
      kind: 'money',
      money: '65',
      currency: 'ZDR',
    });
    const granted = await officer.post(`/cases/${id}/decision`, {
      ...{ transition: 'grant', by: 'harbour-officer', facts: { 'boat-safe': true }, evidence: 'Seen' },
      expectedSequence: seen.json.sequence,
    });
    expect([granted.status, granted.json.state, granted.json.decision.outcome]).toEqual([
      200,
      'granted',
      'grant',
    ]);
    const [notice] = (await applicant.get(`/applications/${id}`)).json.notices;
    expect(Object.keys(notice.body)).toEqual(['zz', 'en']);
    expect(notice.title).toMatchObject({ zz: 'Gniroom timrep', en: 'Mooring permit' });
    expect(notice.body.en).toContain('the permit for 8.5 metres is granted on 9 March 2025.');
    expect(notice.body.zz).toContain('eht timrep rof 8.5 sertem si detnarg no 9 March 2025.');
  });
});
