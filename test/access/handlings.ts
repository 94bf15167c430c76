/**
 * Which handling of `docs/policy/access.md` each address is, written by hand: an address that is not here fails the test.
 * The first that fits counts. `null`: the machine’s own addresses, which tell nothing of anybody.
 */
export const handlings: readonly [RegExp, string | null][] = [
  [/^GET \/(healthz|metrics|favicon\.ico|icon\.svg|\.well-known\/)/, null],
  [/^GET \/(robots\.txt|sitemap)/, 'kaart.lezen'],
  [/^(GET|POST) \/(inloggen|uitloggen)(\/|$)/, 'account.inloggen'],
  [/^(GET|POST) \/mijn\/(wissen|gegevens|vraag|adres)(\/|$)/, 'gegevens.eigen'],
  [/^GET \/mijn\/logboek$/, 'inzage.eigen'],
  [/^GET \/werk\/logboek$/, 'logboek.lezen'],
  [/^GET \/werk$/, 'account.eigen'],
  [/^GET \/werk\/gemist$/, 'bericht.tellen'],
  [/^GET \/werk\/berichten(\/|$)/, 'bericht.lezen'],
  [/^POST \/werk\/berichten\/:number\/afzender$/, 'bericht.afzender'],
  [/^POST \/werk\/berichten\//, 'bericht.antwoorden'],
  [/^GET \/werk\/vernietiging$/, 'vernietiging.lezen'],
  [/^(GET|POST) \/werk\/verzoeken(\/|$)/, 'verzoeken.behandelen'],
  [/^(GET|POST) \/mijn\/profiel(\/|$)/, 'mens.eigen'],
  [/^(GET|POST) \/mensen\/:id\/bericht$/, 'mens.schrijven'],
  [/^GET \/mensen(\/:id(\/foto\/:hash)?)?$/, 'mens.openbaar'],
  [/^(GET|POST) \/mijn(\/|$)/, 'account.eigen'],
  [/^(GET|POST) \/berichten(\/|$)/, 'bericht.volgen'],
  [/^(GET|POST) \/wijken\/:code\/(klopt-niet|ik-mis-iets|ik-kan-iets)$/, 'bericht.sturen'],
  [/^(GET|POST) \/lijstje(\/|$)/, 'kaart.lezen'],
  [/^GET \/($|zoeken|aanbod|plekken|organisaties|wijken|gemeenten|netwerken|open-data)/, 'kaart.lezen'],
  [/^GET \/api\/(v1|hsds\/v3|oruk\/v3)/, 'kaart.lezen'],
  [/^GET \/(privacy|toegankelijkheid)$/, 'kaart.lezen'],
]
