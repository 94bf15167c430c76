export { allTerms, terms } from './queries.ts'
export { TAXONOMIES, type Taxonomy, type Term, termName, termNames } from './term.ts'
