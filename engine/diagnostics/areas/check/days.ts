import type { MessageArea } from '../../message.ts';

/** The days of acts, and those of the parts of their amendments. */
export const checkDayMessages = {
  'act-registered-before-adopted': {
    kk: {
      message: 'Акт {day} күні тіркелген, бірақ {earlier} күні ғана қабылданған',
      hint: 'Екі күнді де актінің мәтінімен салыстырыңыз.',
    },
    ru: {
      message: 'Акт зарегистрирован {day}, а принят только {earlier}',
      hint: 'Сверьте оба дня с текстом акта.',
    },
    en: {
      message: 'The act was registered on {day}, but adopted only on {earlier}',
      hint: 'Compare both days with the text of the act.',
    },
  },
  'act-published-before-adopted': {
    kk: {
      message: 'Акт {day} күні жарияланған, бірақ {earlier} күні ғана қабылданған',
      hint: 'Екі күнді де тексеріңіз: қолданысқа енгізілу күні жарияланған күннен шығады.',
    },
    ru: {
      message: 'Акт опубликован {day}, а принят только {earlier}',
      hint: 'Проверьте оба дня: от дня публикации зависит день введения в действие.',
    },
    en: {
      message: 'The act was published on {day}, but adopted only on {earlier}',
      hint: 'Check both days: the day of effect follows from that of publication.',
    },
  },
  'act-published-before-registered': {
    kk: {
      message: 'Акт {day} күні жарияланған, бірақ {earlier} күні ғана тіркелген',
      hint: 'Екі күнді де тексеріңіз: қолданысқа енгізілу күні жарияланған күннен шығады.',
    },
    ru: {
      message: 'Акт опубликован {day}, а зарегистрирован только {earlier}',
      hint: 'Проверьте оба дня: от дня публикации зависит день введения в действие.',
    },
    en: {
      message: 'The act was published on {day}, but registered only on {earlier}',
      hint: 'Check both days: the day of effect follows from that of publication.',
    },
  },
  'act-effect-before': {
    kk: {
      message: 'Акт {day} күнінен бастап қолданылады, ал ол {earlier} күнінен бұрын болған емес: кері күш',
      hint: 'Актінің өзі солай дейтінін тексеріңіз; олай болмаса күнін түзетіңіз.',
    },
    ru: {
      message: 'Акт действует с {day}, хотя до {earlier} его ещё не было: обратная сила',
      hint: 'Проверьте, сказано ли так в самом акте; если нет, исправьте день.',
    },
    en: {
      message: 'The act has effect from {day}, but was not there before {earlier}: it is retroactive',
      hint: 'Check that the act itself says so; if it does not, correct the day.',
    },
  },
  'day-year-unlikely': {
    kk: {
      message: '{day} күнінің жылы шындыққа келмейді',
      hint: 'Жылды төрт цифрмен жазыңыз.',
    },
    ru: {
      message: 'Год дня {day} неправдоподобен',
      hint: 'Напишите год четырьмя цифрами.',
    },
    en: {
      message: 'The year of the day {day} is not likely',
      hint: 'Write the year in four digits.',
    },
  },
  'part-day': {
    kk: {
      message:
        'Бөлік {found} күнінен бастап қолданылады, ал {act} өз ережесі бойынша {day} күнінен бастап қолданысқа енеді',
      hint: 'Актінің күнін алыңыз; бөліктің күні бөлек болса, ол шығатын ережені не дереккөзін бөлікте жазыңыз.',
    },
    ru: {
      message: 'Часть действует с {found}, а {act} по собственному правилу — с {day}',
      hint: 'Возьмите день акта; если у части свой день, запишите в ней правило, из которого он следует, или его источник.',
    },
    en: {
      message: 'The part has effect from {found}, but {act} by its own rule from {day}',
      hint: 'Take the day of the act; or, if the part has a day of its own, write in it the rule or the source from which it follows.',
    },
  },
} as const satisfies MessageArea;
