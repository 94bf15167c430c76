import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  title: 'Signing in through your organisation',
  enter: (name: string) => `Sign in through ${name}`,
  prove: (name: string) => `Prove it through ${name}`,
  lead: 'Do you work for an organisation that takes part here? Then you can sign in as you do at work.',
  linked: (name: string) => `${name}: you can sign in with this.`,
  unlinked: (name: string) => `${name}: not linked to this account yet.`,
  link: (name: string) => `Link ${name}`,
  remove: (name: string) => `Unlink ${name}`,
  failed: 'Signing in through your organisation did not work',
  again: 'Choose another way',
  reasons: {
    gestopt: 'You stopped it, or your organisation did not let you through. A code by mail works as well.',
    over: 'It took too long, or you began in another browser. Begin again.',
    adres:
      'We got no e-mail address of your organisation that it has checked. Ask your own administrator, or sign in with a code by mail.',
    koppelen:
      'You have an account here with a second proof. Sign in with that and link your organisation under “Security”. After that it works.',
    bezet: 'This belongs to another account already. Sign in with that one, or unlink it there first.',
    fout: 'Your organisation did not give a good answer. Try again later, or sign in with a code by mail.',
  },
  cli: {
    provider: 'organisations whose people sign in there (OpenID Connect)',
    add: 'add one, or say anew how it goes',
    list: 'which there are, and whether their secret is there',
    removeCommand: 'take one away: nobody signs in with it any more',
    nameOption: 'name on the button',
    issuerOption: 'address of the issuer, like https://login.example.org',
    clientOption: 'what that issuer calls this site (client id)',
    domainOption: 'domains of e-mail addresses that may come in',
    acrOption: 'values of acr that count as a second proof',
    amrOption: 'values of amr that count as a second proof',
    json: 'one JSON object',
    added: (id: string, redirect: string | null, file: string) =>
      `${id} is ready. Give it this address to come back to: ${redirect ?? 'https://YOUR-SITE/inloggen/via/'.concat(id, '/terug')}\nPut the secret in: ${file}`,
    removed: (id: string) => `${id} is gone.`,
    secret: (there: boolean) => (there ? 'secret is there' : 'secret is missing'),
    problems: {
      id: (typed: string) => `${typed}: use 2 to 31 small letters, digits and -, beginning with a letter.`,
      name: 'Give a name of at most 60 characters with --name.',
      issuer: (typed: string) => `${typed}: give an address with https, without ? or #.`,
      domains: 'Give with --domain which e-mail addresses may come in.',
      domain: (typed: string) => `${typed}: this is not a domain.`,
      unknown: (typed: string) => `${typed}: there is none of this name.`,
      issuerTaken: (typed: string) => `${typed}: this issuer belongs to another one already.`,
    },
  },
}
