export const inviteNl = {
  subject: (site: string) => `Er wacht een profiel op je bij ${site}`,
  hello: (name: string) => `Hallo ${name},`,
  made: (site: string) =>
    `Een coördinator van ${site} maakte een profiel voor je in “Wie is wie”. Zo kunnen bewoners en collega’s je vinden.`,
  hidden:
    'Nu ziet niemand het. Je kiest zelf, per gegeven, wie het ziet en tot wanneer. Een foto hoeft niet.',
  link: (email: string, link: string) => `Log in met ${email} en bekijk je profiel: ${link}`,
  signIn: (email: string) => `Log op de site in met ${email}. Daar vind je je profiel.`,
  no: 'Wil je dit niet? Doe dan niets. Of haal het profiel weg nadat je inlogt.',
}

export type InviteTexts = typeof inviteNl
