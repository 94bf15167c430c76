/** Addresses of claims and of who edits an organisation, without language prefix. */
export const claimPaths = {
  ask: (organization: string) => `/organisaties/${organization}/bijhouden`,
  own: '/mijn/organisaties',
  claim: (id: string) => `/mijn/aanvragen/${id}`,
  code: (id: string) => `/mijn/aanvragen/${id}/code`,
  withdraw: (id: string) => `/mijn/aanvragen/${id}/intrekking`,
  organization: (id: string) => `/mijn/organisaties/${id}`,
  invite: (id: string) => `/mijn/organisaties/${id}/uitnodigingen`,
  uninvite: (id: string, invitation: string) =>
    `/mijn/organisaties/${id}/uitnodigingen/${invitation}/intrekking`,
  end: (id: string, role: string) => `/mijn/organisaties/${id}/redacteuren/${role}/einde`,
  renew: (id: string) => `/mijn/organisaties/${id}/verlenging`,
  object: (key: string) => `/bezwaar/${key}`,
  queue: '/werk/aanvragen',
  judged: (id: string) => `/werk/aanvragen/${id}`,
  makeCode: (id: string) => `/werk/aanvragen/${id}/code`,
  decide: (id: string) => `/werk/aanvragen/${id}/besluit`,
}
