import type { MessageArea } from '../message.ts';

export const conditionMessages = {
  'condition-form': {
    kk: {
      message: 'Бұл шарт емес: {found}',
      hint: 'Шарт — {"all": […]}, {"any": […]}, {"not": …}, {"condition": "кілт"}, тізім бойынша {"some" не "every": {"list", "where"}} не {"count": {"list", "operator", "value"}}, не {"fact", "operator", "value"} салыстыруы.',
    },
    ru: {
      message: 'Это не условие: {found}',
      hint: 'Условие — это {"all": […]}, {"any": […]}, {"not": …}, {"condition": "ключ"}, по списку {"some" или "every": {"list", "where"}} либо {"count": {"list", "operator", "value"}}, или сравнение {"fact", "operator", "value"}.',
    },
    en: {
      message: 'This is no condition: {found}',
      hint: 'A condition is {"all": […]}, {"any": […]}, {"not": …}, {"condition": "key"}, over a list {"some" or "every": {"list", "where"}} or {"count": {"list", "operator", "value"}}, or a comparison {"fact", "operator", "value"}.',
    },
  },
  'condition-without-parts': {
    kk: {
      message: 'Шарттың «{key}» тізімі бос',
      hint: 'Кемінде бір шарт жазыңыз не шартты түгел алып тастаңыз.',
    },
    ru: {
      message: 'Список «{key}» условия пуст',
      hint: 'Запишите хотя бы одно условие или уберите условие целиком.',
    },
    en: {
      message: 'The list “{key}” of the condition is empty',
      hint: 'Write at least one condition, or leave the whole condition out.',
    },
  },
  'condition-too-deep': {
    kk: {
      message: 'Шарттар {limit} деңгейден терең орналасқан',
      hint: 'Ішкі бөлігін «conditions» бөліміне атауы бар ортақ шарт етіп шығарыңыз.',
    },
    ru: {
      message: 'Условия вложены глубже {limit} уровней',
      hint: 'Вынесите внутреннюю часть в «conditions» как общее условие с именем.',
    },
    en: {
      message: 'The conditions are nested more than {limit} levels deep',
      hint: 'Move the inner part to “conditions” as a shared condition with a name.',
    },
  },
  'condition-too-large': {
    kk: {
      message: '«{condition}» ортақ шарты ашып жазғанда {limit} салыстырудан асады',
      hint: 'Ол сілтейтін шарттарды азайтыңыз.',
    },
    ru: {
      message: 'Общее условие «{condition}» в развёрнутом виде больше {limit} сравнений',
      hint: 'Сократите условия, на которые оно ссылается.',
    },
    en: {
      message: 'The shared condition “{condition}” has more than {limit} comparisons when written out',
      hint: 'Reduce the conditions that it refers to.',
    },
  },
  'condition-cycle': {
    kk: {
      message: '«{condition}» ортақ шарты өзіне өзі сүйенеді: {chain}',
      hint: 'Тізбектегі сілтемелердің бірін алып тастаңыз.',
    },
    ru: {
      message: 'Общее условие «{condition}» опирается само на себя: {chain}',
      hint: 'Уберите одну из ссылок этой цепочки.',
    },
    en: {
      message: 'The shared condition “{condition}” rests on itself: {chain}',
      hint: 'Remove one of the references of this chain.',
    },
  },
  'unknown-operator': {
    kk: {
      message: '«{operator}» деген оператор жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Операторлар: {known}.',
    },
    ru: {
      message: 'Оператора «{operator}» нет',
      hint: '[Возможно, имелся в виду «{nearest}». ]Операторы: {known}.',
    },
    en: {
      message: 'There is no operator “{operator}”',
      hint: '[Did you mean “{nearest}”? ]The operators are: {known}.',
    },
  },
  'operator-not-for-fact': {
    kk: {
      message: '«{operator}» операторы «{fact}» фактісіне ({kind}) қолданылмайды',
      hint: 'Мұндай фактіге арналған операторлар: {known}.',
    },
    ru: {
      message: 'Оператор «{operator}» не применим к факту «{fact}» ({kind})',
      hint: 'Для такого факта есть операторы: {known}.',
    },
    en: {
      message: 'The operator “{operator}” does not compare the fact “{fact}” ({kind})',
      hint: 'The operators for such a fact are: {known}.',
    },
  },
  'condition-on-list': {
    kk: {
      message: '«{fact}» фактісі — тізім, оны тұтастай салыстыруға болмайды',
      hint: 'Жолдары туралы «some», «every» не «count» арқылы сұраңыз.',
    },
    ru: {
      message: 'Факт «{fact}» — список, целиком он не сравнивается',
      hint: 'Спросите о его строках через «some», «every» или «count».',
    },
    en: {
      message: 'The fact “{fact}” is a list and cannot be compared as a whole',
      hint: 'Ask of its rows with “some”, “every” or “count”.',
    },
  },
  'condition-field-outside-list': {
    kk: {
      message: '«{field}» өрісі тізімнен тыс аталған',
      hint: 'Өрісті «some», «every» не «count» ішіндегі «where» шартында не «each» бар негізде ғана атауға болады.',
    },
    ru: {
      message: 'Поле «{field}» названо вне списка',
      hint: 'Поля называют только в «where» внутри «some», «every» или «count» либо в основании с «each».',
    },
    en: {
      message: 'The field “{field}” is named outside a list',
      hint: 'Fields are named only in the “where” of “some”, “every” or “count”, or in a ground with “each”.',
    },
  },
  'condition-list-inside-list': {
    kk: {
      message: '«{list}» тізімі «{outer}» тізімінің шартында аталған',
      hint: 'Ішкі шартты «conditions» бөліміндегі ортақ шартқа шығарыңыз.',
    },
    ru: {
      message: 'Список «{list}» назван в условии строк списка «{outer}»',
      hint: 'Вынесите внутреннее условие в «conditions» как общее.',
    },
    en: {
      message: 'The list “{list}” is named in the condition of the rows of “{outer}”',
      hint: 'Move the inner condition to “conditions” as a shared one.',
    },
  },
  'condition-not-a-list': {
    kk: {
      message: '«{fact}» фактісі ({kind}) тізім емес',
      hint: 'Тізім түріндегі фактіні атаңыз.',
    },
    ru: {
      message: 'Факт «{fact}» ({kind}) — не список',
      hint: 'Назовите факт вида «list».',
    },
    en: {
      message: 'The fact “{fact}” ({kind}) is no list',
      hint: 'Name a fact of the kind “list”.',
    },
  },
  'operator-not-for-count': {
    kk: {
      message: '«{operator}» операторы «{list}» жолдарының санына қолданылмайды',
      hint: 'Санға арналған операторлар: {known}.',
    },
    ru: {
      message: 'Оператор «{operator}» не применим к числу строк «{list}»',
      hint: 'Для числа есть операторы: {known}.',
    },
    en: {
      message: 'The operator “{operator}” does not compare the number of rows of “{list}”',
      hint: 'The operators for a number are: {known}.',
    },
  },
  'condition-count-value': {
    kk: {
      message: '«{list}» жолдарының саны бүтін санмен салыстырылады, берілгені: {found}',
      hint: 'Бүтін сан не бүтін санды факт жазыңыз: {"fact": "…"}.',
    },
    ru: {
      message: 'Число строк «{list}» сравнивается с целым числом, а дано: {found}',
      hint: 'Запишите целое число или целочисленный факт: {"fact": "…"}.',
    },
    en: {
      message: 'The number of rows of “{list}” is compared with a whole number, but here it is {found}',
      hint: 'Write a whole number, or a fact that is one: {"fact": "…"}.',
    },
  },
  'condition-value-not-a-list': {
    kk: {
      message: '«{operator}» операторы мәндер тізімін қажет етеді, берілгені: {found}',
      hint: 'Бос емес тізім жазыңыз: ["бірінші", "екінші"].',
    },
    ru: {
      message: 'Оператор «{operator}» требует списка значений, а дано: {found}',
      hint: 'Запишите непустой список: ["первое", "второе"].',
    },
    en: {
      message: 'The operator “{operator}” needs a list of values, but has {found}',
      hint: 'Write a list that is not empty: ["first", "second"].',
    },
  },
  'condition-facts-of-different-kinds': {
    kk: {
      message: '«{fact}» ({kind}) фактісі «{other}» ({otherKind}) фактісімен салыстырылмайды',
      hint: 'Бір түрдегі, ал кодтарда бір анықтамалықтағы фактілерді салыстырыңыз.',
    },
    ru: {
      message: 'Факт «{fact}» ({kind}) нельзя сравнить с фактом «{other}» ({otherKind})',
      hint: 'Сравнивайте факты одного вида, а коды — из одного справочника.',
    },
    en: {
      message: 'The fact “{fact}” ({kind}) cannot be compared with the fact “{other}” ({otherKind})',
      hint: 'Compare facts of the same kind; codes, of the same code list.',
    },
  },
  'condition-path-expression': {
    kk: {
      message: '«{path}» жолы — қарапайым атау емес',
      hint: 'Жол — нүктемен бөлінген атаулар, мысалы «person.age». Өрнектер орындалмайды.',
    },
    ru: {
      message: 'Путь «{path}» — не простое имя',
      hint: 'Путь — это имена через точку, например «person.age». Выражения не выполняются.',
    },
    en: {
      message: 'The path “{path}” is not a plain name',
      hint: 'A path is names joined by dots, such as “person.age”. Expressions are not evaluated.',
    },
  },
  'condition-path-into-simple-fact': {
    kk: {
      message: '«{fact}» фактісі ({kind}) бөліктерден тұрмайды, «path» қолданылмайды',
      hint: '«path» кілтін алып тастаңыз.',
    },
    ru: {
      message: 'Факт «{fact}» ({kind}) не имеет частей, «path» к нему не применим',
      hint: 'Уберите «path».',
    },
    en: {
      message: 'The fact “{fact}” ({kind}) has no parts, so “path” does not apply',
      hint: 'Remove “path”.',
    },
  },
} as const satisfies MessageArea;
