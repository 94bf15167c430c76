import type { Highs } from 'highs'

/** Least `costs · x + offset` with every row between its bounds; columns below `whole` are 0 or 1, others between 0 and 1. */
export interface ProofModel {
  columns: number
  whole: number
  costs: Float64Array
  offset: number
  rowLower: Float64Array
  rowUpper: Float64Array
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

/** `optimal`: `total` is proven; `time`: stopped at the limit, `bound` holds; `failed`: the solver gave up, nothing holds. */
export interface Proof {
  outcome: 'optimal' | 'time' | 'failed'
  /** The best that was found; null when nothing was. */
  total: number | null
  /** Nothing is less. */
  bound: number
  /** The columns below `whole` that are 1 in the best that was found. */
  chosen: number[]
}

const OPTIMAL = 7
const TIME = 13
/** By itself HiGHS stops within a ten-thousandth of the optimum and calls that optimal. */
const EXACT = { mip_rel_gap: 0, mip_abs_gap: 1e-6 }

let loaded: Promise<Highs> | undefined

/** WebAssembly of 3 MB: loaded when first asked for. Its types describe the CommonJS build; Node imports the function. */
async function load(): Promise<Highs> {
  loaded ??= import('highs').then((module) => {
    const own = module as unknown as { default: () => Promise<Highs> }
    return own.default()
  })
  return await loaded
}

/**
 * Asks HiGHS, a solver that knows nothing of our own search, for the optimum, for at most `seconds` of one thread, during
 * which nothing else runs. Numbers are handed over as they are, not as the text of an LP file, whose lines may not be long
 * and whose numbers lose digits.
 */
export async function prove(model: ProofModel, seconds: number): Promise<Proof> {
  const highs = await load()
  const rows = model.rowLower.length
  const solver = highs.createModel({
    ...{ numCols: model.columns, numRows: rows, offset: model.offset, colCost: model.costs },
    ...{ colLower: new Float64Array(model.columns), colUpper: new Float64Array(model.columns).fill(1) },
    ...{ rowLower: model.rowLower, rowUpper: model.rowUpper },
    matrix: {
      ...{ format: 'csr', numRows: rows, numCols: model.columns },
      ...{ starts: model.starts, indices: model.indices, values: model.values },
    },
    integrality: Int32Array.from({ length: model.columns }, (_, column) => (column < model.whole ? 1 : 0)),
  })
  try {
    solver.options.set({ output_flag: false, time_limit: seconds, ...EXACT })
    const { modelStatus } = solver.run()
    const values = solver.getSolution().colValue
    const total = Number(solver.info.get('primal_solution_status')) === 2 ? solver.getObjectiveValue() : null
    return {
      outcome: modelStatus === OPTIMAL ? 'optimal' : modelStatus === TIME ? 'time' : 'failed',
      total,
      bound: Number(solver.info.get('mip_dual_bound')),
      chosen:
        total === null
          ? []
          : [...values.subarray(0, model.whole).entries()]
              .filter(([, own]) => own > 0.5)
              .map(([column]) => column),
    }
  } finally {
    solver.dispose()
  }
}
