import type { MessageArea } from '../../message.ts';

/** Who is asked for what, and conditions that decide nothing. */
export const checkFactMessages = {
  'registry-fact-required': {
    kk: {
      message: '«{page}» беті ақпараттық жүйеде бар «{fact}» фактісін міндетті түрде сұрайды',
      hint: 'Өрісті алып тастаңыз не "required": false қойыңыз: мемлекеттік жүйеде бар деректі өтініш берушіден талап етуге болмайды.',
    },
    ru: {
      message: 'Страница «{page}» обязательно требует факт «{fact}», который есть в информационной системе',
      hint: 'Уберите поле или поставьте "required": false: от заявителя нельзя требовать то, что есть в государственной системе.',
    },
    en: {
      message: 'The page “{page}” requires the fact “{fact}”, which a registry holds',
      hint: 'Remove the field or set "required": false: an applicant must not be asked for what a state system holds.',
    },
  },
  'field-not-applicants': {
    kk: {
      message: 'Нысан «{fact}» фактісін сұрайды, ал оны өтініш беруші белгілемейді ({by})',
      hint: 'Өрісті алып тастаңыз не фактінің "establishedBy" мәнін "applicant" деп өзгертіңіз.',
    },
    ru: {
      message: 'Форма спрашивает факт «{fact}», который устанавливает не заявитель ({by})',
      hint: 'Уберите поле или измените "establishedBy" факта на "applicant".',
    },
    en: {
      message: 'The form asks for the fact “{fact}”, which the applicant does not establish ({by})',
      hint: 'Remove the field, or change the fact\'s "establishedBy" to "applicant".',
    },
  },
  'document-held-by-state': {
    kk: {
      message:
        '«{document}» құжаты мемлекеттік жүйеде бар, бірақ өтініш берушіден сұралады не өтініммен ұсынылған болып саналады',
      hint: '"heldBy" белгісін қалдырып, сұрауды алып тастаңыз; құжатты өтініш беруші өзі ұсынса, "heldBy" белгісін алып тастаңыз.',
    },
    ru: {
      message:
        'Документ «{document}» хранится в государственной системе, но спрашивается у заявителя или считается поданным с заявлением',
      hint: 'Оставьте "heldBy" и уберите вопрос; если документ подаёт сам заявитель, уберите "heldBy".',
    },
    en: {
      message:
        'A state system holds the document “{document}”, yet it is asked of the applicant or counts as presented by submitting',
      hint: 'Keep "heldBy" and remove the question; or, if the applicant does present the document, remove "heldBy".',
    },
  },
  'discretion-without-officer': {
    kk: {
      message:
        '«{ground}» негізі адамның бағалауын талап етеді, бірақ лауазымды адам белгілейтін фактісіз де орындала алады',
      hint: 'Шарттың әр тармағына "establishedBy": "officer" фактісін қосыңыз не "discretion" белгісін алып тастаңыз.',
    },
    ru: {
      message:
        'Основание «{ground}» требует усмотрения, но может наступить и без факта, который устанавливает должностное лицо',
      hint: 'Добавьте факт с "establishedBy": "officer" в каждую ветвь условия или снимите "discretion".',
    },
    en: {
      message:
        'The ground “{ground}” needs judgement but can be true without a fact that an officer establishes',
      hint: 'Add a fact with "establishedBy": "officer" to every branch of its condition, or remove "discretion".',
    },
  },
  'fact-unused': {
    kk: {
      message: '«{fact}» фактісі еш жерде қолданылмайды',
      hint: 'Оны алып тастаңыз: керек емес дерек жиналмайды. Не оны шартқа, нысанға немесе қадамға қосыңыз.',
    },
    ru: {
      message: 'Факт «{fact}» нигде не используется',
      hint: 'Удалите его: ненужное не собирают. Либо используйте в условии, форме или шаге.',
    },
    en: {
      message: 'Nothing uses the fact “{fact}”',
      hint: 'Remove it: what is not needed is not collected. Or use it in a condition, the form or a step.',
    },
  },
  'fact-asked-of-nobody': {
    kk: {
      message: 'Шартқа өтініш беруші айтатын «{fact}» фактісі керек, бірақ оны ешкім сұрамайды',
      hint: 'Оны нысанның бетіне не қадамның "records" ішіне қосыңыз не "establishedBy" мәнін түзетіңіз.',
    },
    ru: {
      message: 'Условию нужен факт «{fact}», который сообщает заявитель, но его никто не спрашивает',
      hint: 'Добавьте его на страницу формы или в "records" шага либо исправьте "establishedBy".',
    },
    en: {
      message: 'The condition needs the fact “{fact}”, which the applicant states, but nobody asks for it',
      hint: 'Put it on a page of the form or among the "records" of a step, or correct its "establishedBy".',
    },
  },
  'condition-never-true': {
    kk: {
      message: 'Бұл шарт ешқашан орындалмайды',
      hint: 'Тұрақты мәндерді, "all"/"any" және фактілердің шектерін тексеріңіз.',
    },
    ru: {
      message: 'Это условие никогда не выполняется',
      hint: 'Проверьте постоянные значения, "all"/"any" и границы фактов.',
    },
    en: {
      message: 'This condition is never true',
      hint: 'Check the constants, "all" and "any", and the bounds of the facts.',
    },
  },
  'condition-always-true': {
    kk: {
      message: 'Бұл шарт әрқашан орындалады',
      hint: 'Тұрақты мәндерді, "all"/"any" және фактілердің шектерін тексеріңіз; шарт керек болмаса, "when" кілтін алып тастаңыз.',
    },
    ru: {
      message: 'Это условие выполняется всегда',
      hint: 'Проверьте постоянные значения, "all"/"any" и границы фактов; если условие не нужно, уберите "when".',
    },
    en: {
      message: 'This condition is always true',
      hint: 'Check the constants, "all" and "any", and the bounds of the facts; if no condition is meant, remove "when".',
    },
  },
  'condition-not-decided': {
    kk: {
      message: 'Шарттың әрқашан немесе ешқашан орындалмайтыны тексерілмеді: {most}-нан астам үйлесім бар',
      hint: 'Шартты аты бар ортақ шарттарға бөліңіз.',
    },
    ru: {
      message: 'Не проверено, бывает ли условие истинным и ложным: сочетаний больше {most}',
      hint: 'Разделите его на общие условия с именами.',
    },
    en: {
      message:
        'Whether this condition can be true and false was not tried: there are more than {most} combinations',
      hint: 'Divide it into shared conditions with names.',
    },
  },
} as const satisfies MessageArea;
