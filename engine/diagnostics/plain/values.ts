import { said, todo } from './plainly.ts';

/** Formulas, tables, scores and dated values. */
export const plainValues = {
  'expression-form': said(
    ['Формула оқылмайды', 'Оны қайта жазыңыз: сан, факт не ресми көрсеткіш және олармен амал.'],
    ['Формула не читается', 'Запишите её заново: число, факт или официальный показатель и действия с ними.'],
    [
      'The formula cannot be read',
      'Write it again: a number, a fact or an official value, and what is done with them.',
    ],
  ),
  'unknown-operation': said(
    ['Формулада мұндай амал жоқ: «{operation}»', 'Ұсынылғандардың бірін таңдаңыз.'],
    ['В формулах нет действия «{operation}»', 'Выберите одно из предложенных.'],
    ['Formulas have no operation “{operation}”', 'Choose one of those offered.'],
  ),
  'expression-round-not-positive': todo(
    'Нөлден үлкен сан жазыңыз: 1 не 0,01.',
    'Запишите число больше нуля: 1 или 0,01.',
    'Write a number above zero: 1 or 0.01.',
  ),
  'expression-fact-without-value': said(
    [
      '«{fact}» фактісін формулада қолдануға болмайды',
      'Сан, ақша, күн, таңдау, код не иә/жоқ болатын фактіні алыңыз; тізімнің жолдарын санаңыз не қосыңыз.',
    ],
    [
      'Факт «{fact}» в формуле использовать нельзя',
      'Возьмите число, деньги, дату, выбор, код или да/нет; у списка считайте строки или складывайте их.',
    ],
    [
      'The fact “{fact}” cannot be used in a formula',
      'Take a number, money, a date, a choice, a code, or a yes or no; of a list, count or add up the rows.',
    ],
  ),
  'computed-fact-of-other-kind': said(
    ['«{fact}» фактісінің түрі формуласы беретін мәнге сай емес', 'Фактінің түрін не формуласын өзгертіңіз.'],
    ['Вид факта «{fact}» не совпадает с тем, что даёт формула', 'Измените вид факта или формулу.'],
    [
      'The fact “{fact}” is of another kind than what its formula gives',
      'Change the kind of the fact, or the formula.',
    ],
  ),
  'parameter-not-divided': todo(
    'Ресми көрсеткішті бөліксіз алыңыз.',
    'Возьмите показатель целиком, без части.',
    'Take the official value as a whole.',
  ),
  'value-without-computation': todo(
    'Фактіні есептеу анықтайды деп белгілеңіз не формуласын алып тастаңыз.',
    'Укажите, что факт устанавливается вычислением, или уберите формулу.',
    'Say that the fact is established by computation, or take the formula out.',
  ),
  'computation-without-value': todo(
    'Формуласын жазыңыз не фактіні кім анықтайтынын өзгертіңіз.',
    'Запишите формулу или измените, кто устанавливает факт.',
    'Write the formula, or change who establishes the fact.',
  ),
  'unknown-part': todo(
    'Анықтамалықтан таңдаңыз.',
    'Выберите из справочника.',
    'Choose one from the code list.',
  ),
  'parts-without-list': said(
    ['Мән бөліктерге бөлінген, бірақ қай анықтамалық бойынша екені айтылмаған', 'Анықтамалықты таңдаңыз.'],
    ['Значение разделено на части, но не сказано, по какому справочнику', 'Выберите справочник.'],
    ['The value is divided into parts, but nothing says by which code list', 'Choose the code list.'],
  ),
  'unknown-table-input': todo(
    'Кестенің бағандарының бірін таңдаңыз не баған қосыңыз.',
    'Выберите один из столбцов таблицы или добавьте столбец.',
    'Choose one of the columns of the table, or add a column.',
  ),
  'unknown-option-in-cell': todo(
    'Фактінің нұсқаларының бірін таңдаңыз.',
    'Выберите один из вариантов факта.',
    'Choose one of the options of the fact.',
  ),
  'cell-of-other-kind': said(
    ['Ұяшықтағы {found} бұл бағанға келмейді', 'Бағанның фактісі қабылдайтын мәнді жазыңыз.'],
    ['Значение {found} не подходит к этому столбцу', 'Запишите значение, которое бывает у факта столбца.'],
    ['{found} does not fit this column', 'Write a value that the fact of the column can have.'],
  ),
  'cell-range-of-codes': said(
    ['Кодтар мен иә/жоқ үшін «бастап» не «дейін» болмайды', 'Мәндердің өзін таңдаңыз.'],
    ['У кодов и да/нет не бывает «от» и «до»', 'Выберите сами значения.'],
    ['Codes, and yes or no, have no lower or upper bound', 'Choose the values themselves.'],
  ),
  'table-priority-unused': said(
    [
      'Бұл кестеде жолдың басымдығы ештеңе шешпейді',
      'Басымдықты алып тастаңыз не жолды басымдық таңдайтын етіңіз.',
    ],
    [
      'В этой таблице приоритет строки ничего не решает',
      'Уберите приоритет, или пусть строку выбирает приоритет.',
    ],
    [
      'In this table the priority of a row decides nothing',
      'Take the priority out, or let priorities choose the row.',
    ],
  ),
  'table-priority-missing': todo(
    'Әр жолға басымдық жазыңыз: ең үлкені таңдалады.',
    'Укажите приоритет каждой строки: выбирается наибольший.',
    'Give every row a priority: the highest one wins.',
  ),
  'table-overlap': todo(
    'Шектерін ажыратыңыз не жол қалай таңдалатынын өзгертіңіз: бірінші жол, басымдық не қосынды.',
    'Разведите границы или измените выбор строки: первая строка, приоритет или сумма.',
    'Part their bounds, or change how the row is chosen: the first row, priorities, or a sum.',
  ),
  'criterion-points-and-bands': todo(
    'Біреуін ғана қалдырыңыз: бір ұпай санын не аралықтарды.',
    'Оставьте одно: либо одно число баллов, либо промежутки.',
    'Keep one of them: one number of points, or the bands.',
  ),
  'criterion-of-without-bands': todo(
    'Аралықтарды қосыңыз; ұпай саны еш жерде айтылмаса, мәнді де алып тастаңыз.',
    'Добавьте промежутки; если баллы нигде не указаны, уберите и значение.',
    'Add the bands; if nobody has said how many points it gives, take the value out too.',
  ),
  'criterion-bands-without-of': todo(
    'Қай мән үшін ұпай берілетінін таңдаңыз.',
    'Выберите значение, за которое дают баллы.',
    'Choose the value for which the points are given.',
  ),
  'unknown-section': todo(
    'Барының бірін таңдаңыз.',
    'Выберите одну из имеющихся.',
    'Choose one that there is.',
  ),
  'parameter-overlap': todo(
    'Мерзімдерін түзетіңіз не қайсысы екіншісінің орнына келгенін көрсетіңіз.',
    'Исправьте их сроки или укажите, которое заменяет другое.',
    'Correct their dates, or say which replaces the other.',
  ),
  'parameter-gap': todo(
    'Жетіспейтін мәнді қосыңыз не алдыңғысының соңғы күнін түзетіңіз.',
    'Добавьте недостающее значение или исправьте последний день предыдущего.',
    'Add the missing value, or correct the last day of the one before.',
  ),
  'supersession-unexplained': todo(
    'Себебін жазыңыз: бұрынғы жазба бойынша шешілген істер сонда түсінікті болады.',
    'Напишите причину: по ней понятны решения, принятые по прежней записи.',
    'Write the reason: it explains what was decided by the earlier entry.',
  ),
  'superseded-in-a-circle': todo(
    'Орнына келген жазба ретінде ертерегін таңдаңыз.',
    'Заменяемой должна быть более ранняя запись.',
    'What an entry replaces must be an earlier one.',
  ),
  'calendar-year-key': said(
    ['Күнтізбе жылының атауы дұрыс емес: {found}', 'Жылды күнтізбе бетінде қайта қосыңыз.'],
    ['Год календаря назван неверно: {found}', 'Добавьте год заново на странице календаря.'],
    ['A year of the calendar has the wrong name: {found}', 'Add the year again on the page of the calendar.'],
  ),
  'calendar-worked-day-not-weekend': todo(
    'Күнді тексеріңіз не жазбаны алып тастаңыз.',
    'Проверьте дату или удалите запись.',
    'Check the date, or take the entry out.',
  ),
  'calendar-instead-wrong': said(
    [
      '{date} күні {instead} орнына демалыс, бірақ күнтізбеде ондай күн жоқ',
      'Қай күннің орнына екенін түзетіңіз не {instead} жазбасын қосыңыз.',
    ],
    [
      '{date} — выходной вместо {instead}, но такого дня в календаре нет',
      'Исправьте, вместо какого дня, или добавьте запись о {instead}.',
    ],
    [
      '{date} stands for {instead}, but the calendar has no such day',
      'Correct which day it stands for, or add the entry for {instead}.',
    ],
  ),
  'table-output-not-collected': said(
    [
      'Бұл кестенің жолдарын таңдау тәсілі мұндай нәтижелерді біріктіре алмайды',
      'Қосындыға сан не сома, ең кіші мен ең үлкенге сан, сома не күн керек.',
    ],
    [
      'Выбор строк этой таблицы не может объединить такие результаты',
      'Для суммы нужны числа или деньги, для наименьшего и наибольшего — числа, деньги или даты.',
    ],
    [
      'The way in which this table chooses rows cannot put such outputs together',
      'A sum needs numbers or money; a smallest and a largest need numbers, money or dates.',
    ],
  ),
  'calendar-day-twice': said(
    ['{found} күні екі рет жазылған', 'Біреуін алып тастаңыз.'],
    ['День {found} записан дважды', 'Уберите одну запись.'],
    ['The day {found} is written twice', 'Take one of them out.'],
  ),
};
