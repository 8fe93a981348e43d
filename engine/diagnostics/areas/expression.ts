import type { MessageArea } from '../message.ts';

/** Value expressions, and the facts that they establish. */
export const expressionMessages = {
  'expression-form': {
    kk: {
      message: 'Бұл мән өрнегі емес: {found}',
      hint: 'Өрнек — бір кілті бар объект, мысалы {"fact": "кілт"} не {"add": […]}.',
    },
    ru: {
      message: 'Это не выражение значения: {found}',
      hint: 'Выражение — объект с одним ключом, например {"fact": "ключ"} или {"add": […]}.',
    },
    en: {
      message: 'This is no value expression: {found}',
      hint: 'An expression is an object with one key, such as {"fact": "key"} or {"add": […]}.',
    },
  },
  'unknown-operation': {
    kk: {
      message: '«{operation}» деген амал жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Амалдар: {known}.',
    },
    ru: {
      message: 'Операции «{operation}» нет',
      hint: '[Возможно, имелась в виду «{nearest}». ]Операции: {known}.',
    },
    en: {
      message: 'There is no operation “{operation}”',
      hint: '[Did you mean “{nearest}”? ]The operations are: {known}.',
    },
  },
  'expression-wrong-parts': {
    kk: {
      message: '«{operation}» амалына {needs} бөлік керек, берілгені: {found}',
      hint: 'Бөліктерді қосыңыз не алып тастаңыз.',
    },
    ru: {
      message: 'Операции «{operation}» нужно частей: {needs}, а дано: {found}',
      hint: 'Добавьте или уберите части.',
    },
    en: {
      message: 'The operation “{operation}” needs {needs} parts, but has {found}',
      hint: 'Add or remove parts.',
    },
  },
  'expression-too-deep': {
    kk: {
      message: 'Өрнектер {limit} деңгейден терең орналасқан',
      hint: 'Ішкі бөлігін есептелетін жеке факт етіп шығарыңыз.',
    },
    ru: {
      message: 'Выражения вложены глубже {limit} уровней',
      hint: 'Вынесите внутреннюю часть в отдельный вычисляемый факт.',
    },
    en: {
      message: 'The expressions are nested more than {limit} levels deep',
      hint: 'Move the inner part to a computed fact of its own.',
    },
  },
  'expression-wrong-type': {
    kk: {
      message: '«{operation}» амалына мына түр керек: {needs}, берілгені: {found}',
      hint: 'Керекті түрдегі мәнді жазыңыз.',
    },
    ru: {
      message: 'Операции «{operation}» нужен вид: {needs}, а дано: {found}',
      hint: 'Запишите значение нужного вида.',
    },
    en: {
      message: 'The operation “{operation}” needs {needs}, but has {found}',
      hint: 'Write a value of that kind.',
    },
  },
  'expression-mixed-types': {
    kk: {
      message: '«{operation}» амалының бөліктері әртүрлі түрде: {first} және {other}',
      hint: 'Барлық бөлік бір түрде болуы керек.',
    },
    ru: {
      message: 'Части операции «{operation}» разного вида: {first} и {other}',
      hint: 'Все части должны быть одного вида.',
    },
    en: {
      message: 'The parts of “{operation}” are of different kinds: {first} and {other}',
      hint: 'All parts must be of one kind.',
    },
  },
  'expression-two-currencies': {
    kk: {
      message: '«{operation}» амалында екі валюта бар: {first} және {other}',
      hint: 'Бір валютадағы сомаларды ғана біріктіріңіз.',
    },
    ru: {
      message: 'В операции «{operation}» две валюты: {first} и {other}',
      hint: 'Соединяйте суммы только одной валюты.',
    },
    en: {
      message: 'The operation “{operation}” mixes two currencies: {first} and {other}',
      hint: 'Put together only sums of one currency.',
    },
  },
  'expression-money-times-money': {
    kk: {
      message: 'Ақша ақшаға көбейтіледі',
      hint: 'Соманың біреуін ғана қалдырып, қалғанын сан етіп жазыңыз.',
    },
    ru: {
      message: 'Деньги умножаются на деньги',
      hint: 'Оставьте одну сумму, остальные части запишите числами.',
    },
    en: {
      message: 'Money is multiplied by money',
      hint: 'Keep one sum of money and write the other parts as numbers.',
    },
  },
  'expression-round-not-positive': {
    kk: {
      message: '{found} санына еселеп дөңгелектеуге болмайды',
      hint: 'Нөлден үлкен сан жазыңыз, мысалы "1" не "0.01".',
    },
    ru: {
      message: 'Округлить до кратного {found} нельзя',
      hint: 'Запишите число больше нуля, например "1" или "0.01".',
    },
    en: {
      message: 'There is no rounding to a multiple of {found}',
      hint: 'Write a number above zero, such as "1" or "0.01".',
    },
  },
  'expression-fact-without-value': {
    kk: {
      message: '«{fact}» фактісі ({kind}) өрнекте қолданылмайды',
      hint: 'Сан, ақша, күн, таңдау, код не иә/жоқ фактісін қолданыңыз; тізім үшін — count-of, sum-of сияқты амалдарды.',
    },
    ru: {
      message: 'Факт «{fact}» ({kind}) в выражении не применим',
      hint: 'Используйте число, деньги, дату, выбор, код или да/нет; для списка — операции вроде count-of, sum-of.',
    },
    en: {
      message: 'The fact “{fact}” ({kind}) is no value of an expression',
      hint: 'Use a number, money, date, choice, code or yes/no; for a list, operations such as count-of or sum-of.',
    },
  },
  'parameter-not-divided': {
    kk: {
      message: '«{parameter}» параметрі бөліктерге бөлінбеген',
      hint: '«part» кілтін алып тастаңыз не параметрге «partsBy» жазыңыз.',
    },
    ru: {
      message: 'Параметр «{parameter}» не разделён на части',
      hint: 'Уберите «part» или укажите «partsBy» у параметра.',
    },
    en: {
      message: 'The parameter “{parameter}” is not divided into parts',
      hint: 'Remove “part”, or give the parameter “partsBy”.',
    },
  },
  'expression-not-for-slot': {
    kk: {
      message: 'Мұнда мына түр керек: {needs}, өрнек беретіні: {found}',
      hint: 'Керекті түрдегі өрнекті жазыңыз.',
    },
    ru: {
      message: 'Здесь нужен вид: {needs}, а выражение даёт: {found}',
      hint: 'Запишите выражение нужного вида.',
    },
    en: {
      message: 'This place needs {needs}, but the expression gives {found}',
      hint: 'Write an expression of that kind.',
    },
  },
  'computed-fact-of-other-kind': {
    kk: {
      message: '«{fact}» фактісі ({kind}) өрнегі беретін мәнге сай емес: {found}',
      hint: 'Фактінің түрін не өрнегін өзгертіңіз.',
    },
    ru: {
      message: 'Вид факта «{fact}» ({kind}) не совпадает с его выражением: {found}',
      hint: 'Измените вид факта или выражение.',
    },
    en: {
      message: 'The fact “{fact}” ({kind}) does not hold what its expression gives: {found}',
      hint: 'Change the kind of the fact, or the expression.',
    },
  },
  'value-without-computation': {
    kk: {
      message: '«{fact}» фактісінің өрнегі бар, бірақ оны есептеу анықтамайды',
      hint: '«establishedBy» мәнін «computation» етіп жазыңыз не «value» кілтін алып тастаңыз.',
    },
    ru: {
      message: 'У факта «{fact}» есть выражение, но устанавливает его не вычисление',
      hint: 'Запишите «establishedBy»: «computation» или уберите «value».',
    },
    en: {
      message: 'The fact “{fact}” has an expression, but is not established by computation',
      hint: 'Write “establishedBy”: “computation”, or remove “value”.',
    },
  },
  'condition-decimal-not-canonical': {
    kk: {
      message: 'Сан артық таңбалармен жазылған: {found}',
      hint: 'Қысқа түрін жазыңыз: "{canonical}".',
    },
    ru: { message: 'Число записано с лишними знаками: {found}', hint: 'Запишите короче: "{canonical}".' },
    en: { message: 'The number is written with needless digits: {found}', hint: 'Write "{canonical}".' },
  },
  'field-with-value': {
    kk: {
      message: 'Тізім жолының «{field}» өрісінде өрнек бар',
      hint: 'Жол өрістері есептелмейді: есептеуді жеке фактіге шығарыңыз.',
    },
    ru: {
      message: 'У поля строки «{field}» есть выражение',
      hint: 'Поля строк не вычисляются: вынесите вычисление в отдельный факт.',
    },
    en: {
      message: 'The row field “{field}” has an expression',
      hint: 'Fields of rows are not worked out: move the computation to a fact of its own.',
    },
  },
  'computation-without-value': {
    kk: {
      message: '«{fact}» фактісін есептеу анықтайды, бірақ өрнегі жоқ',
      hint: '«value» өрнегін жазыңыз не «establishedBy» мәнін өзгертіңіз.',
    },
    ru: {
      message: 'Факт «{fact}» устанавливает вычисление, но выражения у него нет',
      hint: 'Запишите выражение «value» или измените «establishedBy».',
    },
    en: {
      message: 'The fact “{fact}” is established by computation, but has no expression',
      hint: 'Write the expression “value”, or change “establishedBy”.',
    },
  },
  'computed-cycle': {
    kk: {
      message: '«{fact}» өзіне өзі сүйенеді: {chain}',
      hint: 'Тізбектегі сілтемелердің бірін алып тастаңыз.',
    },
    ru: { message: '«{fact}» опирается само на себя: {chain}', hint: 'Уберите одну из ссылок этой цепочки.' },
    en: { message: '“{fact}” rests on itself: {chain}', hint: 'Remove one of the references of this chain.' },
  },
  'unknown-part': {
    kk: {
      message: '«{codelist}» анықтамалығында «{found}» коды жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Кодтар: {known}.',
    },
    ru: {
      message: 'В справочнике «{codelist}» нет кода «{found}»',
      hint: '[Возможно, имелся в виду «{nearest}». ]Коды: {known}.',
    },
    en: {
      message: 'The code list “{codelist}” has no code “{found}”',
      hint: '[Did you mean “{nearest}”? ]The codes are: {known}.',
    },
  },
  'parts-without-list': {
    kk: {
      message: 'Мән бөліктерге бөлінген, бірақ «partsBy» жоқ',
      hint: 'Параметрге «partsBy» анықтамалығын жазыңыз.',
    },
    ru: {
      message: 'Значение разделено на части, но «partsBy» нет',
      hint: 'Укажите у параметра справочник «partsBy».',
    },
    en: {
      message: 'The value is divided into parts, but there is no “partsBy”',
      hint: 'Give the parameter the code list “partsBy”.',
    },
  },
} as const satisfies MessageArea;
