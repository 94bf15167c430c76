export { allTerms, terms } from './queries.ts'
export { type Taxonomy, type Term, termName, termNames } from './term.ts'
export { importTerms, type TermImportOptions } from './terms.commands.ts'
