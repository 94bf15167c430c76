/** Addresses of this domain, without language prefix. The keys in them open one letter or one thing of it. */
export const freshnessPaths = {
  /** One thing that a letter asks about. */
  asked: (key: string) => `/herinnering/${key}`,
  /** “Klopt nog”. */
  right: (key: string) => `/herinnering/${key}/klopt`,
  /** “Aanpassen”. */
  change: (key: string) => `/herinnering/${key}/aanpassen`,
  /** “Bestaat niet meer”. */
  gone: (key: string) => `/herinnering/${key}/weg`,
  /** Everything that a letter asks about. */
  letter: (key: string) => `/herinnering/lijst/${key}`,
  allRight: (key: string) => `/herinnering/lijst/${key}/klopt`,
  callMe: (key: string) => `/herinnering/lijst/${key}/bellen`,
  /** Terms, and whether letters go out. */
  settings: '/werk/beheer/nakijken',
  /** The list of who must be called. */
  calls: '/werk/bellen',
  call: (kind: string, id: string) => `/werk/bellen/${kind}/${id}`,
}
