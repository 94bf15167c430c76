import type { Problems } from '../../../platform/result.ts'
import type { Problem } from '../../../ui/error-summary.tsx'

/** Problems by field as the summary above a page wants them. */
export const problemList = (problems: Problems): Problem[] =>
  Object.entries(problems).map(([field, message]) => ({ field, message }))
