import loadHighs from 'highs'

type Terms = [variable: string, times: number][]
/** The sum of `terms` lies between `least` and `most`, either of which may be infinite. */
type Constraint = { terms: Terms; least: number; most: number }
export type Interval = { least: number; most: number }

// Its types describe the CommonJS build; what Node imports here is the function itself.
const load = loadHighs as unknown as typeof loadHighs.default
const highs = await load()

const sumOf = (terms: Terms) =>
  terms.map(([variable, times]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${variable}`).join(' ')

function linesOf({ terms, least, most }: Constraint): string[] {
  if (least === most) return [`${sumOf(terms)} = ${least}`]
  const sides: [string, number][] = [
    ['>=', least],
    ['<=', most],
  ]
  return sides
    .filter(([, side]) => Number.isFinite(side))
    .map(([sign, side]) => `${sumOf(terms)} ${sign} ${side}`)
}

/** What an outsider knows: whole numbers from zero up, and sums of them. Solved by HiGHS, which knows nothing of ours. */
export class Knowledge {
  readonly constraints: Constraint[] = []
  readonly variables = new Set<string>()

  know(terms: Terms, least: number, most = least): void {
    for (const [variable] of terms) this.variables.add(variable)
    if (terms.length > 0) this.constraints.push({ terms, least, most })
  }

  private solve(goal: 'Minimize' | 'Maximize', terms: Terms, more: Constraint[] = []) {
    const rows = [...this.constraints, ...more].flatMap(linesOf).map((line, number) => ` c${number}: ${line}`)
    const variables = [...this.variables].join(' ')
    return highs.solve(
      [goal, ` goal: ${sumOf(terms)}`, 'Subject To', ...rows, 'General', ` ${variables}`, 'End'].join('\n'),
    )
  }

  private best(goal: 'Minimize' | 'Maximize', terms: Terms): number {
    const { Status, ObjectiveValue } = this.solve(goal, terms)
    if (Status !== 'Optimal') throw new Error(`the solver says: ${Status}`)
    return Math.round(ObjectiveValue)
  }

  /** The smallest value that fits. Throws when nothing fits, which means that a constraint is not true. */
  least(terms: Terms): number {
    return this.best('Minimize', terms)
  }

  /** The tightest bounds that follow. Throws as `least` does. */
  bounds(terms: Terms): Interval {
    return { least: this.least(terms), most: this.best('Maximize', terms) }
  }

  /** Whether these sums could be so at least (and at most so). Much quicker than bounds. */
  couldBe(sums: { terms: Terms; least: number; most?: number }[]): boolean {
    const more = sums.map(({ terms, least, most = Number.POSITIVE_INFINITY }) => ({ terms, least, most }))
    const { Status } = this.solve('Minimize', [[[...this.variables][0] ?? '', 0]], more)
    if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(`the solver says: ${Status}`)
    return Status === 'Optimal'
  }
}
