import type { MessageArea } from '../../message.ts';

/** Citations, translations, and what comes from where. */
export const checkSourceMessages = {
  'citation-missing': {
    kk: {
      message: '«{item}» қай нормаға негізделгені көрсетілмеген',
      hint: '"citation" ({"act", "provision"}) қосыңыз; дереккөздерде жоқ болса, қайдан алынғанын "unverified" ішіне жазыңыз.',
    },
    ru: {
      message: 'Для «{item}» не указана норма, на которой оно основано',
      hint: 'Добавьте "citation" ({"act", "provision"}); если в источниках её нет, запишите в "unverified", откуда взято.',
    },
    en: {
      message: '“{item}” does not say which provision it rests on',
      hint: 'Add a "citation" ({"act", "provision"}); if the sources do not give it, write in "unverified" where it comes from.',
    },
  },
  'change-not-cited': {
    kk: {
      message: '«{item}» өзгерісі «{act}» актісінің нормасына сілтеме жасамайды',
      hint: '"citation" ішіне "by": {"act": "{act}", "provision": …} қосыңыз: осы элементті өзгертетін норманы көрсетіңіз.',
    },
    ru: {
      message: 'Изменение «{item}» не ссылается на норму акта «{act}»',
      hint: 'Добавьте в "citation" "by": {"act": "{act}", "provision": …} — норму, которая изменяет этот элемент.',
    },
    en: {
      message: 'The change of “{item}” cites no provision of the act “{act}”',
      hint: 'Add "by": {"act": "{act}", "provision": …} to its "citation": the provision that changes this item.',
    },
  },
  'guidance-not-cited': {
    kk: {
      message: '«{act}» актісінің «{provision}» нормасына ешбір жауап сілтеме жасамайды',
      hint: 'Жауабын guidance/ ішіне жазып, оған "citation" қосыңыз.',
    },
    ru: {
      message: 'На норму «{provision}» акта «{act}» не ссылается ни один ответ',
      hint: 'Запишите ответ в guidance/ и добавьте к нему "citation".',
    },
    en: {
      message: 'No answer cites the provision “{provision}” of the act “{act}”',
      hint: 'Write the answer in guidance/ and add a "citation" to it.',
    },
  },
  'provision-not-covered': {
    kk: {
      message: '«{act}» актісінің «{provision}» нормасы ешбір өзгеріспен қамтылмаған',
      hint: 'Оны өзгеріске "by" ретінде көрсетіңіз не себебін жазып, бөліктің "withoutEffect" тізіміне қосыңыз.',
    },
    ru: {
      message: 'Норма «{provision}» акта «{act}» не охвачена ни одним изменением',
      hint: 'Укажите её в изменении как "by" либо внесите в "withoutEffect" части с объяснением.',
    },
    en: {
      message: 'The provision “{provision}” of the act “{act}” is covered by no change',
      hint: 'Cite it in a change as "by", or list it in a part\'s "withoutEffect" with the reason.',
    },
  },
  'translation-missing': {
    kk: {
      message: 'Аудармасы жоқ мәтіндер: {count} ({languages})',
      hint: 'Аударманы қосыңыз; өз аудармаңызды "unofficial" ішінде белгілеңіз. Әзірге ресми мәтін белгімен көрсетіледі.',
    },
    ru: {
      message: 'Тексты без перевода: {count} ({languages})',
      hint: 'Добавьте перевод; собственный перевод отметьте в "unofficial". Пока показывается официальный текст с пометкой.',
    },
    en: {
      message: 'Texts without a translation: {count} ({languages})',
      hint: 'Add the translation; mark one of your own in "unofficial". Until then the authoritative text is shown, marked.',
    },
  },
  'value-unverified': {
    kk: {
      message: 'Расталмаған мәндер: {count} (дереккөзі: {source})',
      hint: 'Ресми мәтінмен салыстырып, "unverified" орнына сілтеме қойыңыз.',
    },
    ru: {
      message: 'Неподтверждённые значения: {count} (откуда: {source})',
      hint: 'Сверьте с официальным текстом и замените "unverified" ссылкой на норму.',
    },
    en: {
      message: 'Unverified values: {count} (from: {source})',
      hint: 'Compare with the official text and replace "unverified" by a citation.',
    },
  },
  'open-entry': {
    kk: {
      message: 'Ашық мәселе «{open}» ({effect})[: {title}]; қамтиды: {pointers}',
      hint: 'Дереккөз табылғанда оны жабатын өзгеріс қосыңыз.',
    },
    ru: {
      message: 'Открытый вопрос «{open}» ({effect})[: {title}]; затрагивает: {pointers}',
      hint: 'Когда найдётся источник, закройте его изменением.',
    },
    en: {
      message: 'Open question “{open}” ({effect})[: {title}]; it touches: {pointers}',
      hint: 'When a source is found, close it with a change.',
    },
  },
  'boundary-not-covered': {
    kk: {
      message: 'Ешбір сценарий мына шекараны тексермейді: {kind} «{id}», {wanted}',
      hint: 'Осы жағдайға сценарий қосыңыз және ол тексеретін норманы атаңыз.',
    },
    ru: {
      message: 'Ни один сценарий не проверяет границу: {kind} «{id}», {wanted}',
      hint: 'Добавьте сценарий этого случая и назовите норму, которую он проверяет.',
    },
    en: {
      message: 'No scenario touches this boundary: {kind} “{id}”, {wanted}',
      hint: 'Add a scenario of this case that names the provision it tests.',
    },
  },
} as const satisfies MessageArea;
