export { addTerm, changeTerm, retireTerm, TERM_ENDED_JOB } from './edit.commands.ts'
export {
  isNeeded,
  OWN_TAXONOMIES,
  type OwnTaxonomy,
  readTermWords,
  type TermLine,
  type TermProblem,
} from './edit.ts'
export { retiredTerms, termLines, termUse } from './lines.queries.ts'
export { allTerms, terms } from './queries.ts'
export { type Taxonomy, type Term, termName, termNames } from './term.ts'
export { importTerms, type TermImportOptions } from './terms.commands.ts'
