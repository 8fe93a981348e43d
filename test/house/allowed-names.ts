/** Words of the definitions that may stand in code, each with the reason. An entry that matches nothing any more fails the test. */
export const ALLOWED: Readonly<Record<string, string>> = {
  documents: 'an ordinary word: an aspect of every edition; no topic of guidance is asked for by this name',
  quota: 'an ordinary word: a concept of the vocabulary (engine/schema/quota.ts)',
  status: 'an ordinary word: of an answer, a deadline, a ledger',
  stay: 'an ordinary verb',
  KZT: 'a code of ISO 4217 beside others, only to write its sign; a currency that is not among them is written by its code',
  Құжаттар: 'an ordinary word: the heading of the aspect "documents"',
  Документы: 'an ordinary word: the heading of the aspect "documents"',
  Documents: 'an ordinary word: the heading of the aspect "documents"',
  Жұмыс: 'an ordinary word: "working" (hours, days)',
  'Өтініш беруші': 'the kind of account "applicant", that every procedure has',
  Работа: 'an ordinary word: work on something',
  Work: 'an ordinary word: to work through a list',
  Duplicate: 'an ordinary word: to make a copy of something',
  Жүйе: 'an ordinary word: a system that holds something',
  Заявитель: 'the kind of account "applicant", that every procedure has',
  Applicant: 'the kind of account "applicant", that every procedure has',
  Портал: 'an ordinary word: how something electronic comes in',
  Grant: 'the outcome "grant" of the engine',
  Тексеру: 'an ordinary word: to check',
  Проверка: 'an ordinary word: a check',
  Check: 'an ordinary word: to check',
  'Көрсетілетін қызметті беруші':
    'the legal term for whoever provides a service: the label of the provider, not the name of one',
  Услугодатель:
    'the legal term for whoever provides a service: the label of the provider, not the name of one',
};
