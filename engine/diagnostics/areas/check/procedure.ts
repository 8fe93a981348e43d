import type { MessageArea } from '../../message.ts';

/** Channels, states, steps, deadlines and notices. */
export const checkProcedureMessages = {
  'variant-without-channel': {
    kk: {
      message: '«{variant}» кіші түріне өтініш беретін тәсіл жоқ',
      hint: 'Оны service.channels ішіндегі бір тәсілдің "variants" тізіміне қосыңыз.',
    },
    ru: {
      message: 'Для подвида «{variant}» нет способа подачи',
      hint: 'Добавьте его в "variants" одного из service.channels.',
    },
    en: {
      message: 'There is no channel for the variant “{variant}”',
      hint: 'Add it to the "variants" of one of service.channels.',
    },
  },
  'document-channel': {
    kk: {
      message:
        '«{document}» құжаты «{channel}» тәсілін атайды, бірақ ол құжаттың бірде-бір кіші түрін қабылдамайды',
      hint: 'Тәсілді алып тастаңыз не "appliesTo" тізімін түзетіңіз.',
    },
    ru: {
      message:
        'Документ «{document}» называет способ «{channel}», который не принимает ни одного из его подвидов',
      hint: 'Уберите способ или исправьте "appliesTo".',
    },
    en: {
      message: 'The document “{document}” names the channel “{channel}”, which takes none of its variants',
      hint: 'Remove the channel, or correct "appliesTo".',
    },
  },
  'state-unreachable': {
    kk: {
      message: '«{state}» күйіне бірде-бір қадам жеткізбейді',
      hint: 'Оған апаратын қадам қосыңыз не күйді алып тастаңыз.',
    },
    ru: {
      message: 'В состояние «{state}» не ведёт ни один шаг',
      hint: 'Добавьте ведущий в него шаг или удалите состояние.',
    },
    en: {
      message: 'No step leads to the state “{state}”',
      hint: 'Add a step that leads to it, or remove the state.',
    },
  },
  'state-dead-end': {
    kk: {
      message: '«{variant}» кіші түрінің ісі «{state}» күйінен шыға алмайды',
      hint: 'Одан шығатын қадам қосыңыз не күйді "final": true деп белгілеңіз.',
    },
    ru: {
      message: 'Дело подвида «{variant}» не может выйти из состояния «{state}»',
      hint: 'Добавьте шаг из него или отметьте состояние как "final": true.',
    },
    en: {
      message: 'A case of the variant “{variant}” cannot leave the state “{state}”',
      hint: 'Add a step out of it, or mark the state as "final": true.',
    },
  },
  'guard-unestablished': {
    kk: {
      message: '«{transition}» қадамының шарты ешкім белгілей алмайтын «{fact}» фактісін талап етеді',
      hint: 'Фактіні нысанға не қадамның "records" ішіне қосыңыз не "establishedBy" мәнін түзетіңіз.',
    },
    ru: {
      message: 'Условие шага «{transition}» требует факт «{fact}», который никто не может установить',
      hint: 'Добавьте факт в форму или в "records" шага либо исправьте "establishedBy".',
    },
    en: {
      message: 'The guard of the step “{transition}” needs the fact “{fact}”, which nobody can establish',
      hint: 'Add the fact to the form or to the "records" of a step, or correct its "establishedBy".',
    },
  },
  'deadline-never-starts': {
    kk: {
      message:
        '«{deadline}» мерзімі «{variant}» кіші түрінде басталмайды: «{event}» оқиғасын ешбір қадам тудырмайды',
      hint: 'Оқиғаны қадамға беріңіз не "starts" пен "appliesTo" мәндерін түзетіңіз.',
    },
    ru: {
      message:
        'Срок «{deadline}» не начинается для подвида «{variant}»: событие «{event}» не вызывает ни один шаг',
      hint: 'Дайте событие шагу или исправьте "starts" и "appliesTo".',
    },
    en: {
      message:
        'The deadline “{deadline}” never starts for the variant “{variant}”: no step emits the event “{event}”',
      hint: 'Give the event to a step, or correct "starts" and "appliesTo".',
    },
  },
  'deadline-never-ends': {
    kk: {
      message:
        '«{deadline}» мерзімі «{variant}» кіші түрінде аяқталмайды: {events} оқиғаларын ешбір қадам тудырмайды',
      hint: 'Осы оқиғалардың бірін қадамға беріңіз не "ends" мәнін түзетіңіз.',
    },
    ru: {
      message:
        'Срок «{deadline}» не завершается для подвида «{variant}»: события {events} не вызывает ни один шаг',
      hint: 'Дайте одно из событий шагу или исправьте "ends".',
    },
    en: {
      message:
        'The deadline “{deadline}” never ends for the variant “{variant}”: no step emits any of {events}',
      hint: 'Give one of the events to a step, or correct "ends".',
    },
  },
  'deadline-ends-as-it-starts': {
    kk: {
      message: '«{deadline}» мерзімі басталған оқиғасымен аяқталады: «{event}»',
      hint: '"ends" мәнінен бұл оқиғаны алып тастаңыз не "starts" мәнін түзетіңіз.',
    },
    ru: {
      message: 'Срок «{deadline}» завершается тем же событием, с которого начинается: «{event}»',
      hint: 'Уберите это событие из "ends" или исправьте "starts".',
    },
    en: {
      message: 'The deadline “{deadline}” ends with the event that starts it: “{event}”',
      hint: 'Take this event out of "ends", or correct "starts".',
    },
  },
  'deadline-nobody-responsible': {
    kk: {
      message: '«{deadline}» мерзіміне жауапты «{role}» рөлі рәсімде ештеңе істемейді',
      hint: '"responsible" мәнін түзетіңіз не рөлге қадам беріңіз.',
    },
    ru: {
      message: 'Роль «{role}», отвечающая за срок «{deadline}», ничего не делает в процедуре',
      hint: 'Исправьте "responsible" или дайте роли шаг.',
    },
    en: {
      message: 'The role “{role}”, which owes the deadline “{deadline}”, does nothing in the procedure',
      hint: 'Correct "responsible", or give the role a step.',
    },
  },
  'deadline-after-hours': {
    kk: {
      message:
        '«{deadline}» мерзімі «{channel}» арнасының сағаттарына қарайды, ал арна өтініштің сол күні қабылданатын уақытын айтпайды',
      hint: 'Арнаның «hours» мүшесін, ал жабылмайтын арна үшін нормасымен бірге «reception» мүшесін көрсетіңіз.',
    },
    ru: {
      message:
        'Срок «{deadline}» зависит от часов канала «{channel}», а канал не говорит, когда обращение считается принятым тем же днём',
      hint: 'Укажите «hours» канала; для канала, который не закрывается, — «reception» с нормой.',
    },
    en: {
      message:
        'The deadline “{deadline}” looks to the hours of the channel “{channel}”, which does not say when something counts as received on the same day',
      hint: 'Give the channel’s “hours”; for a channel that never closes, “reception” with its provision.',
    },
  },
  'notice-placeholder': {
    kk: {
      message: '«{notice}» хабарламасындағы «{placeholder}» орны толтырылмайды',
      hint: 'number, date, variant, outcome, grounds, reason, due:<мерзім>, event:<оқиға>, fact:<факт> — бар атаулар ғана.',
    },
    ru: {
      message: 'Место «{placeholder}» в уведомлении «{notice}» нечем заполнить',
      hint: 'Допустимы number, date, variant, outcome, grounds, reason, due:<срок>, event:<событие>, fact:<факт> с существующими именами.',
    },
    en: {
      message: 'The placeholder “{placeholder}” of the notice “{notice}” stands for nothing',
      hint: 'Use number, date, variant, outcome, grounds, reason, due:<deadline>, event:<event> or fact:<fact> with names that exist.',
    },
  },
  'counted-never': {
    kk: {
      message: '«{variant}» кіші түрінің бірде-бір қадамы мынадай оқиға туғызбайды: {events}',
      hint: 'Санау ешқашан басталмайды: оқиғаны не «appliesTo» тізімін түзетіңіз немесе оқиғаны бір қадамға беріңіз.',
    },
    ru: {
      message: 'Ни один шаг подвида «{variant}» не даёт события: {events}',
      hint: 'Счёт никогда не начнётся: исправьте событие или "appliesTo" либо дайте событие какому-либо шагу.',
    },
    en: {
      message: 'No step of the variant “{variant}” gives the event that is counted: {events}',
      hint: 'Nothing would ever be counted: correct the event or "appliesTo", or give the event to a step.',
    },
  },
  'worked-out-unused': {
    kk: {
      message: '«{item}» ({aspect}) ештеңеге әсер етпейді: оны бірде-бір шарт не өрнек атамайды',
      hint: 'Оны негіздің, талаптың не соманың шартында атаңыз немесе алып тастаңыз.',
    },
    ru: {
      message: '«{item}» ({aspect}) ни на что не влияет: его не называет ни одно условие или выражение',
      hint: 'Назовите его в условии основания, требования или суммы либо удалите.',
    },
    en: {
      message: '“{item}” ({aspect}) has no effect: no condition or value names it',
      hint: 'Name it in the condition of a ground, requirement or amount, or remove it.',
    },
  },
  'open-holds-nothing': {
    kk: {
      message:
        '«{open}» ашық мәселесі «undetermined» деп белгіленген, бірақ ештеңені тоқтатпайды: {pointers}',
      hint: 'Нәтиже сүйенетін жерді көрсетіңіз (негіз, талап, факт, шарт …) немесе «effect» мәнін «note» етіңіз.',
    },
    ru: {
      message: 'Открытый вопрос «{open}» отмечен «undetermined», но ничего не удерживает: {pointers}',
      hint: 'Укажите место, на котором держится результат (основание, требование, факт, условие …), или поставьте "effect": "note".',
    },
    en: {
      message: 'The open entry “{open}” is marked “undetermined” but holds nothing back: {pointers}',
      hint: 'Point at what a result rests on (a ground, requirement, fact, condition …), or use "effect": "note".',
    },
  },
} as const satisfies MessageArea;
