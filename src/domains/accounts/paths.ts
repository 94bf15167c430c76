/** Addresses of signing in and of what belongs to oneself, without language prefix. */
export const accountPaths = {
  signIn: '/inloggen',
  code: '/inloggen/code',
  confirm: '/inloggen/bevestigen',
  signOut: '/uitloggen',
  own: '/mijn',
  session: (id: string) => `/mijn/sessies/${id}/einde`,
  invitation: (id: string) => `/mijn/uitnodigingen/${id}/antwoord`,
  proof: '/mijn/bewijs',
  security: '/mijn/beveiliging',
  app: '/mijn/app',
  appConfirm: '/mijn/app/bevestiging',
  appEnd: '/mijn/app/einde',
  recovery: '/mijn/herstelcodes',
  erase: '/mijn/wissen',
  otherSessions: '/mijn/sessies/einde',
}
