export const inviteNl = {
  subject: (site: string) => `Er wacht een profiel op je bij ${site}`,
  hello: (name: string) => `Hallo ${name},`,
  made: (site: string) =>
    `Een coördinator van ${site} maakte een profiel voor je in “Wie is wie”. Zo kunnen bewoners en collega’s je vinden.`,
  hidden:
    'Nu ziet niemand het. Je kiest zelf, per gegeven, wie het ziet en tot wanneer. Een foto hoeft niet.',
  signed: (day: string, seenBy: string) =>
    `Op ${day} tekende je op papier dat iedereen dit profiel mag zien. ${seenBy} zag dat papier. Klopt dat niet, of wil je iets anders? Dan kies je zelf opnieuw, per gegeven. Alles stoppen kan met één knop.`,
  link: (email: string, link: string) => `Log in met ${email} en bekijk je profiel: ${link}`,
  signIn: (email: string) => `Log op de site in met ${email}. Daar vind je je profiel.`,
  notMe: 'Wil je niet inloggen? Vraag dan de coördinator om je profiel weg te halen.',
  no: 'Wil je dit niet? Doe dan niets. Of haal het profiel weg nadat je inlogt.',
}

export type InviteTexts = typeof inviteNl
