/**
 * Signs that something is help for who needs it, or somebody to call, and nothing to go and do. A question that names a
 * moment and no subject (`woensdagmiddag gratis voor kinderen`) looks for something to do: these then stand behind the rest.
 */
export const NOT_TO_DO: readonly string[] = [
  ...['access:call', 'assessment:nodig', 'provision:individueel', 'kind:organization', 'kind:place'],
  ...[
    'huiselijk-geweld',
    'rouw',
    'verslaving',
    'scheiding',
    'schulden',
    'psychische-klachten',
    'dementie',
    'mantelzorg',
  ].map((situation) => `situation:${situation}`),
]

/** Scores of questions without a subject differ by chance: those within a fifth are equal, and what is on this week goes first. */
const STEPS = 5
/** Not quite half, so that two sums of the same parts in another order never fall on two sides. */
const HALF = 0.5003

export const inSteps = (score: number): number => Math.floor(score * STEPS + HALF) / STEPS
export const STEP = { steps: STEPS, half: HALF }
