import type { ProblemKind } from './kind.ts';

/** Problems with a request as such: its form, who sends it, and how often. */
export const requestProblems = {
  'invalid-body': {
    status: 400,
    kk: 'Сұраудың денесі дұрыс емес',
    ru: 'Тело запроса неверно',
    en: 'The request body is not valid',
  },
  'invalid-parameters': {
    status: 400,
    kk: 'Сұраудың параметрлері дұрыс емес',
    ru: 'Параметры запроса неверны',
    en: 'The request parameters are not valid',
  },
  'malformed-json': {
    status: 400,
    kk: 'Сұраудың денесі JSON емес',
    ru: 'Тело запроса не является JSON',
    en: 'The request body is not JSON',
  },
  'malformed-request': {
    status: 400,
    kk: 'Сұрауды оқу мүмкін емес',
    ru: 'Запрос не удалось прочитать',
    en: 'The request cannot be read',
  },
  'body-too-large': {
    status: 413,
    kk: 'Сұрау тым үлкен',
    ru: 'Запрос слишком велик',
    en: 'The request is too large',
  },
  'unsupported-body': {
    status: 415,
    kk: 'Бұл мекенжай JSON күтеді (Content-Type: application/json)',
    ru: 'Этот адрес ждёт JSON (Content-Type: application/json)',
    en: 'This address takes JSON (Content-Type: application/json)',
  },
  'not-found': {
    status: 404,
    kk: 'Мұндай мекенжай жоқ',
    ru: 'Такого адреса нет',
    en: 'There is nothing at this address',
  },
  'wrong-method': {
    status: 405,
    kk: 'Бұл мекенжай мұндай әдісті қабылдамайды',
    ru: 'Этот адрес не принимает такой метод',
    en: 'This address does not take that method',
  },
  'not-signed-in': { status: 401, kk: 'Алдымен жүйеге кіріңіз', ru: 'Сначала войдите', en: 'Sign in first' },
  'wrong-credentials': {
    status: 401,
    kk: 'Тіркелгі немесе құпиясөз дұрыс емес',
    ru: 'Неверная учётная запись или пароль',
    en: 'The account or the password is wrong',
  },
  'too-many-tries': {
    status: 429,
    kk: 'Тым көп әрекет жасалды; {seconds} секундтан кейін қайталаңыз',
    ru: 'Слишком много попыток; повторите через {seconds} с',
    en: 'Too many tries; try again in {seconds} seconds',
  },
  'not-allowed': {
    status: 403,
    kk: 'Бұл сіздің рөліңізге рұқсат етілмеген',
    ru: 'Вашей роли это не разрешено',
    en: 'Your role may not do this',
  },
  'cross-site': {
    status: 403,
    kk: 'Басқа сайттан келген сұрау қабылданбайды',
    ru: 'Запрос с другого сайта не принимается',
    en: 'A request from another site is not accepted',
  },
  'idempotency-key-reused': {
    status: 422,
    kk: 'Бұл Idempotency-Key басқа сұрауға пайдаланылған',
    ru: 'Этот Idempotency-Key уже использован для другого запроса',
    en: 'This Idempotency-Key was used for another request',
  },
  'invalid-cursor': {
    status: 400,
    kk: 'Курсор дұрыс емес',
    ru: 'Неверный курсор',
    en: 'The cursor is not valid',
  },
  stopping: {
    status: 503,
    kk: 'Сервер тоқтатылып жатыр, ештеңе орындалған жоқ; бірнеше минуттан кейін қайталаңыз',
    ru: 'Сервер останавливается, ничего не выполнено; повторите через несколько минут',
    en: 'The server is being stopped and nothing was done; try again in a few minutes',
  },
  'internal-error': {
    status: 500,
    kk: 'Серверде қате болды',
    ru: 'На сервере произошла ошибка',
    en: 'Something went wrong on the server',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
