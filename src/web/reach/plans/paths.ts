/** Addresses of plans “what if”, without language prefix. */
export const planPaths = {
  list: '/inzicht/bereik/plannen',
  sketch: '/inzicht/bereik/plannen/schets',
  live: '/inzicht/bereik/plannen/schets/uitkomst.json',
  where: '/inzicht/bereik/plannen/waar',
  plan: (number: number | string) => `/inzicht/bereik/plannen/${number}`,
  link: (number: number | string) => `/inzicht/bereik/plannen/${number}/link`,
  end: (number: number | string) => `/inzicht/bereik/plannen/${number}/einde`,
  shared: (key: string) => `/inzicht/bereik/plan/${key}`,
}

/** A sketch in which a whole place closes: for the page of that place. */
export const closesHref = (placeId: string) => `${planPaths.sketch}?plek=${placeId}`
