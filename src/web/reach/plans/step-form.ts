import { type Inputs, isSeen } from '../../../domains/reach/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Rd } from '../../../platform/geo.ts'
import { no, ok, type Problems, type Result } from '../../../platform/result.ts'
import { type Ground, placesOf } from './load.ts'
import {
  type Change,
  KIND_WORDS,
  type KindWord,
  MOST_LETTERS,
  readChange,
  type Target,
  targetText,
} from './sketch.ts'
import { readSpot } from './spot.ts'
import type { PlanTexts } from './texts.nl.ts'

/** What was typed of one change, as it was typed. */
export interface TypedStep {
  kind: KindWord
  search: string
  target: string
  spot: string
  buurt: string
  name: string
  hours: string
  about: string[]
}

/** Letters of a field that are read; a name that is too long stays, to be made shorter. */
const LONGEST = 1_000

/** What somebody typed of a change; null when they are not at it. */
export function typedStep(typed: URLSearchParams): TypedStep | null {
  const kind = KIND_WORDS.find((each) => each === typed.get('soort'))
  const text = (name: string) => (typed.get(name) ?? '').replaceAll('\0', '').slice(0, LONGEST)
  if (!kind) return null
  return {
    ...{ kind, search: text('zoek'), target: text('wat'), spot: text('waar'), buurt: text('bij') },
    ...{ name: text('naam'), hours: text('uren'), about: typed.getAll('over').slice(0, 9) },
  }
}

/** The middle of where people of a buurt live; null when nobody knows. */
function middleOf({ points, buurten }: Inputs, code: string): Rd | null {
  const own = points.filter(({ buurt }) => buurten[buurt]?.code === code)
  const parts = own.reduce((sum, { part }) => sum + part, 0)
  if (parts === 0) return null
  const mean = (of: (point: (typeof own)[number]) => number) =>
    Math.round(own.reduce((sum, point) => sum + of(point) * point.part, 0) / parts)
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

/** The spot that is meant: what was typed, else the buurt that was chosen. */
export async function spotOf(
  trx: Trx,
  ground: Ground,
  { spot, buurt }: Pick<TypedStep, 'spot' | 'buurt'>,
): Promise<Rd | 'unknown' | 'far' | null> {
  if (spot.trim() !== '') return readSpot(trx, ground, spot)
  return buurt === '' ? null : middleOf(ground.inputs, buurt)
}

const problemOf = (spot: Rd | 'unknown' | 'far' | null, texts: PlanTexts): Problems =>
  spot === null
    ? { waar: texts.problems.spot }
    : typeof spot === 'string'
      ? { waar: texts.problems[spot] }
      : {}

function targetProblem(ground: Ground, typed: TypedStep, texts: PlanTexts): Problems {
  const change = readChange(`sluit_${typed.target}`)
  const known = change?.kind === 'close' && ground.inputs.facilities[change.target.at]
  return known ? {} : { [typed.search === '' && typed.target === '' ? 'zoek' : 'wat']: texts.problems.target }
}

function newProblems({ name, hours, about }: TypedStep, texts: PlanTexts): Problems {
  const length = Number(hours.replace(',', '.'))
  return {
    ...(isSeen(name.trim(), 2, MOST_LETTERS) ? {} : { naam: texts.problems.name }),
    ...(length >= 1 && length <= 168 ? {} : { uren: texts.problems.hours }),
    ...(about.length === 0 ? { over: texts.problems.about } : {}),
  }
}

/** Reads one change from what was typed; or everything that is wrong with it, by field. */
export async function readStep(
  trx: Trx,
  ground: Ground,
  typed: TypedStep,
  texts: PlanTexts,
): Promise<Result<Change, Problems>> {
  const { kind, target, name, hours, about } = typed
  const spot = kind === 'sluit' ? null : await spotOf(trx, ground, typed)
  const problems = {
    ...(kind === 'nieuw' ? {} : targetProblem(ground, typed, texts)),
    ...(kind === 'sluit' ? {} : problemOf(spot, texts)),
    ...(kind === 'nieuw' ? newProblems(typed, texts) : {}),
  }
  if (Object.keys(problems).length > 0) return no(problems)
  const at = spot && typeof spot === 'object' ? `_${spot.x}_${spot.y}` : ''
  const long = Math.round(Number(hours.replace(',', '.')) * 10) / 10
  const change = readChange(
    kind === 'nieuw' ? `nieuw${at}_${long}_${about.join('.')}_${name.trim()}` : `${kind}_${target}${at}`,
  )
  return change ? ok(change) : no({ [kind === 'nieuw' ? 'over' : 'waar']: texts.problems.spot })
}

/** Something that can be chosen to close or move. */
export interface Choice {
  value: string
  name: string
  /** Where one thing on offer is; null for a whole place. */
  placeName: string | null
  offers: number
}

/** Choices that a page shows at once. */
const MOST_CHOICES = 12

/** What fits the words of a search: whole places first; single things only when somebody searched. */
export function choicesOf(ground: Ground, { search, target }: TypedStep): { shown: Choice[]; more: number } {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const value = (of: Target) => targetText(of)
  const places = placesOf(ground.inputs)
  const whole = places
    .filter(({ name, things }) => fits([name, ...things.map(({ thing }) => thing.name)].join(' ')))
    .map(({ at, name, things }): Choice => {
      const offers = new Set(things.flatMap(({ thing }) => thing.offer ?? [])).size
      return { value: value({ at, whole: true }), name, placeName: null, offers }
    })
  const single = places.flatMap(({ name: placeName, things }) =>
    things
      .filter(({ thing }) => things.length > 1 && thing.offer !== null && fits(thing.name))
      .map(({ at, thing: { name } }): Choice => {
        return { value: value({ at, whole: false }), name, placeName, offers: 1 }
      }),
  )
  // Of hundreds of places the first of the alphabet are none that anybody means.
  const usual = places.length <= MOST_CHOICES ? whole : []
  const all = words.length > 0 ? [...whole, ...single] : usual
  const chosen = [...whole, ...single].filter((each) => each.value === target)
  const shown = [...chosen, ...all.filter((each) => each.value !== target)].slice(0, MOST_CHOICES)
  return { shown, more: all.length - shown.length }
}
