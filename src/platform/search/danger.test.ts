import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phrasesOf } from './phrases.ts'
import { tokensOf } from './plain.ts'
import { roughSlots } from './slot.ts'
import { ownSynonyms } from './synonym-file.ts'

const urgentOf = (text: string): string | null =>
  phrasesOf(roughSlots(tokensOf(text)), [ownSynonyms().lexicon]).find(({ phrase }) => phrase.meaning.urgent)
    ?.phrase.meaning.urgent ?? null

const HARMLESS = [
  ...['film over een moord', 'moord op de oriënt express kijken', 'wie is de moordenaar spel', 'moordspel'],
  ...[
    'doodop na mijn werk',
    'ik ben doodmoe',
    'ik verveel me dood',
    'doodsaai',
    'lach me dood',
    'dood hout ruimen',
  ],
  ...['een bal slaan', 'leren slaan met een tennisracket', 'spijkers slaan', 'een balletje slaan', 'slagbal'],
  ...['schaken en schaakmat zetten', 'schieten op een doel', 'pijl en boog schieten', 'foto’s schieten'],
  ...['met een mes leren koken', 'messen slijpen', 'kindermes', 'vechtsport voor kinderen', 'leren boksen'],
  ...[
    'kickboksen voor meiden',
    'mijn telefoon is dood',
    'dode planten',
    'dode hoek fiets',
    'de dood van mijn opa',
  ],
  ...[
    'mijn hond is dood',
    'praten over doodgaan',
    'testament als ik dood ben',
    'dodenherdenking',
    'bang voor vuurwerk',
  ],
  ...[
    'een klap van de molen',
    'in de handen klappen',
    'applaus geven',
    'de pannen van het dak',
    'van het dak afzien',
  ],
  ...[
    'spring uit de band',
    'touwtjespringen',
    'springkussen huren',
    'van de duikplank springen',
    'ik kan wel janken',
  ],
  ...[
    'trappen op een fiets',
    'tegen een bal schoppen',
    'schoppen leren kaarten',
    'steken met een naald',
    'bijensteek',
  ],
  ...[
    'branden van een kaars',
    'brandschilderen',
    'vuur maken met scouting',
    'stikken in het werk',
    'stiksel naaien',
  ],
  ...[
    'hangen met vrienden',
    'hangplek',
    'schilderij ophangen',
    'wurgslang in de dierentuin',
    'pillen vergeten',
    'pillendoosje',
  ],
  ...[
    'einde van de maand',
    'ik maak er een eind aan breien',
    'stoppen met roken',
    'slapen lukt niet meer',
    'altijd moe',
  ],
]

const IN_DANGER: readonly [string, string][] = [
  ['ik wil dood', 'suicide'],
  ['ik wil niet meer leven', 'suicide'],
  ['ik denk aan zelfmoord', 'suicide'],
  ['mijn zoon wil dood', 'suicide'],
  ['ik maak er een einde aan', 'suicide'],
  ['moeder wil dood', 'suicide'],
  ['mijn man slaat mij', 'violence'],
  ['hij slaat me', 'violence'],
  ['mijn vriend heeft mij geslagen', 'violence'],
  ['ik word mishandeld', 'violence'],
  ['mijn vrouw slaat me', 'violence'],
  ['hij wurgt me', 'violence'],
  ['mijn ex bedreigt mij', 'violence'],
  ['ik word verkracht', 'violence'],
  ['mijn vader slaat mij', 'violence'],
  ['opa doet vieze dingen', 'child'],
  ['mijn oom raakt mij aan', 'child'],
  ['kind wordt mishandeld', 'child'],
  ['hij is bewusteloos', 'emergency'],
  ['hij ademt niet meer', 'emergency'],
  ['hartaanval', 'emergency'],
  ['er is brand', 'emergency'],
]

test('words that alarm in a harmless question raise no alarm', () => {
  assert.ok(HARMLESS.length >= 40)
  assert.deepEqual(
    HARMLESS.filter((text) => urgentOf(text) !== null).map((text) => [text, urgentOf(text)]),
    [],
  )
})

test('who is in danger is heard', () => {
  const unheard = IN_DANGER.filter(([text]) => urgentOf(text) === null)
  assert.deepEqual(unheard, [])
  const otherwise = IN_DANGER.filter(([text, urgent]) => urgentOf(text) !== urgent)
  assert.deepEqual(
    otherwise.map(([text]) => [text, urgentOf(text)]),
    [],
  )
})
