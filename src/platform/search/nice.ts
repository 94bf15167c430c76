import type { Concept } from './concept.ts'

/** What a nice-to-have adds, next to a full match of the question (1). */
export const NICE = {
  theme: 0.4,
  word: 0.12,
  who: 0.5,
  language: 0.6,
  access: 0.55,
  when: 0.6,
  part: 0.5,
  area: 0.5,
  /** More than all the rest together mostly adds: the other end of the country is no answer. */
  town: 1,
  inArea: 0.3,
  age: 0.3,
}
/** What being no thing to do takes off, where the question names no subject. */
export const NOT_DOING = 0.5
/** What being for another age takes off. */
export const WRONG_AGE = 0.5

const isAll = ({ alternatives }: Concept, group: string): boolean =>
  alternatives.every(
    ({ facets, stems }) => stems.length === 0 && facets.every((each) => each.startsWith(group)),
  )

/** It says for whom: a story names several people, and all of them and the age together weigh at most `NICE.who`. */
export const isWho = ({ alternatives }: Concept): boolean => {
  const facets = alternatives.flatMap((each) => each.facets)
  return facets.length > 0 && facets.every((each) => each.startsWith('target_group:'))
}

/** What having this adds. */
export const niceWorth = (concept: Concept): number =>
  concept.kind === 'weak'
    ? NICE.word
    : isAll(concept, 'language:')
      ? NICE.language
      : isAll(concept, 'access:')
        ? NICE.access
        : NICE.theme
