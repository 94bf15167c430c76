/** Addresses of who can reach what, without language prefix. */
export const reachPaths = {
  public: '/inzicht/bereik',
  buurt: (code: string) => `/inzicht/bereik/${code}`,
  file: '/inzicht/bereik/bestand.csv',
  explain: '/inzicht/bereik/uitleg',
  register: '/inzicht/bereik/algoritme.json',
  runs: '/werk/bereik',
  run: (number: number) => `/werk/bereik/${number}`,
  stop: (number: number) => `/werk/bereik/${number}/stop`,
  publish: (number: number) => `/werk/bereik/${number}/publicatie`,
  withdraw: (number: number) => `/werk/bereik/${number}/intrekking`,
  norms: '/werk/bereik/normen',
}
