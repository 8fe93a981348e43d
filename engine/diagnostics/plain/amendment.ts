import { said, todo } from './plainly.ts';

/** Amendments: their parts and days, what they cite, and what other acts change too. */
export const plainAmendment = {
  'restates-nothing': said(
    [
      'Бұл бөлік тұтасымен жаңадан жазатын жер бұрынғы редакцияда жоқ: {pointer}',
      'Тұтасымен жаңадан жазылды деген белгіні алып тастаңыз.',
    ],
    [
      'В прежней редакции нет того, что эта часть излагает заново: {pointer}',
      'Снимите отметку, что это изложено целиком заново.',
    ],
    [
      'The edition before has nothing there that this part could restate: {pointer}',
      'Untick that it is restated whole.',
    ],
  ),
  'deletes-nothing': said(
    ['Алып тасталатын жер бұрынғы редакцияда жоқ: {pointer}', 'Алып тастауды кері қайтарыңыз: онсыз да жоқ.'],
    ['Удаляемого в прежней редакции нет: {pointer}', 'Отмените удаление: этого и так нет.'],
    [
      'What is removed is not in the edition before: {pointer}',
      'Take the removal back: it is not there anyway.',
    ],
  ),
  'parts-overlap': said(
    [
      '{pointer}: мұны «{act}» актісі де өзгертеді',
      'Екеуінің қайсысы қолданылатынын тексеру бетінде шешіңіз.',
    ],
    ['{pointer}: это меняет и акт «{act}»', 'Решите на странице проверки, что из двух действует.'],
    ['{pointer}: the act “{act}” changes this too', 'Decide on the review page which of the two holds.'],
  ),
  'over-nothing': said(
    [
      '{pointer}: бұл түзету басқа актінің үстінен қолданылады делінген, бірақ оны басқа акт өзгертпейді',
      'Ештеңе істеудің қажеті жоқ; осы жер келесі рет өзгергенде белгі өзі кетеді.',
    ],
    [
      '{pointer}: поправка названа действующей поверх другого акта, но другой акт этого не меняет',
      'Делать ничего не нужно; отметка исчезнет, когда это место изменят снова.',
    ],
    [
      '{pointer}: this is said to stand over another act, but no other act changes it',
      'Nothing has to be done; the mark goes when this place is next edited.',
    ],
  ),
  'replacement-not-there': said(
    ['Бөлік орнына қоятын «{found}» редакциясы жоқ', 'Ол редакцияны әзірлеуші файл түрінде қосады.'],
    ['Редакции «{found}», которую вводит часть, нет', 'Такую редакцию файлами добавляет разработчик.'],
    [
      'The edition “{found}” that the part puts in place is not there',
      'A developer adds such an edition as files.',
    ],
  ),
  'effect-day-missing': todo(
    'Күнін жазыңыз; белгісіз болса — арасында болатын екі күнді.',
    'Укажите день; если он неизвестен — два дня, между которыми он лежит.',
    'Give the day; where it is not known, the two days between which it lies.',
  ),
  'effect-day-twice': said(
    ['Бөліктің бір күні де, екі күн арасы да жазылған', 'Күні белгілі болса, тек соны қалдырыңыз.'],
    [
      'У части указан и один день, и два дня, между которыми он лежит',
      'Если день известен, оставьте только его.',
    ],
    ['The part has both a day and two days between which it lies', 'Keep the day alone if it is known.'],
  ),
  'effect-days-reversed': todo(
    'Күндердің ретін түзетіңіз: алдымен ең ерте күн, кейін ең кеш күн, содан кейін қолданылатын соңғы күн.',
    'Исправьте порядок: самый ранний день, самый поздний день, последний день действия.',
    'Put them in order: the earliest day, the latest day, the last day in force.',
  ),
  'pending-state-lost': todo(
    'Бөліктің ондай істер қай күйге көшетінін айтатын жерінде жаңа күйін таңдаңыз.',
    'Выберите в этой части, в какое состояние переходят такие дела.',
    'Choose, at the part, which state such cases stand in then.',
  ),
  'reading-broken': said(
    [
      '«{open}» ашық мәселесінің «{reading}» түсінігі редакцияны бұзады: {pointer}',
      'Осы түсінікті түзетіңіз не алып тастаңыз.',
    ],
    [
      'Прочтение «{reading}» открытого вопроса «{open}» нарушает редакцию: {pointer}',
      'Исправьте это прочтение или уберите его.',
    ],
    [
      'The reading “{reading}” of the open question “{open}” breaks the edition: {pointer}',
      'Correct this reading, or take it out.',
    ],
  ),
  'unknown-provision': todo(
    'Сілтеменің нормасын қайта таңдаңыз не норманы актінің бетінде қосыңыз.',
    'Выберите норму для ссылки заново или добавьте её на странице акта.',
    'Choose the provision of the citation again, or add it on the page of the act.',
  ),
  'citation-missing': todo(
    '«Сілтеме» ішінде норманы таңдаңыз; дереккөздерде жоқ болса, қайдан алынғанын жазыңыз.',
    'Выберите норму в ссылке; если в источниках её нет, запишите, откуда это взято.',
    'Choose the provision in its citation; if the sources have none, write where it comes from.',
  ),
  'change-not-cited': todo(
    'Сол жақта осы элементті өзгертетін норманы таңдап, оған сілтеме жасаңыз.',
    'Выберите слева норму, которая изменяет этот элемент, и сошлитесь на неё.',
    'Pick the provision that changes this item at the left, and cite it.',
  ),
  'guidance-not-cited': todo(
    'Жауабын анықтамаға әзірлеуші жазады.',
    'Ответ в справку вносит разработчик.',
    'A developer writes the answer into the guidance.',
  ),
  'provision-not-covered': todo(
    'Норманы таңдап, оны орындайтын жерді өзгертіңіз; ол деректерге әсер етпесе, оны әсерсіз деп белгілеп, себебін жазыңыз.',
    'Выберите норму и измените то, что её исполняет; если она данных не меняет, отметьте её как «без последствий» и укажите причину.',
    'Pick it and change what carries it out; if it changes no data, mark it as without effect and say why.',
  ),
  'translation-missing': todo(
    'Аударманы қосыңыз; өз аудармаңызды бейресми деп белгілеңіз. Әзірге ресми мәтін белгімен көрсетіледі.',
    'Добавьте перевод; собственный отметьте как неофициальный. Пока показывается официальный текст с пометкой.',
    'Add the translation; mark one of your own as unofficial. Until then the authoritative text is shown, marked.',
  ),
  'value-unverified': todo(
    'Ресми мәтінмен салыстырып, нормаға сілтеме жасаңыз.',
    'Сверьте с официальным текстом и сошлитесь на норму.',
    'Compare with the official text, and cite the provision.',
  ),
  'open-points-nowhere': said(
    ['Ашық мәселе редакцияда жоқ жерге қатысты: {found}', 'Сұрақ қатысты жерлерді қайта таңдаңыз.'],
    ['Открытый вопрос касается того, чего в редакции нет: {found}', 'Выберите заново, чего он касается.'],
    ['The open question touches what the edition does not have: {found}', 'Choose again what it touches.'],
  ),
  'open-holds-nothing': said(
    [
      '«{open}» ашық мәселесі нәтижені тоқтатуға тиіс, бірақ ештеңені тоқтатпайды: {pointers}',
      'Нәтиже сүйенетін жерді таңдаңыз (негіз, талап, факт, шарт) не сұрақты тек көрсетілетін етіңіз.',
    ],
    [
      'Открытый вопрос «{open}» должен удерживать результат, но ничего не удерживает: {pointers}',
      'Выберите то, на чём держится результат (основание, требование, факт, условие), или пусть вопрос только показывается.',
    ],
    [
      'The open question “{open}” should hold back the result but holds back nothing: {pointers}',
      'Choose what a result rests on (a ground, requirement, fact or condition), or let the question only be shown.',
    ],
  ),
  'guidance-not-newer': todo(
    'Тек кейінгі дереккөздің жазбасын атаңыз не күндерін тексеріңіз.',
    'Назовите запись более позднего источника или проверьте даты.',
    'Name an entry of a later source, or check the dates.',
  ),
};
