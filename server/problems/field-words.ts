import type { OwnLanguage } from '../../engine/schema/languages.ts';

/** What is wrong with one field of a request, in every language. `{name}` is a parameter. */
export const fieldWords = {
  required: { kk: 'Бұл өрісті толтыру керек', ru: 'Это поле нужно заполнить', en: 'This field is required' },
  'unknown-field': { kk: 'Мұндай өріс жоқ', ru: 'Такого поля нет', en: 'There is no such field' },
  'wrong-type': {
    kk: 'Мәннің түрі дұрыс емес: {type} қажет',
    ru: 'Неверный тип значения: нужно {type}',
    en: 'The value has the wrong type: {type} is needed',
  },
  'too-short': {
    kk: 'Кемінде {limit} таңба қажет',
    ru: 'Нужно не менее {limit} знаков',
    en: 'At least {limit} characters are needed',
  },
  'too-long': {
    kk: 'Ең көбі {limit} таңба',
    ru: 'Не более {limit} знаков',
    en: 'At most {limit} characters',
  },
  'too-small': {
    kk: 'Мәні кемінде {limit} болуы керек',
    ru: 'Значение должно быть не меньше {limit}',
    en: 'The value must be at least {limit}',
  },
  'too-large': {
    kk: 'Мәні ең көбі {limit} болуы керек',
    ru: 'Значение должно быть не больше {limit}',
    en: 'The value must be at most {limit}',
  },
  'too-few': {
    kk: 'Кемінде {limit} жол қажет',
    ru: 'Нужно не менее {limit} строк',
    en: 'At least {limit} entries are needed',
  },
  'too-many': { kk: 'Ең көбі {limit} жол', ru: 'Не более {limit} строк', en: 'At most {limit} entries' },
  'wrong-date': {
    kk: 'Күн ЖЖЖЖ-АА-КК түрінде болуы және күнтізбеде бар болуы керек',
    ru: 'Нужна существующая дата вида ГГГГ-ММ-ДД',
    en: 'A date that exists is needed, written YYYY-MM-DD',
  },
  'wrong-format': { kk: 'Пішімі дұрыс емес', ru: 'Неверный формат', en: 'The format is not right' },
  'broken-text': {
    kk: 'Мәтінде жартысы жоқ таңба бар',
    ru: 'В тексте есть половина символа',
    en: 'The text contains half a character',
  },
  'not-a-choice': {
    kk: 'Ұсынылған мәндердің бірін таңдаңыз',
    ru: 'Выберите одно из предложенных значений',
    en: 'Choose one of the values offered',
  },
  'not-stated-by-applicant': {
    kk: 'Мұны өтініш беруші айтпайды',
    ru: 'Это устанавливает не заявитель',
    en: 'The applicant does not state this',
  },
  'not-stated-by-officer': {
    kk: 'Мұны қызметкер анықтамайды',
    ru: 'Это устанавливает не сотрудник',
    en: 'An officer does not establish this',
  },
  'not-recorded-here': {
    kk: 'Бұл қадам мұны тіркемейді',
    ru: 'Этот шаг этого не фиксирует',
    en: 'This step does not record it',
  },
  'no-such-case': {
    kk: '«{number}» нөмірлі ісіңіз жоқ. Нөмірді істің бетінен немесе хабарламасынан қараңыз, мысалы: 2026-000123-4',
    ru: 'У вас нет дела с номером «{number}». Номер стоит на странице дела и в его уведомлениях, например: 2026-000123-4',
    en: 'You have no case with the number “{number}”. The number stands on the page of the case and in its notices, for example 2026-000123-4',
  },
  'not-decided': {
    kk: '«{number}» ісі бойынша әлі шешім жоқ. Шешім шыққан соң қайта беріңіз немесе шешімі бар істің нөмірін жазыңыз',
    ru: 'По делу «{number}» ещё нет решения. Подайте после решения или укажите номер дела, по которому оно принято',
    en: 'No decision has been taken in the case “{number}” yet. Apply after the decision, or give the number of a case that has one',
  },
  'not-in-amendment': {
    kk: '«{file}» файлын бұл жоба өзгерте алмайды',
    ru: 'Этот проект не может менять файл «{file}»',
    en: 'This amendment cannot change the file “{file}”',
  },
  'too-deep': {
    kk: 'Ең көбі {limit} деңгей',
    ru: 'Не более {limit} уровней вложенности',
    en: 'At most {limit} levels of nesting',
  },
  invalid: { kk: 'Мән дұрыс емес', ru: 'Значение неверно', en: 'The value is not valid' },
} as const satisfies Readonly<Record<string, Readonly<Record<OwnLanguage, string>>>>;
