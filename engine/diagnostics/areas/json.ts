import type { MessageArea } from '../message.ts';

/** The JSON text itself. */
export const jsonMessages = {
  'json-syntax': {
    kk: {
      message: 'JSON қатесі, {line}-жол, {column}-баған: {found} тұр',
      hint: 'Бұл жерде {expected} болуы керек.',
    },
    ru: {
      message: 'Ошибка JSON в строке {line}, столбце {column}: найдено {found}',
      hint: 'Здесь ожидается {expected}.',
    },
    en: {
      message: 'JSON error in line {line}, column {column}: found {found}',
      hint: 'Expected here: {expected}.',
    },
  },
  'json-duplicate-key': {
    kk: {
      message: '«{key}» кілті бір объектіде екі рет жазылған ({line}-жол)',
      hint: 'Біреуін алып тастаңыз не басқаша атаңыз.',
    },
    ru: {
      message: 'Ключ «{key}» записан в одном объекте дважды (строка {line})',
      hint: 'Уберите один из них или назовите иначе.',
    },
    en: {
      message: 'The key “{key}” stands twice in one object (line {line})',
      hint: 'Remove one of them, or give it another name.',
    },
  },
  'json-forbidden-key': {
    kk: {
      message: '«{key}» кілтіне тыйым салынған',
      hint: 'Бұл атау бағдарламалау тілінің өзіне тиесілі; басқа кілт таңдаңыз.',
    },
    ru: {
      message: 'Ключ «{key}» запрещён',
      hint: 'Это имя принадлежит самому языку программирования; выберите другой ключ.',
    },
    en: {
      message: 'The key “{key}” is forbidden',
      hint: 'This name belongs to the programming language itself; choose another key.',
    },
  },
  'json-too-deep': {
    kk: {
      message: 'JSON {limit} деңгейден терең',
      hint: 'Құрылымды жайпақтаңыз; шарттардың ішкі бөлігін «conditions» бөліміне шығарыңыз.',
    },
    ru: {
      message: 'JSON вложен глубже {limit} уровней',
      hint: 'Упростите структуру; внутренние части условий вынесите в «conditions».',
    },
    en: {
      message: 'The JSON is nested more than {limit} levels deep',
      hint: 'Flatten it; move inner parts of conditions to “conditions”.',
    },
  },
  'json-null': {
    kk: {
      message: 'Анықтамада null болмайды',
      hint: 'Кілтті түгел алып тастаңыз. null тек өзгерістің «patch» бөлігінде тұрып, «жою» дегенді білдіреді.',
    },
    ru: {
      message: 'В определениях нет null',
      hint: 'Уберите ключ целиком. null бывает только в «patch» изменения и означает «удалить».',
    },
    en: {
      message: 'There is no null in definitions',
      hint: 'Leave the whole key out. Only the “patch” of an amendment has null, which deletes.',
    },
  },
  'json-number-too-large': {
    kk: {
      message: '{found} саны дәл сақталмайды',
      hint: 'Кішірек сан жазыңыз; дәл ондық мән мәтін түрінде жазылады.',
    },
    ru: {
      message: 'Число {found} не хранится точно',
      hint: 'Запишите меньшее число; точные десятичные значения пишутся текстом.',
    },
    en: {
      message: 'The number {found} cannot be kept exactly',
      hint: 'Write a smaller number; exact decimals are written as text.',
    },
  },
  'json-broken-text': {
    kk: { message: 'Мәтінде жартысы жоқ таңба бар ({found})', hint: 'Таңбаны қайта теріңіз.' },
    ru: { message: 'В тексте есть половина символа ({found})', hint: 'Наберите символ заново.' },
    en: { message: 'The text contains half a character ({found})', hint: 'Type the character again.' },
  },
  'json-unreadable-text': {
    kk: {
      message: 'Мәтінде оқылмаған таңба бар (U+FFFD)',
      hint: 'Файлды UTF-8 түрінде сақтап, таңбаны қайта теріңіз.',
    },
    ru: {
      message: 'В тексте есть символ, который не удалось прочесть (U+FFFD)',
      hint: 'Сохраните файл в UTF-8 и наберите символ заново.',
    },
    en: {
      message: 'The text contains a character that could not be read (U+FFFD)',
      hint: 'Save the file as UTF-8 and type the character again.',
    },
  },
  'json-byte-order-mark': {
    kk: { message: 'Файл BOM белгісінен басталады', hint: 'Файлды UTF-8 түрінде, BOM белгісіз сақтаңыз.' },
    ru: { message: 'Файл начинается с метки порядка байтов (BOM)', hint: 'Сохраните файл в UTF-8 без BOM.' },
    en: {
      message: 'The file begins with a byte order mark',
      hint: 'Save it as UTF-8 without a byte order mark (BOM).',
    },
  },
} as const satisfies MessageArea;
