import { type Crew, openCrew } from '../../engines/reach/crew.ts'
import { boundReach, type Interval } from '../../engines/reach/interval.ts'
import { computeReach } from '../../engines/reach/measures.ts'
import type { CostTable, Demand, Question } from '../../engines/reach/question.ts'
import { type Columns, columnsFor, demandOf, intervalOf, supplyOf } from './columns.ts'
import { type Group, groupOf } from './group.ts'
import type { Inputs } from './inputs.ts'
import { lensesOf } from './lens.ts'
import { MODES, type Mode } from './mode.ts'
import { farOf } from './nearby.ts'
import type { Results } from './results.ts'
import { costsOf, metresOf, metresStraight } from './roads.ts'
import { type Asked, groundOf, type Looked } from './seen.ts'
import { tellDomain } from './tell.ts'

/** Called between two parts, with how many are done and of how many; false ends the run. */
export type Step = (done: number, total: number) => Promise<boolean> | boolean

/** Every group that has figures. */
export const groupsOf = ({ groups }: Inputs): Group[] =>
  groups.flatMap((key) => {
    const found = groupOf(key)
    return found ? [found] : []
  })

/** What a group asks. `costs`: metres along the street, when its way to go has a list of those. */
export interface Wanted {
  demand: Demand
  columns: Columns
  hidden: Interval | null
  costs: CostTable | undefined
}

/** One group by one way to go, lens by lens. Hidden counts cost two more questions for each. */
export function* looks(
  crew: Crew,
  { demand, columns, hidden, costs }: Wanted,
  mode: Mode,
): Generator<Looked> {
  for (const lens of lensesOf(mode, costs !== undefined)) {
    const ask = (question: Question) => computeReach(question, crew)
    const plain = { demand, supply: supplyOf(columns, false), lens, ...(costs ? { costs } : {}) }
    yield {
      ...{ lens, reach: ask({ ...plain, supply: supplyOf(columns, lens.usual) }) },
      bounds: hidden && boundReach(plain, [hidden], ask).scores,
    }
  }
}

/** Lets others have their turn: requests of the site wait for the same thread. */
export type Pause = () => Promise<void>

interface Work {
  inputs: Inputs
  crew: Crew
  step: Step
  pause: Pause
}

async function computeGroup(
  { inputs, crew, step, pause }: Work,
  group: Group,
  before: number,
): Promise<Results | null> {
  const told: Results = { results: [], findings: [] }
  const total = groupsOf(inputs).length * MODES.length
  const [demand, columns] = [demandOf(inputs, group), columnsFor(inputs, group)]
  const ground = groundOf(inputs, demand)
  const hidden = intervalOf(inputs, group)
  // Where nobody gave a list of distances, this is the same for every way to go.
  const straight = farOf(metresStraight(demand, columns), ground)
  for (const [at, mode] of MODES.entries()) {
    if (!(await step(before + at, total))) return null
    const costs = costsOf(inputs, mode, demand, columns)
    if (costs) await pause()
    const far = costs ? farOf(metresOf(inputs, mode, demand, columns), ground) : straight
    const looked: Looked[] = []
    for (const each of looks(crew, { demand, columns, hidden, costs }, mode)) {
      looked.push(each)
      await pause()
    }
    const asked: Asked = { inputs, group, mode, ground, demand, columns, ...far, looked }
    for (const domain of inputs.domains.keys()) {
      await pause()
      const { results, finding } = tellDomain(asked, domain)
      told.results.push(...results)
      told.findings.push(finding)
    }
  }
  return told
}

/**
 * Everything that follows from the inputs: per part of life, group and way to go a finding, and a result for each buurt where
 * somebody of the group lives. Null when `step` ended it. Between two lenses it pauses. The same inputs give the same results.
 */
export async function computeRun(
  inputs: Inputs,
  step: Step,
  pause: Pause = async () => undefined,
): Promise<Results | null> {
  const all: Results = { results: [], findings: [] }
  const crew = openCrew()
  try {
    for (const [at, group] of groupsOf(inputs).entries()) {
      const own = await computeGroup({ inputs, crew, step, pause }, group, at * MODES.length)
      if (!own) return null
      all.results.push(...own.results)
      all.findings.push(...own.findings)
    }
    return all
  } finally {
    crew.close()
  }
}
