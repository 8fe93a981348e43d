import type { MessageArea } from '../message.ts';
import { jsonMessages } from './json.ts';
import { shapeMessages } from './shape.ts';

/** How the files of a library lie, and what they hold together. */
export const libraryMessages = {
  ...jsonMessages,
  ...shapeMessages,
  'file-out-of-place': {
    kk: {
      message: '«{path}» файлының кітапханада орны жоқ',
      hint: 'Файлдар мына жерлерде жатады: acts/, calendars/, parameters/, codelists/, guidance/, services/<қызмет>/edition/, services/<қызмет>/amendments/, services/<қызмет>/scenarios/, ledger.json. Атауы — кіші латын әріптері, цифрлар мен сызықша.',
    },
    ru: {
      message: 'Файлу «{path}» нет места в библиотеке',
      hint: 'Файлы лежат в acts/, calendars/, parameters/, codelists/, guidance/, services/<услуга>/edition/, services/<услуга>/amendments/, services/<услуга>/scenarios/ и ledger.json. Имя — строчные латинские буквы, цифры и дефис.',
    },
    en: {
      message: 'The file “{path}” has no place in the library',
      hint: 'Files lie in acts/, calendars/, parameters/, codelists/, guidance/, services/<service>/edition/, services/<service>/amendments/, services/<service>/scenarios/ and ledger.json. A name is lower-case letters, digits and hyphens.',
    },
  },
  'file-twice': {
    kk: { message: '«{path}» файлы екі рет берілген', hint: 'Бір данасын қалдырыңыз.' },
    ru: { message: 'Файл «{path}» передан дважды', hint: 'Оставьте один экземпляр.' },
    en: { message: 'The file “{path}” is given twice', hint: 'Keep one of them.' },
  },
  'guidance-not-newer': {
    kk: {
      message: '«{found}» жазбасы {asOf} жылғы, ал ескі деп белгіленген жазба {own} жылғы',
      hint: '«older.newer» тек кейінгі дереккөздің жазбасын атайды: оны түзетіңіз немесе «asOf» мәнін тексеріңіз.',
    },
    ru: {
      message: 'Запись «{found}» — от {asOf}, а запись, отмеченная как старая, — от {own}',
      hint: '«older.newer» называет только запись более позднего источника: исправьте ее или проверьте «asOf».',
    },
    en: {
      message: 'The entry “{found}” is of {asOf}, and the entry marked as older is of {own}',
      hint: '“older.newer” names only an entry of a later source: correct it, or check “asOf”.',
    },
  },
  'ledger-missing': {
    kk: {
      message: 'Кітапханада ledger.json жоқ',
      hint: '{"$schema": …, "status": "draft", "entries": {}} мазмұнымен ledger.json жасаңыз.',
    },
    ru: {
      message: 'В библиотеке нет ledger.json',
      hint: 'Создайте ledger.json с содержимым {"$schema": …, "status": "draft", "entries": {}}.',
    },
    en: {
      message: 'The library has no ledger.json',
      hint: 'Create ledger.json with {"$schema": …, "status": "draft", "entries": {}}.',
    },
  },
  'schema-not-right': {
    kk: {
      message: '«$schema» {found} деп көрсетілген',
      hint: 'Осы орындағы файлдың схемасы — {expected}; оған салыстырмалы жол жазыңыз.',
    },
    ru: {
      message: '«$schema» указывает на {found}',
      hint: 'Схема файла в этом месте — {expected}; запишите относительный путь к ней.',
    },
    en: {
      message: '“$schema” names {found}',
      hint: 'The schema of a file in this place is {expected}; write the relative path to it.',
    },
  },
  'id-not-file-name': {
    kk: {
      message: 'Идентификатор {found} файл атауына сай емес',
      hint: '«{expected}» деп жазыңыз не файл атауын өзгертіңіз.',
    },
    ru: {
      message: 'Идентификатор {found} не совпадает с именем файла',
      hint: 'Запишите «{expected}» или переименуйте файл.',
    },
    en: {
      message: 'The id {found} is not the name of the file',
      hint: 'Write “{expected}”, or rename the file.',
    },
  },
  'aspect-twice': {
    kk: { message: '«{aspect}» бөлімі {other} файлында да бар', hint: 'Бөлімді бір файлда ғана қалдырыңыз.' },
    ru: {
      message: 'Раздел «{aspect}» есть и в файле {other}',
      hint: 'Оставьте раздел только в одном файле.',
    },
    en: { message: 'The aspect “{aspect}” is also in {other}', hint: 'Keep the aspect in one file only.' },
  },
  'aspect-missing': {
    kk: {
      message: '«{service}» қызметінің бастапқы редакциясында «{aspect}» бөлімі жоқ',
      hint: 'Оны services/{service}/edition/ ішіндегі файлға қосыңыз.',
    },
    ru: {
      message: 'В исходной редакции услуги «{service}» нет раздела «{aspect}»',
      hint: 'Добавьте его в файл внутри services/{service}/edition/.',
    },
    en: {
      message: 'The base edition of the service “{service}” has no aspect “{aspect}”',
      hint: 'Add it to a file in services/{service}/edition/.',
    },
  },
  'scenario-twice': {
    kk: { message: '«{found}» сценарийі {other} файлында да бар', hint: 'Біреуіне басқа атау беріңіз.' },
    ru: { message: 'Сценарий «{found}» есть и в файле {other}', hint: 'Дайте одному из них другое имя.' },
    en: { message: 'The scenario “{found}” is also in {other}', hint: 'Give one of them another name.' },
  },
  'interval-ends-before-it-begins': {
    kk: {
      message: 'Аралық басталмай тұрып аяқталады: {from} – {to}',
      hint: '«to» күнін «from» күнінен ерте емес етіп түзетіңіз.',
    },
    ru: {
      message: 'Промежуток кончается раньше, чем начинается: {from} – {to}',
      hint: 'Исправьте «to» так, чтобы дата была не раньше «from».',
    },
    en: {
      message: 'The interval ends before it begins: {from} – {to}',
      hint: 'Correct “to” so that it is not before “from”.',
    },
  },
  'fact-key-reserved': {
    kk: {
      message: '«{fact}» фактісінің кілті бос емес',
      hint: '«document-…» фактілері құжаттардан, «score-…», «passed-…», «window-…», «attempts-…», «vote-…», «quota-…» фактілері сол аттас бөлімдерден шығады, «assessment-date» мен «submitted-on» есептеледі. Басқа кілт таңдаңыз.',
    },
    ru: {
      message: 'Ключ факта «{fact}» занят',
      hint: 'Факты «document-…» следуют из документов, «score-…», «passed-…», «window-…», «attempts-…», «vote-…», «quota-…» — из одноимённых разделов, а «assessment-date» и «submitted-on» вычисляются. Выберите другой ключ.',
    },
    en: {
      message: 'The fact key “{fact}” is taken',
      hint: 'Facts “document-…” follow from the documents, “score-…”, “passed-…”, “window-…”, “attempts-…”, “vote-…” and “quota-…” from the aspects of those names; “assessment-date” and “submitted-on” are computed. Choose another key.',
    },
  },
  'fact-of-wrong-kind': {
    kk: { message: '«{fact}» фактісінің түрі — {kind}', hint: 'Мұнда {expected} түріндегі факт керек.' },
    ru: { message: 'Факт «{fact}» имеет вид {kind}', hint: 'Здесь нужен факт вида {expected}.' },
    en: {
      message: 'The fact “{fact}” is of the kind {kind}',
      hint: 'A fact of the kind {expected} is needed here.',
    },
  },
  'pattern-not-safe': {
    kk: {
      message: '{found} үлгісі — қауіпсіз тұрақты өрнек емес',
      hint: '^ белгісінен бастаңыз; кері сілтеме, алдыға не артқа қарау, қайталанатын жақша, жақшадан тыс | болмасын, ал қайталауы maxLength ұзындығына шақ аз болсын.',
    },
    ru: {
      message: 'Шаблон {found} — не безопасное регулярное выражение',
      hint: 'Начните его с ^; не используйте обратных ссылок, просмотра вперёд и назад, повторяемых скобок и | вне скобок; повторений — не больше, чем позволяет длина текста (maxLength).',
    },
    en: {
      message: 'The pattern {found} is no safe regular expression',
      hint: 'Begin it with ^, use no back-references, look-around, repeated groups or | outside of brackets, and few repetitions for the length of the text (maxLength).',
    },
  },
  'open-points-nowhere': {
    kk: {
      message: 'Ашық мәселе редакцияда жоқ жерді көрсетеді: {found}',
      hint: 'Бар бөлімді не элементті көрсетіңіз, мысалы «/grounds»; бүкіл редакция — "".',
    },
    ru: {
      message: 'Открытый вопрос указывает на то, чего в редакции нет: {found}',
      hint: 'Укажите существующий раздел или элемент, например «/grounds»; вся редакция — "".',
    },
    en: {
      message: 'The open entry points to what the edition does not have: {found}',
      hint: 'Point to an aspect or item that exists, such as “/grounds”; the whole edition is "".',
    },
  },
  'calendar-year-key': {
    kk: { message: 'Күнтізбе жылының кілті {found} болып тұр', hint: '«y2025» сияқты жазыңыз.' },
    ru: { message: 'Ключ года календаря — {found}', hint: 'Запишите его как «y2025».' },
    en: { message: 'A year of the calendar has the key {found}', hint: 'Write it like “y2025”.' },
  },
  'calendar-year-gap': {
    kk: {
      message: '{year} жыл күнтізбеде жоқ, ал {next} жыл бар',
      hint: 'Жылдар үздіксіз жүруі керек: {year} жылды қосыңыз.',
    },
    ru: {
      message: 'В календаре нет {year} года, хотя {next} есть',
      hint: 'Годы идут без пропусков: добавьте {year}.',
    },
    en: {
      message: 'The calendar lacks {year}, although it has {next}',
      hint: 'The years are consecutive: add {year}.',
    },
  },
  'calendar-day-in-other-year': {
    kk: { message: '{found} күні {year} жылға жазылған', hint: 'Күнді өз жылына көшіріңіз.' },
    ru: { message: 'День {found} записан в {year} год', hint: 'Перенесите день в его год.' },
    en: { message: 'The day {found} stands in the year {year}', hint: 'Move the day to its own year.' },
  },
  'superseded-twice': {
    kk: {
      message: '«{superseded}» жазбасының орнына бұрыннан «{other}» келген',
      hint: 'Оның орнына келген соңғы жазбаны көрсетіңіз.',
    },
    ru: {
      message: 'Запись «{superseded}» уже заменена записью «{other}»',
      hint: 'Назовите последнюю из записей, которые её заменяют.',
    },
    en: {
      message: 'The entry “{superseded}” is superseded by “{other}” already',
      hint: 'Name the last of the entries that supersede it.',
    },
  },
  'superseded-in-a-circle': {
    kk: {
      message: '«{superseded}» жазбасының орнына келетін жазбалар бір-бірін алмастырып, шеңбер құрайды',
      hint: '«supersedes» ертерек жазбаны атауы тиіс.',
    },
    ru: {
      message: 'Записи заменяют друг друга по кругу, «{superseded}» среди них',
      hint: '«supersedes» называет более раннюю запись.',
    },
    en: {
      message: 'Entries supersede each other in a circle, “{superseded}” among them',
      hint: '“supersedes” names an earlier entry.',
    },
  },
  'calendar-day-twice': {
    kk: { message: '{found} күні екі рет жазылған: «{other}» кілтімен де', hint: 'Біреуін алып тастаңыз.' },
    ru: { message: 'День {found} записан дважды: и под ключом «{other}»', hint: 'Уберите одну запись.' },
    en: { message: 'The day {found} is written twice: also as “{other}”', hint: 'Remove one of them.' },
  },
} as const satisfies MessageArea;
