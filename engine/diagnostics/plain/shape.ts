import { said, todo } from './plainly.ts';

/** What was written in a form and does not fit where it stands. */
export const plainShape = {
  'json-null': said(
    ['Мұнда мән жоқ', 'Толтырыңыз не осы жерді алып тастаңыз.'],
    ['Здесь нет значения', 'Заполните или уберите это место.'],
    ['There is no value here', 'Fill it in, or take this place out.'],
  ),
  'json-forbidden-key': said(
    ['«{key}» деген атауды қолдануға болмайды', 'Басқа атау таңдаңыз.'],
    ['Имя «{key}» использовать нельзя', 'Выберите другое.'],
    ['The name “{key}” cannot be used', 'Choose another one.'],
  ),
  'json-too-deep': said(
    ['Бұл тым көп деңгейлі', 'Ішкі шарттарды ортақ шарттарға шығарыңыз.'],
    ['Здесь слишком много уровней', 'Вынесите внутренние условия в общие.'],
    ['This has too many levels', 'Move the inner conditions to shared ones.'],
  ),
  'unknown-key': said(
    ['Мұнда «{key}» деген орын жоқ', 'Мұндай жер пішіндерден шықпайды: оны JSON кодынан алып тастаңыз.'],
    ['Здесь не бывает «{key}»', 'Из форм такое не возникает: уберите это в коде JSON.'],
    ['There is no “{key}” here', 'The forms never write this: take it out in the JSON.'],
  ),
  'missing-key': said(
    ['Толтырылмаған: {key}', 'Толтырыңыз.'],
    ['Не заполнено: {key}', 'Заполните.'],
    ['Not filled in: {key}', 'Fill it in.'],
  ),
  'wrong-key-form': said(
    [
      '{found} қысқа атау бола алмайды',
      'Қысқа атау кіші латын әріпінен басталып, кіші латын әріптерінен, цифрлардан және сызықшадан тұрады.',
    ],
    [
      '{found} не годится как краткое имя',
      'Краткое имя начинается со строчной латинской буквы и состоит из строчных латинских букв, цифр и дефисов.',
    ],
    [
      '{found} is no short name',
      'A short name begins with a small Latin letter and has small Latin letters, digits and hyphens.',
    ],
  ),
  'wrong-provision-form': said(
    ['{found} — норма мекенжайы емес', 'Сырттан ішке қарай нүктемен жазыңыз: p9-1, p15.5, annex-2.row-9.2.'],
    ['{found} — не адрес нормы', 'Запишите его извне внутрь через точку: p9-1, p15.5, annex-2.row-9.2.'],
    [
      '{found} is not the address of a provision',
      'Write it from the outside in, joined by dots: p9-1, p15.5, annex-2.row-9.2.',
    ],
  ),
  'wrong-form': todo(
    'Осындай басқа жазбаларда қалай тұрса, солай жазыңыз.',
    'Запишите так, как это записано в подобных местах.',
    'Write it as it is written in places like this one.',
  ),
  'wrong-date': todo(
    'Күнтізбеде бар күнді таңдаңыз.',
    'Выберите существующий день.',
    'Choose a day that exists.',
  ),
  'wrong-moment': todo(
    'Күнін де, уақытын да таңдаңыз.',
    'Выберите и день, и время.',
    'Choose both the day and the time.',
  ),
  'wrong-choice': said(
    ['Таңдалғаны мұнда болмайды: {found}', 'Ұсынылғандардың бірін таңдаңыз.'],
    ['Такой выбор здесь невозможен: {found}', 'Выберите одно из предложенного.'],
    ['This cannot be chosen here: {found}', 'Choose one of what is offered.'],
  ),
  'not-an-object': said(
    ['Мұндағы жазба оқылмайды', 'Соңғы қадамды кері алыңыз не JSON кодында түзетіңіз.'],
    ['Записанное здесь не читается', 'Отмените последний шаг или исправьте в коде JSON.'],
    ['What stands here cannot be read', 'Undo the last step, or mend it in the JSON.'],
  ),
  'not-a-list': said(
    ['Мұнда тізім болуы керек', 'Соңғы қадамды кері алыңыз не JSON кодында түзетіңіз.'],
    ['Здесь нужен список', 'Отмените последний шаг или исправьте в коде JSON.'],
    ['A list is needed here', 'Undo the last step, or mend it in the JSON.'],
  ),
  'not-a-text': said(
    ['Мұнда мәтін болуы керек, тұрғаны: {found}', 'Мәтінін жазыңыз.'],
    ['Здесь нужен текст, а стоит {found}', 'Запишите текст.'],
    ['A text is needed here, but there is {found}', 'Write the text.'],
  ),
  'not-a-number': todo('Сан жазыңыз.', 'Запишите число.', 'Write a number.'),
  'not-an-integer': todo('Бүтін сан жазыңыз.', 'Запишите целое число.', 'Write a whole number.'),
  'not-a-boolean': said(
    ['Мұнда «иә» не «жоқ» болуы керек', 'Біреуін таңдаңыз.'],
    ['Здесь нужно «да» или «нет»', 'Выберите одно из двух.'],
    ['Yes or no is needed here', 'Choose one of the two.'],
  ),
  'text-empty': said(
    ['Мәтін жазылмаған', 'Мәтінін жазыңыз.'],
    ['Текст не написан', 'Напишите его.'],
    ['The text is not written yet', 'Write it.'],
  ),
  'interval-ends-before-it-begins': todo(
    'Соңғы күнін бірінші күнінен ерте емес етіп түзетіңіз.',
    'Исправьте последний день: он не может быть раньше первого.',
    'Correct the last day: it cannot be before the first.',
  ),
  'pattern-not-safe': said(
    ['Жауаптың үлгісі қолданылмайды: {found}', 'Қарапайымырақ үлгі жазыңыз не оны алып тастаңыз.'],
    ['Шаблон ответа использовать нельзя: {found}', 'Запишите шаблон проще или уберите его.'],
    ['The pattern for the answer cannot be used: {found}', 'Write a simpler one, or take it out.'],
  ),
  'fact-key-reserved': said(
    ['«{fact}» деген қысқа атау бос емес', 'Мұндай фактіні жүйенің өзі құрайды: басқа қысқа атау таңдаңыз.'],
    ['Краткое имя «{fact}» занято', 'Такой факт система составляет сама: выберите другое имя.'],
    ['The short name “{fact}” is taken', 'The system makes such a fact itself: choose another name.'],
  ),
  'unknown-language': todo(
    'Кітапхананың тілдерінің бірін таңдаңыз.',
    'Выберите один из языков библиотеки.',
    'Choose one of the languages of the library.',
  ),
};
