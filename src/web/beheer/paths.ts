/** Addresses of what an administrator looks after, without language prefix. */
const start = '/werk/beheer'
const [people, pages, look] = [`${start}/mensen`, `${start}/paginas`, `${start}/uiterlijk`]

export const beheerPaths = {
  start,
  people,
  person: (id: string) => `${people}/${id}`,
  roles: (id: string) => `${people}/${id}/rollen`,
  roleEnd: (id: string) => `${people}/${id}/rol-einde`,
  sessionsEnd: (id: string) => `${people}/${id}/sessies-einde`,
  ending: `${people}/einde`,
  invite: `${people}/uitnodigen`,
  invitationEnd: (id: string) => `${start}/uitnodigingen/${id}/einde`,
  pages,
  newPage: `${pages}/nieuw`,
  page: (id: string) => `${pages}/${id}`,
  /** Something to do with a page: `publicatie`, `verbergen`, `weg`. */
  pageAct: (id: string, what: string) => `${pages}/${id}/${what}`,
  pageVersion: (id: string, number: number) => `${pages}/${id}/versies/${number}`,
  words: `${start}/teksten`,
  wordsBack: `${start}/teksten/terug`,
  look,
  tried: (id: string) => `${look}/${id}`,
  choose: (id: string) => `${look}/${id}/keuze`,
  keeping: `${start}/bewaren`,
  checking: `${start}/nakijken`,
}
