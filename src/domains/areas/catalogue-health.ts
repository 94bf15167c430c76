import type { Translated } from '../../platform/i18n.ts'
import type { AgeGroup, Direction, Indicator, LifeDomain } from './indicator.ts'

interface Question {
  id: string
  name: Translated
  definition: Translated
  direction: Direction
  lifeDomain: LifeDomain
  source: string
}

const questions: readonly Question[] = [
  {
    id: 'good-health',
    name: { nl: 'Goede gezondheid', en: 'Good health' },
    definition: {
      nl: 'Mensen die hun gezondheid zelf goed of zeer goed noemen.',
      en: 'People who call their own health good or very good.',
    },
    direction: 'higher',
    lifeDomain: 'gezondheid',
    source: 'ErvarenGezondheidGoedZeerGoed',
  },
  {
    id: 'weekly-sport',
    name: { nl: 'Sport elke week', en: 'Weekly sport' },
    definition: {
      nl: 'Mensen die minstens één keer per week sporten.',
      en: 'People who do sport at least once a week.',
    },
    direction: 'higher',
    lifeDomain: 'bewegen',
    source: 'WekelijkseSporters',
  },
  {
    id: 'exercise-guideline',
    name: { nl: 'Beweegt genoeg', en: 'Exercises enough' },
    definition: {
      nl: 'Mensen die de beweegrichtlijn halen: elke week 150 minuten bewegen en twee keer iets voor spieren en botten.',
      en: 'People who meet the guideline: 150 minutes of exercise a week and twice something for muscles and bones.',
    },
    direction: 'higher',
    lifeDomain: 'bewegen',
    source: 'VoldoetAanBeweegrichtlijn',
  },
  {
    id: 'limited-by-health',
    name: { nl: 'Beperkt door gezondheid', en: 'Limited by health' },
    definition: {
      nl: 'Mensen die door hun gezondheid minder kunnen doen dan zij gewend zijn.',
      en: 'People who can do less because of their health.',
    },
    direction: 'lower',
    lifeDomain: 'gezondheid',
    source: 'BeperktVanwegeGezondheid',
  },
  {
    id: 'lonely',
    name: { nl: 'Voelt zich eenzaam', en: 'Feels lonely' },
    definition: {
      nl: 'Mensen die op de eenzaamheidsschaal (11 vragen) 3 of hoger scoren.',
      en: 'People who score 3 or more on the loneliness scale (11 questions).',
    },
    direction: 'lower',
    lifeDomain: 'ontmoeting',
    source: 'Eenzaam',
  },
  {
    id: 'severely-lonely',
    name: { nl: 'Voelt zich ernstig eenzaam', en: 'Feels severely lonely' },
    definition: {
      nl: 'Mensen die op de eenzaamheidsschaal (11 vragen) 9 of hoger scoren.',
      en: 'People who score 9 or more on the loneliness scale (11 questions).',
    },
    direction: 'lower',
    lifeDomain: 'ontmoeting',
    source: 'ErnstigZeerErnstigEenzaam',
  },
  {
    id: 'emotionally-lonely',
    name: { nl: 'Mist een hechte band', en: 'Misses a close bond' },
    definition: {
      nl: 'Mensen die emotioneel eenzaam zijn: zij missen iemand die echt dichtbij staat.',
      en: 'People who are emotionally lonely: they miss somebody who is really close.',
    },
    direction: 'lower',
    lifeDomain: 'ontmoeting',
    source: 'EmotioneelEenzaam',
  },
  {
    id: 'socially-lonely',
    name: { nl: 'Mist mensen om zich heen', en: 'Misses people around' },
    definition: {
      nl: 'Mensen die sociaal eenzaam zijn: zij missen vrienden, kennissen of buren om zich heen.',
      en: 'People who are socially lonely: they miss friends, acquaintances or neighbours around them.',
    },
    direction: 'lower',
    lifeDomain: 'ontmoeting',
    source: 'SociaalEenzaam',
  },
  {
    id: 'informal-carers',
    name: { nl: 'Mantelzorgers', en: 'Informal carers' },
    definition: {
      nl: 'Mensen die nu mantelzorg geven: minstens drie maanden of minstens acht uur per week.',
      en: 'People who give informal care now: for at least three months or eight hours a week.',
    },
    direction: 'neither',
    lifeDomain: 'gezondheid',
    source: 'Mantelzorger',
  },
  {
    id: 'volunteers',
    name: { nl: 'Vrijwilligers', en: 'Volunteers' },
    definition: { nl: 'Mensen die vrijwilligerswerk doen.', en: 'People who do voluntary work.' },
    direction: 'higher',
    lifeDomain: 'ontmoeting',
    source: 'Vrijwilligerswerk',
  },
  {
    id: 'control-over-life',
    name: { nl: 'Grip op het eigen leven', en: 'Control over one’s life' },
    definition: {
      nl: 'Mensen die vinden dat zij matig of veel regie over hun eigen leven hebben.',
      en: 'People who feel they have moderate or much control over their own life.',
    },
    direction: 'higher',
    lifeDomain: 'gezondheid',
    source: 'MatigVeelRegieOverEigenLeven',
  },
  {
    id: 'hard-to-make-ends-meet',
    name: { nl: 'Moeite met rondkomen', en: 'Hard to make ends meet' },
    definition: {
      nl: 'Mensen die het afgelopen jaar enige of grote moeite hadden om rond te komen.',
      en: 'People who found it somewhat or very hard to make ends meet in the past year.',
    },
    direction: 'lower',
    lifeDomain: 'werk',
    source: 'MoeiteMetRondkomen',
  },
  {
    id: 'high-risk-anxiety-depression',
    name: { nl: 'Hoog risico op angst of somberheid', en: 'High risk of anxiety or depression' },
    definition: {
      nl: 'Mensen met een hoog risico op een angststoornis of depressie, volgens een vragenlijst.',
      en: 'People at high risk of an anxiety disorder or depression, according to a questionnaire.',
    },
    direction: 'lower',
    lifeDomain: 'gezondheid',
    source: 'HoogRisicoOpAngstOfDepressie',
  },
]

const groups: Record<AgeGroup, { suffix: string; people: Translated; mark: Translated }> = {
  '18plus': {
    suffix: '',
    people: { nl: 'mensen van 18 jaar of ouder', en: 'people of 18 or older' },
    mark: { nl: '18 jaar of ouder', en: '18 or older' },
  },
  '65plus': {
    suffix: '-65',
    people: { nl: 'mensen van 65 jaar of ouder', en: 'people of 65 or older' },
    mark: { nl: '65 jaar of ouder', en: '65 or older' },
  },
}

function healthIndicator(question: Question, age: AgeGroup): Indicator {
  const { suffix, people, mark } = groups[age]
  return {
    id: `${question.id}${suffix}`,
    name: { nl: `${question.name.nl} (${mark.nl})`, en: `${question.name.en} (${mark.en})` },
    definition: question.definition,
    unit: 'percent',
    kind: 'share',
    denominator: people,
    direction: question.direction,
    uncertainty: 'estimate',
    lifeDomain: question.lifeDomain,
    digits: 0,
    sources: [question.source],
    age,
  }
}

/**
 * How people are, by their own answers: Gezondheidsmonitor Volwassenen en Ouderen (GGD'en, CBS en RIVM), estimated per
 * wijk and buurt by a model. Two indicators per question, because 18+ and 65+ may never be mixed in one comparison.
 */
export const healthIndicators: readonly Indicator[] = (['18plus', '65plus'] as const).flatMap((age) =>
  questions.map((question) => healthIndicator(question, age)),
)
