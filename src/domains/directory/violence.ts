/** The situation and the specialism that make something about violence at home. */
const SITUATION = 'huiselijk-geweld'
const SPECIALISM = 'veilig-thuis'

/** Whether something is about violence at home, by the ids of its terms: whoever reads of it may be in danger. */
export function isAboutViolence(terms: Readonly<Record<string, readonly string[]>>): boolean {
  return Boolean(terms.situation?.includes(SITUATION) || terms.specialism?.includes(SPECIALISM))
}
