import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';

const SERVICE = 'kandas-status';

/** Answers to every question of the general order's form. */
const GENERAL = {
  'last-name': 'Оразов',
  'first-name': 'Дәулет',
  'birth-date': '1986-11-27',
  'birth-place': 'Ташкент',
  citizenship: 'Өзбекстан',
  'country-of-origin': 'Өзбекстан',
  'identity-document-kind': 'foreign-passport',
  'identity-document-number': 'AB0000202',
  'has-family': false,
  'settlement-region': 'akmola',
  'quota-requested': true,
  'has-ethnicity-recommendation': false,
  phone: '+7 700 000 02 02',
  email: 'daulet@example.org',
  'personal-data-consent': true,
};

/** Answers to the questions of the extension. */
export const EXTENSION = {
  'last-name': 'Бейсенова',
  'first-name': 'Мадина',
  'birth-date': '1995-08-21',
  'status-certificate-number': '000404',
  'extension-months': 6,
  phone: '+7 700 000 04 04',
  'personal-data-consent': true,
};

/** Answers to the questions of the payment for relocation: a family of four. */
const PAYMENT = {
  'last-name': 'Сериков',
  'first-name': 'Айбек',
  'birth-date': '1990-05-05',
  iin: '900505300123',
  'quota-decision-number': '12',
  'household-size': 4,
  phone: '+7 700 000 05 05',
  email: 'aibek@example.org',
};

/** An applicant files for status in the general order, by the API. */
export const fileGeneral = (url: string): Promise<ApplicationView> =>
  file(url, 'applicant', { variant: 'general', channel: 'migration-portal', answers: GENERAL });

/** An officer files for an extension at a counter, by the API. */
export const fileExtension = (url: string): Promise<ApplicationView> =>
  file(url, 'officer', {
    variant: 'extension',
    channel: 'local-executive-body',
    answers: EXTENSION,
    onBehalfOf: 'Бейсенова Мадина',
  });

/** An officer files for the payment to those included in the regional quota, by the API. */
export const filePayment = (url: string): Promise<ApplicationView> =>
  file(url, 'officer', {
    service: 'quota-payments',
    variant: 'relocation',
    channel: 'employment-centre',
    answers: PAYMENT,
    onBehalfOf: 'Сериков Айбек',
  });

async function file(url: string, account: string, body: object): Promise<ApplicationView> {
  const ask = await signedIn(url, account);
  const draft = await ask('/applications', { service: SERVICE, language: 'kk', ...body });
  return ask(`/applications/${draft.id}/submission`, { expectedSequence: draft.sequence });
}

/** POSTs to the API as one of the demonstration's accounts. */
export async function signedIn(url: string, account: string) {
  let cookie = '';
  const post = async (path: string, body: object): Promise<Response> => {
    const headers = { 'content-type': 'application/json', cookie };
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer;
  };
  const session = await post('/session', { account, password: 'qagida-demo' });
  cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (path: string, body: object): Promise<ApplicationView> => (await post(path, body)).json();
}
