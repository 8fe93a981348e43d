import { said, todo } from './plainly.ts';

const IN_DAYS = [
  'Жұмыс күнімен, күнтізбелік күнмен, аймен не жылмен беріңіз.',
  'Задайте в рабочих или календарных днях, месяцах или годах.',
  'Give it in working or calendar days, months or years.',
] as const;

/** Who is asked for what, how a case goes, and what is counted. */
export const plainProcedure = {
  'registry-fact-required': todo(
    'Өрісті алып тастаңыз не міндетті емес етіңіз: мемлекеттік жүйеде бар деректі өтініш берушіден талап етуге болмайды.',
    'Уберите поле или сделайте его необязательным: от заявителя нельзя требовать то, что есть в государственной системе.',
    'Remove the field, or let it be left empty: an applicant must not be asked for what a state system holds.',
  ),
  'field-not-applicants': said(
    [
      'Нысан «{fact}» фактісін сұрайды, ал оны өтініш беруші анықтамайды',
      'Өрісті алып тастаңыз не фактіні өтініш беруші анықтайды деп белгілеңіз.',
    ],
    [
      'Форма спрашивает факт «{fact}», который устанавливает не заявитель',
      'Уберите поле или укажите, что факт устанавливает заявитель.',
    ],
    [
      'The form asks for the fact “{fact}”, which the applicant does not establish',
      'Remove the field, or say that the applicant establishes the fact.',
    ],
  ),
  'document-held-by-state': todo(
    'Құжат мемлекеттік жүйеде болса, сұрауды алып тастаңыз; оны өтініш беруші өзі ұсынса, мемлекеттік жүйеде бар деген белгіні алып тастаңыз.',
    'Если документ есть в государственной системе, уберите вопрос; если его подаёт сам заявитель, уберите отметку об этой системе.',
    'If a state system holds it, remove the question; if the applicant does present it, remove the mark that a state system holds it.',
  ),
  'discretion-without-officer': todo(
    'Шарттың әр тармағына лауазымды адам анықтайтын фактіні қосыңыз не негіздің адам қалауымен деген белгісін алып тастаңыз.',
    'Добавьте в каждую ветвь условия факт, который устанавливает должностное лицо, или снимите отметку об усмотрении.',
    'Add a fact that an officer establishes to every branch of the condition, or take away the mark that the ground needs judgement.',
  ),
  'variant-without-channel': todo(
    'Өтініш беру тәсілдерінің бірі оны қабылдайтын етіңіз.',
    'Пусть его принимает один из способов подачи.',
    'Let one of the channels take it.',
  ),
  'document-channel': todo(
    'Тәсілді алып тастаңыз не құжат кімге қатысты екенін түзетіңіз.',
    'Уберите способ или исправьте, для кого этот документ.',
    'Remove the channel, or correct whom the document is for.',
  ),
  'state-dead-end': todo(
    'Одан шығатын қадам қосыңыз не оны соңғы күй деп белгілеңіз.',
    'Добавьте шаг из него или отметьте его как конечное.',
    'Add a step out of it, or mark it as final.',
  ),
  'guard-unestablished': todo(
    'Фактіні нысанға не бір қадам жазатын етіп қосыңыз не оны кім анықтайтынын түзетіңіз.',
    'Добавьте факт в форму или в то, что записывает шаг, либо исправьте, кто его устанавливает.',
    'Add the fact to the form or to what a step records, or correct who establishes it.',
  ),
  'fact-asked-of-nobody': todo(
    'Оны нысанның бетіне қосыңыз не бір қадам жазатын етіңіз не оны кім анықтайтынын түзетіңіз.',
    'Добавьте его на страницу формы или в то, что записывает шаг, либо исправьте, кто его устанавливает.',
    'Put it on a page of the form or among what a step records, or correct who establishes it.',
  ),
  'deadline-never-starts': todo(
    'Оқиғаны бір қадам тудыратын етіңіз не мерзімнің басталуын түзетіңіз.',
    'Пусть событие вызывает какой-либо шаг, или исправьте начало срока.',
    'Give the event to a step, or correct how the deadline starts.',
  ),
  'deadline-never-ends': todo(
    'Осы оқиғалардың бірін бір қадам тудыратын етіңіз не мерзімнің қашан орындалатынын түзетіңіз.',
    'Пусть одно из событий вызывает какой-либо шаг, или исправьте, когда срок исполнен.',
    'Give one of the events to a step, or correct how the deadline ends.',
  ),
  'deadline-ends-as-it-starts': todo(
    'Мерзімнің қалай аяқталатынын не неден басталатынын түзетіңіз.',
    'Исправьте, чем срок завершается или с чего начинается.',
    'Correct what ends the deadline, or what starts it.',
  ),
  'deadline-nobody-responsible': todo(
    'Кім жауапты екенін түзетіңіз не рөлге қадам беріңіз.',
    'Исправьте, кто отвечает, или дайте роли шаг.',
    'Correct who is responsible, or give the role a step.',
  ),
  'deadline-after-hours': todo(
    'Тәсілдің жұмыс сағаттарын жазыңыз.',
    'Укажите часы работы этого способа.',
    'Give the hours of the channel.',
  ),
  'deadline-rolls-by-the-clock': said(
    [
      '«{deadline}» мерзімі сағатпен саналады, ол жұмыс күніне ауыспайды',
      'Соңы жұмыс күні болмаса деген таңдауды алып тастаңыз не мерзімді күнмен беріңіз.',
    ],
    [
      'Срок «{deadline}» считается по часам и не переносится на рабочий день',
      'Уберите правило о конце в нерабочий день или задайте срок в днях.',
    ],
    [
      'The deadline “{deadline}” is counted by the clock and does not move to a working day',
      'Take that rule out, or give the length in days.',
    ],
  ),
  'reception-without-hours': todo(
    'Тәсілдің жұмыс сағаттарын жазыңыз.',
    'Укажите часы работы этого способа.',
    'Give the hours of the channel.',
  ),
  'counted-never': todo(
    'Санау ешқашан басталмайды: оқиғаны түзетіңіз не оны бір қадамға беріңіз.',
    'Счёт никогда не начнётся: исправьте событие или дайте его какому-либо шагу.',
    'Nothing would ever be counted: correct the event, or give it to a step.',
  ),
  'duration-not-in-days': said(
    ['Мұндай ұзақтық күнтізбе бойынша есептелмейді', IN_DAYS[0]],
    ['Такая длительность по календарю не считается', IN_DAYS[1]],
    ['Such a length cannot be counted on a calendar', IN_DAYS[2]],
  ),
  'length-not-in-days': said(
    ['Күннен күнге саналатын ұзақтық сағатпен берілген', IN_DAYS[0]],
    ['Длительность, которая считается днями, задана иначе', IN_DAYS[1]],
    ['A length that is counted from day to day is given otherwise', IN_DAYS[2]],
  ),
  'window-without-bounds': todo(
    'Бірінші күнін, соңғы күнін не екеуін де жазыңыз.',
    'Укажите первый день, последний день или оба.',
    'Give the first day, the last day or both.',
  ),
  'attempts-of-one-kind': todo(
    'Біреуін ғана қалдырыңыз: оқиғаны не тізімді.',
    'Оставьте одно: событие или список.',
    'Keep one of the two: the event or the list.',
  ),
  'attempts-without-limit': todo(
    'Ең көп санын, уақыт аралығын не күту уақытын жазыңыз не ережені алып тастаңыз.',
    'Укажите наибольшее число, промежуток времени или ожидание либо удалите правило.',
    'Give a maximum, a period or a time to wait, or remove the rule.',
  ),
  'vote-without-members': todo(
    'Мүшелердің санын жазыңыз.',
    'Укажите число членов.',
    'Say how many members there are.',
  ),
  'quota-half-told': todo(
    'Орын санын да, алынғанын да жазыңыз не екеуін де алып тастаңыз.',
    'Укажите и число мест, и число занятых либо ничего из этого.',
    'Give both the size and what is taken, or neither.',
  ),
  'quota-without-places': todo(
    'Орын саны мен алынғанын, орынның қалай сақталатынын не қашан пайдаланылатынын жазыңыз.',
    'Укажите число мест и занятых, как место удерживается или когда оно используется.',
    'Give the size and what is taken, how a place is held, or when it is used.',
  ),
  'entitlement-units-differ': said(
    [
      '«{entitlement}» құқығының ұзақтықтары әртүрлі бірлікпен берілген',
      'Шекті, ең аз ұзақтықты және жиынтықты бір бірлікпен беріңіз.',
    ],
    [
      'Длительности права «{entitlement}» даны в разных единицах',
      'Дайте предел, наименьшую длительность и общий предел в одной единице.',
    ],
    [
      'The lengths of the entitlement “{entitlement}” are in different units',
      'Give the limit, the minimum and the total in one unit.',
    ],
  ),
};
