import type { ProblemKind } from './kind.ts';

/** Problems with steps of the procedure and decisions. */
export const stepProblems = {
  'unknown-step': {
    status: 404,
    kk: '«{transition}» қадамы жоқ',
    ru: 'Шага «{transition}» нет',
    en: 'There is no step “{transition}”',
  },
  'is-a-decision': {
    status: 409,
    kk: 'Бұл қадам — шешім: оны шешім мекенжайына жіберіңіз',
    ru: 'Этот шаг — решение: отправьте его на адрес решения',
    en: 'This step is a decision: send it to the decision address',
  },
  'not-a-decision': {
    status: 409,
    kk: 'Бұл қадам шешім емес',
    ru: 'Этот шаг не является решением',
    en: 'This step is not a decision',
  },
  'wrong-state': {
    status: 409,
    kk: 'Іс бұл қадам үшін басқа күйде ({state})',
    ru: 'Дело в другом состоянии ({state})',
    en: 'The case is in another state ({state})',
  },
  'wrong-variant': {
    status: 409,
    kk: 'Бұл қадам істің кіші түріне қатысты емес',
    ru: 'Шаг не относится к подвиду дела',
    en: 'The step does not apply to the variant of the case',
  },
  'wrong-role': {
    status: 403,
    kk: 'Бұл қадамды «{by}» рөлі жасай алмайды',
    ru: 'Роль «{by}» не может сделать этот шаг',
    en: 'The role “{by}” may not take this step',
  },
  'guard-not-met': {
    status: 409,
    kk: 'Қадамның шарты орындалмаған',
    ru: 'Условие шага не выполнено',
    en: 'The condition of the step is not met',
  },
  'facts-missing': {
    status: 400,
    kk: 'Қадамға қажет фактілер берілмеген',
    ru: 'Не указаны факты, которых требует шаг',
    en: 'Facts that the step needs are not given',
  },
  'facts-not-recordable': {
    status: 400,
    kk: 'Бұл қадам бұл фактілерді тіркемейді',
    ru: 'Этот шаг не фиксирует эти факты',
    en: 'The step does not record these facts',
  },
  'reason-missing': {
    status: 400,
    kk: 'Жазбаша негіздеме қажет',
    ru: 'Нужно письменное обоснование',
    en: 'A written reason is needed',
  },
  'decision-not-supported': {
    status: 409,
    kk: 'Бағалау бұл шешімді қолдамайды: қажет нәтиже — {needs}, бағалау нәтижесі — {outcome}',
    ru: 'Оценка не поддерживает это решение: нужно «{needs}», получено «{outcome}»',
    en: 'The assessment does not support this decision: it needs “{needs}” and the outcome is “{outcome}”',
  },
  'evaluators-disagree': {
    status: 409,
    kk: 'Екі бағалаушы әртүрлі нәтиже берді: шешім тіркелмейді, әкімшіге хабарлаңыз',
    ru: 'Два вычислителя расходятся: решение не записывается, сообщите администратору',
    en: 'The two evaluators disagree: the decision is not recorded, tell the administrator',
  },
  'edition-not-published': {
    status: 409,
    kk: 'Редакция жарияланбаған: ол бойынша шешім шығаруға болмайды',
    ru: 'Редакция не опубликована: решать по ней нельзя',
    en: 'The edition is not published: nothing may be decided under it',
  },
  'not-assessable': {
    status: 409,
    kk: 'Істі бағалау мүмкін емес',
    ru: 'Дело нельзя оценить',
    en: 'The case cannot be assessed',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
