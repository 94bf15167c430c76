export { allTerms, terms } from './queries.ts'
export { type Taxonomy, type Term, termName, termNames } from './term.ts'
