import { said, todo } from './plainly.ts';

/** Conditions, and the values that they compare. */
export const plainConditions = {
  'condition-form': said(
    ['Шарт толық емес', 'Фактіні, салыстыруды және мәнді таңдаңыз не шартты алып тастаңыз.'],
    ['Условие неполно', 'Выберите факт, сравнение и значение или уберите условие.'],
    ['The condition is not complete', 'Choose a fact, a comparison and a value, or take the condition out.'],
  ),
  'condition-without-parts': said(
    ['Бұл топта шарт жоқ', 'Кемінде бір шарт қосыңыз не топты алып тастаңыз.'],
    ['В этой группе нет условий', 'Добавьте хотя бы одно или уберите группу.'],
    ['This group has no condition', 'Add one at least, or take the group out.'],
  ),
  'condition-too-deep': todo(
    'Ішкі бөлігін атауы бар ортақ шарт етіп шығарыңыз.',
    'Вынесите внутреннюю часть в общее условие с названием.',
    'Make the inner part a shared condition with a name.',
  ),
  'unknown-operator': said(
    ['Мұндай салыстыру жоқ', 'Ұсынылғандардың бірін таңдаңыз.'],
    ['Такого сравнения нет', 'Выберите одно из предложенных.'],
    ['There is no such comparison', 'Choose one of those offered.'],
  ),
  'operator-not-for-fact': said(
    ['Бұл салыстыру «{fact}» фактісіне келмейді', 'Осы фактіге ұсынылған салыстырулардың бірін таңдаңыз.'],
    ['Это сравнение не подходит к факту «{fact}»', 'Выберите одно из сравнений, предложенных для него.'],
    ['This comparison does not fit the fact “{fact}”', 'Choose one of those offered for it.'],
  ),
  'condition-on-list': todo(
    'Оның жолдары туралы сұраңыз: бірі, бәрі не қаншасы.',
    'Спросите о его строках: хотя бы одна, каждая или сколько их.',
    'Ask of its rows: any of them, each of them, or how many.',
  ),
  'condition-field-outside-list': todo(
    'Жолдың өрісін тізім жолдары туралы шартта ғана қолдануға болады.',
    'Поле строки можно использовать только в условии о строках списка.',
    'The field of a row can be used only in a condition on the rows of its list.',
  ),
  'condition-list-inside-list': todo(
    'Ішкі шартты атауы бар ортақ шарт етіп шығарыңыз.',
    'Вынесите внутреннее условие в общее, с названием.',
    'Make the inner condition a shared one with a name.',
  ),
  'condition-not-a-list': said(
    ['«{fact}» фактісі тізім емес', 'Тізім болып табылатын фактіні таңдаңыз.'],
    ['Факт «{fact}» — не список', 'Выберите факт, который является списком.'],
    ['The fact “{fact}” is no list', 'Choose a fact that is a list.'],
  ),
  'operator-not-for-count': said(
    ['Бұл салыстыру «{list}» жолдарының санына келмейді', 'Ұсынылғандардың бірін таңдаңыз.'],
    ['Это сравнение не подходит к числу строк «{list}»', 'Выберите одно из предложенных.'],
    ['This comparison does not fit the number of rows of “{list}”', 'Choose one of those offered.'],
  ),
  'condition-count-value': todo('Бүтін сан жазыңыз.', 'Запишите целое число.', 'Write a whole number.'),
  'condition-value-not-a-list': said(
    ['Бұл салыстыруға кемінде бір мән керек', 'Мәндерді таңдаңыз.'],
    ['Этому сравнению нужно хотя бы одно значение', 'Выберите значения.'],
    ['This comparison needs one value at least', 'Choose the values.'],
  ),
  'condition-facts-of-different-kinds': said(
    [
      '«{fact}» фактісін «{other}» фактісімен салыстыруға болмайды',
      'Бір түрдегі, ал кодтар болса бір анықтамалықтағы фактілерді салыстырыңыз.',
    ],
    [
      'Факт «{fact}» нельзя сравнить с фактом «{other}»',
      'Сравнивайте факты одного вида, а коды — из одного справочника.',
    ],
    [
      'The fact “{fact}” cannot be compared with the fact “{other}”',
      'Compare facts of one kind; codes, of one code list.',
    ],
  ),
  'condition-path-expression': said(
    ['Фактінің бөлігі оқылмайды', 'Бөлікті JSON кодында түзетіңіз.'],
    ['Часть факта не читается', 'Исправьте её в коде JSON.'],
    ['The part of the fact cannot be read', 'Mend it in the JSON.'],
  ),
  'condition-path-into-simple-fact': said(
    ['«{fact}» фактісі бөліктерден тұрмайды', 'Фактінің өзін салыстырыңыз.'],
    ['У факта «{fact}» нет частей', 'Сравнивайте сам факт.'],
    ['The fact “{fact}” has no parts', 'Compare the fact itself.'],
  ),
  'condition-decimal-not-canonical': todo(
    'Санды қысқаша жазыңыз: {canonical}.',
    'Запишите короче: {canonical}.',
    'Write it shorter: {canonical}.',
  ),
  'condition-never-true': todo(
    'Салыстырылатын мәндерді, «бәрі» мен «бірі» топтарын және фактілердің шектерін тексеріңіз.',
    'Проверьте значения, с которыми сравнивают, группы «все» и «любое» и границы фактов.',
    'Check the values compared with, whether all or any must hold, and the bounds of the facts.',
  ),
  'condition-always-true': todo(
    'Салыстырылатын мәндер мен фактілердің шектерін тексеріңіз; шарт керек болмаса, оны алып тастаңыз.',
    'Проверьте значения, с которыми сравнивают, и границы фактов; если условие не нужно, уберите его.',
    'Check the values compared with and the bounds of the facts; if no condition is meant, take it out.',
  ),
  'fact-not-boolean': todo(
    '«Иә» не «жоқ» таңдаңыз; белгісіз болса, жауапсыз қалдырыңыз.',
    'Выберите «да» или «нет»; если ответ неизвестен, оставьте без ответа.',
    'Choose yes or no; leave it open where the answer is not known.',
  ),
  'fact-not-text': todo('Мәтінін жазыңыз.', 'Запишите текст.', 'Write a text.'),
  'fact-not-integer': todo('Бүтін сан жазыңыз.', 'Запишите целое число.', 'Write a whole number.'),
  'fact-not-decimal': todo('Сан жазыңыз.', 'Запишите число.', 'Write a number.'),
  'fact-not-date': todo('Күнін таңдаңыз.', 'Выберите день.', 'Choose a day.'),
  'fact-not-an-option': todo(
    'Ұсынылған жауаптардың бірін таңдаңыз.',
    'Выберите один из предложенных вариантов.',
    'Choose one of the options offered.',
  ),
  'fact-not-a-code': todo(
    'Анықтамалықтан таңдаңыз.',
    'Выберите из справочника.',
    'Choose one from the code list.',
  ),
  'fact-not-a-list': todo('Жолдарын қосыңыз.', 'Добавьте строки.', 'Add its rows.'),
  'fact-wrong-form': todo(
    'Осындай жауаптар қалай жазылса, солай жазыңыз.',
    'Запишите так, как пишут такие ответы.',
    'Write it as such an answer is written.',
  ),
  'fact-of-wrong-kind': said(
    ['«{fact}» фактісі мұнда келмейді', 'Басқа түрдегі фактіні таңдаңыз.'],
    ['Факт «{fact}» здесь не подходит', 'Выберите факт другого вида.'],
    ['The fact “{fact}” does not fit here', 'Choose a fact of another kind.'],
  ),
  'form-condition-not-translatable': said(
    [
      '«{field}» өрісінің шартында «{fact}» фактісі тұрақты мәнмен салыстырылмайды',
      'Нысан шарттары жауапты тек тұрақты мәнмен салыстыра алады, басқа фактімен емес.',
    ],
    [
      'В условии поля «{field}» факт «{fact}» сравнивается не с постоянным значением',
      'Условия формы сравнивают ответ только с постоянным значением, не с другим фактом.',
    ],
    [
      'In the condition of the field “{field}” the fact “{fact}” is not compared with a fixed value',
      'Conditions of a form compare an answer with a fixed value only, not with another fact.',
    ],
  ),
};
