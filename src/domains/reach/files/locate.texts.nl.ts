import type { OrlibProblem } from '../../../engines/reach/locate/orlib.ts'
import type { LocateAnswer, ProofOutcome } from './locate-answer.ts'
import type { LocateRefusal } from './locate-question.ts'
import type { LocateTrouble } from './locate-wish.ts'

const number = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 2 })
const percent = (part: number) =>
  (part * 100).toLocaleString('nl-NL', { maximumFractionDigits: part < 0.001 ? 4 : 2 })

const provenLine = ({ proven, gap, problem }: LocateAnswer) =>
  proven
    ? 'Bewezen: beter kan niet.'
    : `Niet bewezen: de beste keuze is hoogstens ${percent(gap)}% ${problem === 'mclp' ? 'hoger' : 'lager'}.`

const trouble: Record<LocateTrouble, string> = {
  files: 'Geef --demand FILE en --supply FILE, of --orlib FILE.',
  out: 'Geef met --out het bestand dat gemaakt wordt.',
  problem:
    'Geef --problem p-median (samen zo min mogelijk reizen) of mclp (zoveel mogelijk mensen dichtbij).',
  p: 'Geef met --p hoeveel plekken er komen: een heel getal van 1 of meer.',
  catchment: 'Geef bij --catchment een getal van 0 of meer.',
  catchmentMissing:
    'Geef met --catchment hoe ver mensen gaan, in meters hemelsbreed of in de eenheid van --costs.',
  seconds: 'Geef bij --seconds een getal boven 0.',
  orlibAlone:
    'Een bestand van de OR-Library zegt zelf wat er gevraagd wordt: laat --demand, --supply, --p en --problem mclp weg.',
}

const refusal: Record<LocateRefusal, string> = {
  noPoints: 'Er staan geen punten in het bestand van --demand.',
  tooManySites:
    'Er zijn minder plekken om uit te kiezen dan --p. Kies een kleiner getal, of geef meer plekken.',
  tooLarge:
    'Dit zijn te veel paren van een punt en een plek voor het geheugen (meer dan 20 miljoen). Neem minder plekken, of voeg punten samen.',
}

const proof: Record<ProofOutcome, string> = {
  optimal: 'HiGHS heeft het zelf nagerekend en komt op hetzelfde.',
  time: 'HiGHS was niet op tijd klaar met narekenen.',
  failed: 'HiGHS kon dit niet narekenen.',
  large: 'Dit is te groot om door HiGHS te laten narekenen.',
}

const broken: Record<OrlibProblem['what'], (value: string) => string> = {
  empty: () => 'het bestand is leeg',
  head: (value) => `de eerste regel hoort drie hele getallen te zijn (punten, wegen, p); er staat “${value}”`,
  large: (value) => `er zijn hoogstens 6.000 punten mogelijk; er staan er ${value}`,
  sites: (value) => `p hoort een heel getal te zijn van 1 tot het aantal punten; er staat “${value}”`,
  road: (value) => `hier horen drie getallen (punt, punt, lengte); er staat “${value}”`,
  place: (value) => `een punt is een heel getal van 1 tot het aantal punten; er staat “${value}”`,
  length: (value) => `een lengte is een getal van 0 of meer; er staat “${value}”`,
  fewer: (value) => `er zijn minder wegen dan de eerste regel zegt: ${value}`,
  more: (value) => `er zijn meer wegen dan de eerste regel zegt: ${value}`,
}

/** Teksten van `reach locate`. */
export const nl = {
  reach: 'bereik: wie kan bij wat',
  describe: 'kiest de beste plekken uit een lijst, van gewone CSV-bestanden, zonder database',
  problem:
    'wat het beste is: p-median (samen zo min mogelijk reizen) of mclp (zoveel mogelijk mensen dichtbij)',
  p: 'hoeveel plekken er gekozen worden',
  demand: 'CSV met waar mensen wonen: id, x, y en een kolom met aantallen',
  supply: 'CSV met plekken om uit te kiezen: id, x, y',
  out: 'het bestand dat gemaakt wordt: per punt zijn plek en hoe ver die is',
  catchment: 'voor mclp: hoe ver mensen gaan; de rand telt mee',
  open: 'kolom in --supply: 1 voor een plek die er al is en blijft; --p telt alleen nieuwe plekken',
  seconds: 'na hoeveel seconden het zoeken hoe dan ook stopt (anders 60)',
  prove: 'zoek langer naar een bewijs, en laat HiGHS het narekenen (hoogstens even lang)',
  orlib:
    'een p-median-bestand van de OR-Library, zoals pmed1.txt; alleen --out, --seconds, --prove en --json horen daarbij',
  trouble,
  refusal,
  noFile: (file: string, code: string) => `Kan ${file} niet lezen (${code}).`,
  broken: (file: string, { line, what, value }: OrlibProblem) =>
    `${file}: ${line > 0 ? `regel ${line}: ` : ''}${broken[what](value)}.`,
  proven: (answer: LocateAnswer) => [
    provenLine(answer),
    ...(answer.proof ? [proof[answer.proof]] : []),
    ...(answer.unreached.points > 0
      ? [
          `${number(answer.unreached.points)} punten (${number(answer.unreached.people)} mensen) kunnen bij geen gekozen plek.`,
        ]
      : []),
    ...(answer.penalty
      ? [
          `Bij het kiezen telt elk van hen als ${number(answer.penalty.each)} ver; samen met hen is de uitkomst ${number(answer.penalty.objective)}.`,
        ]
      : []),
  ],
}

export type LocateTexts = typeof nl
